import { bound } from './typography.ts'
import { clock, dayOf, longDate, longDateTime, noonOf, plainDate } from './dates.ts'

/** „de luni, 23 noiembrie 2026, ora 09:00, până marți, 24 noiembrie 2026, ora 17:00”, shorter within one day. */
export function validityText(from: string, to: string | null): string {
  if (!to) return bound(`de ${longDateTime(from)}`)
  return bound(
    dayOf(from) === dayOf(to)
      ? `${longDate(from)}, între orele ${clock(from)} și ${clock(to)}`
      : `de ${longDateTime(from)}, până ${longDateTime(to)}`,
  )
}

/** „1 noiembrie 2026 – 15 ianuarie 2027”, from calendar days. */
export const daysText = (from: string, to: string | null): string =>
  bound(
    to
      ? `${plainDate(noonOf(from))} – ${plainDate(noonOf(to))}`
      : `începând cu ${plainDate(noonOf(from))}`,
  )

/** „până vineri, 18 decembrie 2026, ora 16:00” */
export const deadlineText = (deadline: string): string => bound(`până ${longDateTime(deadline)}`)
