import type { Follower } from '../following/follower.ts'
import { fillAnew, isFilling } from './behind.ts'
import type { Delivery } from './delivery.ts'
import type { PublisherParts } from './publisher-parts.ts'
import type { Tidying } from './tidying.ts'

/** The publisher as a follower of the register: what it takes is in the mirror, and nothing is made from it yet. */
export function registerFollower(
  parts: PublisherParts,
  delivery: Delivery,
  tidying: Tidying,
): Follower {
  const { mirror, orderBook, search } = parts
  return {
    name: 'mirror',
    remedy: fillAnew,
    orders: orderBook,
    cursor: mirror.head,
    async take(rows) {
      delivery.came()
      // First: what is withdrawn is not found from now on, even if a crash comes between.
      await search?.follow(rows.filter(({ number }) => number > parts.site.publicRow()))
      const wasFilling = isFilling(parts)
      mirror.apply(rows)
      if (wasFilling && !isFilling(parts)) search?.wake()
      tidying.came(rows)
    },
  }
}
