import {
  addDays,
  clock,
  dayOf,
  hourMs,
  minuteMs,
  plainDate,
  timeZone,
  whichHour,
} from '@avizier/shared/dates'
import { formatNumber } from '@avizier/shared/numbers'

// How the admin speaks of time.

/** „azi, la 14:20”, „mâine, la 9:00”, „ieri, la 17:05”, „pe 3 decembrie 2026, la 12:00” */
export const whenIn = (instant: string, now: Date): string =>
  `${dayIn(instant, now)}, la ${clock(instant)}`

/** „azi, la 14:20:05” */
export const whenExactly = (instant: string, now: Date): string =>
  `${dayIn(instant, now)}, la ${exactClock(instant)}`

const exactFormat = new Intl.DateTimeFormat('ro-RO', {
  timeZone,
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
})

/** „14:20:05” */
export const exactClock = (instant: string): string =>
  exactFormat.format(new Date(instant)) + whichHour(instant)

function dayIn(instant: string, now: Date): string {
  const today = dayOf(now)
  const day = dayOf(instant)
  const named: Record<string, string> = {
    [addDays(today, -1)]: 'ieri',
    [today]: 'azi',
    [addDays(today, 1)]: 'mâine',
  }
  return named[day] ?? `pe ${plainDate(instant)}`
}

const relative = new Intl.RelativeTimeFormat('ro')
const secondMs = 1000

/** „acum 5 secunde”, „acum 20 de minute”; from a day on as `whenIn` says it. */
export function ago(instant: string, now: Date): string {
  // The clocks of two machines differ a little: nothing was seen in the future.
  const ms = Math.max(0, now.getTime() - Date.parse(instant))
  if (ms < secondMs) return 'chiar acum'
  if (ms < minuteMs) return relative.format(-Math.floor(ms / secondMs), 'second')
  if (ms < hourMs) return relative.format(-Math.floor(ms / minuteMs), 'minute')
  if (ms < 24 * hourMs) return relative.format(-Math.floor(ms / hourMs), 'hour')
  return whenIn(instant, now)
}

/** How long something took: „340 ms”, „12,4 s”, „3 min 5 s”, „2 h 10 min”. */
export function lasted(ms: number): string {
  if (ms < secondMs) return `${Math.round(ms)} ms`
  if (ms < minuteMs) return `${formatNumber(Math.floor(ms / 100) / 10)} s`
  if (ms < hourMs)
    return `${Math.floor(ms / minuteMs)} min ${Math.floor((ms % minuteMs) / secondMs)} s`
  return `${Math.floor(ms / hourMs)} h ${Math.floor((ms % hourMs) / minuteMs)} min`
}
