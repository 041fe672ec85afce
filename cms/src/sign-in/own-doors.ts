import type { Endpoint } from 'payload'
import { secondFactorAsked } from '../workflow/settings.ts'
import { needsFactor } from './second-factor/requirement.ts'
import { factorOf } from './second-factor/store.ts'
import { ownAccount } from './own.ts'
import { currentSession, sessionsOf, type SessionTold } from './sessions/sessions.ts'

/** „Contul meu”, as its owner is told of it. */
export interface OwnAccountTold {
  factor: {
    isOn: boolean
    /** A role of theirs asks for it. */
    isNeeded: boolean
    /** Until when it may wait; null where it is on, is not needed, or was not asked for yet. */
    due: string | null
    recoveryCodesLeft: number
  }
  sessions: SessionTold[]
}

/** GET /api/users/account → OwnAccountTold */
export const ownAccountDoor: Endpoint = {
  path: '/account',
  method: 'get',
  handler: async (req) => {
    const account = await ownAccount(req)
    const factor = await factorOf(req, account.id)
    const isNeeded = needsFactor(account.roles, await secondFactorAsked(req))
    const answer: OwnAccountTold = {
      factor: {
        isOn: factor !== null,
        isNeeded,
        due: factor === null && isNeeded ? account.secondFactorDue : null,
        recoveryCodesLeft: factor?.recoveryHashes.length ?? 0,
      },
      sessions: await sessionsOf(req, account, currentSession(req), new Date()),
    }
    return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
  },
}
