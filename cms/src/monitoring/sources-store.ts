import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { absentAsNull, storedInstant, storedWords } from '../database/stored-values.ts'
import { mediumNames } from './media.ts'
import { pressSourcesSlug } from './slugs.ts'

// Reads and writes at the database adapter: who reads feeds is nobody who signs in.

const sourceSchema = z.object({
  id: z.string(),
  name: z.string(),
  medium: z.enum(mediumNames),
  url: z.string(),
  keepsAll: absentAsNull(z.boolean().nullable()).transform((value) => value === true),
  failures: absentAsNull(z.number().nullable()).transform((value) => value ?? 0),
  etag: storedWords,
  lastModified: storedWords,
})
/** A source that has a feed. */
export type Source = z.infer<typeof sourceSchema>

const collection = pressSourcesSlug

/** Stopped ones have no next time, and neither have those without a feed. */
const isRead: Where = { nextAt: { exists: true } }

/** Sources that could not be read. */
export const troubled: Where = { isFine: { equals: false } }

/** Sources whose time has come, the longest due first. */
export async function dueSources(req: PayloadRequest, now: Date): Promise<Source[]> {
  const { docs } = await req.payload.db.find({
    collection,
    where: { and: [isRead, { nextAt: { less_than_equal: now.toISOString() } }] },
    sort: 'nextAt',
    pagination: false,
    req,
  })
  return docs.map((doc) => sourceSchema.parse(doc))
}

const nextSchema = z.object({ nextAt: storedInstant })

/** When the first source is to be asked; null where none is read. */
export async function nextDue(req: PayloadRequest): Promise<Date | null> {
  const { docs } = await req.payload.db.find({
    collection,
    where: isRead,
    sort: 'nextAt',
    limit: 1,
    pagination: false,
    req,
  })
  const [first] = docs
  return first ? new Date(nextSchema.parse(first).nextAt) : null
}

/** What came of an asking; nothing where the source is not what it was when it was asked. */
export async function noteAnswer(
  req: PayloadRequest,
  { id, url }: Pick<Source, 'id' | 'url'>,
  data: Record<string, unknown>,
): Promise<void> {
  await req.payload.db.updateMany({
    collection,
    where: { and: [{ id: { equals: id } }, { url: { equals: url } }, isRead] },
    data,
    req,
    returning: false,
  })
}

/** Has a source asked at once, also one that was stopped. */
export async function dueAtOnce(req: PayloadRequest, id: string, now: Date): Promise<boolean> {
  const where: Where = {
    and: [{ id: { equals: id } }, { url: { exists: true } }, { isActive: { equals: true } }],
  }
  if (!(await req.payload.db.findOne({ collection, where, req }))) return false
  const data = { nextAt: now.toISOString() }
  await req.payload.db.updateOne({ collection, id, data, req, returning: false })
  return true
}

/** How many sources could not be read. */
export const countTroubled = async (req: PayloadRequest): Promise<number> =>
  (await req.payload.db.count({ collection, where: troubled, req })).totalDocs
