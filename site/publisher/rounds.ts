import { longestWaitSeconds, type Follower } from '../following/follower.ts'
import type { Publisher } from './publisher.ts'

type Working = Pick<Publisher, 'follower' | 'publish' | 'work' | 'isBehind' | 'nextDue'>

export interface RoundsOptions {
  /** Given when the publisher is to end: what is closed is not asked any more. */
  signal: AbortSignal
  clock: () => Date
  /** Told where what was ordered found something to mend: that does not wait for the next publication. */
  behind: () => void
  /** Told what work at orders failed with; it goes on beside the rounds. */
  failed: (error: unknown) => void
}

/**
 * A publisher that publishes what it takes: it waits for rows, but not past the instant at which a page changes by itself, and
 * after each question publishes what is due and carries out what was ordered.
 */
export function publishingFollower(
  publisher: Working,
  { signal, clock, behind, failed }: RoundsOptions,
): Follower {
  return {
    ...publisher.follower,
    waitSeconds() {
      if (publisher.isBehind()) return 0
      const due = publisher.nextDue()
      const untilDue = due ? Math.max(0, (due.getTime() - clock().getTime()) / 1000) : Infinity
      return Math.min(longestWaitSeconds, untilDue)
    },
    async afterwards() {
      try {
        await publisher.publish()
      } finally {
        publisher.work().then(() => {
          if (!signal.aborted && publisher.isBehind()) behind()
        }, failed)
      }
    },
  }
}
