import { createHmac, randomBytes } from 'node:crypto'
import { dayOf, hourMs, dayMs } from '@avizier/shared/dates'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { createRoom, type Room } from './room.ts'

/** Forms that one address may send in ten minutes, and ten times as many in a day: a whole school or office stands behind some. */
const mostForms = 30
/** So many bytes of files count as one more form. */
const bytesOfOne = 5_000_000
/** Of all addresses together: they are cheap, and the disk is one. */
const mostBytesInADay = 3_000_000_000
/** What the smallest form takes of the disk and of memory. */
const leastBytes = 1000

export interface Limits {
  /** Counts a form of an address. The seconds to wait where it has sent too many. */
  take(address: string, bytes: number): Promise<{ wait: number } | Counted>
}

export interface Counted {
  /** All addresses together have sent as much as is taken in a day. */
  isFull: boolean
}

/**
 * Counts in memory. An address is known only by its hash with a key of the day, which nobody sees; the next day key and counts
 * are gone.
 */
export function createLimits(clock: () => Date): Limits {
  let today: Day | undefined
  return {
    async take(address, bytes) {
      const day = dayOf(clock())
      if (today?.day !== day) today = openDay(day)
      const { key, limiters, room } = today
      const hash = createHmac('sha256', key).update(address).digest('base64url')
      for (const limiter of limiters) {
        const wait = await take(limiter, hash, 1 + Math.floor(bytes / bytesOfOne))
        if (wait !== undefined) return { wait }
      }
      return { isFull: !room.take(Math.max(bytes, leastBytes)) }
    },
  }
}

interface Day {
  day: string
  key: Buffer
  limiters: RateLimiterMemory[]
  room: Room
}

const openDay = (day: string): Day => ({
  day,
  key: randomBytes(32),
  limiters: [
    new RateLimiterMemory({ points: mostForms, duration: hourMs / 6 / 1000 }),
    new RateLimiterMemory({ points: 10 * mostForms, duration: dayMs / 1000 }),
  ],
  room: createRoom(mostBytesInADay),
})

const take = (
  limiter: RateLimiterMemory,
  key: string,
  points: number,
): Promise<number | undefined> =>
  limiter.consume(key, points).then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof RateLimiterRes) return Math.ceil(error.msBeforeNext / 1000)
      throw error
    },
  )
