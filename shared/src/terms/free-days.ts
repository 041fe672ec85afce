import { addDays } from '../dates.ts'
import { isWorkingDay } from '../holidays.ts'

/** Whether offices are closed on a calendar day, `2026-12-01`. */
export type IsFree = (day: string) => boolean

/** Weekends, public holidays, and the bridge days that the government gives each year (Codul muncii, art. 139 alin. (4)). */
export function freeDays(bridgeDays: Iterable<string> = []): IsFree {
  const given = new Set(bridgeDays)
  return (day) => given.has(day) || !isWorkingDay(day)
}

/** The day itself where offices are open, else the first one after it on which they are. */
export function openDayFrom(day: string, isFree: IsFree): string {
  let open = day
  while (isFree(open)) open = addDays(open, 1)
  return open
}

/** The `count`-th day after `day` on which offices are open; for 0 the day itself. */
export function afterOpenDays(day: string, count: number, isFree: IsFree): string {
  let last = day
  for (let counted = 0; counted < count; counted += 1) last = openDayFrom(addDays(last, 1), isFree)
  return last
}
