import type { PrintedTable } from '../table-grid.ts'

// The text of an article as the template shows it. What is in `run` is hyphenated (syllables.ts), in the order in which it
// is read.

export interface Run {
  run: string
  marks: readonly string[]
  /** Where a link leads; a link to a document of ours is words alone on paper. */
  url: string | null
}

export type ColumnBlock =
  | { kind: 'paragraph'; runs: Run[] }
  | { kind: 'heading'; level: number; runs: Run[] }
  | { kind: 'quote'; blocks: ColumnBlock[] }
  | { kind: 'list'; isOrdered: boolean; start: number; items: ColumnBlock[][] }
  | { kind: 'callout'; title: string | null; blocks: ColumnBlock[] }
  /** A row of a table that is told: what stands first, and below it its other values. */
  | { kind: 'record'; title: ColumnBlock[]; blocks: ColumnBlock[] }
  | TableBlock

/** Each in its place; one of a column of numbers stands below the others. */
export type Cell = PrintedTable<{ blocks: ColumnBlock[]; isNumber: boolean }>['cells'][number]

export interface TableBlock {
  kind: 'table'
  columns: number
  /** How many rows at the top are a header. */
  head: number
  /** Of its column, in points. */
  room: number
  /** The words of each place, by which its columns are as wide as they need. */
  plain: PrintedTable<object>['plain']
  /** Whether all rows are low enough to be kept from being parted by the end of a column. */
  areRowsLow: boolean
  cells: Cell[]
}
