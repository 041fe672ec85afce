import { orderSchema, type Order } from '@avizier/shared/register-api'
import type { PayloadRequest } from 'payload'
import { absentAsNull, storedInstant } from '../database/stored-values.ts'
import { ordersSlug } from './slugs.ts'

const storedOrder = orderSchema.extend({
  at: storedInstant,
  release: absentAsNull(orderSchema.shape.release),
  reason: absentAsNull(orderSchema.shape.reason),
})

/** Adds an order behind the newest. `req` is in a transaction, so that no two get the same number. */
export async function placeOrder(
  req: PayloadRequest,
  asked: Omit<Order, 'number' | 'at'>,
  now: Date,
): Promise<Order> {
  const newest = await newestOrder(req)
  const order = { ...asked, number: (newest?.number ?? 0) + 1, at: now.toISOString() }
  await req.payload.db.create({ collection: ordersSlug, data: order, req })
  return order
}

export async function newestOrder(req: PayloadRequest): Promise<Order | null> {
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
