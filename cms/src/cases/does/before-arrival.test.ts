import { expect, it } from 'vitest'
import { isBeforeArrival } from './before-arrival.ts'

it.each([
  ['2026-11-23T08:00:00.000Z', false],
  ['2026-11-23T07:59:00.001Z', false],
  ['2026-11-23T07:59:00.000Z', true],
  ['2026-11-22T08:00:00.000Z', true],
])('an act of %s was before a case of eight o’clock: %s', (at, expected) => {
  expect(isBeforeArrival(at, { receivedAt: '2026-11-23T08:00:00.000Z' })).toBe(expected)
})

it('what came in the middle of a minute can be registered in it', () => {
  const came = { receivedAt: '2026-11-23T08:00:30.000Z' }
  expect(isBeforeArrival('2026-11-23T08:00:00.000Z', came)).toBe(false)
})
