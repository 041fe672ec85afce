import { z } from 'zod'
import { sharedContentSchema, type MailContent } from '@avizier/shared/mail/content'
import type { PayloadRequest } from 'payload'
import { insertRows } from '../database/insert-rows.ts'
import { newMessageId } from '../mail/message-id.ts'
import { purposes } from '../mail/purposes.ts'
import { mailsSlug, mailTextsSlug } from '../mail/slugs.ts'
import { subjectLine } from '../mail/subject-line.ts'
import { storedSubscriptions } from '../mail/subscriptions-of.ts'
import type { Recipient } from './recipients.ts'

/** Words that many are sent: kept once, under a key by which they are known again. */
export interface SharedText {
  key: string
  subject: string
  content: MailContent
  /** Keys of the documents that they tell of. */
  about: readonly string[]
}

const keptSchema = z.object({ id: z.string(), subject: z.string() })
/** Words that are kept, as letters name them. */
export type KeptText = z.infer<typeof keptSchema>

/** Keeps words that many are sent, once. `req` is in a transaction. */
export async function keepText(
  req: PayloadRequest,
  { key, subject, content, about }: SharedText,
  now: Date,
): Promise<KeptText> {
  const { db } = req.payload
  const known = await findText(req, key)
  if (known !== null) return known
  const madeAt = now.toISOString()
  const data = {
    key,
    subject: subjectLine(subject),
    content: sharedContentSchema.parse(content),
    about: ` ${about.join(' ')} `,
    madeAt,
  }
  return keptSchema.parse(await db.create({ collection: mailTextsSlug, data, req }))
}

/** The words that are kept under a key. */
export async function findText(req: PayloadRequest, key: string): Promise<KeptText | null> {
  const where = { key: { equals: key } }
  const known = await req.payload.db.findOne({ collection: mailTextsSlug, where, req })
  return known ? keptSchema.parse(known) : null
}

const toldSchema = keptSchema.extend({ key: z.string() })

/** The texts in which a document was told of. */
export async function textsAbout(
  req: PayloadRequest,
  about: string,
): Promise<z.infer<typeof toldSchema>[]> {
  const { docs } = await req.payload.db.find({
    collection: mailTextsSlug,
    where: { about: { contains: ` ${about} ` } },
    select: { key: true, subject: true },
    pagination: false,
    req,
  })
  return docs.map((doc) => toldSchema.parse(doc))
}

/**
 * Writes a letter for each of these that has none yet under `key` (a row of the register, a digest): however often it is
 * begun, nobody gets two. `req` is in a transaction.
 */
export async function writeLetters(
  req: PayloadRequest,
  { key, text, purpose }: { key: string; text: KeptText; purpose: 'news' | 'digest' | 'press' },
  recipients: readonly Recipient[],
  now: Date,
): Promise<void> {
  if (recipients.length === 0) return
  const keyOf = ({ subscriber }: Recipient) => `${key} ${subscriber}`
  const { docs } = await req.payload.db.find({
    collection: mailsSlug,
    where: { key: { in: recipients.map(keyOf) } },
    select: { key: true },
    pagination: false,
    req,
  })
  const known = new Set(docs.map((doc) => z.object({ key: z.string() }).parse(doc).key))
  const at = now.toISOString()
  const rows = recipients
    .filter((recipient) => !known.has(keyOf(recipient)))
    .map((recipient) => ({
      key: keyOf(recipient),
      messageId: newMessageId(req),
      to: recipient.email,
      // The subject stands in each letter too: there people look for it.
      ...{ text: text.id, subject: text.subject },
      ...{ purpose, state: 'waiting', attempts: 0, urgency: purposes[purpose].urgency },
      ...{ queuedAt: at, dueAt: at },
      subscriber: recipient.subscriber,
      subscription: storedSubscriptions(recipient.subscriptions),
      reason: recipient.reason,
    }))
  await insertRows(req, mailsSlug, rows)
}
