import { expect, it } from 'vitest'
import { easterOf, holidayOn, isWorkingDay, nextWorkingDay } from './holidays.ts'

it.each([
  [2024, '2024-05-05'],
  [2025, '2025-04-20'],
  [2026, '2026-04-12'],
  [2027, '2027-05-02'],
])('Easter of %i', (year, day) => {
  expect(easterOf(year)).toBe(day)
})

it.each([
  ['2026-04-10', 'Vinerea Mare'],
  ['2026-04-13', 'A doua zi de Paști'],
  ['2026-05-31', 'Rusaliile'],
  // Two of them on one day.
  ['2026-06-01', 'Ziua Copilului'],
  ['2027-06-21', 'A doua zi de Rusalii'],
  ['2024-01-06', 'Boboteaza'],
  ['2023-01-06', null],
  ['2026-11-30', 'Sfântul Andrei'],
  ['2026-12-02', null],
])('the holiday on %s: %s', (day, name) => {
  expect(holidayOn(day)).toBe(name)
})

it('offices open again after weekends and holidays', () => {
  expect(nextWorkingDay('2026-11-27')).toBe('2026-12-02')
  expect(nextWorkingDay('2026-12-24')).toBe('2026-12-28')
  expect([isWorkingDay('2026-12-05'), isWorkingDay('2026-12-04')]).toEqual([false, true])
})
