'use client'

import { useId, useState } from 'react'
import { useAsk } from './use-checks.ts'

/** Lets an error pass deliberately: whoever does so writes why, and both stay with the document. */
export const LetPass = ({ findingKey: key }: { findingKey: string }) => {
  const [isOpen, setIsOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const ask = useAsk()
  const id = useId()
  if (!isOpen)
    return (
      <button type="button" onClick={() => setIsOpen(true)}>
        Lăsați așa…
      </button>
    )
  return (
    <span className="avizier-finding__reason">
      <label htmlFor={id}>De ce rămâne așa? Motivul și numele dumneavoastră se păstrează.</label>
      <textarea
        id={id}
        rows={2}
        maxLength={500}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <button
        type="button"
        onClick={() => void ask('checks/let-pass', { key, reason }).then(setRefusal)}
      >
        Lăsați așa
      </button>
      <button type="button" onClick={() => setIsOpen(false)}>
        Renunțați
      </button>
      <span role="alert">{refusal}</span>
    </span>
  )
}
