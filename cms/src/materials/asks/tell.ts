import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { usersSlug } from '../../access/actor.ts'
import { mailAddress, queueMail } from '../../mail/queue-mail.ts'
import { handInPath } from '../slugs.ts'
import type { Ask } from './ask.ts'
import { askLetter, type AskLetter } from './letters.ts'

const account = z.object({ email: mailAddress })

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
  const link = `${payload.config.serverURL}${payload.config.routes.admin}${handInPath(ask.id)}`
  const written = askLetter(letter, ask, link)
  const isTheirs = {
    and: [{ roles: { in: ['department'] } }, { department: { equals: ask.department } }],
  }
  const { docs } = await payload.db.find({
    collection: usersSlug,
    where:
      letter === 'overdue' && ask.askedBy !== null
        ? { or: [isTheirs, { id: { equals: ask.askedBy } }] }
        : isTheirs,
    ...{ pagination: false, limit: 0, req },
  })
  for (const doc of docs) {
    const { data } = account.safeParse(doc)
    // An address of old that no letter reaches keeps the others from nothing.
    if (data) await queueMail(req, { to: data.email, purpose: 'reminder', ...written }, now)
  }
}
