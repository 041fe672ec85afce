import { addDays, longDate, mondayOf, monthAndYear, noonOf } from '@avizier/shared/dates'
import { holidayOn } from '@avizier/shared/holidays'
import { count } from '@avizier/shared/numbers'
import { z } from 'zod'

/** What falls on a day: something comes out, or something ends. */
export const occasionSchema = z.object({
  /** `2026-12-01` */
  day: z.string(),
  title: z.string(),
  href: z.string(),
  words: z.string(),
  sort: z.enum(['out', 'end']),
})
export type Occasion = z.infer<typeof occasionSchema>

/** A month, `2026-12`, with all that falls into its weeks. */
export const calendarSchema = z.object({ month: z.string(), occasions: z.array(occasionSchema) })
export type Calendar = z.infer<typeof calendarSchema>

/** The weeks that a month lies in, whole, each from Monday to Sunday. */
export function weeksOf(month: string): string[][] {
  const first = `${month}-01`
  const weeks: string[][] = []
  for (let start = mondayOf(first); ; start = addDays(start, 7)) {
    if (weeks.length > 0 && !start.startsWith(month)) return weeks
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(start, index)))
  }
}

export const weekdayNames = ['luni', 'marți', 'miercuri', 'joi', 'vineri', 'sâmbătă', 'duminică']

/** The same day some months on, or the last of a shorter month. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)))
    .toISOString()
    .slice(0, 10)
}

/** Where a key leads from a day; null for keys that lead nowhere. */
export function dayAfterKey(day: string, key: string): string | null {
  const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }
  const step = steps[key]
  if (step !== undefined) return addDays(day, step)
  if (key === 'PageUp') return addMonths(day, -1)
  if (key === 'PageDown') return addMonths(day, 1)
  if (key === 'Home') return mondayOf(day)
  return key === 'End' ? addDays(mondayOf(day), 6) : null
}

/** „marți, 1 decembrie 2026, Ziua Națională a României, 2 apariții, un termen” */
export function dayInWords(day: string, occasions: readonly Occasion[]): string {
  const holiday = holidayOn(day)
  const of = (sort: Occasion['sort']) => occasions.filter((each) => each.sort === sort).length
  return [
    longDate(noonOf(day)),
    ...(holiday ? [holiday] : []),
    ...(of('out') > 0 ? [count(of('out'), 'o apariție', 'apariții')] : []),
    ...(of('end') > 0 ? [count(of('end'), 'un termen', 'termene')] : []),
  ].join(', ')
}

/** „Decembrie 2026” */
export function monthInWords(month: string): string {
  const words = monthAndYear(noonOf(`${month}-15`))
  return words.charAt(0).toLocaleUpperCase('ro') + words.slice(1)
}

export const occasionsOn = (occasions: readonly Occasion[], day: string): Occasion[] =>
  occasions.filter((each) => each.day === day)

/** The days of a month on which something falls, or nobody works. */
export const daysToTell = ({ month, occasions }: Calendar): string[] =>
  weeksOf(month)
    .flat()
    .filter((day) => day.startsWith(month))
    .filter((day) => holidayOn(day) !== null || occasions.some((each) => each.day === day))
