import type { Block } from '@avizier/shared/rich-text'
import { childrenOf, type LexicalNode } from './lexical-node.ts'
import { toFlow, type ToBlocks } from './to-flow.ts'

type Table = Extract<Block, { type: 'table' }>

/** A table whose cells hold a line and what stands below it; null where it has no cells. */
export function toTable(node: LexicalNode, toBlocks: ToBlocks): Table | null {
  const rows = childrenOf(node)
    .map((row) => (row.type === 'tablerow' ? childrenOf(row) : [row]))
    .map((cells) => cells.map((cell) => cellOf(cell, toBlocks)))
    .filter((cells) => cells.length > 0)
  return rows.length > 0 ? { type: 'table', rows } : null
}

const cellOf = (cell: LexicalNode, toBlocks: ToBlocks): Table['rows'][number][number] => ({
  isHeader: typeof cell.headerState === 'number' && cell.headerState !== 0,
  columns: span(cell.colSpan),
  rows: span(cell.rowSpan),
  ...toFlow(cell, 'tablecell', toBlocks),
})

const span = (value: unknown): number =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : 1
