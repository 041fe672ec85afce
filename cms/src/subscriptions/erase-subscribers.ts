import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { mailsSlug } from '../mail/slugs.ts'
import { subscribersSlug, subscriptionsSlug } from './slugs.ts'
import { activeOf, end, findSubscriber } from './store.ts'

const idSchema = z.object({ id: z.string() })

/** Erases subscribers that have nothing any more; that somebody had it is left. `req` is in a transaction. */
export async function eraseSubscribers(
  req: PayloadRequest,
  subscribers: readonly string[],
): Promise<void> {
  const { db } = req.payload
  const { docs } = await db.find({
    collection: subscriptionsSlug,
    where: { subscriber: { in: [...subscribers] } },
    pagination: false,
    req,
  })
  for (const doc of docs) {
    const { id } = idSchema.parse(doc)
    // Its key names the subscriber.
    const data = { subscriber: null, key: id, askedHash: null, askedUntil: null }
    await db.updateOne({ collection: subscriptionsSlug, id, data, req, returning: false })
  }
  await db.deleteMany({ collection: subscribersSlug, where: { id: { in: [...subscribers] } }, req })
}

/** Ends all that an address is subscribed to, and erases it and the letters that it was sent for it. `req` is in a transaction. */
export async function forgetSubscriber(
  req: PayloadRequest,
  address: string,
  now: Date,
): Promise<void> {
  const subscriber = await findSubscriber(req, { email: address })
  if (!subscriber) return
  const { id, email } = subscriber
  await end(req, id, await activeOf(req, id), now)
  await eraseSubscribers(req, [id])
  const purposes = { in: ['confirmation', 'news', 'digest'] }
  const where = { and: [{ to: { equals: email } }, { purpose: purposes }] }
  await req.payload.db.deleteMany({ collection: mailsSlug, where, req })
}
