import { afterEach, describe, expect, it } from 'vitest'
import { instantShownAs, shownAs } from './wall-clock.ts'

const own = process.env.TZ
afterEach(() => {
  process.env.TZ = own
})

describe.each(['UTC', 'Europe/Bucharest', 'America/New_York', 'Asia/Kolkata'])('in %s', (zone) => {
  it.each([
    ['2026-11-28T10:41:30.250Z', [28, 12, 41, 30]],
    ['2026-07-01T22:15:00.000Z', [2, 1, 15, 0]],
    ['2026-12-31T23:59:59.000Z', [1, 1, 59, 59]],
  ] as const)(
    'a picker shows %s as the office’s clock does, and gives it back',
    (instant, wall) => {
      process.env.TZ = zone
      const shown = shownAs(instant)
      expect([shown.getDate(), shown.getHours(), shown.getMinutes(), shown.getSeconds()]).toEqual(
        wall,
      )
      expect(instantShownAs(shown)).toBe(instant)
    },
  )

  it('an hour picked around the change of clocks is that hour in the office', () => {
    process.env.TZ = zone
    expect(instantShownAs(new Date(2026, 9, 25, 12, 0))).toBe('2026-10-25T10:00:00.000Z')
    expect(instantShownAs(new Date(2026, 9, 24, 12, 0))).toBe('2026-10-24T09:00:00.000Z')
    expect(instantShownAs(new Date(2026, 2, 29, 12, 0))).toBe('2026-03-29T09:00:00.000Z')
  })

  it('the hour that comes twice is shown as the clock reads, and picked as the second', () => {
    process.env.TZ = zone
    for (const instant of ['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z']) {
      const shown = shownAs(instant)
      expect([shown.getDate(), shown.getHours(), shown.getMinutes()]).toEqual([25, 3, 30])
      expect(instantShownAs(shown)).toBe('2026-10-25T01:30:00.000Z')
    }
    expect(instantShownAs(new Date(2026, 9, 25, 2, 30))).toBe('2026-10-24T23:30:00.000Z')
  })
})
