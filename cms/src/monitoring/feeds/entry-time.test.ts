import { expect, it } from 'vitest'
import { entryTime } from './entry-time.ts'

const now = new Date('2026-11-24T08:00:00.000Z')
const met = now.toISOString()

it.each([
  ['Mon, 23 Nov 2026 10:00:00 +0200', '2026-11-23T08:00:00.000Z'],
  ['Mon, 23 Nov 2026 10:00:00 EET', '2026-11-23T08:00:00.000Z'],
  ['Lun, 23 noi 2026 10:00:00 +0200', '2026-11-23T08:00:00.000Z'],
  ['23 noiembrie 2026 10:00 +0200', '2026-11-23T08:00:00.000Z'],
  ['2026-11-23T10:00:00+02:00', '2026-11-23T08:00:00.000Z'],
  // An hour ahead is a clock, a year ahead is a mistake.
  ['2026-11-24T09:00:00Z', met],
  ['2027-11-24T09:00:00Z', met],
  ['Thu, 01 Jan 1970 00:00:00 GMT', met],
  ['0001-01-01T00:00:00Z', met],
  ['ieri', met],
  ['', met],
  [undefined, met],
])('%j', (written, at) => {
  expect(entryTime([written], now).toISOString()).toBe(at)
})

it('takes the first that can be believed', () => {
  const times = ['2099-01-01', 'Mon, 23 Nov 2026 08:00:00 GMT', '2026-11-20T00:00:00Z']
  expect(entryTime(times, now).toISOString()).toBe('2026-11-23T08:00:00.000Z')
})
