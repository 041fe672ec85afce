import { expect, it } from 'vitest'
import { readIssueName } from './issue-name.ts'

it.each([
  ['2019-07 nr 7.pdf', 7, '2019-07-01'],
  ['JM_11_2021.pdf', 11, '2021-11-01'],
  ['2019-07-15 nr. 7.PDF', 7, '2019-07-15'],
  ['Jurnalul Municipal nr. 3, martie 2020.pdf', 3, '2020-03-01'],
  ['Jurnalul Municipal numărul 24 – 15 decembrie 2018.pdf', 24, '2018-12-15'],
  ['jm-nr5-2018-05.pdf', 5, '2018-05-01'],
  ['nr 12 din 01.12.2017.pdf', 12, '2017-12-01'],
  ['JM11 2021-11.pdf', 11, '2021-11-01'],
])('%s is number %i of %s', (name, number, day) => {
  expect(readIssueName(name)).toEqual({ number, day })
})

it.each([
  'jurnal.pdf',
  'nr 7.pdf',
  '2019.pdf',
  '2019-07.pdf',
  'JM_24_2021.pdf',
  'nr 3 31.02.2020.pdf',
  'JM 7 8 2019.pdf',
  // A day, and no number.
  'JM 4 aprilie 2016.pdf',
])('%s does not tell which issue it is', (name) => {
  expect(readIssueName(name)).toBeNull()
})
