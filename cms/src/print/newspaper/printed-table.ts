import type { Block, Inline, InnerBlock } from '@avizier/shared/rich-text'
import { tableGrid } from '../table-grid.ts'
import type { Cell, ColumnBlock, Run, TableBlock } from './column-block.ts'

// A table of an article in a column: where its words do not fit side by side, each row is told one value below the other.

type TypedRows = Extract<Block, { type: 'table' }>['rows']
type Told = Pick<TableBlock, 'head' | 'cells'>

/** Points that a letter of a table takes, as a rule, and that stand between two columns. */
const letterWidth = 4.3
const padding = 6

type ToBlocks = (cell: { children: Inline[]; blocks?: InnerBlock[] | undefined }) => ColumnBlock[]

/** A table, or its rows one by one, in a column of so many points. */
export function tableBlocks(rows: TypedRows, room: number, toBlocks: ToBlocks): ColumnBlock[] {
  const { columns, head, plain, cells } = tableGrid({ rows }, (cell) => ({
    blocks: toBlocks(cell),
  }))
  const places = Array.from({ length: columns }, (_, column) => column)
  const numeric = places.map((column) => column > 0 && ofNumbers(cells, head, column))
  const table = {
    ...{ columns, head, room, plain },
    areRowsLow: areLow(cells),
    cells: cells.map((cell) => ({
      ...cell,
      isNumber: cell.across === 1 && numeric[cell.column] === true,
    })),
  }
  const needed = places.map((column) => Math.max(0, ...table.cells.filter(over(column)).map(width)))
  if (needed.reduce((sum, each) => sum + each, 0) > room) return recordsOf(table)
  return cells.length === 0 ? [] : [{ kind: 'table', ...table }]
}

type Place = Pick<Cell, 'column' | 'across' | 'row' | 'blocks'>

const over =
  (column: number) =>
  (cell: Pick<Place, 'column' | 'across'>): boolean =>
    cell.column <= column && column < cell.column + cell.across

/** What a cell needs of each column that it stands over. */
const width = ({ across, blocks }: Place): number =>
  (longestWord(textOf(blocks)) * letterWidth + padding) / across

const longestWord = (text: string): number =>
  Math.max(...text.split(/\s+/).map(({ length }) => length))

/** Rows are kept in one column up to seven lines of the narrowest cells, and so are those that a cell reaches down over. */
const mostOfLowRow = 60
const lettersOfCellLine = 9

const areLow = (cells: readonly { down: number; blocks: readonly ColumnBlock[] }[]): boolean => {
  const together = Math.max(1, ...cells.map(({ down }) => down))
  return cells.every(({ down, blocks }) => {
    const lines = textOf(blocks).split('\n')
    const letters = lines.reduce((sum, line) => sum + Math.max(line.length, lettersOfCellLine), 0)
    const isLine = blocks.length <= 1 && blocks.every(({ kind }) => kind === 'paragraph')
    return isLine && letters * (down > 1 ? 1 : together) <= mostOfLowRow
  })
}

const ofNumbers = (cells: readonly Place[], head: number, column: number): boolean =>
  cells
    .filter((cell) => cell.row >= head && cell.across === 1 && cell.column === column)
    .every(({ blocks }) => /^[\d.,\s%–-]+(lei)?$/.test(textOf(blocks)))

const runsIn = (blocks: readonly ColumnBlock[]): Run[] =>
  blocks.flatMap((block): Run[] => {
    if ('runs' in block) return block.runs
    if (block.kind === 'list') return block.items.flatMap(runsIn)
    if (block.kind === 'table') return block.cells.flatMap((cell) => runsIn(cell.blocks))
    if (block.kind === 'record') return runsIn([...block.title, ...block.blocks])
    return runsIn(block.blocks)
  })

const textOf = (blocks: readonly ColumnBlock[]): string =>
  runsIn(blocks)
    .map(({ run }) => run)
    .join('')

/** Row by row: each value that is told after the name of its column, the first of a row as its title. */
function recordsOf({ head, cells }: Told): ColumnBlock[] {
  const isHeadAlone = cells.every(({ row }) => row < head)
  const names = isHeadAlone ? [] : cells.filter(({ row }) => row < head)
  const rows = Map.groupBy(
    cells.filter(({ row }) => isHeadAlone || row >= head),
    ({ row }) => row,
  )
  return [...rows.values()].flatMap((row): ColumnBlock[] => {
    const of = (isTitle: boolean): ColumnBlock[] =>
      row
        .filter(({ column }) => (column === 0) === isTitle)
        .flatMap((cell) => toldAfter(names, cell))
    const [title, blocks] = [of(true), of(false)]
    return title.length + blocks.length === 0 ? [] : [{ kind: 'record', title, blocks }]
  })
}

/** The value of a cell after the name of its column; what stands over several columns belongs to no single one. */
function toldAfter(names: readonly Cell[], { column, across, blocks }: Cell): ColumnBlock[] {
  if (blocks.length === 0) return []
  const name = across > 1 ? '' : nameIn(names.filter(over(column)))
  const named = name === '' ? [] : [{ run: `${name}: `, marks: [], url: null }]
  return opened(blocks, (runs) => [...named, ...(column === 0 ? runs.map(bold) : runs)])
}

/** Of a head of two rows both: „Lucrări, 2026”. */
const nameIn = (names: readonly Cell[]): string =>
  names
    .map(({ blocks }) => textOf(blocks))
    .filter((name) => name !== '')
    .join(', ')

const bold = (run: Run): Run => ({ ...run, marks: ['bold'] })

/** Blocks whose first line is opened in another way: it is a paragraph, or one is put before them. */
function opened(blocks: readonly ColumnBlock[], open: (runs: Run[]) => Run[]): ColumnBlock[] {
  const [first, ...rest] = blocks
  if (first?.kind === 'paragraph') return [{ kind: 'paragraph', runs: open(first.runs) }, ...rest]
  const runs = open([])
  return runs.length === 0 ? [...blocks] : [{ kind: 'paragraph', runs }, ...blocks]
}
