import { mailContentSchema } from '@avizier/shared/mail/content'
import { letterSchema, type Letter } from '@avizier/shared/mail/mail-api'
import type { PayloadRequest } from 'payload'
import { readLetterhead, signature, type Letterhead } from './letterhead.ts'
import { changeMails, mailTexts, type Changes, type Mail } from './outbox.ts'
import { isPastUse, stoppedLate } from './past-use.ts'
import { isPersonal, purposes } from './purposes.ts'
import type { ListNote, Readers, SharedText } from './readers.ts'
import { subscriptionsOf } from './subscriptions-of.ts'
import { threadsOf } from './threads.ts'

const endings = {
  useless: { state: 'stopped', content: null },
  late: stoppedLate,
  unreadable: {
    state: 'failed',
    response: 'Mesajul nu se poate trimite așa cum este scris. Celelalte mesaje pleacă.',
  },
} as const satisfies Record<string, Pick<Changes, 'state' | 'response' | 'content'>>

/** Why a letter is not sent. */
type Ended = keyof typeof endings

/** What is sent of each letter. One that is of no use any more ends here; so does, alone, one that cannot be read. */
export async function lettersOf(
  req: PayloadRequest,
  mails: readonly Mail[],
  readers: Readers,
  now: Date,
): Promise<Letter[]> {
  const texts = await mailTexts(
    req,
    mails.flatMap(({ text }) => text ?? []),
  )
  const left = await readers.leftOf(req, texts)
  const beside: Beside = {
    texts: new Map(left.map((text) => [text.id, text])),
    notes: await notesFor(req, mails, readers),
    threadOf: await threadsOf(req, mails),
    letterhead: await readLetterhead(req),
  }
  const letters: Letter[] = []
  const ended = new Map<Ended, string[]>()
  for (const mail of mails) {
    const letter = isPastUse(mail, now) ? 'late' : letterOf(mail, beside)
    if (typeof letter === 'object') letters.push(letter)
    else ended.set(letter, [...(ended.get(letter) ?? []), mail.id])
  }
  for (const [how, ids] of ended)
    await changeMails(req, ids, { ...endings[how], endedAt: now.toISOString() })
  return letters
}

async function notesFor(
  req: PayloadRequest,
  mails: readonly Mail[],
  readers: Readers,
): Promise<ReadonlyMap<string, ListNote>> {
  const subscribed = mails.flatMap(({ id, purpose, subscriber, subscription, reason }) => {
    if (subscriber === null) return []
    const subscriptions = subscriptionsOf(subscription)
    return [{ id, purpose, subscriber, subscriptions, reason: reason ?? '' }]
  })
  return subscribed.length === 0 ? new Map() : readers.notesFor(req, subscribed)
}

/** What stands elsewhere: what is left of words that many are sent, what each reader is told, what went before, who writes. */
interface Beside {
  texts: ReadonlyMap<string, SharedText>
  notes: ReadonlyMap<string, ListNote>
  threadOf: (mail: Mail) => string[]
  letterhead: Letterhead
}

/** Of no use is what has no address or no words any more, what was taken back since, and what its reader has ended. */
function letterOf(mail: Mail, beside: Beside): Letter | Ended {
  const { texts, notes, threadOf, letterhead } = beside
  const { id, messageId, to, text, subscriber, replyTo, purpose } = mail
  const shared = text === null ? undefined : texts.get(text)
  const subject = shared?.subject ?? mail.subject
  const stored = shared?.content ?? mail.content
  const note = notes.get(id)
  if (to === null || subject === null || !stored) return 'useless'
  if (subscriber !== null && !note) return 'useless'
  const content = mailContentSchema.safeParse(stored)
  if (!content.success) return 'unreadable'
  const letter = letterSchema.safeParse({
    ...{ id, messageId, to, subject },
    // Whoever answers a letter of ours writes to the office, and not to the address that sends.
    replyTo: replyTo ?? letterhead.email,
    content: [
      ...content.data,
      ...(note?.note ?? []),
      ...(purposes[purpose].isSigned ? [signature(letterhead)] : []),
    ],
    list: note?.list ?? null,
    references: threadOf(mail),
    isAutomatic: !isPersonal(purpose),
  })
  return letter.success ? letter.data : 'unreadable'
}
