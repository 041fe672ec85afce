import { expect, it } from 'vitest'
import {
  askedByHand,
  completed,
  faultsOf,
  publishable,
  writtenIn,
  type Written,
} from './by-hand.ts'
import { byHand, part, partByHand, whole, type Report } from './report.ts'

const report: Report = {
  title: 'Raport',
  year: 2025,
  sections: [
    {
      heading: 'Plângeri',
      lines: [
        whole('Total', 3),
        byHand('court', 'count', 'În instanță'),
        partByHand('lost', 'count', 'respinse'),
      ],
    },
    {
      heading: 'Costuri',
      lines: [byHand('costs', 'lei', 'Costuri totale'), byHand('own', 'words', 'Evaluarea')],
    },
    { heading: 'Domenii', lines: [part('Apă', 2)] },
  ],
}

it('asks for what the newsroom does not know, each part by its whole', () => {
  expect(askedByHand(report)).toEqual([
    { name: 'court', label: 'În instanță', sort: 'count' },
    { name: 'lost', label: 'În instanță, respinse', sort: 'count' },
    { name: 'costs', label: 'Costuri totale', sort: 'lei' },
    { name: 'own', label: 'Evaluarea', sort: 'words' },
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

const noCount = 'Scrieți un număr întreg, fără alte cuvinte, ca 1.250.'
const noLei = 'Scrieți suma în lei, ca 1.234,50.'

it.each([
  ['court', '12 lei', noCount],
  ['court', '12,5', noCount],
  ['court', '-3', noCount],
  ['court', '1.25', noCount],
  ['lost', 'două', noCount],
  ['costs', '12.500 lei', noLei],
  ['costs', '1.234,567', noLei],
  ['costs', 'circa 300', noLei],
])('says beside %s that „%s” is no figure of its sort', (name, text, message) => {
  expect(faultsOf(report, { [name]: text })).toEqual([{ path: `written.${name}`, message }])
})

it('takes figures of their sort, words, and what was left empty', () => {
  const right: Written[] = [
    { court: '12', lost: '0', costs: '12.500,50', own: '12 lei' },
    { court: '1.250', lost: '', costs: '12500' },
    { court: '1 250', costs: '' },
    { toString: 'x', unknown: '12 lei' },
  ]
  expect(right.map((written) => faultsOf(report, written))).toEqual([[], [], [], []])
})
