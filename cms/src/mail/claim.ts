import type { ClaimAsked, Claimed, Letter } from '@avizier/shared/mail/mail-api'
import type { Payload, PayloadRequest } from 'payload'
import { inTransaction } from '../database/in-transaction.ts'
import { changeMails, dueMails, mailTexts, triedOfLate, type Mail } from './outbox.ts'
import { changeOffice, readOffice, type PostOffice } from './post-office.ts'
import type { Readers } from './readers.ts'

/** How long a mailer may be silent about what it has taken. */
const leaseSeconds = 600
/** How old what is known of the mailer may become. */
const seenMs = 30_000

const nothing: Claimed = { letters: [], leaseSeconds }

/** True where a mailer would be given something now; asks without writing. */
export async function hasLetters(
  req: PayloadRequest,
  asked: ClaimAsked,
  now: Date,
): Promise<boolean> {
  const office = await readOffice(req)
  return isNews(office, asked, now) || (await mostNow(req, office, asked, now)) > 0
}

/**
 * Gives letters to a mailer, to be sent within the lease. Whoever is given one is the only one who has it until then; it
 * is marked before it is handed out.
 */
export const claimLetters = (
  payload: Payload,
  asked: ClaimAsked,
  readers: Readers,
  now: Date,
): Promise<Claimed> =>
  inTransaction(payload, async (req) => {
    const office = await readOffice(req)
    if (isNews(office, asked, now)) await noteSender(req, office, asked, now)
    const most = await mostNow(req, office, asked, now)
    if (most === 0) return nothing
    const mails = await dueMails(req, now, most)
    const leaseUntil = new Date(now.getTime() + leaseSeconds * 1000).toISOString()
    for (const [attempts, same] of Map.groupBy(mails, (mail) => mail.attempts))
      await changeMails(req, same.map(idOf), {
        state: 'sending',
        attempts: attempts + 1,
        triedAt: now.toISOString(),
        claim: asked.claim,
        leaseUntil,
      })
    return { letters: await lettersOf(req, mails, readers, now), leaseSeconds }
  })

const idOf = ({ id }: Mail): string => id

/** How many letters leave now: none while the post is stopped, or while the mailer cannot send. */
async function mostNow(
  req: PayloadRequest,
  office: PostOffice,
  { most, perMinute, trouble }: ClaimAsked,
  now: Date,
): Promise<number> {
  if (office.stoppedAt !== null || trouble !== null || most === 0) return 0
  const due = (await dueMails(req, now, most)).length
  return due === 0 ? 0 : Math.max(0, Math.min(due, perMinute - (await triedOfLate(req, now))))
}

/** Something of the mailer is to be noted. */
const isNews = ({ sender, seenAt }: PostOffice, asked: ClaimAsked, now: Date): boolean =>
  seenAt === null ||
  now.getTime() - Date.parse(seenAt) > seenMs ||
  sender?.sends !== asked.sends ||
  sender.from !== asked.from ||
  sender.perMinute !== asked.perMinute ||
  sender.trouble !== asked.trouble

const noteSender = (
  req: PayloadRequest,
  office: PostOffice,
  { sends, from, perMinute, trouble }: ClaimAsked,
  now: Date,
): Promise<void> =>
  changeOffice(req, office, {
    seenAt: now.toISOString(),
    sender: { sends, from, perMinute, trouble },
  })

/** What is sent of each letter. One that has no address or no words any more, or whose reader is gone, ends here. */
async function lettersOf(
  req: PayloadRequest,
  mails: readonly Mail[],
  readers: Readers,
  now: Date,
): Promise<Letter[]> {
  const texts = await mailTexts(
    req,
    mails.flatMap(({ text }) => text ?? []),
  )
  const subscribed = mails.flatMap(({ id, subscriber, subscription, reason }) =>
    subscriber === null ? [] : [{ id, subscriber, subscription, reason: reason ?? '' }],
  )
  const notes = subscribed.length === 0 ? new Map() : await readers.notesFor(req, subscribed)
  const letters: Letter[] = []
  const useless: string[] = []
  for (const mail of mails) {
    const letter = letterOf(mail, texts, notes)
    if (letter) letters.push(letter)
    else useless.push(mail.id)
  }
  await changeMails(req, useless, { state: 'stopped', endedAt: now.toISOString(), content: null })
  return letters
}

function letterOf(
  mail: Mail,
  texts: Awaited<ReturnType<typeof mailTexts>>,
  notes: Awaited<ReturnType<Readers['notesFor']>>,
): Letter | undefined {
  const { id, messageId, to, subscriber, replyTo, purpose } = mail
  const shared = mail.text === null ? undefined : texts.get(mail.text)
  const subject = shared?.subject ?? mail.subject
  const content = shared?.content ?? mail.content
  const note = notes.get(id)
  if (to === null || subject === null || content === null) return undefined
  if (subscriber !== null && !note) return undefined
  return {
    id,
    messageId,
    to,
    subject,
    content: [...content, ...(note?.note ?? [])],
    replyTo,
    list: note?.list ?? null,
    isAutomatic: purpose !== 'answer',
  }
}
