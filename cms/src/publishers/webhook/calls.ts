import { minuteMs } from '@avizier/shared/dates'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { storedInstant } from '../../database/stored-values.ts'
import { webhookCallsSlug } from '../slugs.ts'
import { signatureLifeMs } from './signature.ts'

export const mostCallsAMinute = 30
/** A signature from the future is good until twice its life has passed. */
export const rememberedMs = 2 * signatureLifeMs + minuteMs

/** `admitted`, `known` where a call came a second time, or in how many seconds the next one is welcome. */
export type Admission = 'admitted' | 'known' | { retryAfterSeconds: number }

/** Forgets the calls from before an instant. */
export async function forgetCalls(req: PayloadRequest, before: string): Promise<void> {
  const where = { at: { less_than: before } }
  await req.payload.db.deleteMany({ collection: webhookCallsSlug, where, req })
}

/** Remembers a call by its key, so that the database knows it in every process. `req` is in a transaction. */
export async function admit(req: PayloadRequest, key: string, now: Date): Promise<Admission> {
  const { db } = req.payload
  const before = (ms: number) => new Date(now.getTime() - ms).toISOString()
  const collection = webhookCallsSlug
  await forgetCalls(req, before(rememberedMs))
  if (await db.findOne({ collection, where: { key: { equals: key } }, req })) return 'known'
  const { docs } = await db.find({
    collection,
    where: { at: { greater_than: before(minuteMs) } },
    sort: '-at',
    limit: mostCallsAMinute,
    pagination: false,
    req,
  })
  const oldest = docs[mostCallsAMinute - 1]
  if (oldest) {
    const { at } = z.object({ at: storedInstant }).parse(oldest)
    const waitMs = Date.parse(at) + minuteMs - now.getTime()
    return { retryAfterSeconds: Math.max(1, Math.ceil(waitMs / 1000)) }
  }
  await db.create({ collection, data: { key, at: now.toISOString() }, req })
  return 'admitted'
}
