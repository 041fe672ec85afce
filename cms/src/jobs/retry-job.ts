import { APIError, type Endpoint } from 'payload'
import { personOf } from '../access/person-of.ts'
import { hasRole } from '../access/has-role.ts'
import { refuse } from '../access/refuse.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { retryAddress } from './slugs.ts'
import { tryAgain } from './store.ts'

/** POST /api/jobs/:id/retry: a webmaster lets a job that was given up begin anew, at once. */
export const retryJob: Endpoint = {
  path: retryAddress(':id'),
  method: 'post',
  handler: async (req) => {
    personOf(req)
    if (!hasRole(req.user, 'webmaster', 'admin'))
      refuse('Doar webmasterul și administratorul pot relua sarcinile automate.')
    const id = String(req.routeParams?.id)
    const isBegun = await inTransaction(req.payload, (inside) => tryAgain(inside, id, new Date()))
    if (!isBegun) throw new APIError('Sarcina nu mai este eșuată: reîncărcați pagina.', 409)
    return Response.json({ ok: true })
  },
}
