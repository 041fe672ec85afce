import { randomUUID } from 'node:crypto'
import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { searchKeysName, searchKeysOf } from '../database/search-keys.ts'
import { storedWords } from '../database/stored-values.ts'
import type { Arriving, Known } from './arrive.ts'
import { cuttingSchema, toldSchema, type Cutting } from './cutting.ts'
import { storyMs } from './limits.ts'
import type { Medium } from './media.ts'
import { cuttingsSlug } from './slugs.ts'
import { findStory, type Told } from './stories/find-story.ts'

// The monitoring's own reads and writes, at the database adapter, below hooks and access.

const collection = cuttingsSlug

export async function cuttingsWhere(
  req: PayloadRequest,
  where: Where,
  { sort = '-publishedAt', limit }: { sort?: string; limit?: number } = {},
): Promise<Cutting[]> {
  const { docs } = await req.payload.db.find({
    collection,
    where,
    sort,
    pagination: false,
    ...(limit !== undefined && { limit }),
    req,
  })
  return docs.map((doc) => cuttingSchema.parse(doc))
}

export const countCuttings = async (req: PayloadRequest, where: Where): Promise<number> =>
  (await req.payload.db.count({ collection, where, req })).totalDocs

const keysSchema = z.object({
  identity: storedWords,
  entryKey: storedWords,
})

/** Those that are not kept yet, by neither of their keys. */
export async function notKept<Each extends Known>(
  req: PayloadRequest,
  some: readonly Each[],
): Promise<Each[]> {
  if (some.length === 0) return []
  const { docs } = await req.payload.db.find({
    collection,
    where: {
      or: [
        { identity: { in: some.map(({ identity }) => identity) } },
        { entryKey: { in: some.map(({ entryKey }) => entryKey) } },
      ],
    },
    select: { identity: true, entryKey: true },
    pagination: false,
    req,
  })
  const kept = docs.map((doc) => keysSchema.parse(doc))
  const identities = new Set(kept.map(({ identity }) => identity))
  const entries = new Set(kept.map(({ entryKey }) => entryKey))
  return some.filter(
    ({ identity, entryKey }) => !identities.has(identity) && !entries.has(entryKey),
  )
}

/** What was told of late, by which stories are found. */
export async function toldSince(req: PayloadRequest, now: Date): Promise<Told[]> {
  const { docs } = await req.payload.db.find({
    collection,
    where: { publishedAt: { greater_than: new Date(now.getTime() - 2 * storyMs).toISOString() } },
    select: { story: true, sketch: true, publishedAt: true },
    pagination: false,
    req,
  })
  return docs.map((doc) => toldSchema.parse(doc))
}

interface Arrival {
  source: { id: string; name: string; medium: Medium }
  now: Date
  /** What is known of stories; what is kept is added to it. */
  told: Told[]
}

/** Keeps what is new. `req` is in a transaction. */
export async function keepArriving(
  req: PayloadRequest,
  arriving: readonly Arriving[],
  { source, now, told }: Arrival,
): Promise<void> {
  for (const { judged, uptake, sketch, ...article } of arriving) {
    const { publishedAt } = article
    const story = findStory({ sketch, publishedAt }, told) ?? randomUUID()
    told.push({ story, sketch, publishedAt })
    const data = {
      ...article,
      ...{ story, sketch, judgements: 0, state: 'new', publishedAt: publishedAt.toISOString() },
      ...{ source: source.id, outlet: source.name, medium: source.medium },
      seenAt: now.toISOString(),
      ...{ topic: judged.topic, department: judged.department },
      phrases: judged.phrases.join(', ') || null,
      ...(uptake && { release: uptake.id, releaseWay: uptake.way }),
      [searchKeysName]: searchKeysOf([article.title, article.extract]),
    }
    await req.payload.db.create({ collection, data, req })
  }
}

export async function changeCutting(
  req: PayloadRequest,
  id: string,
  data: Record<string, unknown>,
): Promise<void> {
  await req.payload.db.updateOne({ collection, id, data, req, returning: false })
}
