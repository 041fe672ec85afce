import type { LinkedRows } from '../mail/renew-links.ts'
import { subscribersSlug, subscriptionsSlug } from './slugs.ts'
import { endingToken, subscriberToken } from './tokens.ts'

/** Whose links are known by a hash. */
export const linksOfSubscribers: readonly LinkedRows[] = [
  { collection: subscriptionsSlug, madeOf: 'key', token: endingToken },
  { collection: subscribersSlug, madeOf: 'email', token: subscriberToken },
]
