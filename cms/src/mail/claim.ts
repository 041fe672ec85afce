import type { ClaimAsked, Claimed } from '@avizier/shared/mail/mail-api'
import type { Payload, PayloadRequest } from 'payload'
import { inTransaction } from '../database/in-transaction.ts'
import { lettersOf } from './letters-of.ts'
import { changeMails, dueMails, triedOfLate, type Mail } from './outbox.ts'
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
  if (isNews(office, asked, now)) return true
  if (mostAsked(office, asked) === 0 || (await dueMails(req, now, 1)).length === 0) return false
  return (await roomNow(req, asked, now)) > 0
}

/**
 * Gives letters to a mailer, to be sent within the lease. Whoever is given one is the only one who has it until then; it
 * is marked before it is handed out. A mailer that is gone, by `signal`, is given nothing: another may have said already
 * that what it took is over, and its letters would lie until the lease ends.
 */
export const claimLetters = (
  payload: Payload,
  asked: ClaimAsked,
  readers: Readers,
  now: Date,
  signal?: AbortSignal,
): Promise<Claimed> =>
  inTransaction(payload, async (req) => {
    if (signal?.aborted) return nothing
    const office = await readOffice(req)
    if (isNews(office, asked, now)) await noteSender(req, office, asked, now)
    const most = Math.min(mostAsked(office, asked), await roomNow(req, asked, now))
    const mails = most === 0 ? [] : await dueMails(req, now, most)
    if (mails.length === 0) return nothing
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

/** How many letters a mailer takes: none while the post is stopped, or while it cannot send. */
const mostAsked = ({ stoppedAt }: PostOffice, { most, trouble }: ClaimAsked): number =>
  stoppedAt !== null || trouble !== null ? 0 : most

/** How many the limit of a minute lets leave now. */
const roomNow = async (
  req: PayloadRequest,
  { perMinute }: ClaimAsked,
  now: Date,
): Promise<number> => Math.max(0, perMinute - (await triedOfLate(req, now)))

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
