import type { Endpoint } from 'payload'
import { publisherStateSchema } from '@avizier/shared/register-api'
import { inTransaction } from '../database/in-transaction.ts'
import { requirePublisher } from '../register/require-publisher.ts'
import { bodyOf } from '../requests/body-of.ts'
import { readProgram } from '../requests/of-programs.ts'
import { saveState } from './states.ts'

/** POST /api/register/state: a publisher says how it is and what it does. */
export const reportState: Endpoint = {
  path: '/state',
  method: 'post',
  handler: async (req) => {
    await requirePublisher(req)
    const state = readProgram(publisherStateSchema, await bodyOf(req), 'state')
    await inTransaction(req.payload, (inside) => saveState(inside, state, new Date()))
    return Response.json({ ok: true })
  },
}
