import { describe, expect, it } from 'vitest'
import { readHours } from './hours.ts'
import { reconcile } from './reconcile.ts'
import { slotsOf, type Series } from './series.ts'

const rule = (more: Partial<Series>): Series => ({
  ...{ from: '2026-12-01', to: null, rhythm: 'daily', weekdays: [], hours: [] },
  ...more,
})

describe('hours as people write them', () => {
  const hour = (at: number, minute: number) => ({ hour: at, minute })
  it.each([
    ['7:40', hour(7, 40), hour(7, 40)],
    [' 07.40 ', hour(7, 40), hour(7, 40)],
    ['19:00–19:30', hour(19, 0), hour(19, 30)],
    ['19:00 - 20:00', hour(19, 0), hour(20, 0)],
  ])('%s', (text, from, to) => expect(readHours(text)).toEqual({ from, to }))

  it.each(['', '7', '24:00', '7:60', '20:00–19:00', '7:4', 'dimineața'])('%j is none', (text) =>
    expect(readHours(text)).toBeNull(),
  )
})

describe('when something appears', () => {
  it('a date without an hour is that day, whole', () => {
    expect(slotsOf([rule({})])).toEqual([
      { startsAt: '2026-11-30T22:00:00.000Z', endsAt: '2026-12-01T22:00:00.000Z' },
    ])
  })

  it('a contract of twenty airings is one rule', () => {
    // Ten working days from a Tuesday, twice a day.
    const all = slotsOf([
      rule({
        to: '2026-12-14',
        weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
        hours: ['17:20', '7:40'],
      }),
    ])
    expect(all).toHaveLength(20)
    expect(all[0]).toEqual({
      startsAt: '2026-12-01T05:40:00.000Z',
      endsAt: '2026-12-01T05:40:00.000Z',
    })
    expect(all.at(-1)?.startsAt).toBe('2026-12-14T15:20:00.000Z')
  })

  it('the hours are those of the wall clock, before and after clocks change', () => {
    const spring = slotsOf([rule({ from: '2027-03-27', to: '2027-03-28', hours: ['9:00'] })])
    expect(spring.map(({ startsAt }) => startsAt)).toEqual([
      '2027-03-27T07:00:00.000Z',
      '2027-03-28T06:00:00.000Z',
    ])
  })

  it('a panel stands once, for the whole period, whatever days and hours are named', () => {
    const panel = rule({ to: '2026-12-14', rhythm: 'whole', weekdays: ['monday'], hours: ['7:00'] })
    expect(slotsOf([panel])).toEqual([
      { startsAt: '2026-11-30T22:00:00.000Z', endsAt: '2026-12-14T22:00:00.000Z' },
    ])
  })

  it('what two rules name is one appearance', () => {
    expect(slotsOf([rule({ hours: ['7:40', '07.40'] }), rule({ hours: ['7:40'] })])).toHaveLength(1)
  })
})

describe('rows that follow their rules', () => {
  const slot = (day: number) => {
    const at = `2026-12-0${day}T06:00:00.000Z`
    return { startsAt: at, endsAt: at }
  }
  it('come, go, and stay where something was done with them', () => {
    const there = [
      { id: 'a', ...slot(1), isTouched: true },
      { id: 'b', ...slot(2), isTouched: false },
      { id: 'c', ...slot(3), isTouched: true },
    ]
    expect(reconcile([slot(1), slot(4)], there)).toEqual({
      fresh: [slot(4)],
      gone: ['b'],
      stuck: [{ id: 'c', ...slot(3), isTouched: true }],
    })
  })
})
