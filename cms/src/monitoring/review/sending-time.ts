import { addDays, dayOf, hourMs, instantAt } from '@avizier/shared/dates'
import { isWorkingDay } from '@avizier/shared/holidays'

/** When the review goes out by itself; null where somebody sends it. */
export interface SendingTime {
  hour: number
  minute: number
  onWorkingDays: boolean
}

/** The first sending after an instant. */
export function nextSending(time: SendingTime, after: Date): Date {
  for (let day = dayOf(after); ; day = addDays(day, 1)) {
    const at = instantAt(day, time.hour, time.minute)
    if (at > after && (!time.onWorkingDays || isWorkingDay(day))) return at
  }
}

/** So long after its time a review is still sent; what a longer stop missed goes with the next one. */
const lateMs = 4 * hourMs

/** True where a review is to be sent now that was not sent since its time. */
export function isSendingDue(time: SendingTime, lastSentAt: Date | null, now: Date): boolean {
  const due = nextSending(time, new Date(now.getTime() - lateMs))
  return due <= now && (lastSentAt === null || lastSentAt < due)
}
