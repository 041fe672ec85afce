import { expect, it } from 'vitest'
import { isBelievable } from './believable-time.ts'

const due = new Date('2026-11-28T00:10:00.000Z')
const after = (hours: number) => isBelievable(due, new Date(due.getTime() + hours * 3_600_000))

it('a run at its hour, or after a long weekend, is in a time to be believed', () => {
  expect([0, 0.1, 24, 96].map(after)).toEqual([true, true, true, true])
})

it('a run that comes days late may have a clock that is ahead', () => {
  expect([96.1, 400 * 24].map(after)).toEqual([false, false])
})
