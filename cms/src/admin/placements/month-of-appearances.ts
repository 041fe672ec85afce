import { addDays, dayOf } from '@avizier/shared/dates'
import { isWholeDays } from '../../placements/slot-words.ts'
import type { StoredAppearance } from '../../placements/store.ts'
import { weeksOf } from '../day/calendar/month.ts'

/** A day of the calendar, with what is to appear on it. */
export interface CalendarDay {
  /** `2026-12-01` */
  day: string
  isOutside: boolean
  appearances: readonly StoredAppearance[]
}

/** The first instant of the weeks of a month, and the first after them. */
export function spanOf(month: string): { from: string; to: string } {
  const days = weeksOf(month).flat()
  return { from: days[0] ?? `${month}-01`, to: addDays(days.at(-1) ?? `${month}-28`, 1) }
}

/** The weeks of a month; what stands for weeks is told on its first day and its last one. */
export const monthOfAppearances = (
  month: string,
  appearances: readonly StoredAppearance[],
): CalendarDay[][] =>
  weeksOf(month).map((week) =>
    week.map((day) => ({
      day,
      isOutside: !day.startsWith(month),
      appearances: appearances.filter((each) => daysOf(each).includes(day)),
    })),
  )

function daysOf(slot: StoredAppearance): string[] {
  const first = dayOf(slot.startsAt)
  return isWholeDays(slot) ? [first, addDays(dayOf(slot.endsAt), -1)] : [first]
}
