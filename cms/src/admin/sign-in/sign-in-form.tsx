'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { send } from '../send.ts'
import { CodeField, Field } from './field.tsx'
import { nextStep } from './next-step.ts'
import { OwnForm } from './own-form.tsx'

interface SignInProps {
  admin: string
  api: string
  /** Where a session leads. */
  leadsTo: string
  forgotten: string
}

/** Address and password, then the code where the account has one: all three go in one request. */
export const SignInForm = ({ forgotten, ...routes }: SignInProps) => {
  const { typed, write, asksForCode, sentence, isSending, signIn } = useSignIn(routes)
  return (
    <OwnForm submit={signIn}>
      <Credentials typed={typed} write={write} isFixed={asksForCode} />
      {asksForCode && <CodeField value={typed.code} write={(code) => write({ code })} autoFocus />}
      <p role="alert" className="avizier-sign-in__refusal">
        {sentence}
      </p>
      <Button type="submit" size="large" margin={false} disabled={isSending}>
        {isSending ? 'Un moment…' : 'Autentificare'}
      </Button>
      <p>
        {asksForCode ? (
          <a href={`${routes.admin}/login`}>Alt cont</a>
        ) : (
          <a href={forgotten}>Ați uitat parola?</a>
        )}
      </p>
    </OwnForm>
  )
}

interface CredentialsProps {
  typed: Typed
  write: (more: Partial<Typed>) => void
  /** They were right, and are sent again with the code. */
  isFixed: boolean
}

const Credentials = ({ typed, write, isFixed }: CredentialsProps) => (
  <>
    <Field
      label="E-mail"
      id="field-email"
      type="email"
      autoComplete="username"
      autoFocus
      readOnly={isFixed}
      value={typed.email}
      write={(email) => write({ email })}
    />
    <Field
      label="Parola"
      id="field-password"
      type="password"
      autoComplete="current-password"
      readOnly={isFixed}
      value={typed.password}
      write={(password) => write({ password })}
    />
  </>
)

interface Typed {
  email: string
  password: string
  code: string
}

function useSignIn({ admin, api, leadsTo }: Omit<SignInProps, 'forgotten'>) {
  const [typed, setTyped] = useState<Typed>({ email: '', password: '', code: '' })
  const [asksForCode, setAsksForCode] = useState(false)
  const [sentence, setSentence] = useState('')
  const [isSending, setIsSending] = useState(false)
  const write = (more: Partial<Typed>) => setTyped((before) => ({ ...before, ...more }))
  const signIn = async () => {
    if (isSending) return
    setIsSending(true)
    setSentence('')
    const sent = await send(`${api}/users/login`, 'POST', typed)
    // The page stays as it is until the next one is here.
    if ('answer' in sent) return window.location.assign(leadsTo)
    const next = nextStep(sent.told, admin)
    if (next !== null && next !== 'code') return window.location.assign(next.screen)
    setIsSending(false)
    // The first time nobody has typed one: it is asked for, and nothing is wrong.
    if (next === 'code' && !asksForCode) return setAsksForCode(true)
    setSentence(sent.refusal.sentence)
  }
  return { typed, write, asksForCode, sentence, isSending, signIn }
}
