import { addDays, dayOf, startOfDay } from '@avizier/shared/dates'

/** Bucharest time; an hour off on the two days a year that clocks change. */
const nightlyAfterMidnightMs = 3.5 * 3_600_000

/** The last instant at which the nightly comparison was due. */
export function lastNight(now: Date): Date {
  const at = (day: string) => new Date(startOfDay(day).getTime() + nightlyAfterMidnightMs)
  const today = dayOf(now)
  return at(today) <= now ? at(today) : at(addDays(today, -1))
}
