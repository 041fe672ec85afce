import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { inTransaction } from '../database/in-transaction.ts'
import { storedInstant } from '../database/stored-values.ts'
import { linkOpeningsSlug } from './slugs.ts'

/** Asked again sooner, a page was only loaded anew. */
const sameOpeningMs = 10_000

const openingSchema = z.object({ link: z.string(), at: storedInstant })

/** Notes that a link was opened. */
export async function noteOpening(req: PayloadRequest, link: string, now: Date): Promise<void> {
  const since = new Date(now.getTime() - sameOpeningMs).toISOString()
  const where = { and: [{ link: { equals: link } }, { at: { greater_than: since } }] }
  const { docs } = await req.payload.db.find({ collection: linkOpeningsSlug, where, limit: 1, req })
  if (docs.length > 0) return
  const data = { link, at: now.toISOString() }
  await inTransaction(req.payload, (inside) =>
    inside.payload.db.create({ collection: linkOpeningsSlug, data, req: inside }),
  )
}

/** When each of these links was opened, the newest first. */
export async function openingsOf(
  req: PayloadRequest,
  links: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { docs } = await req.payload.db.find({
    collection: linkOpeningsSlug,
    where: { link: { in: [...links] } },
    sort: '-at',
    pagination: false,
    limit: 0,
    req,
  })
  const openings = new Map<string, string[]>()
  for (const doc of docs) {
    const { link, at } = openingSchema.parse(doc)
    openings.set(link, [...(openings.get(link) ?? []), at])
  }
  return openings
}
