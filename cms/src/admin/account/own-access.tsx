'use client'

import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { unreachable } from '../refusal.ts'
import { FactorSection } from './factor-section.tsx'
import { ownAccountSchema, type OwnAccount } from './own-account.ts'
import { SessionsSection } from './sessions-section.tsx'

/** The code of the phone and the open sessions of whoever looks. */
export const OwnAccess = () => {
  const { api } = useConfig().config.routes
  const [account, setAccount] = useState<OwnAccount | null>(null)
  const [isAway, setIsAway] = useState(false)
  const load = useCallback(async () => {
    try {
      const answer = await fetch(`${api}/users/account`, { credentials: 'include' })
      setAccount(ownAccountSchema.parse(await answer.json()))
      setIsAway(false)
    } catch {
      // Nothing is lost: the sections are shown when the server is there again.
      setIsAway(true)
    }
  }, [api])
  useEffect(() => void load(), [load])
  if (isAway) return <p role="alert">{unreachable.sentence}</p>
  if (!account) return null
  return (
    <div className="avizier-access">
      <FactorSection api={api} factor={account.factor} changed={load} />
      <SessionsSection api={api} sessions={account.sessions} changed={load} />
    </div>
  )
}
