import { expect, it } from 'vitest'
import { carriedOut, type FlatplanAct } from './acts.ts'
import { doesTheSame } from './does-the-same.ts'
import { firstPlan, type Flatplan } from './flatplan.ts'

const after = (plan: Flatplan, act: FlatplanAct): Flatplan => {
  const outcome = carriedOut(plan, act)
  if ('refusal' in outcome) throw new Error(outcome.refusal)
  return outcome.plan
}
const place = (article: string, page: number): FlatplanAct => ({
  act: 'place',
  at: { page, slot: 'a' },
  piece: { kind: 'article', article, size: 'none' },
})

it('an act on one page does the same where somebody changed another', () => {
  const now = after(firstPlan, place('1', 6))
  expect(doesTheSame(firstPlan, now, place('2', 7))).toBe(true)
  expect(doesTheSame(firstPlan, now, place('2', 6))).toBe(false)
})

it('what was placed elsewhere meanwhile is not taken from there', () => {
  const now = after(firstPlan, place('1', 6))
  expect(doesTheSame(firstPlan, now, place('1', 7))).toBe(false)
})

it('pages and the calendar are changed by one person at a time', () => {
  const { calendar } = firstPlan
  const added = after(firstPlan, { act: 'add-pages', after: 7 })
  expect(doesTheSame(firstPlan, added, place('1', 2))).toBe(false)
  expect(doesTheSame(firstPlan, added, { act: 'add-pages', after: 7 })).toBe(false)
  const days: FlatplanAct = { act: 'set-calendar', calendar: { ...calendar, print: '2026-12-10' } }
  expect(doesTheSame(firstPlan, added, days)).toBe(true)
  expect(doesTheSame(firstPlan, after(firstPlan, days), days)).toBe(false)
})
