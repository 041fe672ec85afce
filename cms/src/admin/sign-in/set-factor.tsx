'use client'

import { useEffect, useState } from 'react'
import { begin, type Setup } from '../account/factor-requests.ts'
import { FactorSteps, useFirstCode } from '../account/factor-setup.tsx'
import { RecoveryCodes } from '../account/recovery-codes.tsx'
import { Closed } from './set-password-form.tsx'
import { OwnForm } from './own-form.tsx'
import { useLinkToken } from './use-link-token.ts'

interface Routes {
  admin: string
  api: string
}

/** Sets up the second factor by the link of a sign-in; the session is open when it is done. */
export const SetFactor = ({ admin, api }: Routes) => {
  const token = useLinkToken()
  const [setup, setSetup] = useState<Setup | 'closed' | null>(null)
  useEffect(() => {
    if (!token) return
    void begin(api, { token }).then((begun) => setSetup('setup' in begun ? begun.setup : 'closed'))
  }, [api, token])
  if (token === '' || setup === 'closed') return <Closed admin={admin} />
  if (token === null || setup === null) return <p role="status">Un moment…</p>
  return <SetUp admin={admin} api={api} setup={setup} token={token} />
}

const SetUp = ({ admin, api, setup, token }: Routes & { setup: Setup; token: string }) => {
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const { confirm, ...first } = useFirstCode({ api, token, done: setCodes })
  const goOn = async () => {
    if (codes) window.location.assign(admin)
    else await confirm()
  }
  return (
    <OwnForm submit={goOn}>
      {codes ? (
        <RecoveryCodes codes={codes} goOn="Intrați în redacție" />
      ) : (
        <>
          <p>
            Rolul dumneavoastră cere, pe lângă parolă, un cod de pe telefon. Îl puneți o singură
            dată.
          </p>
          <FactorSteps setup={setup} {...first} />
        </>
      )}
    </OwnForm>
  )
}
