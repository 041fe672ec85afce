import type { Block } from '@avizier/shared/rich-text'
import { expect, it } from 'vitest'
import { tableGrid } from './table-grid.ts'
import { referred } from './testing-text.ts'
import { writtenText } from './written-text.ts'

const heading = (level: 2 | 3 | 4): Block => ({ type: 'heading', level, children: [] })

it.each([
  [
    [4, 2, 4, 3],
    [1, 1, 2, 2],
  ],
  [
    [2, 3, 4, 2],
    [1, 2, 3, 1],
  ],
  [
    [3, 3, 2, 4],
    [1, 2, 1, 2],
  ],
] as const)('skips no level of titles: %j', (typed, printed) => {
  const blocks = writtenText(typed.map(heading), referred)
  expect(blocks.map((block) => block.type === 'heading' && block.level)).toEqual(printed)
})

it('names documents, leads to what is public alone, and leaves pictures out', () => {
  const link = (id: string) => ({
    type: 'link' as const,
    to: { ref: 'announcements' as const, id },
    children: [{ type: 'text' as const, text: id, marks: [] }],
  })
  const blocks = writtenText(
    [
      { type: 'paragraph', children: [link('public'), link('draft')] },
      { type: 'image', image: { ref: 'media', id: 'm' }, caption: 'Nu' },
      { type: 'attachment', document: { ref: 'documents', id: 'plan' } },
    ],
    referred,
  )
  const words = (text: string) => ({ type: 'text', text, marks: [] })
  expect(blocks).toEqual([
    {
      type: 'paragraph',
      children: [
        { type: 'link', url: 'https://primarie.example/anunturi/x/', children: [words('public')] },
        words('draft'),
      ],
    },
    { type: 'paragraph', children: [words('Planul de situație')] },
  ])
})

const cell = (text: string, columns = 1, rows = 1, isHeader = false) => ({
  ...{ isHeader, columns, rows },
  children: [{ type: 'text' as const, text, marks: [] }],
})

it('places the cells of a table as browsers do, also beside one that reaches down', () => {
  const { columns, head, plain, cells } = tableGrid(
    {
      rows: [
        [cell('a', 1, 1, true), cell('bc', 2, 1, true)],
        [cell('d', 1, 2), cell('e'), cell('f')],
        [cell('g'), cell('h')],
      ],
    },
    () => ({}),
  )
  expect([columns, head]).toEqual([3, 1])
  expect(plain).toEqual([
    ['a', '', ''],
    ['d', 'e', 'f'],
    ['', 'g', 'h'],
  ])
  expect(cells.map(({ column, row, across, down }) => [column, row, across, down])).toEqual([
    [0, 0, 1, 1],
    [1, 0, 2, 1],
    [0, 1, 1, 2],
    [1, 1, 1, 1],
    [2, 1, 1, 1],
    [1, 2, 1, 1],
    [2, 2, 1, 1],
  ])
})

it('keeps cells beside each other that a page would lay one over the other', () => {
  const rows = [[cell('a'), cell('b', 1, 2)], [cell('cd', 2)]]
  const { columns, cells } = tableGrid({ rows }, () => ({}))
  expect(columns).toBe(4)
  expect(cells.map(({ column, row }) => [column, row])).toEqual([
    [0, 0],
    [1, 0],
    [2, 1],
  ])
})

it('gives a cell no more columns than a sheet has room for', () => {
  const { columns } = tableGrid({ rows: [[cell('a', 1_000_000_000)]] }, () => ({}))
  expect(columns).toBe(100)
})

it('takes rows of headers that a cell leads out of for no head', () => {
  const rows = [[cell('a', 1, 2, true), cell('b', 1, 1, true)], [cell('c')]]
  expect(tableGrid({ rows }, () => ({})).head).toBe(0)
})
