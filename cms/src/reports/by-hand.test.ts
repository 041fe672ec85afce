import { expect, it } from 'vitest'
import { askedByHand, completed, publishable, writtenIn } from './by-hand.ts'
import { byHand, part, partByHand, whole, type Report } from './report.ts'

const report: Report = {
  title: 'Raport',
  year: 2025,
  sections: [
    {
      heading: 'Plângeri',
      lines: [whole('Total', 3), byHand('court', 'În instanță'), partByHand('lost', 'respinse')],
    },
    { heading: 'Costuri', lines: [byHand('costs', 'Costuri totale')] },
    { heading: 'Domenii', lines: [part('Apă', 2)] },
  ],
}

it('asks for what the newsroom does not know, each part by its whole', () => {
  expect(askedByHand(report)).toEqual([
    { name: 'court', label: 'În instanță' },
    { name: 'lost', label: 'În instanță, respinse' },
    { name: 'costs', label: 'Costuri totale' },
  ])
})

it('publishes what was written, leaves out what was not, and knows it again', () => {
  const written = { court: '2', lost: '', total: '9', toString: 'x' }
  const figures = publishable(completed(report, written))
  const counted = { byHand: null, isPart: false }
  expect(figures).toEqual([
    {
      heading: 'Plângeri',
      lines: [
        { label: 'Total', value: 3, ...counted },
        { label: 'În instanță', value: '2', byHand: 'court', isPart: false },
      ],
    },
    { heading: 'Domenii', lines: [{ label: 'Apă', value: 2, ...counted, isPart: true }] },
  ])
  expect(writtenIn(figures)).toEqual({ court: '2' })
})
