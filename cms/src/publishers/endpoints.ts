import { APIError, type Endpoint } from 'payload'
import { z } from 'zod'
import { isAuthored } from '@avizier/shared/collections'
import { deliverySchema, type RowsAnswer } from '@avizier/shared/register-api'
import { personOf } from '../access/person-of.ts'
import { commitWithin } from '../database/commits.ts'
import { findDelivery, recordDelivery } from './deliveries.ts'
import { liveState } from './live-state.ts'
import { requireFollower, requirePublisher } from '../register/require-publisher.ts'
import { bodyOf } from '../requests/body-of.ts'
import { readProgram } from '../requests/of-programs.ts'
import { findIndexEntry, findRow, readHead, rowsAfter } from '../register/store.ts'
import { ordersAfter } from './orders.ts'
import { reportState } from './report-state.ts'
import { findFailing } from './states.ts'

/** The most rows and orders in one answer; a publisher asks again until it has caught up. */
const rowLimit = 500
const orderLimit = 100
const longestWaitSeconds = 30
/** How often a waiting reader looks for rows that another CMS process wrote. */
const lookMs = 500

const number = z
  .string()
  .regex(/^\d{1,16}$/, 'must be the number of a row')
  .transform(Number)
const seconds = z.coerce.number().min(0).max(longestWaitSeconds).default(0)

/**
 * GET /api/register/after/:number?wait=25&orders=3 → `{ rows, head, orders }`; waits up to `wait` seconds for a first
 * row, or for a first order where `orders` is given.
 */
const after: Endpoint = {
  path: '/after/:number',
  method: 'get',
  handler: async (req) => {
    await requireFollower(req)
    const from = readProgram(number, req.routeParams?.number, 'number')
    const fromOrder = readProgram(
      number.optional(),
      req.searchParams.get('orders') ?? undefined,
      'orders',
    )
    const deadline =
      Date.now() + readProgram(seconds, req.searchParams.get('wait') ?? undefined, 'wait') * 1000
    for (;;) {
      // Listening begins before looking, so that no commit falls between.
      const change = commitWithin(lookMs)
      const head = await readHead(req)
      const orders = fromOrder === undefined ? [] : await ordersAfter(req, fromOrder, orderLimit)
      if (head.number > from || orders.length > 0 || Date.now() >= deadline)
        return Response.json({
          rows: await rowsAfter(req, from, rowLimit),
          head: head.number,
          orders,
        } satisfies RowsAnswer)
      await change
    }
  },
}

/** POST /api/register/live: a publisher says which rows are live on disk. */
const live: Endpoint = {
  path: '/live',
  method: 'post',
  handler: async (req) => {
    await requirePublisher(req)
    const delivery = readProgram(deliverySchema, await bodyOf(req), 'delivery')
    const { number: head } = await readHead(req)
    if (delivery.first > delivery.last || delivery.last > head)
      throw new APIError(
        `rows ${delivery.first} to ${delivery.last} of ${head} cannot be live`,
        400,
      )
    await recordDelivery(req, delivery, new Date())
    return Response.json({ ok: true })
  },
}

/** GET /api/register/status/:collection/:id → whether and since when the published form is on the site. */
const status: Endpoint = {
  path: '/status/:subject/:id',
  method: 'get',
  handler: async (req) => {
    personOf(req)
    // Payload keeps `collection` for the collection that the endpoint stands on.
    const collection = String(req.routeParams?.subject)
    const id = String(req.routeParams?.id)
    if (!isAuthored(collection)) throw new APIError(`„${collection}” nu are pagini pe site.`, 404)
    // Whoever may not read the document may not learn of it here either.
    await req.payload.findByID({
      collection,
      id,
      req,
      user: req.user,
      overrideAccess: false,
      depth: 0,
      trash: true,
      draft: true,
      select: {},
    })
    const entry = await findIndexEntry(req, collection, id)
    const row = entry && (await findRow(req, entry.number))
    const delivery = row && (await findDelivery(req, row.number))
    const failing = row?.path ? await findFailing(req, row.path) : null
    const siteUrl = req.payload.config.custom.siteUrl as string
    return Response.json(liveState(row, delivery, failing, new Date(), siteUrl))
  },
}

/** Below `/api/register`: what publishers ask and report, and what the admin learns of it. */
export const followingEndpoints: Endpoint[] = [after, live, status, reportState]
