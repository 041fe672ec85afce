import {
  addDays,
  dayOf,
  hourAndMinute,
  longDate,
  monthOf,
  noonOf,
  plainDate,
  startOfDay,
  yearOf,
} from '@avizier/shared/dates'

// Every date of the demonstration is counted from `now`; inside a text, from the item's own day.

/** When an item came out: so many days ago, or on the last passed „12-05” (less whole years). */
export type When = { daysAgo: number } | { season: string; yearsAgo: number }

export const [mon, tue, wed, thu, fri, sat, sun] = [1, 2, 3, 4, 5, 6, 7] as const

/** 1 for Monday … 7 for Sunday. */
export const weekdayOf = (day: string): number => noonOf(day).getUTCDay() || 7

/** The same day, or the Friday before a weekend. */
export const workdayBefore = (day: string): string =>
  addDays(day, -Math.max(0, weekdayOf(day) - fri))

/** The first `weekday` that is at least `days` after `day`. */
export const next = (day: string, weekday: number, days = 1): string => {
  const earliest = addDays(day, days)
  return addDays(earliest, (weekday - weekdayOf(earliest) + 7) % 7)
}

/** The working day on which an item dated by `when` came out; never after yesterday. */
export function resolveDay(when: When, now: Date): string {
  const today = dayOf(now)
  if ('daysAgo' in when) return workdayBefore(addDays(today, -when.daysAgo))
  const thisYear = Number(today.slice(0, 4))
  const year = `${thisYear}-${when.season}` < today ? thisYear : thisYear - 1
  return workdayBefore(`${year - when.yearsAgo}-${when.season}`)
}

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

/** The instant of a clock time on a day in Cluj-Napoca, as ISO in UTC. */
export function at(day: string, time: string): string {
  const since = startOfDay(day).getTime()
  const wanted = minutesOf(time)
  // On two days of the year the clock is moved after midnight: noon is not twelve hours later.
  const moved = minutesOf(hourAndMinute(new Date(since + wanted * 60_000))) - wanted
  return new Date(since + (wanted - moved) * 60_000).toISOString()
}

const withoutYear = (date: string): string => date.replace(/ \d{4}$/, '')

/** „sâmbătă, 28 noiembrie” */
export const longDay = (day: string): string => withoutYear(longDate(noonOf(day)))
/** „28 noiembrie” */
export const shortDay = (day: string): string => withoutYear(plainDate(noonOf(day)))
/** „28 noiembrie 2026” */
export const fullDay = (day: string): string => plainDate(noonOf(day))

/** „3 și 12 decembrie”, „28 noiembrie și 4 decembrie”: to stand after „între”. */
export const span = (from: string, to: string): string =>
  monthOf(from) === monthOf(to)
    ? `${Number(from.slice(8))} și ${shortDay(to)}`
    : `${shortDay(from)} și ${shortDay(to)}`

/** The calendar year of a day, moved by `years`. */
export const yearAt = (day: string, years = 0): number => Number(yearOf(noonOf(day))) + years

/** The same words with a capital, to begin a sentence: „Sâmbătă, 28 noiembrie”. */
export const capital = (words: string): string =>
  words.replace(/^./, (letter) => letter.toUpperCase())
