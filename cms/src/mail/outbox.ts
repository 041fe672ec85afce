import { minuteMs } from '@avizier/shared/dates'
import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { absentAsNull, storedInstant, nullableInstant } from '../database/stored-values.ts'
import { mailPurposes } from './purposes.ts'
import type { SharedText } from './readers.ts'
import { mailsSlug, mailTextsSlug } from './slugs.ts'
import { allMailStates, type MailState } from './states.ts'

// The outbox's own reads and writes, at the database adapter, below hooks and access.

const words = absentAsNull(z.string().nullable())

const mailSchema = z.object({
  id: z.string(),
  messageId: z.string(),
  to: words,
  purpose: z.enum(mailPurposes),
  state: z.enum(allMailStates),
  subject: words,
  // Read where it is sent: one that cannot be read stops no other.
  content: absentAsNull(z.unknown()),
  text: words,
  subscriber: words,
  subscription: words,
  reason: words,
  replyTo: words,
  about: words,
  attempts: z.number(),
  claim: absentAsNull(z.number().nullable()),
  queuedAt: storedInstant,
  dueAt: storedInstant,
  endedAt: nullableInstant,
})
/** A letter as the database keeps it. */
export type Mail = z.infer<typeof mailSchema>

/** Letters whose turn it is: those that were taken and not heard of again, then those that wait, the most urgent first. */
export async function dueMails(req: PayloadRequest, now: Date, limit: number): Promise<Mail[]> {
  const at = now.toISOString()
  const lapsed: Where = {
    and: [{ state: { equals: 'sending' } }, { leaseUntil: { less_than: at } }],
  }
  const waiting: Where = {
    and: [{ state: { equals: 'waiting' } }, { dueAt: { less_than_equal: at } }],
  }
  const found = [
    ...(await find(req, lapsed, ['dueAt'], limit)),
    ...(await find(req, waiting, ['urgency', 'dueAt'], limit)),
  ]
  return found.slice(0, limit)
}

/** How many letters were tried within the last minute. */
export async function triedOfLate(req: PayloadRequest, now: Date): Promise<number> {
  const since = new Date(now.getTime() - minuteMs).toISOString()
  const where = { triedAt: { greater_than: since } }
  return (await req.payload.db.count({ collection: mailsSlug, where, req })).totalDocs
}

export const mailsById = (req: PayloadRequest, ids: readonly string[]): Promise<Mail[]> =>
  find(req, { id: { in: [...ids] } }, [], ids.length)

/** What was taken by these claims and is not over. */
export const mailsOfClaims = (req: PayloadRequest, claims: readonly number[]): Promise<Mail[]> =>
  find(req, { and: [{ state: { equals: 'sending' } }, { claim: { in: [...claims] } }] }, [], 0)

async function find(
  req: PayloadRequest,
  where: Where,
  sort: string[],
  limit: number,
): Promise<Mail[]> {
  const { docs } = await req.payload.db.find({
    collection: mailsSlug,
    where,
    ...(sort.length > 0 && { sort }),
    limit,
    pagination: false,
    req,
  })
  return docs.map((doc) => mailSchema.parse(doc))
}

export type Changes = {
  state: MailState
  attempts?: number
  dueAt?: string
  triedAt?: string
  endedAt?: string | null
  response?: string | null
  claim?: number | null
  leaseUntil?: string | null
  /** Words that nobody needs any more. */
  content?: null
}

/** `req` is in a transaction. */
export async function changeMails(
  req: PayloadRequest,
  ids: readonly string[],
  data: Changes,
): Promise<void> {
  if (ids.length === 0) return
  const where = { id: { in: [...ids] } }
  await req.payload.db.updateMany({ collection: mailsSlug, where, data, req, returning: false })
}

const textSchema = z.object({
  id: z.string(),
  key: z.string(),
  subject: z.string(),
  content: absentAsNull(z.unknown()),
  about: words.transform((keys) => keys?.split(' ').filter((key) => key !== '') ?? []),
})

/** Words that go to many. */
export async function mailTexts(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<SharedText[]> {
  if (ids.length === 0) return []
  const where = { id: { in: [...new Set(ids)] } }
  const { docs } = await req.payload.db.find({
    collection: mailTextsSlug,
    where,
    pagination: false,
    req,
  })
  return docs.map((doc) => textSchema.parse(doc))
}
