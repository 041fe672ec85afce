'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { z } from 'zod'
import { whenIn } from '../when.ts'

export const givenSchema = z.object({
  id: z.string(),
  url: z.string().nullable(),
  expiresAt: z.string(),
})

/** A link that an administrator gave: its address only where they hand it over themselves. */
export type Given = z.infer<typeof givenSchema>

/** Says that it was sent, or shows it: once, for nobody keeps it. */
export const GivenLink = ({ given: { url, expiresAt } }: { given: Given }) => {
  const [isCopied, setIsCopied] = useState(false)
  if (url === null)
    return (
      <p role="status" className="avizier-notice">
        Mesajul este scris și pleacă imediat ce se poate. Legătura este bună până{' '}
        {whenIn(expiresAt, new Date())}.
      </p>
    )
  const copy = async () => {
    await navigator.clipboard.writeText(url)
    setIsCopied(true)
  }
  return (
    <div role="status" className="avizier-notice">
      <p>
        Dați legătura doar persoanei, nu pe un canal pe care îl citesc și alții. Se folosește o
        singură dată, până {whenIn(expiresAt, new Date())}, și nu se mai arată.
      </p>
      <p>
        <code>{url}</code>
      </p>
      <Button size="medium" buttonStyle="secondary" margin={false} onClick={() => void copy()}>
        {isCopied ? 'Copiată' : 'Copiați legătura'}
      </Button>
    </div>
  )
}
