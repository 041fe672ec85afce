import { expect, it } from 'vitest'
import { nameInTable, readIssueTable } from './issue-table.ts'

it('a table says which issue each file is', () => {
  const csv =
    '\uFEFFFișier;Număr;Data;Dată;Titlu\r\n' +
    'a.pdf;7;;2019-07-01;Podul nou\r\nb.pdf;8;;15.08.2019;\r\n\r\nc.pdf;opt;;2019-08-01;\r\nd.pdf;9;;31.02.2019;\r\n'
  expect(readIssueTable(csv)).toEqual(
    new Map<string, unknown>([
      ['a.pdf', { number: 7, day: '2019-07-01', lead: 'Podul nou' }],
      ['b.pdf', { number: 8, day: '2019-08-15', lead: '' }],
      ['c.pdf', { refused: 'Rândul 5 al tabelului: numărul „opt” nu este întreg.' }],
      [
        'd.pdf',
        {
          refused:
            'Rândul 6 al tabelului: „31.02.2019” nu este o dată. Scrieți-o ca 2019-07-01 sau 01.07.2019.',
        },
      ],
    ]),
  )
})

it('a file that stands in two rows is none of them', () => {
  const table = readIssueTable('fișier;număr;dată\na.pdf;7;2019-07-01\na.pdf;8;2019-08-01\n')
  expect(table?.get('a.pdf')).toEqual({
    refused: 'Rândul 3 al tabelului: fișierul este și pe un rând de mai sus. Lăsați unul singur.',
  })
})

it('programs write commas and English', () => {
  expect(readIssueTable('number,date,file\n7,2019-07-01,a.pdf\n')).toEqual(
    new Map([['a.pdf', { number: 7, day: '2019-07-01', lead: '' }]]),
  )
})

it('a file is the same whether its name is written by a Mac or by a table', () => {
  const table = readIssueTable('fișier,număr,dată\nediție.pdf,7,2019-07-01\n')
  expect(table?.has(nameInTable('ediție.pdf'.normalize('NFD')))).toBe(true)
})

it.each(['', 'fișier;număr\na.pdf;7\n', '"fișier;'])('%j is no such table', (csv) => {
  expect(readIssueTable(csv)).toBeNull()
})
