import { createHmac, randomBytes } from 'node:crypto'
import { dayOf, hourMs, dayMs } from '@avizier/shared/dates'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/** Forms that one address may send: a whole school or office stands behind some. */
const mostInTenMinutes = 30
const mostInADay = 300

export interface Limits {
  /** Counts one form of an address. The seconds to wait where it has sent too many; undefined where it may go on. */
  take(address: string): Promise<number | undefined>
}

/**
 * Counts in memory. An address is known only by its hash with a key of the day, which nobody sees; the next day key and counts
 * are gone.
 */
export function createLimits(clock: () => Date): Limits {
  let today: Day | undefined
  return {
    async take(address) {
      const day = dayOf(clock())
      if (today?.day !== day) today = openDay(day)
      const hash = createHmac('sha256', today.key).update(address).digest('base64url')
      for (const limiter of today.limiters) {
        const wait = await take(limiter, hash)
        if (wait !== undefined) return wait
      }
      return undefined
    },
  }
}

interface Day {
  day: string
  key: Buffer
  limiters: RateLimiterMemory[]
}

const openDay = (day: string): Day => ({
  day,
  key: randomBytes(32),
  limiters: [
    new RateLimiterMemory({ points: mostInTenMinutes, duration: hourMs / 6 / 1000 }),
    new RateLimiterMemory({ points: mostInADay, duration: dayMs / 1000 }),
  ],
})

const take = (limiter: RateLimiterMemory, key: string): Promise<number | undefined> =>
  limiter.consume(key).then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof RateLimiterRes) return Math.ceil(error.msBeforeNext / 1000)
      throw error
    },
  )
