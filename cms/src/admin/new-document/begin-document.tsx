'use client'

import { Button, useConfig, useStepNav } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useEffect, useState, type SubmitEvent } from 'react'
import { z } from 'zod'
import { parseFirstWord, type FirstWord } from './first-word.ts'

const madeSchema = z.object({ doc: z.object({ id: z.union([z.string(), z.number()]) }) })
const refusedSchema = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) })

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
    const made = await make(`${config.routes.api}/${slug}?draft=true&depth=0`, parsed.data)
    if ('id' in made) return router.push(`${list}/${made.id}`)
    setIsMaking(false)
    setFault(made.fault)
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

async function make(
  address: string,
  data: Record<string, string | number>,
): Promise<{ id: string } | { fault: string }> {
  try {
    const answer = await fetch(address, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...data, _status: 'draft' }),
    })
    const body: unknown = await answer.json()
    return answer.ok
      ? { id: String(madeSchema.parse(body).doc.id) }
      : {
          fault: refusedSchema
            .parse(body)
            .errors.map(({ message }) => message)
            .join(' '),
        }
  } catch {
    // No connection, or no answer of ours: what was written stays, and can be sent again.
    return { fault: 'Documentul nu a putut fi creat: serverul nu răspunde. Încercați din nou.' }
  }
}
