'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import { send } from '../send.ts'
import { Field } from './field.tsx'
import { OwnForm } from './own-form.tsx'
import { useLinkToken } from './use-link-token.ts'

const openedSchema = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('open'),
    email: z.string(),
    purpose: z.enum(['invitation', 'reset', 'own']),
  }),
  z.object({ state: z.literal('closed') }),
])
type Opened = z.infer<typeof openedSchema> | { state: 'unknown'; sentence: string }

const explained = {
  invitation: 'Aveți cont în redacție. Alegeți parola cu care vă autentificați de acum.',
  reset: 'Alegeți o parolă nouă. Sesiunile deschise cu cea veche se închid.',
  own: 'Parola de până acum a fost pusă de altcineva. Alegeți una pe care o știți doar dumneavoastră.',
} as const

interface Routes {
  admin: string
  api: string
}

/** Says what the link opens, and takes the password. */
export const SetPassword = ({ admin, api }: Routes) => {
  const token = useLinkToken()
  const [opened, setOpened] = useState<Opened | null>(null)
  useEffect(() => {
    if (token !== null) void open(api, token).then(setOpened)
  }, [api, token])
  if (token === null || opened === null) return <p role="status">Un moment…</p>
  if (opened.state === 'unknown') return <p role="alert">{opened.sentence}</p>
  if (opened.state === 'closed') return <Closed admin={admin} />
  return (
    <>
      <p>{explained[opened.purpose]}</p>
      <PasswordForm admin={admin} api={api} token={token} email={opened.email} />
    </>
  )
}

async function open(api: string, token: string): Promise<Opened> {
  const sent = await send(`${api}/users/links/open`, 'POST', { token })
  return 'answer' in sent
    ? openedSchema.parse(sent.answer)
    : { state: 'unknown', sentence: sent.refusal.sentence }
}

/** Used, expired and never made are told alike. */
export const Closed = ({ admin }: { admin: string }) => (
  <>
    <p role="status" className="avizier-notice avizier-notice--urgent">
      Legătura a expirat sau a fost folosită.
    </p>
    <p>
      <a href={`${admin}/forgot`}>Cereți alta</a> sau{' '}
      <a href={`${admin}/login`}>autentificați-vă</a>.
    </p>
  </>
)

interface FormProps extends Routes {
  token: string
  email: string
}

const PasswordForm = (props: FormProps) => {
  const { password, setPassword, again, setAgain, faults, set } = useNewPassword(props)
  return (
    <OwnForm submit={set}>
      <Field
        label="Contul"
        type="email"
        autoComplete="username"
        readOnly
        value={props.email}
        write={() => undefined}
      />
      <Field
        label="Parola nouă"
        id="field-password"
        type="password"
        autoComplete="new-password"
        autoFocus
        value={password}
        write={setPassword}
        fault={faults.password}
        help="Cel puțin 12 caractere. Patru cuvinte fără legătură între ele sunt ușor de ținut minte."
      />
      <Field
        label="Încă o dată"
        id="field-again"
        type="password"
        autoComplete="new-password"
        value={again}
        write={setAgain}
        fault={faults.again}
      />
      <Button type="submit" size="large" margin={false}>
        Puneți parola
      </Button>
    </OwnForm>
  )
}

function useNewPassword({ admin, api, token }: FormProps) {
  const [password, setPassword] = useState('')
  const [again, setAgain] = useState('')
  const [faults, setFaults] = useState<{ password?: string; again?: string }>({})
  const set = async () => {
    if (again !== password) return setFaults({ again: 'Nu este aceeași cu cea de sus.' })
    const sent = await send(`${api}/users/links/use`, 'POST', { token, password })
    if ('answer' in sent) return window.location.assign(`${admin}/login?parola=noua`)
    setFaults({ password: sent.refusal.sentence })
  }
  const clearing = (write: (value: string) => void) => (value: string) => {
    write(value)
    setFaults({})
  }
  const writes = { setPassword: clearing(setPassword), setAgain: clearing(setAgain) }
  return { password, again, ...writes, faults, set }
}
