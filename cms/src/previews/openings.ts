import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { inTransaction } from '../database/in-transaction.ts'
import { storedInstant } from '../database/stored-values.ts'
import { linkOpeningsSlug } from './slugs.ts'

/** Asked again sooner, a page was only loaded anew. */
const sameOpeningMs = 10_000

const openingSchema = z.object({ at: storedInstant })

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

/** How often a link was opened, and when last. */
export interface Openings {
  count: number
  last: string | null
}

/** Counted where they are: whoever has a link may open it as often as they like. */
export async function openingsOf(req: PayloadRequest, link: string): Promise<Openings> {
  const asked = { collection: linkOpeningsSlug, where: { link: { equals: link } }, req } as const
  const { totalDocs } = await req.payload.db.count(asked)
  if (totalDocs === 0) return { count: 0, last: null }
  const { docs } = await req.payload.db.find({ ...asked, sort: '-at', limit: 1, pagination: false })
  return { count: totalDocs, last: openingSchema.parse(docs[0]).at }
}
