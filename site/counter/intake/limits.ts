import { createHmac, randomBytes } from 'node:crypto'
import { dayOf, hourMs, dayMs } from '@avizier/shared/dates'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { shareOf, type Share } from './read-body.ts'

/** Forms that one address, or one link, may send in ten minutes, and ten times as many in a day: a whole school or office stands behind some. */
const mostForms = 30
/** Links that one address may press: mail providers press them for all their people (RFC 8058), and only whoever guesses links comes so far. */
const mostLinks = 3000
/** So many bytes of files count as one more form: three of the largest in ten minutes. */
const bytesOfOne = 5_500_000
/** Of all addresses together: they are cheap, and the disk is one. */
const mostBytesInADay: Readonly<Record<Share, number>> = { texts: 1e9, files: 3e9 }
/** What the smallest form takes of the disk and of memory. */
const leastBytes = 1000

/** What is counted of a form: who sends it, by which link if by any. */
export interface Attempt {
  address: string
  token: string | null
  bytes: number
}

export interface Limits {
  /** Counts a form. The seconds to wait where its address, or its link, has sent too many. */
  take(attempt: Attempt): Promise<{ wait: number } | Counted>
}

export interface Counted {
  /** All addresses together have sent as much as is taken in a day. */
  isFull: boolean
  /** Whose room it takes. */
  share: Share
  /** Its bytes are of the day's. What is only announced, or does not arrive, takes nobody's place. */
  wasKept: () => void
  /** It was not kept: the attempt counts, its bytes do not, so that whoever corrects a form may send it again. */
  wasNotKept: () => Promise<void>
}

/**
 * Counts in memory. An address or link is known only by its hash with a key of the day, which nobody sees; with the first form of
 * the next day the key is gone, and what was counted by it is nobody's.
 */
export function createLimits(clock: () => Date): Limits {
  let today: Day | undefined
  return {
    async take(attempt) {
      const day = dayOf(clock())
      if (today?.day !== day) today = openDay(day)
      const { kept } = today
      const ofBytes = Math.floor(attempt.bytes / bytesOfOne)
      const counted = counts(today, attempt)
      for (const [limiter, key] of counted) {
        const wait = await take(limiter, key, 1 + ofBytes)
        if (wait !== undefined) return { wait }
      }
      const bytes = Math.max(attempt.bytes, leastBytes)
      const share = shareOf(attempt.bytes)
      return {
        share,
        isFull: kept[share] + bytes > mostBytesInADay[share],
        wasKept() {
          kept[share] += bytes
        },
        async wasNotKept() {
          for (const [limiter, key] of counted) await limiter.reward(key, ofBytes)
        },
      }
    },
  }
}

interface Day {
  day: string
  key: Buffer
  forms: RateLimiterMemory[]
  links: RateLimiterMemory[]
  /** Bytes, of all. */
  kept: Record<Share, number>
}

function counts({ key, forms, links }: Day, { address, token }: Attempt) {
  const hashOf = (text: string) => createHmac('sha256', key).update(text).digest('base64url')
  const of = (limiters: RateLimiterMemory[], text: string) =>
    limiters.map((limiter) => [limiter, hashOf(text)] as const)
  return token === null ? of(forms, address) : [...of(links, address), ...of(forms, token)]
}

const openDay = (day: string): Day => ({
  day,
  key: randomBytes(32),
  forms: limitersFor(mostForms),
  links: limitersFor(mostLinks),
  kept: { texts: 0, files: 0 },
})

const limitersFor = (most: number): RateLimiterMemory[] => [
  new RateLimiterMemory({ points: most, duration: hourMs / 6 / 1000 }),
  new RateLimiterMemory({ points: 10 * most, duration: dayMs / 1000 }),
]

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
