import { isBlankText } from '@avizier/shared/letters'
import type { Block, Inline, InnerBlock, List, RichText } from '@avizier/shared/rich-text'
import { printableStart, printableUrl } from '../bounds-of-typst.ts'
import type { ColumnBlock, Run } from './column-block.ts'
import { tableBlocks } from './printed-table.ts'

// From the text of a document to that of a column.

/** Lists and boxes stand in each other so deep at most, for a narrow column has room for no more, and the engine gives up. */
const deepest = 6

const lineEnd: Run = { run: '\n', marks: [], url: null }

/** Words of a paragraph, with the ends of lines that were typed. */
export function runsOf(inlines: readonly Inline[]): Run[] {
  return inlines.flatMap((inline): Run[] => {
    if (inline.type === 'break') return [lineEnd]
    if (inline.type === 'text') return [{ run: inline.text, marks: inline.marks, url: null }]
    const url = 'url' in inline.to ? printableUrl(inline.to.url) : null
    return runsOf(inline.children).map((run) => ({ ...run, url }))
  })
}

const isEmpty = (inlines: readonly Inline[]): boolean =>
  isBlankText(
    runsOf(inlines)
      .map(({ run }) => run)
      .join(''),
  )

const paragraphOf = (inlines: readonly Inline[]): ColumnBlock[] =>
  isEmpty(inlines) ? [] : [{ kind: 'paragraph', runs: runsOf(inlines) }]

/** In a column of so many points; pictures and files of the text are left to whoever tells of them (`leftOutOf`). */
export function columnBlocks(text: RichText, room: number): ColumnBlock[] {
  let above = 1
  return text.flatMap((block): ColumnBlock[] => {
    if (block.type !== 'heading') return blocksOf(block, room)
    if (isEmpty(block.children)) return []
    // A screen reader goes by levels: none may be skipped.
    above = Math.min(block.level, above + 1)
    return [{ kind: 'heading', level: above, runs: runsOf(block.children) }]
  })
}

function blocksOf(
  block: Exclude<Block, { type: 'heading' }>,
  room: number,
  depth = 0,
): ColumnBlock[] {
  switch (block.type) {
    case 'paragraph':
      return paragraphOf(block.children)
    case 'list': {
      const list = listOf(block, room, depth)
      return depth < deepest ? [list] : list.items.flat()
    }
    case 'quote':
      return [{ kind: 'quote', blocks: withBelow(block, room, 1) }]
    case 'callout': {
      const { title } = block
      const blocks = innerBlocks(block.children, room, depth + 1)
      if (depth < deepest) return [{ kind: 'callout', title, blocks }]
      return [...paragraphOf([{ type: 'text', text: title ?? '', marks: [] }]), ...blocks]
    }
    case 'table':
      return tableBlocks(block.rows, room, (cell) => withBelow(cell, room, 1))
    case 'image':
    case 'attachment':
      return []
  }
}

const innerBlocks = (blocks: readonly InnerBlock[], room: number, depth: number): ColumnBlock[] =>
  blocks.flatMap((block) => blocksOf(block, room, depth))

interface WithBelow {
  children: Inline[]
  blocks?: InnerBlock[] | undefined
}

/** A line of text, and what stands below it. */
const withBelow = (
  { children, blocks = [] }: WithBelow,
  room: number,
  depth: number,
): ColumnBlock[] => [...paragraphOf(children), ...innerBlocks(blocks, room, depth)]

type ColumnList = Extract<ColumnBlock, { kind: 'list' }>

/** The items of a list that is too deep follow those that they stand below. */
const listOf = (
  { isOrdered, start = 1, items }: List,
  room: number,
  depth: number,
): ColumnList => ({
  kind: 'list',
  isOrdered,
  start: printableStart(start),
  items: items.flatMap(({ nested, ...item }) => {
    const own = withBelow(item, room, depth + 1)
    if (nested === null) return [own]
    const below = listOf(nested, room, depth + 1)
    return depth + 1 < deepest ? [[...own, below]] : [own, ...below.items]
  }),
})

/** How many pictures and files stand in a text: a column shows none. */
export function leftOutOf(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + leftOutOf(each), 0)
  if (value === null || typeof value !== 'object') return 0
  const isFile = 'type' in value && (value.type === 'image' || value.type === 'attachment')
  return isFile ? 1 : leftOutOf(Object.values(value))
}
