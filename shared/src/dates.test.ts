import { describe, expect, it } from 'vitest'
import {
  addDays,
  clock,
  dayOf,
  daysBetween,
  instantAt,
  longDateTime,
  mondayOf,
  monthOf,
  readHour,
  startOfDay,
  weekdayOf,
} from './dates.ts'

it('names the day that it is in Cluj-Napoca', () => {
  expect(dayOf('2026-11-30T23:30:00.000Z')).toBe('2026-12-01')
  expect(dayOf('2026-11-30T21:59:59.999Z')).toBe('2026-11-30')
  expect(monthOf('2026-12-31T22:00:00.000Z')).toBe('2027-01')
  expect(clock('2026-07-01T21:05:00.000Z')).toBe('00:05')
})

describe('startOfDay', () => {
  // The clock goes forward on 29 March 2026 and back on 25 October 2026, both after midnight.
  it.each([
    ['2026-03-28', '2026-03-27T22:00:00.000Z'],
    ['2026-03-29', '2026-03-28T22:00:00.000Z'],
    ['2026-03-30', '2026-03-29T21:00:00.000Z'],
    ['2026-10-25', '2026-10-24T21:00:00.000Z'],
    ['2026-10-26', '2026-10-25T22:00:00.000Z'],
  ])('%s', (day, instant) => {
    expect(startOfDay(day).toISOString()).toBe(instant)
  })
})

it.each([
  ['2026-07-01', 17, 5, '2026-07-01T14:05:00.000Z'],
  ['2026-11-28', 17, 5, '2026-11-28T15:05:00.000Z'],
  // Comes twice: the first. Is left out: as much later as the clocks leap.
  ['2026-10-25', 3, 30, '2026-10-25T00:30:00.000Z'],
  ['2026-10-25', 4, 0, '2026-10-25T02:00:00.000Z'],
  ['2026-03-29', 3, 30, '2026-03-29T01:30:00.000Z'],
  ['2026-03-29', 4, 0, '2026-03-29T01:00:00.000Z'],
])('on %s clocks read %i:%i at %s', (day, hour, minute, instant) => {
  expect(instantAt(day, hour, minute).toISOString()).toBe(instant)
})

it.each([
  ['2026-10-24T23:59:00.000Z', '02:59'],
  ['2026-10-25T00:00:00.000Z', '03:00 (ora de vară)'],
  ['2026-10-25T00:30:00.000Z', '03:30 (ora de vară)'],
  ['2026-10-25T01:30:00.000Z', '03:30 (ora de iarnă)'],
  ['2026-10-25T01:59:59.999Z', '03:59 (ora de iarnă)'],
  ['2026-10-25T02:00:00.000Z', '04:00'],
  // The hour that is left out in spring makes none twice.
  ['2026-03-29T00:59:00.000Z', '02:59'],
  ['2026-03-29T01:00:00.000Z', '04:00'],
])('says which hour it is where one comes twice: %s', (instant, words) => {
  expect(clock(instant)).toBe(words)
})

it('counts calendar days, whatever the clock does', () => {
  expect(addDays('2026-10-24', 2)).toBe('2026-10-26')
  expect(addDays('2028-03-01', -1)).toBe('2028-02-29')
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
  expect(daysBetween('2026-03-30', '2026-03-28')).toBe(-2)
})

it('writes an instant in words', () => {
  expect(longDateTime('2026-11-23T08:00:00.000Z')).toBe('luni, 23 noiembrie 2026, ora 10:00')
})

it.each([
  ['2026-11-23', '2026-11-23', 0],
  ['2026-11-29', '2026-11-23', 6],
  ['2026-12-01', '2026-11-30', 1],
])('%s is in the week of %s', (day, monday, place) => {
  expect([mondayOf(day), weekdayOf(day)]).toEqual([monday, place])
})

it.each([
  ['7:40', { hour: 7, minute: 40 }],
  [' 07.05 ', { hour: 7, minute: 5 }],
  ['23:59', { hour: 23, minute: 59 }],
  ['24:00', null],
  ['7:60', null],
  ['740', null],
  ['', null],
])('%j as an hour', (text, hour) => {
  expect(readHour(text)).toEqual(hour)
})
