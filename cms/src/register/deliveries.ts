import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { deliveriesSlug } from './slugs.ts'

/** What a publisher says after the files of rows `first` … `last` are in place. */
export const reportSchema = z.object({
  publisher: z.string().min(1).max(100),
  first: z.number().int().positive(),
  last: z.number().int().positive(),
  at: z.iso.datetime(),
  urls: z.number().int().nonnegative(),
  bytes: z.number().int().nonnegative(),
  milliseconds: z.number().nonnegative(),
})
export type Report = z.infer<typeof reportSchema>

export async function reportDelivery(req: PayloadRequest, report: Report): Promise<void> {
  await req.payload.db.create({ collection: deliveriesSlug, data: report, req })
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
  return first ? deliverySchema.parse(first) : null
}

const deliverySchema = z.object({
  at: z.union([z.string(), z.date()]).transform((value) => new Date(value).toISOString()),
  milliseconds: z.number(),
})
