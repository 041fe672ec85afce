import {
  addDays,
  clock,
  dayOf,
  hourAndMinute,
  hourMs,
  noonOf,
  plainDate,
} from '@avizier/shared/dates'

/** What somebody reads off a calendar and the clock on the office's wall. */
export interface WallTime {
  /** `2026-10-25` */
  day: string
  /** `03:30` */
  time: string
}

/** How far clocks in Bucharest are ahead of UTC, in summer and in winter: of an hour that comes twice summer's is first. */
const hoursAhead = [3, 2]

/**
 * The instants at which calendar and clock read this: one; two in the hour that comes twice when clocks go back; none in
 * the hour that they leap over.
 */
export function instantsAt({ day, time }: WallTime): Date[] {
  const reads = Date.parse(`${day}T${time}:00Z`)
  return hoursAhead
    .map((hours) => new Date(reads - hours * hourMs))
    .filter((instant) => dayOf(instant) === day && hourAndMinute(instant) === time)
}

/** What calendar and clock read at an instant. */
export const wallTimeOf = (instant: string | Date): WallTime => ({
  day: dayOf(instant),
  time: hourAndMinute(instant),
})

/** What a chosen time means: an instant, two of which one is to be chosen, or none, with the sentence that says so. */
export type Meaning =
  { at: string } | { choices: { at: string; label: string }[] } | { refusal: string }

/** What is meant by a day and an hour that somebody chose. */
export function meaningOf(chosen: WallTime): Meaning {
  const [first, second] = instantsAt(chosen)
  if (!first) return { refusal: skippedHour(chosen) }
  if (!second) return { at: first.toISOString() }
  const choices = [first, second].map((instant) => ({
    at: instant.toISOString(),
    label: clock(instant),
  }))
  return { choices }
}

function skippedHour({ day, time }: WallTime): string {
  const night = `În noaptea de ${plainDate(noonOf(addDays(day, -1)))} spre ${plainDate(noonOf(day))}`
  return `${night} ora ${time} nu există: ceasul trece de la 03:00 direct la 04:00. Alegeți altă oră.`
}
