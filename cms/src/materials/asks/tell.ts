import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { usersSlug } from '../../access/actor.ts'
import { mailAddress, queueMail } from '../../mail/queue-mail.ts'
import { handInPath } from '../slugs.ts'
import type { Ask } from './ask.ts'
import { askLetter, lateLetter, type AskLetter } from './letters.ts'

const account = z.object({ email: mailAddress })
const named = z.object({ name: z.string() })

/** Writes to everybody of the department that is asked, and of what is late to whoever asked; `req` is in its transaction. */
export async function tellOfAsk(
  req: PayloadRequest,
  ask: Ask,
  letter: AskLetter,
  now: Date,
): Promise<void> {
  // Its department was deleted since.
  if (ask.department === null) return
  const { payload } = req
  const admin = payload.config.serverURL + payload.config.routes.admin
  const isTheirs = {
    and: [{ roles: { in: ['department'] } }, { department: { equals: ask.department } }],
  }
  const written = askLetter(letter, ask, admin + handInPath(ask.id))
  await writeTo(req, isTheirs, written, now)
  if (letter !== 'overdue' || ask.askedBy === null || ask.issue === null) return
  const where = { id: { equals: ask.department } }
  const row: unknown = await payload.db.findOne({ collection: 'departments', where, req })
  const { name } = named.parse(row)
  const late = lateLetter(ask, name, `${admin}/collections/journal-issues/${ask.issue}`)
  await writeTo(req, { id: { equals: ask.askedBy } }, late, now)
}

async function writeTo(
  req: PayloadRequest,
  where: Where,
  written: ReturnType<typeof askLetter>,
  now: Date,
): Promise<void> {
  const { docs } = await req.payload.db.find({
    collection: usersSlug,
    ...{ where, pagination: false, limit: 0, req },
  })
  for (const doc of docs) {
    const { data } = account.safeParse(doc)
    // An address of old that no letter reaches keeps the others from nothing.
    if (data) await queueMail(req, { to: data.email, purpose: 'reminder', ...written }, now)
  }
}
