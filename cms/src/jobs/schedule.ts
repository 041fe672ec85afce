import { addDays, dayOf, hourMs, instantAt } from '@avizier/shared/dates'

/** What the clock on the office's wall reads, 0:00 to 23:59. */
export interface OfficeTime {
  hour: number
  minute: number
}

/** The first instant after `after` at which the office's clock reads `time`; once each day, whatever the clocks do. */
export function nextOccurrence({ hour, minute }: OfficeTime, after: Date): Date {
  const today = dayOf(after)
  const at = instantAt(today, hour, minute)
  return at > after ? at : instantAt(addDays(today, 1), hour, minute)
}

/**
 * When a run is due instead that was planned further away than the next one may be: a clock was ahead then. Null where
 * it is planned rightly, if need be by a process whose clock is up to an hour ahead of this one.
 */
export function plannedAnew(every: OfficeTime, dueAt: Date, now: Date): Date | null {
  const latest = nextOccurrence(every, new Date(now.getTime() + hourMs))
  return dueAt > latest ? nextOccurrence(every, now) : null
}
