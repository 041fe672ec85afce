import { NotFound, type Endpoint } from 'payload'
import { inTransaction } from '../../database/in-transaction.ts'
import { accountById } from '../account.ts'
import { noteEvent } from '../events/note-event.ts'
import { ownAccount } from '../own.ts'
import { whenceOf } from '../whence.ts'
import { currentSession, endSessions } from './sessions.ts'

/** Where the doors of an account's own sessions are, below the API's address of the accounts. */
export const ownSessionsPath = '/account/sessions'

/** DELETE /api/users/account/sessions/:session: ends one of one's own. */
const endOne: Endpoint = {
  path: `${ownSessionsPath}/:session`,
  method: 'delete',
  handler: async (req) => {
    const me = await ownAccount(req)
    const ended = await inTransaction(req.payload, async (inside) => {
      const account = await accountById(inside, me.id)
      if (!account) return 0
      const count = await endSessions(inside, account, (id) => id !== req.routeParams?.session)
      const what = { kind: 'session-ended', person: me.id, whence: whenceOf(req) } as const
      if (count > 0) await noteEvent(inside, { ...what, now: new Date() })
      return count
    })
    if (ended === 0) throw new NotFound(req.t)
    return Response.json({ ok: true })
  },
}

/** POST /api/users/account/sessions/end-others: leaves the one that asks. */
const endOthers: Endpoint = {
  path: `${ownSessionsPath}/end-others`,
  method: 'post',
  handler: async (req) => {
    const me = await ownAccount(req)
    const current = currentSession(req)
    await inTransaction(req.payload, async (inside) => {
      const account = await accountById(inside, me.id)
      if (!account) return
      await endSessions(inside, account, (id) => id === current)
      const what = { kind: 'sessions-ended', person: me.id, whence: whenceOf(req) } as const
      await noteEvent(inside, { ...what, now: new Date() })
    })
    return Response.json({ ok: true })
  },
}

export const sessionDoors: Endpoint[] = [endOne, endOthers]
