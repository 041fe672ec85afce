import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { mailsSlug } from '../mail/slugs.ts'
import { leftOrMay } from '../mail/states.ts'
import { correctionReason, reasonOf } from './letters.ts'
import type { Rhythm } from './rhythms.ts'
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
  targets: string[]
}

/** Some of them, in a fixed order; `last` is where the next ones begin, null after the last of all. */
export interface Some<Found> {
  found: Found[]
  last: string | null
}

/** Subscriptions that are read at once: some twenty milliseconds. */
const atOnce = 200

const wantedSchema = z.object({
  id: z.string(),
  subscriber: z.string(),
  target: z.string(),
  label: z.string(),
})

/** Who has subscribed to one of these addresses (to any, without them) in this rhythm; each of them once. */
export async function readersOf(
  req: PayloadRequest,
  { rhythm, targets }: { rhythm: Rhythm; targets?: readonly string[] },
  after: string,
): Promise<Some<Reader>> {
  const where: Where = {
    and: [
      { isActive: { equals: true } },
      { rhythm: { equals: rhythm } },
      ...(targets ? [{ target: { in: [...targets] } }] : []),
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
    return email === undefined ? [] : [readerOf({ subscriber, email }, theirs, rhythm)]
  })
  return { found, last: docs.length === atOnce ? (ids.at(-1) ?? null) : null }
}

function readerOf(
  who: { subscriber: string; email: string },
  theirs: readonly z.infer<typeof wantedSchema>[],
  rhythm: Rhythm,
): Reader {
  const labels = theirs.map(({ label }) => label)
  return {
    ...who,
    subscriptions: theirs.map(({ id }) => id),
    reason: reasonOf(labels, rhythm),
    targets: theirs.map(({ target }) => target),
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
