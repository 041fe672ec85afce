import { expect, it } from 'vitest'
import { nextOccurrence } from './schedule.ts'

const next = (hour: number, minute: number, after: string) =>
  nextOccurrence({ hour, minute }, new Date(after)).toISOString()

it('is today where the hour is still to come, else tomorrow', () => {
  expect(next(2, 40, '2026-11-28T00:39:59.999Z')).toBe('2026-11-28T00:40:00.000Z')
  expect(next(2, 40, '2026-11-28T00:40:00.000Z')).toBe('2026-11-29T00:40:00.000Z')
  // In the office it is already tomorrow.
  expect(next(0, 30, '2026-11-28T22:10:00.000Z')).toBe('2026-11-28T22:30:00.000Z')
  expect(next(23, 59, '2026-12-31T21:59:00.000Z')).toBe('2027-01-01T21:59:00.000Z')
})

it('stays at its hour of the wall across both changes of clocks', () => {
  expect(next(2, 40, '2026-03-28T12:00:00.000Z')).toBe('2026-03-29T00:40:00.000Z')
  expect(next(2, 40, '2026-03-29T12:00:00.000Z')).toBe('2026-03-29T23:40:00.000Z')
  expect(next(2, 40, '2026-10-24T12:00:00.000Z')).toBe('2026-10-24T23:40:00.000Z')
  expect(next(2, 40, '2026-10-25T12:00:00.000Z')).toBe('2026-10-26T00:40:00.000Z')
})

it('comes once in the night in which 3:30 is left out', () => {
  expect(next(3, 30, '2026-03-28T22:00:00.000Z')).toBe('2026-03-29T01:30:00.000Z')
  expect(next(3, 30, '2026-03-29T01:30:00.000Z')).toBe('2026-03-30T00:30:00.000Z')
})

it('comes once in the night in which 3:30 comes twice', () => {
  expect(next(3, 30, '2026-10-24T22:00:00.000Z')).toBe('2026-10-25T00:30:00.000Z')
  expect(next(3, 30, '2026-10-25T00:30:00.000Z')).toBe('2026-10-26T01:30:00.000Z')
})

it('comes once a day for ten years, at any minute', () => {
  for (const minute of [0, 1, 29, 59])
    for (const hour of [0, 2, 3, 4, 23]) {
      let at = new Date('2026-01-01T00:00:00.000Z')
      for (let day = 0; day < 3653; day += 1) {
        const before = at
        at = nextOccurrence({ hour, minute }, before)
        const hours = (at.getTime() - before.getTime()) / 3_600_000
        if (day > 0 && (hours < 22.9 || hours > 25.1)) expect([before, at]).toBe('a day apart')
      }
      expect(at.toISOString().slice(0, 7)).toMatch(/^203[56]-(01|12)$/)
    }
})
