import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { mostBounces } from '../mail/most-bounces.ts'
import { stopWaiting } from '../mail/stop-waiting.ts'
import type { ListNote, Readers } from '../mail/readers.ts'
import { listNote } from './letters.ts'
import { endLink, manageLink } from './links.ts'
import { emailsOf } from './recipients.ts'
import { subscriptionsSlug } from './slugs.ts'
import { leftOfTexts } from './still-public.ts'
import { activeOf, changeSubscriber, end, findSubscriber } from './store.ts'
import { endingToken, subscriberToken } from './tokens.ts'

/** Whom letters of subscriptions go to, as the post asks for it. */
export const readers: Readers = {
  async notesFor(req, letters) {
    const emails = await emailsOf(
      req,
      letters.map(({ subscriber }) => subscriber),
    )
    const keys = await keysOf(
      req,
      letters.flatMap(({ subscriptions }) => subscriptions),
    )
    const notes = new Map<string, ListNote>()
    for (const { id, subscriber, subscriptions, reason } of letters) {
      const email = emails.get(subscriber)
      const active = subscriptions.flatMap((each) => keys.get(each) ?? [])
      // All by which it was written have ended.
      const isOver = subscriptions.length > 0 && active.length === 0
      if (email !== undefined && !isOver) notes.set(id, noteOf(req, email, active, reason))
    }
    return notes
  },
  leftOf: leftOfTexts,
  async heard(req, { subscriber: id }, outcome) {
    const subscriber = await findSubscriber(req, { id })
    if (!subscriber || (outcome === 'sent' && subscriber.bounces === 0)) return
    const bounces = outcome === 'sent' ? 0 : subscriber.bounces + 1
    await changeSubscriber(req, id, { bounces })
    if (bounces < mostBounces) return
    const now = new Date()
    await end(req, id, await activeOf(req, id), now)
    await stopWaiting(req, { subscriber: id }, now)
  },
}

/** One click ends the subscription by which it comes; where that is not one, all that its reader has. */
function noteOf(
  req: PayloadRequest,
  email: string,
  active: readonly string[],
  reason: string,
): ListNote {
  const own = subscriberToken(req, email)
  const [one, ...others] = active
  const isOne = one !== undefined && others.length === 0
  const unsubscribe = endLink(req, isOne ? endingToken(req, one) : own)
  const host = new URL(unsubscribe).hostname
  return {
    note: listNote(reason, {
      ends: isOne ? 'one' : 'all',
      end: unsubscribe,
      manage: manageLink(req, own),
    }),
    list: { id: `abonati.${host}`, unsubscribe },
  }
}

const keySchema = z.object({ id: z.string(), key: z.string() })

/** The keys of those of them that have not ended. */
async function keysOf(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.db.find({
    collection: subscriptionsSlug,
    where: { and: [{ id: { in: [...ids] } }, { isActive: { equals: true } }] },
    select: { key: true },
    pagination: false,
    req,
  })
  return new Map(docs.map((doc) => keySchema.parse(doc)).map(({ id, key }) => [id, key]))
}
