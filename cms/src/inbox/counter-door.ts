import { APIError, type Endpoint } from 'payload'
import { submissionsApi, type Received } from '@avizier/shared/forms/submission'
import { isCounter, serviceAccountsSlug } from '../access/is-service-account.ts'
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
    if (!isCounter(req.user)) {
      // While the database is away Payload knows no key: a good one must not be called a wrong one.
      await req.payload.count({ collection: serviceAccountsSlug })
      throw new APIError('The API key of a counter’s service account is needed here.', 401)
    }
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
