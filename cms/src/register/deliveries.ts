import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Delivery } from '@avizier/shared/register-api'
import { deliveriesSlug } from './slugs.ts'

export async function recordDelivery(req: PayloadRequest, delivery: Delivery): Promise<void> {
  await req.payload.db.create({ collection: deliveriesSlug, data: delivery, req })
}

/** The earliest delivery that brought a row to the site, by whichever publisher. */
export async function findDelivery(
  req: PayloadRequest,
  number: number,
): Promise<{ at: string; milliseconds: number } | null> {
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

const storedDelivery = z.object({
  at: z.union([z.string(), z.date()]).transform((value) => new Date(value).toISOString()),
  milliseconds: z.number(),
})
