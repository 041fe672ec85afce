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
  | TableBlock

export interface Cell {
  isHeader: boolean
  /** Of a column of numbers, which stand one below the other. */
  isNumber: boolean
  columns: number
  rows: number
  blocks: ColumnBlock[]
}

export interface TableBlock {
  kind: 'table'
  columns: number
  rows: Cell[][]
}
