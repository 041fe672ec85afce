import { addDays, dayOf, hourAndMinute, startOfDay } from '@avizier/shared/dates'

/** What the clock on the office's wall reads, 0:00 to 23:59. */
export interface OfficeTime {
  hour: number
  minute: number
}

const minuteMs = 60_000
/** How far the office's clock is ahead of UTC in summer and in winter. */
const hoursAhead = [3, 2]

/** The first instant after `after` at which the office's clock reads `time`; once each day, whatever the clocks do. */
export function nextOccurrence(time: OfficeTime, after: Date): Date {
  const today = dayOf(after)
  const at = onDay(today, time)
  return at > after ? at : onDay(addDays(today, 1), time)
}

/** Of an hour that comes twice the first; one that the clocks leap over is so much later as they leap. */
function onDay(day: string, { hour, minute }: OfficeTime): Date {
  const asUtc = Date.parse(`${day}T00:00:00Z`) + (hour * 60 + minute) * minuteMs
  const reads = new Date(asUtc).toISOString().slice(11, 16)
  for (const hours of hoursAhead) {
    const at = new Date(asUtc - hours * 60 * minuteMs)
    if (hourAndMinute(at) === reads) return at
  }
  return new Date(startOfDay(day).getTime() + (hour * 60 + minute) * minuteMs)
}
