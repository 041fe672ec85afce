import type {
  ChangeAnswer,
  ChangeAsked,
  ChangeMade,
  ShownSubscriptions,
  ToldOfLink,
} from '@avizier/shared/subscriptions-api'
import type { PayloadRequest } from 'payload'
import { tokenHash } from '../access/token.ts'
import { stopWaiting } from '../mail/stop-waiting.ts'
import { changeRhythm } from './change-rhythm.ts'
import {
  activeOf,
  begin,
  beginNew,
  end,
  findSubscriber,
  findSubscription,
  subscriptionKey,
  subscriptionsOf,
  type Subscriber,
  type Subscription,
} from './store.ts'
import { targetLabel } from './targets.ts'

// What whoever has a link of a letter sees of their subscriptions, and changes. The link proves the address, so nothing has
// to be confirmed.

const ownerOf = (req: PayloadRequest, token: string): Promise<Subscriber | null> =>
  findSubscriber(req, { tokenHash: tokenHash(token) })

/** All that the owner of a link has, and what they had. */
export async function shownTo(req: PayloadRequest, token: string): Promise<ShownSubscriptions> {
  const subscriber = await ownerOf(req, token)
  if (!subscriber) return { state: 'closed' }
  const all = await subscriptionsOf(req, subscriber.id)
  return {
    state: 'shown',
    email: subscriber.email,
    subscriptions: all
      .filter(({ isActive }) => isActive)
      .map(({ target, label, rhythm, confirmedAt }) => ({
        ...{ target, label, rhythm },
        since: confirmedAt,
      })),
    ended: all
      .filter(({ isActive, confirmedAt }) => !isActive && confirmedAt !== null)
      .map(({ target, label }) => ({ target, label })),
  }
}

/** Does what the owner of a link asks for; the same twice is done once. `req` is in a transaction. */
export async function changeByLink(
  req: PayloadRequest,
  token: string,
  asked: ChangeAsked,
  now: Date,
): Promise<ChangeAnswer> {
  const subscriber = await ownerOf(req, token)
  if (!subscriber) return { state: 'closed' }
  return { state: 'changed', made: await make(req, subscriber, asked, now) }
}

async function make(
  req: PayloadRequest,
  subscriber: Subscriber,
  asked: ChangeAsked,
  now: Date,
): Promise<ChangeMade> {
  if (asked.act === 'end-all') {
    await end(req, subscriber.id, await activeOf(req, subscriber.id), now)
    await stopWaiting(req, { subscriber: subscriber.id }, now)
    return 'ended-all'
  }
  const key = subscriptionKey(subscriber.id, asked.target)
  const known = await findSubscription(req, { key })
  if (asked.act === 'add') return add(req, { subscriber, known }, asked, now)
  if (!known?.isActive) return asked.act === 'end' && known ? 'ended' : 'over'
  if (asked.act === 'rhythm') {
    await changeRhythm(req, subscriber, known, asked.rhythm, now)
    return 'rhythm'
  }
  await end(req, subscriber.id, [known], now)
  await stopWaiting(req, { subscription: known.id }, now)
  return 'ended'
}

async function add(
  req: PayloadRequest,
  { subscriber, known }: { subscriber: Subscriber; known: Subscription | null },
  { target, rhythm }: Extract<ChangeAsked, { act: 'add' }>,
  now: Date,
): Promise<ChangeMade> {
  if (known?.isActive && known.rhythm !== rhythm) {
    await changeRhythm(req, subscriber, known, rhythm, now)
    return 'rhythm'
  }
  if (known?.isActive) return 'added'
  const label = await targetLabel(req, target)
  if (label === null) return 'gone'
  if (known) await begin(req, known, { rhythm, label }, now)
  else await beginNew(req, subscriber, { target, label, rhythm }, now)
  return 'added'
}

/** What the link of a letter confirms, or ends. */
export async function toldOf(req: PayloadRequest, token: string, now: Date): Promise<ToldOfLink> {
  const hash = tokenHash(token)
  const asked = await findSubscription(req, { askedHash: hash })
  if (asked) return toldOfAsked(req, asked, now)
  const one = await findSubscription(req, { tokenHash: hash })
  const by = one?.subscriber ? { id: one.subscriber } : { tokenHash: hash }
  const subscriber = await findSubscriber(req, by)
  if (!subscriber) return { state: 'closed' }
  const ending = one ? [one] : await activeOf(req, subscriber.id)
  return {
    state: 'ends',
    email: subscriber.email,
    subscriptions: ending.filter(({ isActive }) => isActive).map(wantedIn),
  }
}

async function toldOfAsked(
  req: PayloadRequest,
  asked: Subscription,
  now: Date,
): Promise<ToldOfLink> {
  const { subscriber: id, askedRhythm, askedUntil, isActive } = asked
  const subscriber = id === null ? null : await findSubscriber(req, { id })
  if (!subscriber) return { state: 'closed' }
  const { email } = subscriber
  if (askedUntil === null)
    return isActive ? { state: 'confirmed', email, wanted: wantedIn(asked) } : { state: 'closed' }
  if (askedUntil < now.toISOString()) return { state: 'closed' }
  const wanted = wantedIn({ ...asked, rhythm: askedRhythm ?? asked.rhythm })
  return { state: 'asks', email, wanted, until: askedUntil }
}

const wantedIn = ({ label, rhythm }: Pick<Subscription, 'label' | 'rhythm'>) => ({ label, rhythm })
