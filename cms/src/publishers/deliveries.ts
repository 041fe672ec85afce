import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Delivery } from '@avizier/shared/register-api'
import { storedInstant, nullableInstant } from '../database/stored-values.ts'
import { deliveriesSlug } from './slugs.ts'

/** Keeps what a publisher said; `reportedAt` is when it said so, by the clock of the CMS. */
export async function recordDelivery(
  req: PayloadRequest,
  delivery: Delivery,
  reportedAt: Date,
): Promise<void> {
  const data = { ...delivery, reportedAt: reportedAt.toISOString() }
  await req.payload.db.create({ collection: deliveriesSlug, data, req })
}

/** The earliest delivery that brought a row to the site, by whichever publisher. */
export async function findDelivery(
  req: PayloadRequest,
  number: number,
): Promise<StoredDelivery | null> {
  const { docs } = await req.payload.db.find({
    collection: deliveriesSlug,
    where: {
      and: [{ first: { less_than_equal: number } }, { last: { greater_than_equal: number } }],
    },
    sort: 'at',
    limit: 1,
    pagination: false,
    req,
  })
  const [first] = docs
  return first ? storedDelivery.parse(first) : null
}

/** The newest row that a publisher brought to the site; 0 before the first. */
export async function deliveredBy(req: PayloadRequest, publisher: string): Promise<number> {
  const { docs } = await req.payload.db.find({
    collection: deliveriesSlug,
    where: { publisher: { equals: publisher } },
    sort: '-last',
    limit: 1,
    pagination: false,
    req,
  })
  const [newest] = docs
  return newest ? z.object({ last: z.number() }).parse(newest).last : 0
}

/** The steps of a delivery, as far as they were kept when it was made. */
const storedDelivery = z.object({
  seenAt: nullableInstant,
  renderedAt: nullableInstant,
  at: storedInstant,
  reportedAt: nullableInstant,
})
export type StoredDelivery = z.infer<typeof storedDelivery>
