'use client'

import { instantAt } from '@avizier/shared/dates'
import { Button, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState, type SubmitEvent } from 'react'
import { z } from 'zod'
import type { Question } from '../../templates/fill.ts'
import { templatesSlug } from '../../templates/slugs.ts'
import type { Refusal } from '../refusal.ts'
import { send } from '../send.ts'

export interface FillableTemplate {
  id: string
  name: string
  kind: string
  questions: Question[]
}

const madeSchema = z.object({ item: z.string() })

/** The few fields of a template, which make a draft. */
export const FillTemplate = ({ template }: { template: FillableTemplate }) => {
  const { written, write, refusal, isSending, fill } = useFill(template)
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault()
    void fill()
  }
  return (
    <details className="avizier-card">
      <summary>
        {template.name} <small>{template.kind}</small>
      </summary>
      <form className="avizier-hand-in" onSubmit={onSubmit} noValidate>
        {template.questions.map((question) => (
          <Answer
            key={question.name}
            id={`${template.id}-${question.name}`}
            question={question}
            value={written[question.name] ?? ''}
            fault={refusal?.faults[question.name]}
            write={(value) => write(question.name, value)}
          />
        ))}
        <p role="status" className="avizier-urgent">
          {refusal?.sentence}
        </p>
        <Button type="submit" size="medium" disabled={isSending}>
          Faceți ciorna
        </Button>
      </form>
    </details>
  )
}

const inputTypes: Record<Question['sort'], string> = {
  text: 'text',
  day: 'date',
  instant: 'datetime-local',
}

interface AnswerProps {
  id: string
  question: Question
  value: string
  fault: string | undefined
  write: (value: string) => void
}

const Answer = ({ id, question, value, fault, write }: AnswerProps) => (
  <p>
    <label htmlFor={id}>{question.label}</label>
    <input
      id={id}
      type={inputTypes[question.sort]}
      value={value}
      aria-invalid={fault !== undefined}
      aria-describedby={`${id}-fault`}
      onChange={({ target }) => write(target.value)}
    />
    <small id={`${id}-fault`} className="avizier-urgent">
      {fault}
    </small>
  </p>
)

function useFill({ id, questions }: FillableTemplate) {
  const { config } = useConfig()
  const router = useRouter()
  const [written, setWritten] = useState<Readonly<Record<string, string>>>({})
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [isSending, setIsSending] = useState(false)
  const write = (name: string, value: string) => {
    setRefusal(null)
    setWritten((before) => ({ ...before, [name]: value }))
  }
  const fill = async () => {
    setIsSending(true)
    const answers = Object.fromEntries(
      questions.map((question) => [
        question.name,
        answerOf(question, written[question.name] ?? ''),
      ]),
    )
    const sent = await send(`${config.routes.api}/${templatesSlug}/${id}/fill`, 'POST', answers)
    if ('answer' in sent)
      return router.push(`${config.routes.admin}/collections/${madeSchema.parse(sent.answer).item}`)
    setIsSending(false)
    setRefusal(sent.refusal)
  }
  return { written, write, refusal, isSending, fill }
}

/** An hour is the office's, whatever the clock of the computer says. */
function answerOf({ sort }: Question, value: string): string {
  const [, day = '', hour, minute] = /^(\d+-\d\d-\d\d)T(\d\d):(\d\d)/.exec(value) ?? []
  return sort === 'instant' && day !== ''
    ? instantAt(day, Number(hour), Number(minute)).toISOString()
    : value
}
