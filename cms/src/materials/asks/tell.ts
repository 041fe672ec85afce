import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { usersSlug } from '../../access/actor.ts'
import { readLetterhead } from '../../mail/letterhead.ts'
import { mailAddress, queueMail } from '../../mail/queue-mail.ts'
import { handInPath } from '../slugs.ts'
import type { Ask } from './ask.ts'
import { askLetter, lateLetter, type AskLetter } from './letters.ts'
import { issueOfAsk } from './store.ts'

const account = z.object({ email: mailAddress })
const named = z.object({ name: z.string() })

/**
 * Writes to everybody of the department that is asked, and of what is late to whoever asked; `req` is in its transaction.
 * False where nobody of the department has an account that letters reach.
 */
export async function tellOfAsk(
  req: PayloadRequest,
  ask: Ask,
  letter: AskLetter,
  now: Date,
): Promise<boolean> {
  // Its department was deleted since.
  if (ask.department === null) return false
  const { payload } = req
  const admin = payload.config.serverURL + payload.config.routes.admin
  const isTheirs = {
    and: [{ roles: { in: ['department'] } }, { department: { equals: ask.department } }],
  }
  const told = { ...ask, issue: await issueOfAsk(req, ask), office: await readLetterhead(req) }
  const written = askLetter(letter, told, admin + handInPath(ask.id))
  const isTold = await writeTo(req, isTheirs, written, now)
  if (letter !== 'overdue' || ask.askedBy === null || ask.issue === null) return isTold
  const where = { id: { equals: ask.department } }
  const row: unknown = await payload.db.findOne({ collection: 'departments', where, req })
  const { name } = named.parse(row)
  const late = lateLetter(told, name, `${admin}/collections/journal-issues/${ask.issue}`)
  await writeTo(req, { id: { equals: ask.askedBy } }, late, now)
  return isTold
}

/** True where somebody is written to. */
async function writeTo(
  req: PayloadRequest,
  where: Where,
  written: ReturnType<typeof askLetter>,
  now: Date,
): Promise<boolean> {
  const { docs } = await req.payload.db.find({
    collection: usersSlug,
    ...{ where, pagination: false, limit: 0, req },
  })
  // An address of old that no letter reaches keeps the others from nothing.
  const reached = docs.flatMap((doc) => account.safeParse(doc).data ?? [])
  for (const { email } of reached)
    await queueMail(req, { to: email, purpose: 'reminder', ...written }, now)
  return reached.length > 0
}
