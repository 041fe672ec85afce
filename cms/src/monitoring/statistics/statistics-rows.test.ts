import { expect, it } from 'vitest'
import { askedWeeks, lastWeeks } from './period.ts'
import { statisticsHead, statisticsRows } from './statistics-rows.ts'

const line = (name: string) => ({
  ...{ name, all: 3 },
  byTone: { favourable: 0, neutral: 2, critical: 1 },
})

it('is one table: counts, and below them who took up what', () => {
  const rows = statisticsRows({
    outlets: [line('Gazeta')],
    topics: [line('Drumuri')],
    weeks: [line('2026-11-23')],
    uptake: [{ release: 'Podul', outlets: ['Gazeta', 'Radio'] }],
  })
  expect([statisticsHead, ...rows]).toEqual([
    ['Partea', 'Rândul', 'Toate', 'Favorabil', 'Neutru', 'Critic', 'Publicațiile'],
    ['Pe publicații', 'Gazeta', '3', '0', '2', '1', ''],
    ['Pe teme', 'Drumuri', '3', '0', '2', '1', ''],
    ['Pe săptămâni', '2026-11-23', '3', '0', '2', '1', ''],
    ['Cine a preluat comunicatele', 'Podul', '2', '', '', '', 'Gazeta, Radio'],
  ])
})

it('looks back at the weeks that an address names, and at twelve where it names none', () => {
  expect(
    ['4', '52', '5', 'x', undefined].map((saptamani) => askedWeeks.parse({ saptamani })),
  ).toEqual([4, 52, 12, 12, 12])
  expect(lastWeeks(4, new Date('2026-11-29T12:00:00Z'))).toEqual({
    ...{ from: '2026-11-02', to: '2026-11-29' },
  })
})
