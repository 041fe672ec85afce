import { APIError, type Endpoint } from 'payload'
import { personOf } from '../access/person-of.ts'
import { refuse } from '../access/refuse.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { keepsMonitoring, monitoringRefusals } from './access.ts'
import { askToRead } from './ask-to-read.ts'
import { dueAtOnce } from './sources-store.ts'

/** POST /api/press-sources/:id/read → `{ ok: true }`: its feed is read within moments, in the background. */
export const readNow: Endpoint = {
  path: '/:id/read',
  method: 'post',
  handler: async (req) => {
    personOf(req)
    if (!keepsMonitoring(req.user)) refuse(monitoringRefusals.keep)
    const id = String(req.routeParams?.id)
    const now = new Date()
    const isDue = await inTransaction(req.payload, async (inside) => {
      if (!(await dueAtOnce(inside, id, now))) return false
      await askToRead(inside, now)
      return true
    })
    if (!isDue) throw new APIError('Sursa nu are flux sau nu se citește.', 409)
    return Response.json({ ok: true })
  },
}
