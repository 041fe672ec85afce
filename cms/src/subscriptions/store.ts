import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { tokenHash } from '../access/token.ts'
import { absentAsNull, nullableInstant } from '../database/stored-values.ts'
import { emailKey, mailboxOf } from '../mail/email-key.ts'
import { rhythms, type Rhythm } from '@avizier/shared/rhythms'
import { subscribersSlug, subscriptionsSlug } from './slugs.ts'
import { endingToken, subscriberToken } from './tokens.ts'

// Their own reads and writes, at the database adapter, below hooks and access. Every write is in a transaction.

const subscriberSchema = z.object({
  id: z.string(),
  email: z.string(),
  bounces: z.number(),
  endedAt: nullableInstant,
})
export type Subscriber = z.infer<typeof subscriberSchema>

const subscriptionSchema = z.object({
  id: z.string(),
  key: z.string(),
  subscriber: absentAsNull(z.string().nullable()),
  target: z.string(),
  label: z.string(),
  rhythm: z.enum(rhythms),
  askedRhythm: absentAsNull(z.enum(rhythms).nullable()),
  askedUntil: nullableInstant,
  toldRow: absentAsNull(z.number().nullable()),
  isActive: z.boolean(),
  confirmedAt: nullableInstant,
  endedAt: nullableInstant,
})
export type Subscription = z.infer<typeof subscriptionSchema>

export const findSubscriber = async (
  req: PayloadRequest,
  by: { email: string } | { tokenHash: string } | { id: string },
): Promise<Subscriber | null> => {
  const [[name, value] = ['id', '']] = Object.entries(by)
  const where: Where = { [name]: { equals: name === 'email' ? emailKey(value) : value } }
  const stored = await req.payload.db.findOne({ collection: subscribersSlug, where, req })
  return stored ? subscriberSchema.parse(stored) : null
}

export async function findOrMakeSubscriber(
  req: PayloadRequest,
  email: string,
  now: Date,
): Promise<Subscriber> {
  const known = await findSubscriber(req, { email })
  if (known) return known
  const address = emailKey(email)
  const data = {
    email: address,
    mailbox: mailboxOf(address),
    tokenHash: tokenHash(subscriberToken(req, address)),
    madeAt: now.toISOString(),
    bounces: 0,
    // Until something is confirmed there is nothing to keep the address for.
    endedAt: now.toISOString(),
  }
  return subscriberSchema.parse(
    await req.payload.db.create({ collection: subscribersSlug, data, req }),
  )
}

/** The addresses under which the mailbox of one was last known; more than anybody has are not read. */
export async function spellingsOf(req: PayloadRequest, email: string): Promise<string[]> {
  const { docs } = await req.payload.db.find<{ email: string }>({
    collection: subscribersSlug,
    where: { mailbox: { equals: mailboxOf(email) } },
    select: { email: true },
    sort: '-madeAt',
    limit: 100,
    pagination: false,
    req,
  })
  return [...new Set([emailKey(email), ...docs.map((doc) => doc.email)])]
}

export async function findSubscription(
  req: PayloadRequest,
  by: { key: string } | { tokenHash: string } | { askedHash: string },
): Promise<Subscription | null> {
  const [[name, value] = ['key', '']] = Object.entries(by)
  const where: Where = { [name]: { equals: value } }
  const stored = await req.payload.db.findOne({ collection: subscriptionsSlug, where, req })
  return stored ? subscriptionSchema.parse(stored) : null
}

export const subscriptionKey = (subscriber: string, target: string): string =>
  `${subscriber} ${target}`

/** What somebody asked for and has still to confirm. */
export interface Asked {
  target: string
  label: string
  rhythm: Rhythm
  tokenHash: string
  /** Until when the link of the letter confirms it. */
  until: Date
}

/**
 * Notes what was asked for, in the place of what was asked for the same before. The address of whoever has nothing is kept
 * for as long as if they had asked for the first time: the link is as good.
 */
