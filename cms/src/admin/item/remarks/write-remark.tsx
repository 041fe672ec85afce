'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { longest } from '../../../remarks/remark.ts'
import type { Place } from './place.ts'

interface WriteProps {
  label: string
  /** What it will be about, which may be let go; null where it is about the whole. */
  about?: (Place & { label: string; forget: () => void }) | null
  /** A sentence where it was refused, null where it was taken. */
  send: (text: string) => Promise<string | null>
}

/** The box that a remark or an answer is written in; what was refused stays there. */
export const WriteRemark = ({ label, about = null, send }: WriteProps) => {
  const id = useId()
  const { text, write, refusal, isSending, submit } = useWritten(send)
  return (
    <div className="avizier-ask">
      <label htmlFor={id}>{label}</label>
      {about && text !== '' && <About {...about} />}
      <textarea
        id={id}
        rows={2}
        maxLength={longest.text}
        value={text}
        onChange={({ target }) => write(target.value)}
      />
      {refusal && (
        <p role="alert" className="avizier-urgent">
          {refusal}
        </p>
      )}
      {text.trim() !== '' && (
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          disabled={isSending}
          onClick={() => void submit()}
        >
          Trimiteți
        </Button>
      )}
    </div>
  )
}

const About = ({ label, quote, forget }: NonNullable<WriteProps['about']>) => (
  <p>
    despre {label}
    {quote && <q>{quote}</q>}{' '}
    <button type="button" className="avizier-remarks__quiet" onClick={forget}>
      despre tot documentul
    </button>
  </p>
)

function useWritten(send: WriteProps['send']) {
  const [text, write] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isSending, setIsSending] = useState(false)
  const submit = async () => {
    if (isSending || text.trim() === '') return
    setIsSending(true)
    const refused = await send(text)
    setIsSending(false)
    setRefusal(refused)
    if (refused === null) write('')
  }
  return { text, write, refusal, isSending, submit }
}
