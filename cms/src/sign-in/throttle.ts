import { setTimeout as pause } from 'node:timers/promises'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/** Wrong passwords within ten minutes. */
const duration = 10 * 60
const limits = {
  /** Of one address for one account: a stranger locks out themselves, never the owner, who sits elsewhere. */
  pair: 5,
  /** Of one address for all accounts: a whole office behind one address forgets less than that. */
  address: 30,
  /** Of all addresses for one account: beyond it each attempt waits, so the owner's right password still gets in. */
  account: 10,
}
const delay = { stepMs: 250, longestMs: 5000 }

/** Too many wrong passwords from one address; the message says when it may try again. */
export class TooManyAttempts extends Error {
  override name = 'TooManyAttempts'

  /** The first one that is stopped, of the many that may follow. */
  readonly isFirst: boolean

  constructor(seconds: number, isFirst: boolean) {
    super(`Prea multe încercări. Reîncercați peste ${Math.ceil(seconds / 60)} min.`)
    this.isFirst = isFirst
  }
}

export interface Throttle {
  /**
   * Runs `work`, which rejects where the password is wrong. Throws TooManyAttempts instead of running it. What `work`
   * rejects with is not counted where it is no guess: then all is as it was before.
   */
  attempt<T>(
    who: { address: string; account: string },
    work: () => Promise<T>,
    isGuess?: (error: unknown) => boolean,
  ): Promise<T>
}

/** Counts in the memory of this process: several CMS processes count each for itself, a restart begins anew. */
export function createThrottle(wait: (ms: number) => Promise<unknown> = pause): Throttle {
  const pairs = new RateLimiterMemory({ points: limits.pair, duration })
  const addresses = new RateLimiterMemory({ points: limits.address, duration })
  const accounts = new RateLimiterMemory({ points: limits.account, duration })
  return {
    async attempt({ address, account }, work, isGuess = () => true) {
      const pair = `${address} ${account}`
      // Counted before the answer is known: attempts sent at once get no further than one after the other.
      await take(pairs, pair)
      await take(addresses, address)
      const { consumedPoints } = await accounts.penalty(account)
      await wait(delayAfter(consumedPoints - limits.account))
      const giveBack = () => Promise.all([addresses.reward(address), accounts.reward(account)])
      try {
        const result = await work()
        await Promise.all([pairs.delete(pair), giveBack()])
        return result
      } catch (error) {
        if (!isGuess(error)) await Promise.all([pairs.reward(pair), giveBack()])
        throw error
      }
    },
  }
}

const delayAfter = (attempts: number): number =>
  Math.min(Math.max(0, attempts) * delay.stepMs, delay.longestMs)

async function take(limiter: RateLimiterMemory, key: string): Promise<void> {
  await limiter.consume(key).catch((error: unknown) => {
    if (error instanceof RateLimiterRes)
      throw new TooManyAttempts(
        error.msBeforeNext / 1000,
        error.consumedPoints === limiter.points + 1,
      )
    throw error
  })
}
