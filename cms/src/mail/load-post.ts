import { dayMs } from '@avizier/shared/dates'
import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { absentAsNull, storedInstant, nullableInstant } from '../database/stored-values.ts'
import { readsSubject } from './access.ts'
import { readOffice, type PostOffice } from './post-office.ts'
import { mailPurposes } from './purposes.ts'
import { mailsSlug } from './slugs.ts'
import { allMailStates, left, lost, type MailState } from './states.ts'

const words = absentAsNull(z.string().nullable())

const lineSchema = z.object({
  id: z.string(),
  to: words,
  subject: words,
  purpose: z.enum(mailPurposes),
  state: z.enum(allMailStates),
  queuedAt: storedInstant,
  dueAt: storedInstant,
  endedAt: nullableInstant,
  attempts: z.number(),
  response: words,
})
/** A letter, without its words. */
export type MailLine = z.infer<typeof lineSchema>

/** What there is to know of the post. */
export interface PostFacts {
  office: PostOffice
  waiting: number
  sending: number
  /** Within a day. */
  sent: number
  /** Given up, or refused by the mail server, and kept still. */
  lost: number
  next: MailLine[]
  lastSent: MailLine[]
  lastLost: MailLine[]
}

const shown = 20

export async function loadPost(req: PayloadRequest, now: Date): Promise<PostFacts> {
  const inState = (...states: readonly MailState[]): Where => ({ state: { in: states } })
  const sinceYesterday = new Date(now.getTime() - dayMs).toISOString()
  const sentOfLate: Where = {
    and: [inState(...left), { endedAt: { greater_than: sinceYesterday } }],
  }
  const notArrived = inState(...lost)
  return {
    office: await readOffice(req),
    waiting: await count(req, inState('waiting')),
    sending: await count(req, inState('sending')),
    sent: await count(req, sentOfLate),
    lost: await count(req, notArrived),
    next: await lines(req, inState('waiting'), ['urgency', 'dueAt']),
    lastSent: await lines(req, inState(...left), ['-endedAt']),
    lastLost: await lines(req, notArrived, ['-endedAt']),
  }
}

const count = async (req: PayloadRequest, where: Where): Promise<number> =>
  (await req.payload.db.count({ collection: mailsSlug, where, req })).totalDocs

async function lines(req: PayloadRequest, where: Where, sort: string[]): Promise<MailLine[]> {
  const query = { where, sort, limit: shown, pagination: false, req }
  const { docs } = await req.payload.db.find({ collection: mailsSlug, ...query })
  return docs
    .map((doc) => lineSchema.parse(doc))
    .map((line) =>
      readsSubject(req.user, line.purpose)
        ? line
        : { ...line, subject: 'Răspuns către cineva care ne-a scris' },
    )
}
