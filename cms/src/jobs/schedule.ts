import { addDays, dayOf, instantAt } from '@avizier/shared/dates'

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
