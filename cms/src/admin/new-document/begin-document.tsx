'use client'

import { Button, useConfig, useStepNav } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useEffect, useState, type SubmitEvent } from 'react'
import { z } from 'zod'
import { send } from '../send.ts'
import { parseFirstWord, type FirstWord } from './first-word.ts'

const madeSchema = z.object({ doc: z.object({ id: z.union([z.string(), z.number()]) }) })

interface BeginProps {
  slug: string
  plural: string
  word: FirstWord
}

/** Asks for the first word, makes the draft with it, and opens it. */
export const BeginDocument = ({ slug, plural, word }: BeginProps) => {
  const { config } = useConfig()
  const router = useRouter()
  const [written, setWritten] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const [isMaking, setIsMaking] = useState(false)
  const list = `${config.routes.admin}/collections/${slug}`
  useWayFrom(plural, list)

  const begin = async () => {
    const parsed = parseFirstWord(word, written)
    if ('fault' in parsed) return setFault(parsed.fault)
    setIsMaking(true)
    const address = `${config.routes.api}/${slug}?draft=true&depth=0`
    const sent = await send(address, 'POST', { ...parsed.data, _status: 'draft' })
    if ('answer' in sent) return router.push(`${list}/${madeSchema.parse(sent.answer).doc.id}`)
    setIsMaking(false)
    setFault(sent.refusal.sentence)
  }
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault()
    void begin()
  }
  return (
    <form className="avizier-begin" onSubmit={onSubmit} noValidate>
      <FirstWordField
        word={word}
        written={written}
        fault={fault}
        write={(text) => {
          setWritten(text)
          setFault(null)
        }}
      />
      <Button type="submit" size="large" disabled={isMaking}>
        {isMaking ? 'Se creează…' : 'Începeți'}
      </Button>
    </form>
  )
}

/** Above the form: the list that the new document will stand in. */
function useWayFrom(plural: string, list: string): void {
  const { setStepNav } = useStepNav()
  useEffect(
    () => setStepNav([{ label: plural, url: list }, { label: 'Document nou' }]),
    [setStepNav, plural, list],
  )
}

interface FieldProps {
  word: FirstWord
  written: string
  fault: string | null
  write: (text: string) => void
}

const FirstWordField = ({ word, written, fault, write }: FieldProps) => (
  <>
    <label htmlFor="first-word">{word.label}</label>
    <input
      id="first-word"
      type="text"
      inputMode={word.inputMode}
      autoComplete="off"
      autoFocus
      value={written}
      aria-describedby="first-word-help"
      aria-invalid={fault !== null}
      onChange={({ target }) => write(target.value)}
    />
    <p id="first-word-help" className={fault === null ? undefined : 'avizier-urgent'} role="status">
      {fault ?? word.help}
    </p>
  </>
)
