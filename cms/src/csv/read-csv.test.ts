import { toCsv } from '@avizier/shared/csv'
import { expect, it } from 'vitest'
import { readCsv } from './read-csv.ts'

const table = [
  ['Nume', 'E-mail'],
  ['Pop, Ana; „Gazeta”', 'ana@exemplu.ro'],
]

it.each([
  ['semicolons', 'Nume;E-mail\r\n"Pop, Ana; „Gazeta”";ana@exemplu.ro\r\n'],
  ['commas', 'Nume,E-mail\n"Pop, Ana; „Gazeta”",ana@exemplu.ro'],
  ['tabs', 'Nume\tE-mail\n"Pop, Ana; „Gazeta”"\tana@exemplu.ro\n'],
  ['a mark of UTF-8', '\uFEFFNume;E-mail\n"Pop, Ana; „Gazeta”";ana@exemplu.ro\n'],
])('reads %s', (_, text) => {
  expect(readCsv(text)).toEqual(table)
})

it('counts rows as the spreadsheet does', () => {
  expect(readCsv('Nume;E-mail\n\n"două\nrânduri";a@exemplu.ro\nscurt\n')).toEqual([
    ['Nume', 'E-mail'],
    [''],
    ['două\nrânduri', 'a@exemplu.ro'],
    ['scurt'],
  ])
})

it('reads back what was written, also what a spreadsheet would have calculated', () => {
  const rows = [['+40 200 000 001', "d'Artagnan", "'la colț'", '=1+1', '@Gazeta']]
  expect(readCsv(toCsv(['a', 'b', 'c', 'd', 'e'], rows))?.[1]).toEqual(rows[0])
})

it('reads a name in quotation marks, as a spreadsheet gives it to be pasted', () => {
  const pasted = 'Nume\tPublicație\nAna\tGazeta "Ziua"\n'
  expect(readCsv(pasted)?.[1]).toEqual(['Ana', 'Gazeta "Ziua"'])
})

it('is null where a quotation mark never ends', () => {
  expect(readCsv('Nume;E-mail\n"Ana;ana@exemplu.ro\n')).toBeNull()
})
