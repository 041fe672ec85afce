import { expect, it } from 'vitest'
import { askSchema } from '../../materials/asks/ask.ts'
import { askLines } from './ask-lines.ts'

const ask = (id: string, dueOn: string, lines: number | null) =>
  askSchema.parse({ id, what: `Cerere ${id}`, dueOn, lines, askedAt: '2026-12-01T10:00:00.000Z' })

it('tells what is to be handed in, the nearest day first', () => {
  const asks = [ask('b', '2026-12-08', 40), ask('a', '2026-12-03', null)]
  expect(askLines(asks, ({ id }) => `/${id}`, new Date('2026-12-04T10:00:00Z'))).toEqual([
    {
      ...{ key: 'ask a', title: 'Cerere a', href: '/a', isUrgent: true },
      facts: ['Jurnalul Municipal', 'până pe 3 decembrie 2026'],
      state: { label: 'termen depășit', tone: 'stop' },
    },
    {
      ...{ key: 'ask b', title: 'Cerere b', href: '/b', isUrgent: false },
      facts: ['Jurnalul Municipal', 'până pe 8 decembrie 2026, cam 40 de\u00A0rânduri de ziar'],
      state: { label: 'de predat', tone: 'wait' },
    },
  ])
})
