import type { Block } from '@avizier/shared/rich-text'
import { expect, it } from 'vitest'
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
  expect(
    block?.kind === 'table' && block.rows.map((row) => row.map((cell) => cell.isNumber)),
  ).toEqual([
    [false, true],
    [false, true],
  ])
})

it('tells a table that does not fit row by row', () => {
  const wide = table([
    ['Unitatea administrativă', 'Responsabilul documentației', 'Observații'],
    ['Mănăștur', 'Ana Pop', ''],
  ])
  expect(columnBlocks([wide], room)).toEqual([
    { kind: 'paragraph', runs: [run('Mănăștur', ['bold'])] },
    { kind: 'paragraph', runs: [run('Responsabilul documentației: '), run('Ana Pop')] },
  ])
})

it('counts pictures and files, which a column does not show', () => {
  const image: Block = { type: 'image', image: { ref: 'media', id: '1' }, caption: null }
  const quote: Block = { type: 'quote', children: [], blocks: [image] }
  expect(leftOutOf([image, quote, paragraph('Text.')])).toBe(2)
  expect(columnBlocks([image], room)).toEqual([])
})
