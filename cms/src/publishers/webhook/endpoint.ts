import { randomUUID } from 'node:crypto'
import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { orderSchema } from '@avizier/shared/register-api'
import { isPublisher, isScheduler } from '../../access/is-service-account.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import { parseJson } from '../../requests/body-of.ts'
import { readProgram } from '../../requests/of-programs.ts'
import { siteApi } from '../addresses.ts'
import { joinOrder } from '../orders.ts'
import { admit, mostCallsAMinute } from './calls.ts'
import { faultOf } from './signature.ts'

/** A reason is short; nobody makes us read more before we know who calls. */
const longestBody = 4096

const bodySchema = z.object({ reason: orderSchema.shape.reason.default(null) })

interface Caller {
  /** Who asks, as the order names it. */
  by: string
  /** Tells this call from every other. */
  key: string
}

/**
 * POST /api/site/rebuild: a program asks for a rebuild, by the API key of a scheduler or by a signature with the
 * webhook's secret. Answers 202 with the order, which may be one that others asked for and no publisher has begun.
 */
export const rebuildWebhook = (secret: string | undefined): Endpoint => ({
  path: siteApi.rebuild,
  method: 'post',
  handler: async (req) => {
    const now = new Date()
    const body = await readBody(req)
    const { by, key } = callerOf(req, body, secret, now)
    const { reason } = readProgram(bodySchema, body === '' ? {} : parseJson(body), 'body')
    const outcome = await inTransaction(req.payload, async (inside) => {
      const admission = await admit(inside, key, now)
      if (admission !== 'admitted') return admission
      return { order: await joinOrder(inside, { kind: 'rebuild', release: null, by, reason }, now) }
    })
    if (outcome === 'known')
      throw new APIError('This call was answered before: sign each one anew.', 409)
    if ('order' in outcome) return Response.json(outcome, { status: 202 })
    return tooMany(outcome.retryAfterSeconds)
  },
})

function callerOf(
  req: PayloadRequest,
  body: string,
  secret: string | undefined,
  now: Date,
): Caller {
  const { user } = req
  if (isScheduler(user) && user?.collection === 'service-accounts')
    return { by: user.name, key: randomUUID() }
  if (isPublisher(user))
    throw new APIError(
      'This service account is a publisher: a scheduler may ask for rebuilds.',
      403,
    )
  const signature = req.headers.get('x-avizier-signature')
  if (signature === null || !secret)
    throw new APIError(
      'Send X-Avizier-Signature and X-Avizier-Timestamp, or the API key of a scheduler’s service account.',
      401,
    )
  const timestamp = req.headers.get('x-avizier-timestamp') ?? ''
  const fault = faultOf(secret, { signature, timestamp, body }, now)
  if (fault) throw new APIError(fault, 401)
  return { by: 'webhook', key: signature }
}

async function readBody(req: PayloadRequest): Promise<string> {
  const length = Number(req.headers.get('content-length') ?? 0)
  if (length > longestBody || req.headers.has('transfer-encoding'))
    throw new APIError(
      `The body must have a Content-Length of at most ${longestBody}: {"reason": "…"}, or nothing.`,
      413,
    )
  return (await req.text?.()) ?? ''
}

const tooMany = (seconds: number): Response =>
  Response.json(
    {
      errors: [
        { message: `More than ${mostCallsAMinute} calls in a minute: try again in ${seconds} s.` },
      ],
    },
    { status: 429, headers: { 'retry-after': String(seconds) } },
  )
