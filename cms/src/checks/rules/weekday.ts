import { dayOf } from '@avizier/shared/dates'
import type { Found, Rule } from '../finding.ts'
import { nearestOn, weekdayOf, writtenDays, type WrittenDay } from './written-days.ts'

/** Corrections say what was wrong, so they may write it. */
const saysWhatWasWrong = /^corrections\./

/** „luni, 6 decembrie 2026” is a Sunday: nobody knows when to come. */
export const weekday: Rule = {
  name: 'weekday',
  blocks: 'publish',
  canBeLetPass: true,
  find: ({ passages }, _, now) => {
    const told = new Map<string, Found>()
    for (const { path, text } of passages.filter((each) => !saysWhatWasWrong.test(each.path)))
      for (const written of writtenDays(text, now)) {
        const said = sayOf(written, dayOf(now))
        if (said) told.set(`${path} ${written.passage}`, { path, ...said })
      }
    return [...told.values()]
  },
}

function sayOf(written: WrittenDay, today: string): Omit<Found, 'path'> | null {
  const { weekday: name, day, hasYear, passage } = written
  const right = weekdayOf(day)
  if (name === null || name === right) return null
  const year = day.slice(0, 4)
  const moved = nearestOn(day, name)
  // What is announced is still to come: a day that is over is no offer for one that is not.
  const fits = day < today || moved >= today
  return {
    severity: 'error',
    passage,
    message: `„${passage}” este ${right}${hasYear ? '' : ` (în ${year})`}, nu ${name}: verificați ziua.`,
    replacements: [...(fits ? [written.withDay(moved)] : []), written.withWeekday(right)],
  }
}
