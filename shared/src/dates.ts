export const timeZone = 'Europe/Bucharest'

export const minuteMs = 60_000
export const hourMs = 60 * minuteMs
export const dayMs = 24 * hourMs
/** Texts and hours that are remembered of each kind; ten years of office hours. */
const mostRemembered = 30_000

/** Formatting is dear, and what is written on pages tells of few days. */
function remembered<Value>(make: (key: number) => Value): (key: number) => Value {
  const values = new Map<number, Value>()
  return (key) => {
    let value = values.get(key)
    if (value === undefined) {
      if (values.size >= mostRemembered) values.clear()
      value = make(key)
      values.set(key, value)
    }
    return value
  }
}

const hourThere = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' })

/** How many hours clocks are ahead of UTC in an hour since 1970: they go by whole hours, and change on the hour. */
const hoursAhead = remembered(
  (hour) => (Number(hourThere.format(hour * hourMs)) - (hour % 24) + 24) % 24,
)

/** The instant, in ms, at which UTC reads what calendar and clock read in Cluj-Napoca at this one. */
function wallClock(instant: string | Date): number {
  const ms = new Date(instant).getTime()
  return ms + hoursAhead(Math.floor(ms / hourMs)) * hourMs
}

/** A text that is the same throughout a calendar day. */
function format(options: Intl.DateTimeFormatOptions) {
  const formatter = new Intl.DateTimeFormat('ro-RO', { timeZone: 'UTC', ...options })
  const text = remembered((day) => formatter.format(day * dayMs))
  return (instant: string | Date): string => text(Math.floor(wallClock(instant) / dayMs))
}

/** The calendar day in Cluj-Napoca at an instant: `2026-11-23`. */
export const dayOf = (instant: string | Date): string =>
  new Date(wallClock(instant)).toISOString().slice(0, 10)

export const yearOf = (instant: string | Date): string => dayOf(instant).slice(0, 4)
/** `2026-11` */
export const monthOf = (instant: string | Date): string => dayOf(instant).slice(0, 7)

/** How far clocks in Bucharest are ahead of UTC. */
const summerHours = 3
const winterHours = 2

/**
 * The instant at which clocks in Cluj-Napoca read this on a calendar day. Of an hour that comes twice the first; one that
 * the clocks leap over is so much later as they leap.
 */
export function instantAt(day: string, hour: number, minute: number): Date {
  const reads = Date.parse(`${day}T00:00:00Z`) + hour * hourMs + minute * minuteMs
  const inSummer = new Date(reads - summerHours * hourMs)
  return wallClock(inSummer) === reads ? inSummer : new Date(reads - winterHours * hourMs)
}

/** The instant at which a calendar day begins in Cluj-Napoca. */
export const startOfDay = (day: string): Date => instantAt(day, 0, 0)

/** `day` moved by whole calendar days. */
export function addDays(day: string, count: number): string {
  const date = new Date(`${day}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() + count)
  return date.toISOString().slice(0, 10)
}

/** Whole calendar days from one day to another; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / dayMs)

/** Its place in the week: 0 is Monday. */
export const weekdayOf = (day: string): number => (noonOf(day).getUTCDay() + 6) % 7

/** The Monday of its week. */
export const mondayOf = (day: string): string => addDays(day, -weekdayOf(day))

/** „luni, 23 noiembrie 2026” */
export const longDate = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
/** „23 noiembrie 2026” */
export const plainDate = format({ day: 'numeric', month: 'long', year: 'numeric' })
/** „23.11.2026” */
export const shortDate = format({ day: '2-digit', month: '2-digit', year: 'numeric' })
/** „23 noiembrie” */
export const dayAndMonth = format({ day: 'numeric', month: 'long' })
/** „noiembrie 2026” */
export const monthAndYear = format({ month: 'long', year: 'numeric' })
/** „noiembrie” */
export const monthName = format({ month: 'long' })
/** „nov.” */
export const shortMonth = format({ month: 'short' })

/** What a wall clock reads, 0:00 to 23:59. */
export interface WallHour {
  hour: number
  minute: number
}

/** „7:40”, „07.40”; null where it is no hour. */
export function readHour(text: string): WallHour | null {
  const [, hour, minute] = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(text.trim()) ?? []
  return hour === undefined ? null : { hour: Number(hour), minute: Number(minute) }
}

/** What the clock on the office's wall reads: „17:00”. An hour that comes twice reads the same twice, see `clock`. */
export const hourAndMinute = (instant: string | Date): string =>
  new Date(wallClock(instant)).toISOString().slice(11, 16)

/** „ (ora de vară)” or „ (ora de iarnă)” in the hour that comes twice when clocks go back; else nothing. */
export function whichHour(instant: string | Date): string {
  const ms = new Date(instant).getTime()
  const reads = wallClock(new Date(ms))
  if (wallClock(new Date(ms + hourMs)) === reads) return ' (ora de vară)'
  return wallClock(new Date(ms - hourMs)) === reads ? ' (ora de iarnă)' : ''
}

/** „17:00”; in the hour that comes twice „03:30 (ora de vară)”, then „03:30 (ora de iarnă)” */
export const clock = (instant: string | Date): string => hourAndMinute(instant) + whichHour(instant)
/** „luni, 23 noiembrie 2026, ora 10:00” */
export const longDateTime = (instant: string | Date): string =>
  `${longDate(instant)}, ora ${clock(instant)}`

/** A calendar day as an instant in the middle of that day, for the formatters above. */
export const noonOf = (day: string): Date => new Date(`${day}T10:00:00Z`)
