import type { Block, Inline, InnerBlock } from '@avizier/shared/rich-text'
import type { ColumnBlock, Run } from './running-text.ts'

// A table of an article in a column: where its words do not fit side by side, each row is told one value below the other.

type TypedCell = Extract<Block, { type: 'table' }>['rows'][number][number]

export interface Cell {
  isHeader: boolean
  columns: number
  rows: number
  blocks: ColumnBlock[]
}

export interface TableBlock {
  kind: 'table'
  rows: Cell[][]
}

/** Points that a letter of a table takes, as a rule, and that a cell leaves empty. */
const letterWidth = 4.1
const padding = 6

export const tableRows = (
  rows: readonly TypedCell[][],
  toBlocks: (cell: { children: Inline[]; blocks?: InnerBlock[] | undefined }) => ColumnBlock[],
): Cell[][] =>
  rows.map((row) =>
    row.map((cell) => ({
      isHeader: cell.isHeader,
      columns: cell.columns,
      rows: cell.rows,
      blocks: toBlocks(cell),
    })),
  )

const runsIn = (blocks: readonly ColumnBlock[]): Run[] =>
  blocks.flatMap((block): Run[] => {
    if ('runs' in block) return block.runs
    if (block.kind === 'list') return block.items.flatMap(runsIn)
    if (block.kind === 'table')
      return block.rows.flat().flatMap(({ blocks: inside }) => runsIn(inside))
    return runsIn(block.blocks)
  })

const textOf = (cell: Cell): string =>
  runsIn(cell.blocks)
    .map(({ run }) => run)
    .join('')

const longestWord = (cell: Cell): number =>
  Math.max(0, ...textOf(cell).split(/\s+/).map(({ length }) => length)) / cell.columns

/** Whether the longest words of its columns fit side by side; what takes several rows is never told row by row. */
export function fitsAsTable(rows: readonly Cell[][], room: number): boolean {
  if (rows.flat().some((cell) => cell.rows > 1 || cell.columns > 1)) return rows.every(isNarrow)
  const columns = Math.max(0, ...rows.map(({ length }) => length))
  const widths = Array.from({ length: columns }, (_, place) =>
    Math.max(
      ...rows.map((row) => {
        const cell = row[place]
        return cell ? longestWord(cell) * letterWidth + padding : 0
      }),
    ),
  )
  return widths.reduce((sum, width) => sum + width, 0) <= room

  function isNarrow(row: Cell[]): boolean {
    return row.reduce((sum, cell) => sum + longestWord(cell) * letterWidth + padding, 0) <= room
  }
}

const bold = (run: string): Run => ({ run, marks: ['bold'], url: null })

/** Row by row: the first value as a title of its own, below it each other one after the name of its column. */
export function recordsOf(rows: readonly Cell[][]): ColumnBlock[] {
  const [head = [], ...below] = rows
  const isHeaded = head.length > 0 && head.every(({ isHeader }) => isHeader)
  return (isHeaded ? below : rows).flatMap((row) =>
    row.flatMap((cell, place): ColumnBlock[] => {
      const named = isHeaded ? head[place] : undefined
      const label = named ? textOf(named) : ''
      const runs = runsIn(cell.blocks)
      if (place === 0) return [{ kind: 'paragraph', runs: runs.map(({ run }) => bold(run)) }]
      const said: Run[] = [{ run: label === '' ? '' : `${label}: `, marks: [], url: null }, ...runs]
      return [{ kind: 'paragraph', runs: said }]
    }),
  )
}
