import { addDays, dayOf, instantAt } from '@avizier/shared/dates'
import type { Rhythm } from '@avizier/shared/rhythms'

export type DigestRhythm = Exclude<Rhythm, 'at-once'>

/** When digests leave, by the office's clock. */
export const digestTime = { hour: 8, minute: 30 }

/** The last instant up to `now` at which a digest of this rhythm is due: 08:30 in Bucharest, of a Monday the weekly one. */
export function lastDue(rhythm: DigestRhythm, now: Date): Date {
  let day = dayOf(now)
  while (!isDay(rhythm, day) || at(day) > now) day = addDays(day, -1)
  return at(day)
}

/** The one before. */
export const dueBefore = (rhythm: DigestRhythm, due: Date): Date =>
  at(addDays(dayOf(due), rhythm === 'daily' ? -1 : -7))

const at = (day: string): Date => instantAt(day, digestTime.hour, digestTime.minute)

const monday = 1
const isDay = (rhythm: DigestRhythm, day: string): boolean =>
  rhythm === 'daily' || new Date(`${day}T12:00:00Z`).getUTCDay() === monday
