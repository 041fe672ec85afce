import { expect, it } from 'vitest'
import { withRows, type Attendance } from './attendance.ts'

const row = (name: string, more: Partial<Attendance> = {}): Attendance => ({
  ...{ id: name, name, outlet: null, standing: 'invited', hasCome: false, note: null },
  ...{ journalist: null, ...more },
})

it('takes answers in any order: each person once, as they were told of last, by name', () => {
  const known = [row('Șerban'), row('Ana')]
  const told = [row('Radu'), row('Ana', { hasCome: true })]
  expect(withRows(known, told).map(({ name, hasCome }) => [name, hasCome])).toEqual([
    ['Ana', true],
    ['Radu', false],
    ['Șerban', false],
  ])
})
