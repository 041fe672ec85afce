'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { Field } from '../sign-in/field.tsx'
import { confirmSetup, type Setup } from './factor-requests.ts'

interface SetupProps {
  api: string
  /** Of a sign-in that stopped for this; without it the session proves who asks. */
  token?: string
  /** With the recovery codes, which nobody sees again. */
  done: (codes: readonly string[]) => void
}

/** The first code that a phone shows, as it is typed and confirmed. */
export function useFirstCode({ api, token, done }: SetupProps) {
  const [code, setCode] = useState('')
  const [fault, setFault] = useState<string>()
  const confirm = async () => {
    const sent = await confirmSetup(api, { code, ...(token !== undefined && { token }) })
    if ('codes' in sent) done(sent.codes)
    else setFault(sent.refusal.sentence)
  }
  const write = (value: string) => {
    setCode(value)
    setFault(undefined)
  }
  return { code, fault, write, confirm }
}

interface StepsProps extends Pick<ReturnType<typeof useFirstCode>, 'code' | 'fault' | 'write'> {
  setup: Setup
}

/** What the phone photographs, and where its first code is typed; a form stands around it. */
export const FactorSteps = ({ setup, code, fault, write }: StepsProps) => (
  <div className="avizier-factor">
    <ol>
      <li>
        Deschideți pe telefon o aplicație de coduri, de exemplu Google Authenticator, Microsoft
        Authenticator, Aegis sau 2FAS.
      </li>
      <li>
        Adăugați un cont și fotografiați pătratul:
        <img
          src={`data:image/svg+xml,${encodeURIComponent(setup.qr)}`}
          width="208"
          height="208"
          alt="Pătrat de fotografiat cu aplicația de coduri; fără cameră, scrieți în aplicație cheia de mai jos."
        />
        <details>
          <summary>Nu îl puteți fotografia?</summary>
          Scrieți în aplicație cheia <code>{setup.secret}</code>
        </details>
      </li>
      <li>Scrieți aici cele șase cifre pe care le arată.</li>
    </ol>
    <Field
      label="Codul de pe telefon"
      id="field-first-code"
      type="text"
      inputMode="numeric"
      autoComplete="one-time-code"
      value={code}
      fault={fault}
      write={write}
    />
    <Button type="submit" margin={false}>
      Confirmați codul
    </Button>
  </div>
)
