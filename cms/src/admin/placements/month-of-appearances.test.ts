import { expect, it } from 'vitest'
import type { StoredAppearance } from '../../placements/store.ts'
import { appearanceFilters } from './appearance-filters.ts'
import { likelyTime } from './load-appearance.ts'
import { monthOfAppearances, spanOf } from './month-of-appearances.ts'

const appearance = (id: string, startsAt: string, endsAt = startsAt): StoredAppearance => ({
  ...{ id, title: 'Spot', outlet: 'Radio', medium: 'radio', placement: 'p' },
  ...{ campaign: null, responsible: null, proofLink: null },
  ...{ confirmedAt: null, appearedAt: null, missedAt: null, startsAt, endsAt },
})

it('a month is whole weeks, and asks for what falls into them', () => {
  expect(spanOf('2026-12')).toEqual({ from: '2026-11-30', to: '2027-01-04' })
})

it('a day has what is planned for it; a panel its first day and its last', () => {
  const weeks = monthOfAppearances('2026-12', [
    appearance('spot', '2026-12-01T22:30:00.000Z'),
    appearance('panel', '2026-11-30T22:00:00.000Z', '2026-12-14T22:00:00.000Z'),
  ])
  const full = weeks.flat().filter(({ appearances }) => appearances.length > 0)
  expect(full.map(({ day, appearances }) => [day, appearances.map(({ id }) => id)])).toEqual([
    ['2026-12-01', ['panel']],
    ['2026-12-02', ['spot']],
    ['2026-12-14', ['panel']],
  ])
  expect(weeks[0]?.[0]).toMatchObject({ day: '2026-11-30', isOutside: true })
})

it('the quick filters ask by the office’s day and week', () => {
  const actor = { id: 'ana', roles: ['editor' as const], department: null }
  // A Wednesday, after midnight in Cluj-Napoca and before it in UTC.
  const filters = appearanceFilters(actor, new Date('2026-12-01T22:30:00Z'))
  const where = (name: string) => filters.find(({ label }) => label === name)?.where
  expect(where('Astăzi')).toEqual({
    startsAt: { less_than: '2026-12-02T22:00:00.000Z' },
    endsAt: { greater_than_equal: '2026-12-01T22:00:00.000Z' },
  })
  expect(where('Săptămâna aceasta')).toEqual({
    startsAt: { less_than: '2026-12-06T22:00:00.000Z' },
    endsAt: { greater_than_equal: '2026-11-29T22:00:00.000Z' },
  })
  expect(where('Fără dovadă')).toEqual({
    endsAt: { less_than_equal: '2026-12-01T22:30:00.000Z' },
    appearedAt: { exists: false },
    missedAt: { exists: false },
  })
})

it('the form of a proof opens with the likely time, never with one to come', () => {
  const now = new Date('2026-12-01T08:00:00.000Z')
  const spot = appearance('spot', '2026-12-01T05:40:00.000Z')
  const paper = appearance('paper', '2026-11-30T22:00:00.000Z', '2026-12-01T22:00:00.000Z')
  expect(likelyTime(spot, now)).toBe('2026-12-01T05:40:00.000Z')
  expect(likelyTime(paper, now)).toBe('2026-12-01T08:00:00.000Z')
  expect(likelyTime(paper, new Date('2026-12-02T08:00:00Z'))).toBe('2026-12-01T10:00:00.000Z')
})
