import { addDays, dayOf, daysBetween, plainDate, noonOf } from '@avizier/shared/dates'

/** A day as a text writes it: „luni, 6 decembrie 2026”, „marți, 06.12.2026”, „6 decembrie”. */
export interface WrittenDay {
  /** As written, from the weekday to the year. */
  passage: string
  /** In lower case with diacritics; null where none is written. */
  weekday: string | null
  /** `2026-12-06`. Of a day without a year the one nearest to the text's own day. */
  day: string
  hasYear: boolean
  /** The passage with another day in the place of this one: the number changes, and the month where it must. */
  withDay: (day: string) => string
  /** The passage with another weekday. */
  withWeekday: (weekday: string) => string
}

export const weekdays = [
  'duminică',
  'luni',
  'marți',
  'miercuri',
  'joi',
  'vineri',
  'sâmbătă',
] as const

const months = [
  'ianuarie',
  'februarie',
  'martie',
  'aprilie',
  'mai',
  'iunie',
  'iulie',
  'august',
  'septembrie',
  'octombrie',
  'noiembrie',
  'decembrie',
]

const weekdayOf = (day: string): string => weekdays[noonOf(day).getUTCDay()] ?? ''
export { weekdayOf }

const names = 'luni|mar[ț\\u0163t]i|miercuri|joi|vineri|s[âîa]mb[ăa]t[ăa]|duminic[ăa]'
const pattern = new RegExp(
  `(?<![\\p{L}\\d.])(?:(${names})(,?\\s+(?:(?:în|pe|din|data|de)\\s+){0,3}|,\\s*))?` +
    `(\\d{1,2})(?:\\s+(${months.join('|')})(?:\\s+(\\d{4}))?|\\.(\\d{1,2})\\.(\\d{4}))(?![\\p{L}\\d])`,
  'giu',
)

/** Every day that is written in a text, read around the day on which it is written. */
export function writtenDays(text: string, now: Date): WrittenDay[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const read = readDay(match, dayOf(now))
    return read ? [read] : []
  })
}

function readDay(match: RegExpExecArray, today: string): WrittenDay | null {
  const [passage, weekday, between = '', number = '', month, year, digits, digitYear] = match
  const monthNumber = month ? months.indexOf(month.toLowerCase()) + 1 : Number(digits)
  const writtenYear = year ?? digitYear
  const day = writtenYear
    ? dateOf(writtenYear, monthNumber, number)
    : nearest(today, monthNumber, number)
  if (!day) return null
  const start = weekday ? weekday + between : ''
  const rest = passage.slice(start.length + number.length)
  return {
    passage,
    weekday: weekday ? fullName(weekday) : null,
    day,
    hasYear: writtenYear !== undefined,
    withDay: (other) => start + (month ? inWords(other, day, number, rest) : inDigits(other)),
    withWeekday: (other) => likeCase(weekday ?? '', other) + passage.slice(weekday?.length ?? 0),
  }
}

function dateOf(year: string, month: number, number: string): string | null {
  const day = `${year}-${String(month).padStart(2, '0')}-${number.padStart(2, '0')}`
  const date = new Date(`${day}T10:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? day : null
}

/** Of last year's, this year's and the next one's the closest to today. */
function nearest(today: string, month: number, number: string): string | null {
  const year = Number(today.slice(0, 4))
  const days = [year, year - 1, year + 1].flatMap((each) => {
    const day = dateOf(String(each), month, number)
    return day ? [day] : []
  })
  const away = (day: string) => Math.abs(daysBetween(today, day))
  return days.toSorted((one, other) => away(one) - away(other))[0] ?? null
}

const inWords = (day: string, before: string, number: string, rest: string): string => {
  if (day.slice(0, 7) === before.slice(0, 7))
    return String(Number(day.slice(8))).padStart(number.length, '0') + rest
  const [dayNumber, month, year] = plainDate(noonOf(day)).split(' ')
  return [dayNumber, month, ...(/\d{4}/.test(rest) ? [year] : [])].join(' ')
}
const inDigits = (day: string): string => day.split('-').reverse().join('.')

const fullName = (weekday: string): string => {
  const beginning = weekday.toLowerCase().slice(0, 2)
  return (
    weekdays.find(
      (each) => each.startsWith(beginning) || (each === 'sâmbătă' && /^s/.test(beginning)),
    ) ?? ''
  )
}

const likeCase = (model: string, word: string): string =>
  /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word

/** The day nearest to `day` that falls on a weekday; the later of two. */
export const nearestOn = (day: string, weekday: string): string =>
  [1, -1, 2, -2, 3, -3]
    .map((days) => addDays(day, days))
    .find((each) => weekdayOf(each) === weekday) ?? day
