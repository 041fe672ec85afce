import { describe, expect, it } from 'vitest'
import { instantsAt, meaningOf, wallTimeOf } from './wall-time.ts'

const at = (day: string, time: string) =>
  instantsAt({ day, time }).map((instant) => instant.toISOString())

it.each([
  ['2026-07-01', '17:05', ['2026-07-01T14:05:00.000Z']],
  ['2026-11-28', '17:05', ['2026-11-28T15:05:00.000Z']],
  ['2027-01-01', '00:00', ['2026-12-31T22:00:00.000Z']],
  ['2026-03-29', '02:59', ['2026-03-29T00:59:00.000Z']],
  ['2026-03-29', '03:00', []],
  ['2026-03-29', '03:59', []],
  ['2026-03-29', '04:00', ['2026-03-29T01:00:00.000Z']],
  ['2026-10-25', '02:59', ['2026-10-24T23:59:00.000Z']],
  ['2026-10-25', '03:00', ['2026-10-25T00:00:00.000Z', '2026-10-25T01:00:00.000Z']],
  ['2026-10-25', '03:59', ['2026-10-25T00:59:00.000Z', '2026-10-25T01:59:00.000Z']],
  ['2026-10-25', '04:00', ['2026-10-25T02:00:00.000Z']],
])('on %s the clock reads %s at %j', (day, time, instants) => {
  expect(at(day, time)).toEqual(instants)
})

it('gives back every minute of both nights in which the clocks change', () => {
  for (const night of ['2026-03-28T20:00:00.000Z', '2026-10-24T20:00:00.000Z'])
    for (let minute = 0; minute < 8 * 60; minute += 1) {
      const instant = new Date(Date.parse(night) + minute * 60_000)
      expect(instantsAt(wallTimeOf(instant))).toContainEqual(instant)
    }
})

describe('what somebody chose', () => {
  it('is an instant', () => {
    expect(meaningOf({ day: '2026-12-01', time: '09:00' })).toEqual({
      at: '2026-12-01T07:00:00.000Z',
    })
  })

  it('is asked for in the hour that comes twice', () => {
    expect(meaningOf({ day: '2026-10-25', time: '03:30' })).toEqual({
      choices: [
        { at: '2026-10-25T00:30:00.000Z', label: '03:30 (ora de vară)' },
        { at: '2026-10-25T01:30:00.000Z', label: '03:30 (ora de iarnă)' },
      ],
    })
  })

  it('is refused in the hour that is left out', () => {
    expect(meaningOf({ day: '2026-03-29', time: '03:30' })).toEqual({
      refusal:
        'În noaptea de 28 martie 2026 spre 29 martie 2026 ora 03:30 nu există: ceasul trece de la 03:00 direct la 04:00. Alegeți altă oră.',
    })
  })
})
