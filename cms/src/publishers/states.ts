import {
  publisherStateSchema,
  type FailingPage,
  type PublisherState,
} from '@avizier/shared/register-api'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { storedInstant } from '../database/stored-values.ts'
import { publishersSlug } from './slugs.ts'

export interface SeenPublisher {
  /** By the clock of the CMS. */
  lastSeen: string
  state: PublisherState
}

const storedPublisher = z.object({ lastSeen: storedInstant, state: z.unknown() })

/** Keeps what a publisher says of itself in place of what it said before. `req` is in a transaction. */
export async function saveState(
  req: PayloadRequest,
  state: PublisherState,
  now: Date,
): Promise<void> {
  const { db } = req.payload
  const { publisher } = state
  const known = await db.findOne<{ id: string }>({
    collection: publishersSlug,
    where: { publisher: { equals: publisher } },
    req,
  })
  const data = { publisher, state, lastSeen: now.toISOString() }
  if (known) await db.updateOne({ collection: publishersSlug, id: known.id, data, req })
  else await db.create({ collection: publishersSlug, data, req })
}

/** Every publisher, by name. What an older version of one said is left out until it speaks again. */
export async function readStates(req: PayloadRequest): Promise<SeenPublisher[]> {
  const { docs } = await req.payload.db.find({
    collection: publishersSlug,
    sort: 'publisher',
    pagination: false,
    req,
  })
  return docs.flatMap((doc) => {
    const { lastSeen, state } = storedPublisher.parse(doc)
    const known = publisherStateSchema.safeParse(state)
    return known.success ? [{ lastSeen, state: known.data }] : []
  })
}

/** Forgets a publisher; one that still lives is known again as soon as it speaks. */
export async function forgetState(req: PayloadRequest, publisher: string): Promise<void> {
  const where = { publisher: { equals: publisher } }
  await req.payload.db.deleteMany({ collection: publishersSlug, where, req })
}

/**
 * Forgets publishers that said nothing since `limit`, whatever they said then, where another one still speaks: the last
 * one is never forgotten, for its silence is what the office must be told.
 */
export async function forgetSilent(req: PayloadRequest, limit: string): Promise<void> {
  const collection = publishersSlug
  const speaks = { lastSeen: { greater_than_equal: limit } }
  if (!(await req.payload.db.findOne({ collection, where: speaks, req }))) return
  await req.payload.db.deleteMany({ collection, where: { lastSeen: { less_than: limit } }, req })
}

/** What is wrong with the page at an address, by whichever publisher; null where nothing is. */
export async function findFailing(req: PayloadRequest, url: string): Promise<FailingPage | null> {
  const pages = (await readStates(req)).flatMap(({ state }) => state.failing.pages)
  return pages.find((page) => page.url === url) ?? null
}
