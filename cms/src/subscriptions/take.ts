import { dayMs } from '@avizier/shared/dates'
import { confirmableDays } from '@avizier/shared/forms/subscription-days'
import type { Submission } from '@avizier/shared/forms/submission'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { newToken, tokenHash } from '../access/token.ts'
import { stopWaiting } from '../mail/stop-waiting.ts'
import { mailAddress, queueMail } from '../mail/queue-mail.ts'
import { mailsSlug } from '../mail/slugs.ts'
import { changeRhythm } from './change-rhythm.ts'
import { askingLetter, askingSubject, welcomeLetter } from './letters.ts'
import { confirmLink, manageLink } from './links.ts'
import { rhythms } from '@avizier/shared/rhythms'
import {
  activeOf,
  begin,
  end,
  findOrMakeSubscriber,
  findSubscriber,
  findSubscription,
  noteAnswered,
  noteAsked,
  spellingsOf,
} from './store.ts'
import { targetLabel } from './targets.ts'
import { toldBefore } from './told-up-to.ts'
import { subscriberToken } from './tokens.ts'

const asked = z.object({ email: mailAddress, target: z.string(), rhythm: z.enum(rhythms) })

/** Nobody's mailbox is filled by somebody else: so many letters a day to an address that has not answered. */
const mostAskedADay = 3

/**
 * Somebody would like to be written to. Whoever has the address is asked first, by a link of seven days. False where there
 * is nothing public to be written to about.
 */
export async function askToSubscribe(
  req: PayloadRequest,
  { values }: Pick<Submission, 'values'>,
  now: Date,
): Promise<boolean> {
  const parsed = asked.safeParse(values)
  if (!parsed.success) return false
  const { email, target, rhythm } = parsed.data
  const label = await targetLabel(req, target)
  if (label === null) return false
  // Only whom a letter goes to is known after.
  if ((await askedOfLate(req, email, now)) >= mostAskedADay) return true
  const subscriber = await findOrMakeSubscriber(req, email, now)
  const token = newToken()
  const until = new Date(now.getTime() + confirmableDays * dayMs)
  const wanted = { target, label, rhythm, tokenHash: tokenHash(token), until }
  await noteAsked(req, subscriber, wanted, now)
  const link = confirmLink(req, token)
  await queueMail(req, askingLetter(subscriber.email, { label, rhythm }, link, until), now)
  return true
}

/** How often the mailbox was asked within a day, under any spelling, since it last answered: whoever answers may go on choosing. */
async function askedOfLate(req: PayloadRequest, email: string, now: Date): Promise<number> {
  const since = new Date(now.getTime() - dayMs).toISOString()
  const where = {
    and: [
      { to: { in: await spellingsOf(req, email) } },
      { purpose: { equals: 'confirmation' } },
      { queuedAt: { greater_than: since } },
    ],
  }
  const latest = { where, sort: '-queuedAt', limit: mostAskedADay, pagination: false, req }
  const { docs } = await req.payload.db.find<{ subject: string }>({
    collection: mailsSlug,
    ...latest,
  })
  const answered = docs.findIndex(({ subject }) => subject !== askingSubject)
  return answered === -1 ? docs.length : answered
}

/** Whoever has the address wants it. A link that is over, or was used, does nothing. */
export async function confirm(
  req: PayloadRequest,
  { token, at }: Pick<Submission, 'token' | 'at'>,
  now: Date,
): Promise<void> {
  if (token === null) return
  const subscription = await findSubscription(req, { askedHash: tokenHash(token) })
  if (!subscription || subscription.subscriber === null) return
  const { askedUntil, subscriber: id } = subscription
  if (askedUntil === null || askedUntil < at) return
  const subscriber = await findSubscriber(req, { id })
  if (!subscriber) return
  const { email } = subscriber
  const { label, isActive } = subscription
  const rhythm = subscription.askedRhythm ?? subscription.rhythm
  if (isActive) {
    await changeRhythm(req, subscriber, subscription, rhythm, now)
    await noteAnswered(req, subscription)
  } else {
    const toldRow = await toldBefore(req, subscription, rhythm, now)
    await begin(req, subscription, { rhythm, label, toldRow }, now)
  }
  const manage = manageLink(req, subscriberToken(req, email))
  await queueMail(req, welcomeLetter(email, { ...subscription, rhythm }, manage), now)
}

/** Ends the subscription of a link, or all where it is its owner's. What waits for them leaves no more. */
export async function endByLink(
  req: PayloadRequest,
  { token }: Pick<Submission, 'token'>,
  now: Date,
): Promise<void> {
  if (token === null) return
  const hash = tokenHash(token)
  const one = await findSubscription(req, { tokenHash: hash })
  const subscriber = one?.subscriber ?? (await findSubscriber(req, { tokenHash: hash }))?.id
  if (subscriber === undefined || subscriber === null) return
  await end(req, subscriber, one ? [one] : await activeOf(req, subscriber), now)
  await stopWaiting(req, one ? { subscription: one.id } : { subscriber }, now)
}
