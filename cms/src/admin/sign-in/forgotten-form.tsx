'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { z } from 'zod'
import { send } from '../send.ts'
import { Field } from './field.tsx'
import { OwnForm } from './own-form.tsx'

const toldSchema = z.object({ message: z.string() })

/** Asks for a link, and shows the one answer that there is. */
export const ForgottenForm = ({ api, login }: { api: string; login: string }) => {
  const { email, write, fault, said, ask } = useForgotten(api)
  return (
    <>
      {said ? (
        <p role="status" className="avizier-notice">
          {said}
        </p>
      ) : (
        <OwnForm submit={ask}>
          <Field
            label="E-mail"
            type="email"
            id="field-email"
            autoComplete="username"
            autoFocus
            value={email}
            fault={fault}
            help="Primiți o legătură cu care alegeți o parolă nouă."
            write={write}
          />
          <Button type="submit" size="large" margin={false}>
            Trimiteți-mi legătura
          </Button>
        </OwnForm>
      )}
      <p>
        <a href={login}>Înapoi la autentificare</a>
      </p>
    </>
  )
}

function useForgotten(api: string) {
  const [email, setEmail] = useState('')
  const [fault, setFault] = useState<string>()
  const [said, setSaid] = useState('')
  const write = (value: string) => {
    setEmail(value)
    setFault(undefined)
  }
  const ask = async () => {
    if (!/^\S+@\S+$/.test(email.trim())) return setFault('Scrieți adresa cu care vă autentificați.')
    const sent = await send(`${api}/users/forgot-password`, 'POST', { email })
    if ('answer' in sent) setSaid(toldSchema.parse(sent.answer).message)
    else setFault(sent.refusal.sentence)
  }
  return { email, write, fault, said, ask }
}
