export const timeZone = 'Europe/Bucharest'

const hourMs = 3_600_000
/** Formatted hours that are kept; ten years of office days. */
const mostKept = 30_000

/**
 * A text that tells days or whole hours. Clocks in Bucharest go by whole hours from UTC, so it is the same throughout an
 * hour: long lists name few days, and to format one is dear.
 */
function hourly(locale: string, options: Intl.DateTimeFormatOptions) {
  const formatter = new Intl.DateTimeFormat(locale, { timeZone, ...options })
  const kept = new Map<number, string>()
  return (instant: string | Date): string => {
    const hour = Math.floor(new Date(instant).getTime() / hourMs)
    let text = kept.get(hour)
    if (text === undefined) {
      if (kept.size >= mostKept) kept.clear()
      text = formatter.format(hour * hourMs)
      kept.set(hour, text)
    }
    return text
  }
}

/** The calendar day in Cluj-Napoca at an instant: `2026-11-23`. */
export const dayOf = hourly('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit' })

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

const format = (options: Intl.DateTimeFormatOptions) => hourly('ro-RO', options)

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
const hourOf = format({ hour: '2-digit', hourCycle: 'h23' })
/** „17:00” */
export const clock = (instant: string | Date): string =>
  `${hourOf(instant)}:${String(new Date(instant).getUTCMinutes()).padStart(2, '0')}`
/** „luni, 23 noiembrie 2026, ora 10:00” */
export const longDateTime = (instant: string | Date): string =>
  `${longDate(instant)}, ora ${clock(instant)}`

/** A calendar day as an instant in the middle of that day, for the formatters above. */
export const noonOf = (day: string): Date => new Date(`${day}T10:00:00Z`)
