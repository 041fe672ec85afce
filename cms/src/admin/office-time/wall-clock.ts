import { dayOf, hourAndMinute } from '@avizier/shared/dates'

// A picker of dates shows and takes the wall clock of the machine that it runs on. These two let it stand for the wall
// clock of the office, wherever the machine is.

/** The moment at which the clock on this machine's wall reads what the office's reads at `instant`. */
export function shownAs(instant: string): Date {
  const { seconds, milliseconds } = fractionOf(new Date(instant))
  const shown = new Date(`${dayOf(instant)}T${hourAndMinute(instant)}`)
  shown.setSeconds(seconds, milliseconds)
  return shown
}

/** The instant at which the office's clock reads what this machine's reads at `shown`. */
export function instantShownAs(shown: Date): string {
  const wall = Date.UTC(
    ...([shown.getFullYear(), shown.getMonth(), shown.getDate()] as const),
    ...([shown.getHours(), shown.getMinutes(), shown.getSeconds()] as const),
    shown.getMilliseconds(),
  )
  // Once more with what the first guess says: the hour in between may be that of a change of clocks.
  const guess = wall - aheadMs(wall)
  return new Date(wall - aheadMs(guess)).toISOString()
}

/** How far the office's clock is ahead of UTC at a time in ms. */
function aheadMs(time: number): number {
  const instant = new Date(time)
  const { seconds, milliseconds } = fractionOf(instant)
  const wall = Date.parse(`${dayOf(instant)}T${hourAndMinute(instant)}Z`)
  return wall + seconds * 1000 + milliseconds - time
}

const fractionOf = (instant: Date) => ({
  seconds: instant.getUTCSeconds(),
  milliseconds: instant.getUTCMilliseconds(),
})
