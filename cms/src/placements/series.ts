import { addDays, instantAt, startOfDay, weekdayOf } from '@avizier/shared/dates'
import type { Label } from '../fields/label.ts'
import { readHours } from './hours.ts'

export const weekdayLabels = {
  monday: { ro: 'luni', en: 'Monday' },
  tuesday: { ro: 'marți', en: 'Tuesday' },
  wednesday: { ro: 'miercuri', en: 'Wednesday' },
  thursday: { ro: 'joi', en: 'Thursday' },
  friday: { ro: 'vineri', en: 'Friday' },
  saturday: { ro: 'sâmbătă', en: 'Saturday' },
  sunday: { ro: 'duminică', en: 'Sunday' },
} as const satisfies Record<string, Exclude<Label, string>>

export type Weekday = keyof typeof weekdayLabels
export const weekdays = Object.keys(weekdayLabels) as Weekday[]

export const rhythmLabels = {
  daily: { ro: 'În fiecare zi aleasă', en: 'On each day' },
  whole: { ro: 'O dată, pe toată perioada (panou, banner)', en: 'Once, for the whole period' },
} as const satisfies Record<string, Exclude<Label, string>>

export type Rhythm = keyof typeof rhythmLabels
export const rhythms = Object.keys(rhythmLabels) as Rhythm[]

/** A rule by which something appears; a single date is one of a single day. Days as `2026-12-01`. */
export interface Series {
  from: string
  /** The last day; null for the first alone. */
  to: string | null
  rhythm: Rhythm
  /** None: on all of them. */
  weekdays: readonly Weekday[]
  /** „7:40”, „19:00–19:30”; none: at any hour of the day. */
  hours: readonly string[]
}

/** When something is to appear: by the end of it there is a proof. ISO instants. */
export interface Slot {
  startsAt: string
  endsAt: string
}

/** A contract has no more of them; a longer one is two placements. */
export const mostAppearances = 500
/** The longest time that a rule covers. */
export const mostDays = 400

/** All that the rules name, in order, each once. */
export function slotsOf(series: readonly Series[]): Slot[] {
  const byKey = new Map(series.flatMap(slotsOfOne).map((slot) => [keyOf(slot), slot]))
  return [...byKey.entries()]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, slot]) => slot)
}

/** What an appearance is known by among those of its placement. */
export const keyOf = ({ startsAt, endsAt }: Slot): string => `${startsAt} ${endsAt}`

function slotsOfOne({ from, to, rhythm, weekdays: chosen, hours }: Series): Slot[] {
  const last = to ?? from
  if (rhythm === 'whole') return [wholeDays(from, last)]
  return daysOf(from, last)
    .filter((day) => chosen.length === 0 || chosen.includes(weekdayNamed(day)))
    .flatMap((day) =>
      hours.length === 0 ? [wholeDays(day, day)] : hours.flatMap((text) => atHours(day, text)),
    )
}

const wholeDays = (from: string, last: string): Slot => ({
  startsAt: startOfDay(from).toISOString(),
  endsAt: startOfDay(addDays(last, 1)).toISOString(),
})

function atHours(day: string, text: string): Slot[] {
  const hours = readHours(text)
  if (hours === null) return []
  const at = ({ hour, minute }: { hour: number; minute: number }) =>
    instantAt(day, hour, minute).toISOString()
  return [{ startsAt: at(hours.from), endsAt: at(hours.to) }]
}

/** From the first to the last, no more than `mostDays`. */
function daysOf(from: string, last: string): string[] {
  const days: string[] = []
  for (let day = from; day <= last && days.length < mostDays; day = addDays(day, 1)) days.push(day)
  return days
}

const weekdayNamed = (day: string): Weekday => weekdays[weekdayOf(day)] ?? 'monday'
