import { describe, expect, it } from 'vitest'
import { addDays } from '../dates.ts'
import { afterOpenDays, freeDays, openDayFrom } from './free-days.ts'

const isFree = freeDays()

it.each([
  ['2026-11-28', true],
  ['2026-11-29', true],
  ['2026-11-30', true],
  ['2026-12-01', true],
  ['2026-12-02', false],
  ['2026-04-13', true],
])('%s is free: %s', (day, free) => {
  expect(isFree(day)).toBe(free)
})

it('a bridge day is free where it is given', () => {
  expect([isFree('2026-12-24'), freeDays(['2026-12-24'])('2026-12-24')]).toEqual([false, true])
})

it.each([
  [2024, 252],
  [2025, 248],
  [2026, 250],
  [2027, 252],
  [2028, 247],
  [2029, 249],
  [2030, 250],
])('offices are open in %i on %i days', (year, open) => {
  let found = 0
  for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1))
    if (!isFree(day)) found += 1
  expect(found).toBe(open)
})

describe('days on which offices are open', () => {
  it('begin with the day itself', () => {
    expect(openDayFrom('2026-11-27', isFree)).toBe('2026-11-27')
    expect(openDayFrom('2026-11-28', isFree)).toBe('2026-12-02')
  })

  it('are counted after a day', () => {
    expect(afterOpenDays('2026-11-28', 0, isFree)).toBe('2026-11-28')
    expect(afterOpenDays('2026-11-26', 2, isFree)).toBe('2026-12-02')
    expect(afterOpenDays('2026-11-26', 2, freeDays(['2026-12-02']))).toBe('2026-12-03')
  })
})
