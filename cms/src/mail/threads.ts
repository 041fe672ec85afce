import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { storedInstant } from '../database/stored-values.ts'
import type { Mail } from './outbox.ts'
import { mailsSlug } from './slugs.ts'
import { leftOrMay } from './states.ts'

const earlierSchema = z.object({
  about: z.string(),
  messageId: z.string(),
  queuedAt: storedInstant,
})

/**
 * The names of the letters about the same thing that were written before each of these and have left, or may still: by them
 * a mail program shows one conversation (RFC 5322, 3.6.4). What its reader never got is none of it.
 */
export async function threadsOf(
  req: PayloadRequest,
  mails: readonly Mail[],
): Promise<(mail: Mail) => string[]> {
  const about = [...new Set(mails.flatMap((mail) => mail.about ?? []))]
  if (about.length === 0) return () => []
  const where: Where = {
    and: [{ about: { in: about } }, { state: { in: [...leftOrMay] } }],
  }
  const { docs } = await req.payload.db.find({
    collection: mailsSlug,
    where,
    sort: 'queuedAt',
    select: { about: true, messageId: true, queuedAt: true },
    pagination: false,
    req,
  })
  const known = docs.map((doc) => earlierSchema.parse(doc))
  return (mail) =>
    known
      .filter((other) => other.about === mail.about && other.queuedAt < mail.queuedAt)
      .map(({ messageId }) => messageId)
}
