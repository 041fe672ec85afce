import type { Endpoint } from 'payload'
import { submissionsApi, type Received } from '@avizier/shared/forms/submission'
import { requireCounter } from '../register/require-publisher.ts'
import { readArrival } from './arrival.ts'
import { NeverTaken } from './never-taken.ts'
import { takeIn } from './take-in.ts'

/**
 * POST /api/counter/submissions, a multipart form → `{ received: true }`, also for one that is known already; 422
 * `{ refused }` for what can never be taken. Everything else is to be tried again.
 */
export const counterDoor: Endpoint = {
  path: submissionsApi.submissions,
  method: 'post',
  handler: async (req) => {
    await requireCounter(req)
    try {
      const { body = null, headers } = req
      await takeIn(req.payload, await readArrival({ body, headers }))
    } catch (error) {
      if (!(error instanceof NeverTaken)) throw error
      return Response.json({ refused: error.message }, { status: 422 })
    }
    return Response.json({ received: true } satisfies Received)
  },
}
