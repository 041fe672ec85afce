import type { Block } from '@avizier/shared/rich-text'
import { expect, it } from 'vitest'
import type { ColumnBlock } from './column-block.ts'
import { columnBlocks, leftOutOf } from './running-text.ts'
import { paragraph } from './testing.ts'

const room = 162
const run = (words: string, marks: string[] = []) => ({ run: words, marks, url: null })
const heading = (level: 2 | 3 | 4): Block => ({
  type: 'heading',
  level,
  children: [{ type: 'text', text: `Nivelul ${level}`, marks: [] }],
})

it('skips no level of titles, and leaves out what is empty', () => {
  const blocks = columnBlocks(
    [paragraph(' '), heading(4), heading(4), heading(2), paragraph('Text.')],
    room,
  )
  expect(blocks.map((block) => (block.kind === 'heading' ? block.level : block.kind))).toEqual([
    2,
    3,
    2,
    'paragraph',
  ])
})

const table = (rows: string[][]): Block => ({
  type: 'table',
  rows: rows.map((row, line) =>
    row.map((text) => ({
      isHeader: line === 0,
      columns: 1,
      rows: 1,
      children: [{ type: 'text', text, marks: [] }],
    })),
  ),
})

it('keeps a table that fits, with its numbers one below the other', () => {
  const [block] = columnBlocks(
    [
      table([
        ['Strada', 'Lei'],
        ['Donath', '1.200'],
      ]),
    ],
    room,
  )
  expect(block?.kind === 'table' && block.cells.map(({ isNumber }) => isNumber)).toEqual([
    false,
    true,
    false,
    true,
  ])
})

const cell = (text: string, isHeader: boolean, [columns, rows] = [1, 1]) => ({
  ...{ isHeader, columns, rows },
  children: [{ type: 'text' as const, text, marks: [] }],
})
/** With a head of two rows, and a place in two rows. */
const merged: Block = {
  type: 'table',
  rows: [
    [cell('Zona', true, [1, 2]), cell('Lucrări', true, [2, 1])],
    [cell('Strada', true), cell('Lei', true)],
    [cell('Iris', false, [1, 2]), cell('Oașului', false), cell('500', false)],
    [cell('Horea', false), cell('900', false)],
    [cell('Someșeni', false), cell('fără', false, [2, 1])],
  ],
}

it('keeps each cell of a table that fits in its place, below a head of two rows', () => {
  const [block] = columnBlocks([merged], room)
  if (block?.kind !== 'table') throw new Error('The table does not fit')
  expect([block.columns, block.head]).toEqual([3, 2])
  expect(
    block.cells.map(({ column, row, across, down, isNumber }) =>
      [column, row, across, down, isNumber ? 1 : 0].join(' '),
    ),
  ).toEqual([
    ...['0 0 1 2 0', '1 0 2 1 0'],
    ...['1 1 1 1 0', '2 1 1 1 1'],
    ...['0 2 1 2 0', '1 2 1 1 0', '2 2 1 1 1'],
    ...['1 3 1 1 0', '2 3 1 1 1'],
    ...['0 4 1 1 0', '1 4 2 1 0'],
  ])
})

it('tells each value of a table that does not fit after the name of its own column', () => {
  const said = (blocks: ColumnBlock[]) =>
    blocks.map((block) =>
      'runs' in block ? block.runs.map(({ run }) => run).join('') : block.kind,
    )
  const told = columnBlocks([merged], 40).map((block) =>
    block.kind === 'record' ? [said(block.title), said(block.blocks)] : block.kind,
  )
  expect(told).toEqual([
    [['Zona: Iris'], ['Lucrări, Strada: Oașului', 'Lucrări, Lei: 500']],
    [[], ['Lucrări, Strada: Horea', 'Lucrări, Lei: 900']],
    [['Zona: Someșeni'], ['fără']],
  ])
})

it('tells a table that does not fit row by row', () => {
  const wide = table([
    ['Unitatea administrativă', 'Responsabilul documentației', 'Observații'],
    ['Mănăștur', 'Ana Pop', ''],
  ])
  expect(columnBlocks([wide], room)).toEqual([
    {
      kind: 'record',
      title: [
        {
          kind: 'paragraph',
          runs: [run('Unitatea administrativă: '), run('Mănăștur', ['bold'])],
        },
      ],
      blocks: [{ kind: 'paragraph', runs: [run('Responsabilul documentației: '), run('Ana Pop')] }],
    },
  ])
})

it('counts pictures and files, which a column does not show', () => {
  const image: Block = { type: 'image', image: { ref: 'media', id: '1' }, caption: null }
  const quote: Block = { type: 'quote', children: [], blocks: [image] }
  expect(leftOutOf([image, quote, paragraph('Text.')])).toBe(2)
  expect(columnBlocks([image], room)).toEqual([])
})
