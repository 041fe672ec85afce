import type { Figures } from '@avizier/shared/figures'
import { expect, it } from 'vitest'
import { publicNoteLimit } from '../fields/note-limit.ts'
import { changedFigures } from './changed-figures.ts'

const line = (label: string, value: number | string, isPart = false) => ({ label, value, isPart })
const complaints = (...values: [number, number, number, number]): Figures => [
  {
    heading: 'Reclamații',
    lines: [
      line('Administrative', values[0]),
      line('în curs', values[1], true),
      line('În instanță', values[2]),
      line('în curs', values[3], true),
    ],
  },
]

it('says which figure was wrong, by its whole where two are called alike', () => {
  expect(changedFigures(complaints(4, 1, 2, 1), complaints(4, 1, 2, 0))).toEqual({
    wrong: 'Reclamații, În instanță, în curs: 1',
    right: 'Reclamații, În instanță, în curs: 0',
  })
  expect(changedFigures(complaints(4, 1, 2, 1), complaints(4, 1, 2, 1))).toBeNull()
})

it('says what was not there before, and what is no more', () => {
  const costs = (...lines: ReturnType<typeof line>[]): Figures => [{ heading: 'Costuri', lines }]
  const [total, copies] = [line('Totale', '12.500'), line('Copii', 1200)]
  expect(changedFigures(costs(total), costs(copies))).toEqual({
    wrong: 'Costuri, Totale: 12.500; Costuri, Copii: nu era în raport',
    right: 'Costuri, Totale: nu mai este în raport; Costuri, Copii: 1.200',
  })
})

it('keeps to what a correction has room for, and says how many more there are', () => {
  const many = (value: number): Figures => [
    { heading: 'H', lines: Array.from({ length: 40 }, (_, n) => line(`Indicatorul ${n}`, value)) },
  ]
  const changed = changedFigures(many(1), many(2))
  expect(changed?.wrong.length).toBeLessThanOrEqual(publicNoteLimit)
  expect(changed?.wrong).toMatch(/^H, Indicatorul 0: 1; .*; și alte 27 de\u00A0cifre$/)
  const long = (value: number): Figures => [{ heading: 'H', lines: [line('x'.repeat(400), value)] }]
  expect(changedFigures(long(1), long(2))?.right).toHaveLength(publicNoteLimit)
})
