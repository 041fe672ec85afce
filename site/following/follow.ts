import { createBackOff, type BackOffOptions } from './back-off.ts'
import { catchUp, type Register } from './catch-up.ts'
import { longestWaitSeconds, type Follower } from './follower.ts'

export interface FollowOptions extends BackOffOptions {
  client: Register
}

export interface Following {
  /** Ends the question that is open, so that the follower looks around at once. */
  wake(): void
  /** Resolves when the signal was given; rejects with a problem that is final. */
  ended: Promise<void>
}

/** Follows the register until the signal is given: asks, waits for rows, and after what went wrong tries again. */
export function follow(follower: Follower, options: FollowOptions): Following {
  const { client, signal } = options
  let question = new AbortController()

  /** What went wrong comes back. A question that somebody ended is none. */
  async function ask(): Promise<unknown[]> {
    question = new AbortController()
    const { signal: woken } = question
    try {
      const wait = follower.waitSeconds?.() ?? longestWaitSeconds
      await catchUp(follower, client, wait, AbortSignal.any([signal, woken]))
      return []
    } catch (error) {
      return woken.aborted ? [] : [error]
    }
  }

  async function rounds(): Promise<void> {
    const backOff = createBackOff(options)
    while (!signal.aborted) {
      const problems = await ask()
      if (signal.aborted) return
      // What is due is done while the CMS is away too.
      await follower.afterwards?.().catch((error: unknown) => problems.push(error))
      if (signal.aborted) return
      await backOff(problems)
    }
  }

  return { wake: () => question.abort(), ended: rounds() }
}
