import { describe, expect, it } from 'vitest'
import { dueBefore, lastDue } from './rhythms.ts'

const due = (rhythm: 'daily' | 'weekly', now: string) =>
  lastDue(rhythm, new Date(now)).toISOString()

describe('when digests are due', () => {
  it.each([
    ['2026-11-29T06:29:59.999Z', '2026-11-28T06:30:00.000Z'],
    ['2026-11-29T06:30:00.000Z', '2026-11-29T06:30:00.000Z'],
    // Clocks went back on 25 October 2026 at 4:00 and forward on 29 March at 3:00.
    ['2026-10-24T20:00:00.000Z', '2026-10-24T05:30:00.000Z'],
    ['2026-10-25T05:30:00.000Z', '2026-10-24T05:30:00.000Z'],
    ['2026-10-25T06:30:00.000Z', '2026-10-25T06:30:00.000Z'],
    ['2026-03-28T23:00:00.000Z', '2026-03-28T06:30:00.000Z'],
    ['2026-03-29T05:30:00.000Z', '2026-03-29T05:30:00.000Z'],
  ])('daily, at %s', (now, expected) => {
    expect(due('daily', now)).toBe(expected)
  })

  it.each([
    ['2026-11-29T12:00:00.000Z', '2026-11-23T06:30:00.000Z'],
    ['2026-11-30T06:29:00.000Z', '2026-11-23T06:30:00.000Z'],
    ['2026-11-30T06:30:00.000Z', '2026-11-30T06:30:00.000Z'],
    ['2026-10-26T06:30:00.000Z', '2026-10-26T06:30:00.000Z'],
    ['2026-03-30T05:30:00.000Z', '2026-03-30T05:30:00.000Z'],
  ])('weekly, at %s', (now, expected) => {
    expect(due('weekly', now)).toBe(expected)
  })

  it('and the period before, through both clock changes', () => {
    const before = (rhythm: 'daily' | 'weekly', at: string) =>
      dueBefore(rhythm, new Date(at)).toISOString()
    expect(before('daily', '2026-10-25T06:30:00.000Z')).toBe('2026-10-24T05:30:00.000Z')
    expect(before('daily', '2026-03-29T05:30:00.000Z')).toBe('2026-03-28T06:30:00.000Z')
    expect(before('weekly', '2026-10-26T06:30:00.000Z')).toBe('2026-10-19T05:30:00.000Z')
    expect(before('weekly', '2026-03-30T05:30:00.000Z')).toBe('2026-03-23T06:30:00.000Z')
  })
})
