import { APIError, type Endpoint } from 'payload'
import { hasRole } from '../access/has-role.ts'
import { isStaff } from '../access/is-staff.ts'
import { refuse } from '../access/refuse.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { retryAddress } from './slugs.ts'
import { tryAgain } from './store.ts'

/** POST /api/jobs/:id/retry: a webmaster lets a job that was given up begin anew, at once. */
export const retryJob: Endpoint = {
  path: retryAddress(':id'),
  method: 'post',
  handler: async (req) => {
    if (!isStaff(req.user)) throw new APIError('Autentificați-vă.', 401)
    if (!hasRole(req.user, 'webmaster', 'admin'))
      refuse('Doar webmasterul și administratorul pot relua sarcinile automate.')
    const id = String(req.routeParams?.id)
    const isBegun = await inTransaction(req.payload, (inside) => tryAgain(inside, id, new Date()))
    if (!isBegun) throw new APIError('Sarcina nu mai este eșuată: reîncărcați pagina.', 409)
    return Response.json({ ok: true })
  },
}
