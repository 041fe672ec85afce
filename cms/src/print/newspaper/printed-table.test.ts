import type { Block } from '@avizier/shared/rich-text'
import { expect, it } from 'vitest'
import { readPdf } from '../../collections/documents/read-pdf.ts'
import { paintPage, setIssue } from './set-issue.ts'
import { article, issueOf, paragraph } from './testing.ts'
import { startsOfRuns } from './testing-starts.ts'

// Tables as they stand in the narrowest columns.

const table = (...rows: string[][]): Block => ({
  type: 'table',
  rows: rows.map((row, line) =>
    row.map((words) => ({
      ...{ isHeader: line === 0, columns: 1, rows: 1 },
      children: [{ type: 'text', text: words, marks: [] }],
    })),
  ),
})

const inNarrowColumns = (...body: Block[]) =>
  issueOf([{ layout: 'four', pieces: { a: article('a', { body }) } }])

it('leaves no title of a row alone at the foot of a column', async () => {
  const rows = ['Iris', 'Zorilor', 'Someșeni', 'Mărăști'].map((name) => [name, 'da', 'nu'])
  const wide = table(['Cartierul', 'Responsabilul documentației', 'Observațiile'], ...rows)
  for (const above of [1, 2, 3, 4, 5]) {
    const lines = Array.from({ length: above }, () => paragraph('Un rând.'))
    const { svg } = await paintPage(inNarrowColumns(...lines, wide), 1)
    // Of each row: name of the column, title; twice the name of a column and its value.
    const told = startsOfRuns(svg).slice(-6 * rows.length)
    const titles = rows.map((_, row) => [told[6 * row], told[6 * row + 2]])
    expect(titles.map(([title, value]) => (value?.y ?? 0) > (title?.y ?? 0))).toEqual(
      rows.map(() => true),
    )
  }
})

it('makes no column narrower than its longest word', async () => {
  const said = table(
    ['Cartierul', 'Ce urmează'],
    ['Gheorgheni', 'o propoziție care nu încape pe un rând al coloanei'],
  )
  const { svg } = await paintPage(inNarrowColumns(said), 1)
  const [first, second] = startsOfRuns(svg).slice(-6)
  expect(second?.y).toBe(first?.y)
  // „Gheorgheni” is 42 points wide.
  expect((second?.x ?? 0) - (first?.x ?? 0)).toBeGreaterThan(42 + 6)
})

it('ends no line of a cell inside „05:10–07:00”, and parts no row', async () => {
  const hours = table(['Linia', 'Program'], ['25', 'numai marți 05:10–07:00 și 16–20'])
  const { pdf } = await setIssue(inNarrowColumns(hours))
  const { text } = await readPdf(Buffer.from(pdf))
  expect(text[0]?.replaceAll('\n', '|')).toContain('25 numai marți 05:10–07:00|și 16–20')
})
