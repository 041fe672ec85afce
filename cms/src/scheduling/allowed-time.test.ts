import { describe, expect, it } from 'vitest'
import { earliestAllowed, latestAllowed, minuteOf, refusalOfTime } from './allowed-time.ts'

const now = new Date('2026-11-28T12:20:30.000Z')
const refusal = (at: string, from = now) => refusalOfTime(at, from)

describe('a minute may be chosen', () => {
  it('from one minute ahead on', () => {
    expect(refusal('2026-11-28T12:21:59.999Z')).toBe(
      'Se programează cu cel puțin un minut înainte: cel mai devreme sâmbătă, 28 noiembrie 2026, ora 14:22.',
    )
    expect(refusal('2026-11-28T12:22:00.000Z')).toBeNull()
    const full = new Date('2026-11-28T12:20:00.000Z')
    expect(earliestAllowed(full).toISOString()).toBe('2026-11-28T12:21:00.000Z')
    expect(refusal('2026-11-28T12:21:00.000Z', full)).toBeNull()
    expect(refusal('2026-11-28T12:20:59.000Z', full)).toBe(
      'Ora aleasă a trecut: sâmbătă, 28 noiembrie 2026, ora 14:20. Alegeți una de acum înainte.',
    )
  })

  it('not in the past, and not where nothing was chosen', () => {
    expect(refusal('2026-11-28T08:00:00.000Z')).toBe(
      'Ora aleasă a trecut: sâmbătă, 28 noiembrie 2026, ora 10:00. Alegeți una de acum înainte.',
    )
    expect(refusal('mâine')).toBe('Alegeți ziua și ora.')
  })

  it('up to fourteen months ahead, to the minute', () => {
    expect(refusal('2028-01-28T12:20:00.000Z')).toBeNull()
    expect(refusal('2028-01-28T12:21:00.000Z')).toBe(
      'Se programează cu cel mult 14 luni înainte: cel mai târziu vineri, 28 ianuarie 2028, ora 14:20.',
    )
  })

  it.each([
    // From summer to winter the clock reads the same, and the instant is an hour later.
    ['2026-08-15T10:00:00.000Z', '2027-10-15T10:00:00.000Z'],
    ['2026-09-15T10:00:00.000Z', '2027-11-15T11:00:00.000Z'],
    // There is no 30 February.
    ['2026-12-30T10:00:00.000Z', '2028-02-29T10:00:00.000Z'],
    ['2025-12-31T10:00:00.000Z', '2027-02-28T10:00:00.000Z'],
    // In 14 months the clock leaps over this hour; or reads it twice.
    ['2026-01-28T01:30:00.000Z', '2027-03-28T01:00:00.000Z'],
    ['2026-08-31T00:30:00.000Z', '2027-10-31T01:30:00.000Z'],
  ])('seen from %s up to %s', (from, latest) => {
    expect(latestAllowed(new Date(from)).toISOString()).toBe(latest)
  })
})

it('a minute has no seconds', () => {
  expect(minuteOf('2026-11-28T12:20:59.999Z').toISOString()).toBe('2026-11-28T12:20:00.000Z')
})
