import { orderSchema, type Order } from '@avizier/shared/register-api'
import type { PayloadRequest } from 'payload'
import { absentAsNull, storedInstant } from '../database/stored-values.ts'
import { ordersSlug } from './slugs.ts'
import { readStates } from './states.ts'

/** What is asked, before it has a number. */
export type Asked = Omit<Order, 'number' | 'at'>

const storedOrder = orderSchema.extend({
  at: storedInstant,
  release: absentAsNull(orderSchema.shape.release),
  reason: absentAsNull(orderSchema.shape.reason),
})

/** Adds an order behind the newest. `req` is in a transaction, so that no two get the same number. */
export async function placeOrder(req: PayloadRequest, asked: Asked, now: Date): Promise<Order> {
  const newest = await newestOrder(req)
  const order = { ...asked, number: (newest?.number ?? 0) + 1, at: now.toISOString() }
  await req.payload.db.create({ collection: ordersSlug, data: order, req })
  return order
}

/**
 * The order of this kind that no publisher has begun, or a new one: however often a program asks, one order waits.
 * `req` is in a transaction.
 */
export async function joinOrder(req: PayloadRequest, asked: Asked, now: Date): Promise<Order> {
  const waiting = await waitingOrders(req)
  const same = waiting.find(({ kind, release }) => kind === asked.kind && release === asked.release)
  return same ?? placeOrder(req, asked, now)
}

/** Orders that no publisher has begun. */
export async function waitingOrders(req: PayloadRequest): Promise<Order[]> {
  const states = await readStates(req)
  return ordersAfter(req, Math.max(0, ...states.map(({ state }) => state.order)), 100)
}

async function newestOrder(req: PayloadRequest): Promise<Order | null> {
  const { docs } = await req.payload.db.find({
    collection: ordersSlug,
    sort: '-number',
    limit: 1,
    pagination: false,
    req,
  })
  const [newest] = docs
  return newest ? storedOrder.parse(newest) : null
}

/** Orders after `number` in order, at most `limit`. */
export async function ordersAfter(
  req: PayloadRequest,
  number: number,
  limit: number,
): Promise<Order[]> {
  const { docs } = await req.payload.db.find({
    collection: ordersSlug,
    where: { number: { greater_than: number } },
    sort: 'number',
    limit,
    pagination: false,
    req,
  })
  return docs.map((doc) => storedOrder.parse(doc))
}