export async function noteAsked(
  req: PayloadRequest,
  subscriber: Subscriber,
  { target, label, rhythm, tokenHash: askedHash, until }: Asked,
  now: Date,
): Promise<void> {
  if (subscriber.endedAt !== null)
    await changeSubscriber(req, subscriber.id, { endedAt: now.toISOString() })
  const key = subscriptionKey(subscriber.id, target)
  const known = await findSubscription(req, { key })
  const asked = {
    askedRhythm: rhythm,
    askedHash,
    askedUntil: until.toISOString(),
    label,
  }
  if (known) return change(req, known, asked)
  const own = { key, subscriber: subscriber.id, target, rhythm, isActive: false }
  const data = { ...own, ...asked, tokenHash: tokenHash(endingToken(req, key)) }
  await req.payload.db.create({ collection: subscriptionsSlug, data, req })
}

/** What was asked for is answered. Its hash stays: by it the link of the letter still says what it began. */
const answered = { askedRhythm: null, askedUntil: null }

export const noteAnswered = (
  req: PayloadRequest,
  subscription: Pick<Subscription, 'id'>,
): Promise<void> => change(req, subscription, answered)

/** Begins what somebody has had before, or has asked for. */
export async function begin(
  req: PayloadRequest,
  { id, subscriber }: Pick<Subscription, 'id' | 'subscriber'>,
  wanted: Pick<Subscription, 'rhythm' | 'label' | 'toldRow'>,
  now: Date,
): Promise<void> {
  const begun = { isActive: true, confirmedAt: now.toISOString(), endedAt: null }
  await change(req, { id }, { ...wanted, ...begun, ...answered })
  if (subscriber !== null) await changeSubscriber(req, subscriber, { endedAt: null, bounces: 0 })
}

/** Begins what somebody never had. */
export async function beginNew(
  req: PayloadRequest,
  { id: subscriber }: Subscriber,
  { target, label, rhythm }: Pick<Asked, 'target' | 'label' | 'rhythm'>,
  now: Date,
): Promise<void> {
  const key = subscriptionKey(subscriber, target)
  const own = { key, subscriber, target, label, rhythm, isActive: true }
  const data = {
    ...own,
    tokenHash: tokenHash(endingToken(req, key)),
    confirmedAt: now.toISOString(),
  }
  await req.payload.db.create({ collection: subscriptionsSlug, data, req })
  await changeSubscriber(req, subscriber, { endedAt: null, bounces: 0 })
}

/** Writes another rhythm; up to `toldRow` its reader has been told, where that is not what holds for all. */
export async function writeRhythm(
  req: PayloadRequest,
  subscription: Pick<Subscription, 'id'>,
  { rhythm, toldRow }: Pick<Subscription, 'rhythm' | 'toldRow'>,
): Promise<void> {
  await change(req, subscription, { rhythm, toldRow })
}

/** Ends these of one subscriber; with the last one their time begins to run. */
export async function end(
  req: PayloadRequest,
  subscriber: string,
  ending: readonly Subscription[],
  now: Date,
): Promise<void> {
  const over = { isActive: false, endedAt: now.toISOString() }
  const unasked = { askedRhythm: null, askedHash: null, askedUntil: null }
  for (const subscription of ending) await change(req, subscription, { ...over, ...unasked })
  if ((await activeOf(req, subscriber)).length === 0)
    await changeSubscriber(req, subscriber, { endedAt: now.toISOString() })
}

export const activeOf = async (req: PayloadRequest, subscriber: string): Promise<Subscription[]> =>
  (await subscriptionsOf(req, subscriber)).filter(({ isActive }) => isActive)

/** What somebody has, has had or has asked for. */
export async function subscriptionsOf(
  req: PayloadRequest,
  subscriber: string,
): Promise<Subscription[]> {
  const { docs } = await req.payload.db.find({
    collection: subscriptionsSlug,
    where: { subscriber: { equals: subscriber } },
    sort: 'label',
    pagination: false,
    req,
  })
  return docs.map((doc) => subscriptionSchema.parse(doc))
}

export async function changeSubscriber(
  req: PayloadRequest,
  id: string,
  data: { endedAt?: string | null; bounces?: number },
): Promise<void> {
  await req.payload.db.updateOne({ collection: subscribersSlug, id, data, req, returning: false })
}

async function change(
  req: PayloadRequest,
  { id }: Pick<Subscription, 'id'>,
  data: Record<string, unknown>,
): Promise<void> {
  await req.payload.db.updateOne({ collection: subscriptionsSlug, id, data, req, returning: false })
}
