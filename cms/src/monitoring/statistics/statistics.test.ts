import { expect, it } from 'vitest'
import { statisticsOf, type Counted } from './statistics.ts'

const one = (more: Partial<Counted>): Counted => ({
  ...{ outlet: 'Gazeta', topic: 'Drumuri', tone: 'neutral', release: null },
  publishedAt: '2026-11-24T08:00:00.000Z',
  ...more,
})

it('counts by outlet, topic and week, weeks of nothing too', () => {
  const counted = [
    one({}),
    one({ outlet: 'Radio', tone: 'critical', topic: null }),
    // Monday, 0:30 at the office is still Sunday at Greenwich.
    one({ tone: null, publishedAt: '2026-11-08T22:30:00.000Z' }),
  ]
  const none = { favourable: 0, neutral: 0, critical: 0 }
  expect(statisticsOf(counted, { from: '2026-11-05', to: '2026-11-24' })).toEqual({
    outlets: [
      { name: 'Gazeta', all: 2, byTone: { ...none, neutral: 1 } },
      { name: 'Radio', all: 1, byTone: { ...none, critical: 1 } },
    ],
    topics: [
      { name: 'Drumuri', all: 2, byTone: { ...none, neutral: 1 } },
      { name: 'Fără temă', all: 1, byTone: { ...none, critical: 1 } },
    ],
    weeks: [
      { name: '2026-11-23', all: 2, byTone: { ...none, neutral: 1, critical: 1 } },
      { name: '2026-11-16', all: 0, byTone: none },
      { name: '2026-11-09', all: 1, byTone: none },
      { name: '2026-11-02', all: 0, byTone: none },
    ],
    uptake: [],
  })
})

it('tells who took up what, what was taken up most on top', () => {
  const counted = [
    one({ release: 'Parcul' }),
    one({ release: 'Podul', outlet: 'Radio' }),
    one({ release: 'Podul' }),
    one({ release: 'Podul' }),
  ]
  expect(statisticsOf(counted, { from: '2026-11-24', to: '2026-11-24' }).uptake).toEqual([
    { release: 'Podul', outlets: ['Gazeta', 'Radio'] },
    { release: 'Parcul', outlets: ['Gazeta'] },
  ])
})
