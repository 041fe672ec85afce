import { describe, expect, it } from 'vitest'
import { nextOccurrence, plannedAnew } from './schedule.ts'

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

describe('a run that is planned further away than the next may be', () => {
  const anew = (dueAt: string, now: string) =>
    plannedAnew({ hour: 2, minute: 40 }, new Date(dueAt), new Date(now))?.toISOString() ?? null

  it('is planned anew for the next night', () => {
    const now = '2026-11-28T12:00:00.000Z'
    const night = '2026-11-29T00:40:00.000Z'
    expect(anew('2028-01-03T00:40:00.000Z', now)).toBe(night)
    expect(anew('2026-11-30T00:40:00.000Z', now)).toBe(night)
    expect(anew(night, now)).toBeNull()
    expect(anew('2026-11-01T00:40:00.000Z', now)).toBeNull()
  })

  it('stays where only a clock a little ahead has planned the next one already', () => {
    const tomorrow = '2026-11-29T00:40:00.000Z'
    expect(anew(tomorrow, '2026-11-27T23:40:00.000Z')).toBeNull()
    expect(anew(tomorrow, '2026-11-28T00:39:59.000Z')).toBeNull()
    expect(anew(tomorrow, '2026-11-27T23:39:59.000Z')).toBe('2026-11-28T00:40:00.000Z')
  })

  it('is never the one that was planned rightly, across both changes of clocks', () => {
    for (const day of ['2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25'])
      for (let minute = 0; minute < 24 * 60; minute += 7) {
        const now = new Date(Date.parse(`${day}T00:00:00.000Z`) + minute * 60_000)
        const every = { hour: 3, minute: 30 }
        expect(plannedAnew(every, nextOccurrence(every, now), now)).toBeNull()
      }
  })
})
