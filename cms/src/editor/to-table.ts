import type { Block } from '@avizier/shared/rich-text'
import { childrenOf, type LexicalNode } from './lexical-node.ts'
import { toInline } from './to-inline.ts'

type Table = Extract<Block, { type: 'table' }>

/** A table whose cells hold one line each; null where it has no cells. */
export function toTable(node: LexicalNode): Table | null {
  const rows = childrenOf(node)
    .map((row) => childrenOf(row).map(cellOf))
    .filter((cells) => cells.length > 0)
  return rows.length > 0 ? { type: 'table', rows } : null
}

const cellOf = (cell: LexicalNode): Table['rows'][number][number] => ({
  isHeader: typeof cell.headerState === 'number' && cell.headerState !== 0,
  columns: span(cell.colSpan),
  rows: span(cell.rowSpan),
  children: toInline(childrenOf(cell)),
})

const span = (value: unknown): number =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : 1
