'use client'

import { dayOf, noonOf } from '@avizier/shared/dates'
import { Button, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState, type SubmitEvent } from 'react'
import { z } from 'zod'
import type { Question } from '../../templates/fill.ts'
import { templatesSlug } from '../../templates/slugs.ts'
import { instantShownAs, shownAs } from '../office-time/wall-clock.ts'
import type { Refusal } from '../refusal.ts'
import { send } from '../send.ts'
import { Picker } from '../office-time/picker.tsx'

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
          {refusal &&
            (hasFaults(refusal) ? 'Mai este ceva de completat mai sus.' : refusal.sentence)}
        </p>
        <Button type="submit" size="medium" disabled={isSending}>
          Faceți ciorna
        </Button>
      </form>
    </details>
  )
}

/** Each is told beside its field. */
const hasFaults = ({ faults }: Refusal): boolean => Object.keys(faults).length > 0

interface AnswerProps {
  id: string
  question: Question
  value: string
  fault: string | undefined
  write: (value: string) => void
}

const Answer = ({ id, question, value, fault, write }: AnswerProps) => (
  <div>
    <label htmlFor={id}>{question.label}</label>
    {question.sort === 'text' ? (
      <input
        id={id}
        type="text"
        value={value}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-fault`}
        onChange={({ target }) => write(target.value)}
      />
    ) : (
      <Time id={id} sort={question.sort} value={value} write={write} />
    )}
    <small id={`${id}-fault`} className="avizier-urgent">
      {fault}
    </small>
  </div>
)

interface TimeProps {
  id: string
  sort: 'day' | 'instant'
  value: string
  write: (value: string) => void
}

/** A day or an instant by the office's clock: a browser's own field for it speaks the browser's language. */
const Time = ({ id, sort, value, write }: TimeProps) => {
  const isDay = sort === 'day'
  const shownValue = () => shownAs(isDay ? noonOf(value).toISOString() : value)
  const take = (shown: Date | null) => {
    const instant = shown ? instantShownAs(shown) : ''
    write(isDay && instant ? dayOf(instant) : instant)
  }
  return (
    <Picker
      pickerAppearance={isDay ? 'dayOnly' : 'dayAndTime'}
      displayFormat={isDay ? 'd MMMM yyyy' : 'd MMMM yyyy, HH:mm'}
      timeFormat="HH:mm"
      overrides={{ id }}
      value={value ? shownValue() : ''}
      onChange={(shown) => take(shown instanceof Date ? shown : null)}
    />
  )
}

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
    const answers = Object.fromEntries(questions.map(({ name }) => [name, written[name] ?? '']))
    const sent = await send(`${config.routes.api}/${templatesSlug}/${id}/fill`, 'POST', answers)
    if ('answer' in sent)
      return router.push(`${config.routes.admin}/collections/${madeSchema.parse(sent.answer).item}`)
    setIsSending(false)
    setRefusal(sent.refusal)
  }
  return { written, write, refusal, isSending, fill }
}
