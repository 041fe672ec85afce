import { expect, it } from 'vitest'
import { trustedEnd } from './lease.ts'

const now = new Date('2026-11-28T01:00:00.000Z')
const leaseMs = 90_000
const endsIn = (ms: number | null) => {
  const end = ms === null ? null : new Date(now.getTime() + ms).toISOString()
  const trusted = trustedEnd(end, now, leaseMs)
  return trusted && trusted.getTime() - now.getTime()
}

it('a lease is held until it expires', () => {
  expect([1, leaseMs].map(endsIn)).toEqual([1, leaseMs])
  expect([null, 0, -1].map(endsIn)).toEqual([null, null, null])
})

it('a lease of a clock that is a little ahead is held, one from far ahead is not', () => {
  expect([leaseMs + 1, 2 * leaseMs].map(endsIn)).toEqual([leaseMs + 1, 2 * leaseMs])
  expect([2 * leaseMs + 1, 365 * 24 * 3_600_000].map(endsIn)).toEqual([null, null])
})
