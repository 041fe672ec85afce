import type { Block, Inline, InnerBlock } from '@avizier/shared/rich-text'
import type { Cell, ColumnBlock, Run } from './column-block.ts'

// A table of an article in a column: where its words do not fit side by side, each row is told one value below the other.

type TypedCell = Extract<Block, { type: 'table' }>['rows'][number][number]

/** Points that a letter of a table takes, as a rule, and that stand between two columns. */
const letterWidth = 4.3
const padding = 6

type ToBlocks = (cell: { children: Inline[]; blocks?: InnerBlock[] | undefined }) => ColumnBlock[]

/** A table, or its rows one by one, in a column of so many points. */
export function tableBlocks(
  typed: readonly TypedCell[][],
  room: number,
  toBlocks: ToBlocks,
): ColumnBlock[] {
  const rows = typed.map((row) =>
    row.map(({ isHeader, columns, rows, ...cell }) => {
      return { isHeader, isNumber: false, columns, rows, blocks: toBlocks(cell) }
    }),
  )
  const columns = Math.max(0, ...rows.map(widthOf))
  if (columns === 0) return []
  // What stands over several columns or rows belongs to no single one.
  if (rows.flat().some((cell) => cell.columns > 1 || cell.rows > 1))
    return rows.every((row) => widthNeeded(row) <= room)
      ? [{ kind: 'table', columns, rows }]
      : recordsOf(rows)
  const needed = Array.from({ length: columns }, (_, place) =>
    Math.max(...rows.map((row) => widthNeeded(row.slice(place, place + 1)))),
  )
  return needed.reduce((sum, width) => sum + width, 0) <= room
    ? [{ kind: 'table', columns, rows: numbersAligned(rows) }]
    : recordsOf(rows)
}

const widthOf = (row: readonly Cell[]): number => row.reduce((sum, { columns }) => sum + columns, 0)

const widthNeeded = (row: readonly Cell[]): number =>
  row.reduce((sum, cell) => sum + longestWord(textOf(cell)) * letterWidth + padding, 0)

const longestWord = (text: string): number =>
  Math.max(...text.split(/\s+/).map(({ length }) => length))

const isNumber = (cell: Cell | undefined): boolean =>
  cell === undefined || /^[\d.,\s%–-]+(lei)?$/.test(textOf(cell))

function numbersAligned(rows: readonly Cell[][]): Cell[][] {
  const below = rows.filter((row) => !row.every(({ isHeader }) => isHeader))
  return rows.map((row) =>
    row.map((cell, place) => ({
      ...cell,
      isNumber: place > 0 && below.every((each) => isNumber(each[place])),
    })),
  )
}

const runsIn = (blocks: readonly ColumnBlock[]): Run[] =>
  blocks.flatMap((block): Run[] => {
    if ('runs' in block) return block.runs
    if (block.kind === 'list') return block.items.flatMap(runsIn)
    if (block.kind === 'table') return block.rows.flat().flatMap((cell) => runsIn(cell.blocks))
    return runsIn(block.blocks)
  })

const textOf = (cell: Cell): string =>
  runsIn(cell.blocks)
    .map(({ run }) => run)
    .join('')

/** Row by row: the first value as a title of its own, below it each other one that is told, after the name of its column. */
function recordsOf(rows: readonly Cell[][]): ColumnBlock[] {
  const [head = [], ...below] = rows
  const isHeaded = below.length > 0 && head.every(({ isHeader }) => isHeader)
  return (isHeaded ? below : rows).flatMap((row) =>
    row.flatMap(({ blocks }, place): ColumnBlock[] => {
      if (place === 0) return opened(blocks, (runs) => runs.map(bold))
      const named = isHeaded ? head[place] : undefined
      if (!named || blocks.length === 0) return blocks
      return opened(blocks, (runs) => [labelled(named), ...runs])
    }),
  )
}

const bold = (run: Run): Run => ({ ...run, marks: ['bold'] })

const labelled = (cell: Cell): Run => ({ run: `${textOf(cell)}: `, marks: [], url: null })

/** Blocks whose first line is opened in another way: it is a paragraph, or one is put before them. */
function opened(blocks: readonly ColumnBlock[], open: (runs: Run[]) => Run[]): ColumnBlock[] {
  const [first, ...rest] = blocks
  if (first?.kind === 'paragraph') return [{ kind: 'paragraph', runs: open(first.runs) }, ...rest]
  const runs = open([])
  return runs.length === 0 ? [...blocks] : [{ kind: 'paragraph', runs }, ...blocks]
}
