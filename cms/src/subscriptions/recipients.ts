import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import type { Some } from '../database/in-turns.ts'
import { absentAsNull } from '../database/stored-values.ts'
import { mailsSlug } from '../mail/slugs.ts'
import { leftOrMay } from '../mail/states.ts'
import { correctionReason, reasonOf } from './letters.ts'
import type { Rhythm } from '@avizier/shared/rhythms'
import { subscribersSlug, subscriptionsSlug } from './slugs.ts'

/** Somebody a letter goes to, and why. */
export interface Recipient {
  subscriber: string
  email: string
  /** Those of theirs by which they get it; none: whatever they have. */
  subscriptions: string[]
  reason: string
}

/** What somebody has of one rhythm. */
export interface Reader extends Recipient {
  wants: Wanted[]
}

/** Subscriptions that are read at once: some twenty milliseconds. */
const atOnce = 200

const wantedSchema = z.object({
  id: z.string(),
  subscriber: z.string(),
  target: z.string(),
  label: z.string(),
  toldRow: absentAsNull(z.number().nullable()),
})
/** One subscription of somebody. */
export type Wanted = z.infer<typeof wantedSchema>

/** Which subscriptions are looked for. */
interface Which {
  rhythm: Rhythm
  /** To one of these addresses; without them to any. */
  targets?: readonly string[]
  /** Those alone that have a place of their own in the register. */
  isOwnPlace?: boolean
  /** Without those that have been told of this row by a digest. */
  row?: number
}

/** Who has subscribed so; each of them once. */
export async function readersOf(
  req: PayloadRequest,
  { rhythm, targets, isOwnPlace = false, row }: Which,
  after: string,
): Promise<Some<Reader>> {
  const where: Where = {
    and: [
      { isActive: { equals: true } },
      { rhythm: { equals: rhythm } },
      ...(targets ? [{ target: { in: [...targets] } }] : []),
      ...(isOwnPlace ? [{ toldRow: { exists: true } }] : []),
      { subscriber: { greater_than: after } },
    ],
  }
  const { docs } = await req.payload.db.find({
    collection: subscriptionsSlug,
    where,
    sort: 'subscriber',
    limit: atOnce,
    pagination: false,
    req,
  })
  const wanted = docs.map((doc) => wantedSchema.parse(doc))
  const groups = [...Map.groupBy(wanted, ({ subscriber }) => subscriber)]
  // The last one may have more than was read.
  const whole = docs.length === atOnce && groups.length > 1 ? groups.slice(0, -1) : groups
  const ids = whole.map(([subscriber]) => subscriber)
  const emails = await emailsOf(req, ids)
  const found = whole.flatMap(([subscriber, theirs]): Reader[] => {
    const email = emails.get(subscriber)
    const untold = theirs.filter(({ toldRow }) => row === undefined || (toldRow ?? 0) < row)
    if (email === undefined || untold.length === 0) return []
    return [readerOf({ subscriber, email }, untold, rhythm)]
  })
  return { found, last: docs.length === atOnce ? (ids.at(-1) ?? null) : null }
}

function readerOf(
  who: { subscriber: string; email: string },
  theirs: Wanted[],
  rhythm: Rhythm,
): Reader {
  const labels = theirs.map(({ label }) => label)
  return {
    ...who,
    subscriptions: theirs.map(({ id }) => id),
    reason: reasonOf(labels, rhythm),
    wants: theirs,
  }
}

/** Of a letter that was tried more than once only the last attempt is known. */
const triedBefore = (at: string): Where => ({
  or: [{ triedAt: { less_than: at } }, { attempts: { greater_than: 1 } }],
})

const sentSchema = z.object({ subscriber: z.string() })

/**
 * Who was sent one of these texts, or is about to be, and is subscribed to something still; with `before` those alone of whom
 * somebody tried, before it, to send it.
 */
export async function readersOfTexts(
  req: PayloadRequest,
  texts: readonly string[],
  after: string,
  before?: string,
): Promise<Some<Recipient>> {
  const where: Where = {
    and: [
      { text: { in: [...texts] } },
      { state: { in: [...leftOrMay] } },
      { subscriber: { greater_than: after } },
      ...(before === undefined ? [] : [triedBefore(before)]),
    ],
  }
  const { docs } = await req.payload.db.find({
    collection: mailsSlug,
    where,
    sort: 'subscriber',
    limit: atOnce,
    pagination: false,
    select: { subscriber: true },
    req,
  })
  const ids = [...new Set(docs.map((doc) => sentSchema.parse(doc).subscriber))]
  const emails = await emailsOf(req, ids)
  const found = [...emails].map(([subscriber, email]): Recipient => ({
    ...{ subscriber, email },
    subscriptions: [],
    reason: correctionReason,
  }))
  return { found, last: docs.length === atOnce ? (ids.at(-1) ?? null) : null }
}

const subscriberSchema = z.object({ id: z.string(), email: z.string() })

/** The addresses of those who have not ended everything. */
export async function emailsOf(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.db.find({
    collection: subscribersSlug,
    where: { and: [{ id: { in: [...ids] } }, { endedAt: { exists: false } }] },
    pagination: false,
    req,
  })
  return new Map(docs.map((doc) => subscriberSchema.parse(doc)).map(({ id, email }) => [id, email]))
}

/** False where nobody is subscribed to anything. */
export async function hasSubscribers(req: PayloadRequest): Promise<boolean> {
  const where: Where = { endedAt: { exists: false } }
  return (await req.payload.db.findOne({ collection: subscribersSlug, where, req })) !== null
}
