import { describe, expect, it } from 'vitest'
import { ago, lasted, whenExactly, whenIn } from './when.ts'

const now = new Date('2026-11-24T00:30:00.000Z')
const before = (ms: number) => new Date(now.getTime() - ms).toISOString()

describe('ago', () => {
  it.each([
    [-4000, 'chiar acum'],
    [999, 'chiar acum'],
    [1000, 'acum 1 secundă'],
    [59_999, 'acum 59 de secunde'],
    [60_000, 'acum 1 minut'],
    [20 * 60_000, 'acum 20 de minute'],
    [3 * 3_600_000, 'acum 3 ore'],
    [25 * 3_600_000, 'ieri, la 01:30'],
  ])('%i ms', (ms, words) => expect(ago(before(ms), now)).toBe(words))
})

describe('lasted', () => {
  it.each([
    [0.4, '0 ms'],
    [999, '999 ms'],
    [12_449, '12,4 s'],
    [59_999, '59,9 s'],
    [185_000, '3 min 5 s'],
    [7_800_000, '2 h 10 min'],
  ])('%i ms', (ms, words) => expect(lasted(ms)).toBe(words))
})

it('names a day in Cluj-Napoca, not in London', () => {
  expect(whenIn('2026-11-23T22:30:00.000Z', now)).toBe('azi, la 00:30')
  expect(whenIn('2026-11-23T21:30:00.000Z', now)).toBe('ieri, la 23:30')
  expect(whenExactly('2026-11-22T21:30:05.900Z', now)).toBe('pe 22 noiembrie 2026, la 23:30:05')
})
