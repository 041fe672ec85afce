export const timeZone = 'Europe/Bucharest'

const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The calendar day in Cluj-Napoca at an instant: `2026-11-23`. */
export const dayOf = (instant: string | Date): string => parts.format(new Date(instant))

export const yearOf = (instant: string | Date): string => dayOf(instant).slice(0, 4)
/** `2026-11` */
export const monthOf = (instant: string | Date): string => dayOf(instant).slice(0, 7)

/** The instant at which a calendar day begins in Cluj-Napoca. */
export function startOfDay(day: string): Date {
  const midnightUtc = new Date(`${day}T00:00:00Z`)
  // Bucharest is two or three hours ahead; the right one is the one that reads midnight there.
  for (const hours of [3, 2]) {
    const candidate = new Date(midnightUtc.getTime() - hours * 3_600_000)
    if (clock(candidate) === '00:00' && dayOf(candidate) === day) return candidate
  }
  throw new RangeError(`No midnight on ${day} in ${timeZone}`)
}

/** `day` moved by whole calendar days. */
export function addDays(day: string, count: number): string {
  const date = new Date(`${day}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() + count)
  return date.toISOString().slice(0, 10)
}

/** Whole calendar days from one day to another; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / 86_400_000)

const format = (options: Intl.DateTimeFormatOptions) => {
  const formatter = new Intl.DateTimeFormat('ro-RO', { timeZone, ...options })
  return (instant: string | Date): string => formatter.format(new Date(instant))
}

/** „luni, 23 noiembrie 2026” */
export const longDate = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
/** „23 noiembrie 2026” */
export const plainDate = format({ day: 'numeric', month: 'long', year: 'numeric' })
/** „23.11.2026” */
export const shortDate = format({ day: '2-digit', month: '2-digit', year: 'numeric' })
/** „noiembrie 2026” */
export const monthAndYear = format({ month: 'long', year: 'numeric' })
/** „noiembrie” */
export const monthName = format({ month: 'long' })
/** „nov.” */
export const shortMonth = format({ month: 'short' })
/** „17:00” */
export const clock = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
/** „luni, 23 noiembrie 2026, ora 10:00” */
export const longDateTime = (instant: string | Date): string =>
  `${longDate(instant)}, ora ${clock(instant)}`

/** A calendar day as an instant in the middle of that day, for the formatters above. */
export const noonOf = (day: string): Date => new Date(`${day}T10:00:00Z`)
