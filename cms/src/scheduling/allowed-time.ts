import { longDateTime, minuteMs } from '@avizier/shared/dates'
import { instantsAt, wallTimeOf } from './wall-time.ts'

/** How far ahead may be scheduled: from this many minutes on, and up to so many months. */
const soonestMinutes = 1
const latestMonths = 14

/** An instant without its seconds: what is chosen is a minute. */
export const minuteOf = (instant: string | Date): Date => {
  const ms = new Date(instant).getTime()
  return new Date(ms - (ms % minuteMs))
}

/** The first minute that may be chosen: whole, and a minute away at least. */
export const earliestAllowed = (now: Date): Date =>
  new Date(Math.ceil(now.getTime() / minuteMs) * minuteMs + soonestMinutes * minuteMs)

/** The last one: fourteen months on, at the hour that the clock reads now. */
export function latestAllowed(now: Date): Date {
  const { day, time } = wallTimeOf(now)
  const last = { day: addMonths(day, latestMonths), time }
  // Where the clock leaps over that hour then, the next full one.
  return instantsAt(last).at(-1) ?? instantsAt({ ...last, time: '04:00' })[0] ?? now
}

/** Why nothing can be scheduled at this minute, a sentence for whoever chose it; null where it can. */
export function refusalOfTime(at: string | Date, now: Date): string | null {
  const chosen = minuteOf(at)
  if (Number.isNaN(chosen.getTime())) return 'Alegeți ziua și ora.'
  if (chosen <= now)
    return `Ora aleasă a trecut: ${longDateTime(chosen)}. Alegeți una de acum înainte.`
  const earliest = earliestAllowed(now)
  if (chosen < earliest)
    return `Se programează cu cel puțin un minut înainte: cel mai devreme ${longDateTime(earliest)}.`
  const latest = latestAllowed(now)
  if (chosen > latest)
    return `Se programează cu cel mult ${latestMonths} luni înainte: cel mai târziu ${longDateTime(latest)}.`
  return null
}

/** A calendar day moved by whole months; the last of its month where that month is shorter. */
function addMonths(day: string, count: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year, month + count, 0))
  lastOfMonth.setUTCDate(Math.min(date, lastOfMonth.getUTCDate()))
  return lastOfMonth.toISOString().slice(0, 10)
}
