import { addDays, dayOf, startOfDay } from '@avizier/shared/dates'
import type { OrderBook } from './order-book.ts'
import { ownWords } from './own-words.ts'

/** Bucharest time; an hour off on the two days a year that clocks change. */
const nightlyAfterMidnightMs = 3.5 * 3_600_000

/** The last instant at which the nightly comparison was due. */
export function lastNight(now: Date): Date {
  const at = (day: string) => new Date(startOfDay(day).getTime() + nightlyAfterMidnightMs)
  const today = dayOf(now)
  return at(today) <= now ? at(today) : at(addDays(today, -1))
}

/** Orders the comparison of the night, once. */
export function orderNightly(
  orderBook: Pick<OrderBook, 'nightly' | 'setNightly' | 'place'>,
  now: Date,
): void {
  const ordered = orderBook.nightly()
  const isNight = ordered !== undefined && lastNight(now) > ordered
  // A publisher that is new has nothing to compare yet.
  if (isNight || ordered === undefined) orderBook.setNightly(now)
  if (isNight)
    orderBook.place(
      { kind: 'verify', release: null, by: ownWords.by, reason: ownWords.nightly },
      now,
    )
}
