import { expect, it } from 'vitest'
import { retryAfterMs } from './retry-after.ts'

const now = new Date('2026-11-24T08:00:00.000Z')

it.each([
  ['120', 120_000],
  ['Tue, 24 Nov 2026 08:10:00 GMT', 600_000],
  ['Tue, 24 Nov 2026 07:00:00 GMT', 0],
  ['mâine', null],
  ['', null],
  [undefined, null],
])('%j is %j', (header, ms) => {
  expect(retryAfterMs(header, now)).toBe(ms)
})
