import { randomUUID } from 'node:crypto'
import { mailContentSchema, type MailContent } from '@avizier/shared/mail/content'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { newMessageId } from './message-id.ts'
import { purposes, type MailPurpose } from './purposes.ts'
import { mailsSlug } from './slugs.ts'
import { subjectLine } from './subject-line.ts'

/** A letter to one person. */
export interface Letter {
  /** One address, without a name. */
  to: string
  purpose: MailPurpose
  subject: string
  content: MailContent
  /** Where an answer goes, where that is not whom it comes from. */
  replyTo?: string
  /** What it belongs to, as `submissions/ID`: by this its letters are found again. */
  about?: string
}

/** An address that a letter can be sent to. */
export const mailAddress = z.email().max(254)

const letterSchema = z.object({
  to: mailAddress,
  replyTo: mailAddress.optional(),
  subject: z
    .string()
    .transform(subjectLine)
    .refine((words) => words !== '', 'A letter has a subject'),
  content: mailContentSchema,
})

const written = z.object({ id: z.string() })

/**
 * Writes a letter into the outbox inside the transaction of a change (`req`): it leaves if and only if there is the change.
 * Throws outside of a transaction, and for an address or words that cannot be sent.
 */
export async function queueMail(
  req: PayloadRequest,
  letter: Letter,
  now = new Date(),
): Promise<{ id: string }> {
  if (!(await req.transactionID))
    throw new Error(
      `A letter (${letter.purpose}) was written outside of a transaction: pass on req`,
    )
  const { purpose, about } = letter
  const at = now.toISOString()
  const data = {
    ...letterSchema.parse(letter),
    purpose,
    about: about ?? null,
    urgency: purposes[purpose].urgency,
    key: randomUUID(),
    messageId: newMessageId(req),
    state: 'waiting',
    queuedAt: at,
    dueAt: at,
    attempts: 0,
  }
  return written.parse(await req.payload.db.create({ collection: mailsSlug, data, req }))
}
