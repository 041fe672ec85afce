import { describe, expect, it } from 'vitest'
import {
  appearanceActs,
  faultOfTime,
  refusalInState,
  standingOf,
  undone,
  type Facts,
} from './standing.ts'

const noted = '2026-11-20T08:00:00.000Z'
const facts = (more: Partial<Facts> = {}): Facts => ({
  startsAt: '2026-12-01T17:00:00.000Z',
  endsAt: '2026-12-01T17:30:00.000Z',
  ...{ confirmedAt: null, appearedAt: null, missedAt: null },
  ...more,
})
const before = new Date('2026-12-01T16:59:59.999Z')
const during = new Date('2026-12-01T17:10:00Z')
const after = new Date('2026-12-01T17:30:00Z')

describe('how an appearance stands', () => {
  it.each([
    [facts(), before, 'planned'],
    [facts({ confirmedAt: noted }), during, 'confirmed'],
    [facts(), after, 'overdue'],
    [facts({ confirmedAt: noted }), after, 'overdue'],
    [facts({ appearedAt: noted }), after, 'appeared'],
    [facts({ confirmedAt: noted, missedAt: noted }), after, 'missed'],
  ] as const)('%j', (known, now, standing) => expect(standingOf(known, now)).toBe(standing))
})

describe('what can be done', () => {
  const offered = (known: Facts, now: Date) =>
    appearanceActs.filter((act) => refusalInState(act, known, now) === null)
  it.each([
    [facts(), before, ['confirm', 'miss']],
    [facts(), during, ['confirm', 'prove', 'miss']],
    [facts({ confirmedAt: noted }), before, ['miss', 'undo']],
    [facts({ confirmedAt: noted }), after, ['prove', 'miss', 'undo']],
    [facts({ appearedAt: noted }), after, ['undo']],
    [facts({ missedAt: noted }), after, ['undo']],
  ] as const)('%j', (known, now, acts) => expect(offered(known, now)).toEqual(acts))

  it('a refusal says what to do', () => {
    expect(refusalInState('prove', facts(), before)).toBe(
      'Este programată abia pe 1 decembrie 2026, la 19:00: dovada se adaugă după aceea.',
    )
    expect(refusalInState('miss', facts({ appearedAt: noted }), after)).toBe(
      'Are deja dovadă. Anulați întâi ce s-a notat.',
    )
  })

  it('the last word is taken back first', () => {
    expect(undone(facts({ confirmedAt: noted, appearedAt: noted }))).toBe('appearedAt')
    expect(undone(facts({ confirmedAt: noted, missedAt: noted }))).toBe('missedAt')
    expect(undone(facts({ confirmedAt: noted }))).toBe('confirmedAt')
  })
})

it('what appeared did so neither in the future nor before its day', () => {
  expect(faultOfTime('2026-12-01T17:20:00.000Z', facts(), after)).toBeNull()
  expect(faultOfTime('2026-12-01T17:31:00.000Z', facts(), after)).toContain('în viitor')
  expect(faultOfTime('2026-11-30T17:20:00.000Z', facts(), after)).toContain('dinaintea zilei')
})
