import { renewingLinks, type LinkedRows } from '../mail/renew-links.ts'
import { linksOfSubscribers } from '../subscriptions/links-kept.ts'
import { journalistsSlug } from './slugs.ts'
import { endingToken } from './tokens.ts'

/** Whose links are known by a hash: journalists, and subscribers. */
export const allLinks: readonly LinkedRows[] = [
  { collection: journalistsSlug, madeOf: 'key', token: endingToken },
  ...linksOfSubscribers,
]

/** Makes the hashes of all links those of the secret that there is now. */
export const renewLinks = renewingLinks(allLinks)
