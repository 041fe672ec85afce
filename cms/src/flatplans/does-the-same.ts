import { carriedOut, type FlatplanAct } from './acts.ts'
import type { Flatplan } from './flatplan.ts'

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/** The pages that became others, from 0. */
const changedPages = (before: Flatplan, after: Flatplan): number[] =>
  before.pages.flatMap((page, index) => (isSame(page, after.pages[index]) ? [] : [index]))

/**
 * True where an act that was meant for one plan does the same with a newer one: whoever changed it since did so in places
 * that the act leaves alone.
 */
export function doesTheSame(seen: Flatplan, now: Flatplan, act: FlatplanAct): boolean {
  if (act.act === 'set-calendar') return isSame(seen.calendar, now.calendar)
  if (act.act === 'add-pages' || act.act === 'remove-pages') return isSame(seen.pages, now.pages)
  if (seen.pages.length !== now.pages.length) return false
  const [then, after] = [carriedOut(seen, act), carriedOut(now, act)]
  if ('refusal' in then || 'refusal' in after) return false
  const touched = changedPages(seen, then.plan)
  return (
    isSame(touched, changedPages(now, after.plan)) &&
    touched.every((index) => isSame(seen.pages[index], now.pages[index]))
  )
}
