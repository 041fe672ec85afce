import type { Block, InnerBlock, Inline, List, RichText } from '@avizier/shared/rich-text'
import { headingLevels } from '../../editor/heading-levels.ts'
import { isBlank, lineOf, plainText, type LeftOut } from './word-lines.ts'
import { childrenOf, nodesIn, type WordNode } from './word-tree.ts'

/** What a Word document says, as our editor can take it, and how much of it stays behind. */
export interface WordContent {
  text: RichText
  leftOut: LeftOut
}

/** From mammoth's tree of a document. Reads anything: what is no tree has no words. */
export function wordContent(tree: unknown): WordContent {
  const leftOut: LeftOut = { pictures: 0, notes: 0, comments: 0 }
  const [root] = nodesIn([tree])
  const blocks = root ? blocksOf(childrenOf(root), leftOut) : []
  return { text: onOurLevels(blocks), leftOut }
}

/** A block whose heading still stands on the document's own level. */
type Draft =
  Exclude<Block, { type: 'heading' }> | { type: 'word-heading'; level: number; children: Inline[] }

function blocksOf(nodes: readonly WordNode[], leftOut: LeftOut): Draft[] {
  const blocks: Draft[] = []
  for (const node of nodes) {
    if (node.type === 'table') blocks.push(...tableBlocks(node, leftOut))
    else if (node.type !== 'paragraph') blocks.push(...blocksOf(childrenOf(node), leftOut))
    else {
      const line = lineOf(node, leftOut)
      if (isBlank(line)) continue
      if (node.numbering && headingOf(node) === null) addItem(blocks, node.numbering, line)
      else blocks.push(lineBlock(node, line))
    }
  }
  return blocks
}

/** Word keeps the English names of its own styles in every language. */
function headingOf({ styleName }: WordNode): number | null {
  const [, level] = /^heading (\d)$/i.exec(styleName ?? '') ?? []
  if (level) return Number(level)
  return /^title$/i.test(styleName ?? '') ? 1 : null
}

function lineBlock(node: WordNode, children: Inline[]): Draft {
  const level = headingOf(node)
  if (level !== null) return { type: 'word-heading', level, children }
  const isQuote = /^(intense )?quote$/i.test(node.styleName ?? '')
  return { type: isQuote ? 'quote' : 'paragraph', children }
}

/** Puts an item into the list at the end, as deep as Word has it; a list of another kind begins anew. */
function addItem(
  blocks: Draft[],
  { level, isOrdered }: NonNullable<WordNode['numbering']>,
  children: Inline[],
): void {
  const last = blocks.at(-1)
  if (last?.type !== 'list' || (level === 0 && last.isOrdered !== isOrdered)) {
    blocks.push({ type: 'list', isOrdered, items: [{ children, nested: null }] })
    return
  }
  let list: List = last
  for (let depth = 0; depth < level; depth += 1) {
    const above = list.items.at(-1)
    if (!above) break
    if (!above.nested) {
      above.nested = { type: 'list', isOrdered, items: [] }
      list = above.nested
      break
    }
    list = above.nested
  }
  list.items.push({ children, nested: null })
}

/** A table; one of a single cell only framed what stands in it. */
function tableBlocks(table: WordNode, leftOut: LeftOut): Draft[] {
  const rows = childrenOf(table).map((row) => ({
    isHeader: row.isHeader,
    cells: childrenOf(row).map((cell) => ({ cell, blocks: blocksOf(childrenOf(cell), leftOut) })),
  }))
  const cells = rows.flatMap((row) => row.cells)
  if (cells.every(({ blocks }) => blocks.length === 0)) return []
  if (cells.length === 1) return cells[0]?.blocks ?? []
  return [
    {
      type: 'table',
      rows: rows
        .filter((row) => row.cells.length > 0)
        .map((row) =>
          row.cells.map(({ cell, blocks }) => ({
            isHeader: row.isHeader,
            columns: cell.colSpan,
            rows: cell.rowSpan,
            ...cellContent(blocks),
          })),
        ),
    },
  ]
}

/** The first line of a cell, and what stands below it. */
function cellContent(blocks: readonly Draft[]): { children: Inline[]; blocks?: InnerBlock[] } {
  const inner = blocks.flatMap(innerBlocks)
  const [first, ...others] = inner
  if (!first) return { children: [] }
  if (first.type !== 'paragraph') return { children: [], blocks: inner }
  return { children: first.children, ...(others.length > 0 && { blocks: others }) }
}

/** What may stand in a cell: of a table in a table the lines, each its own. */
function innerBlocks(block: Draft): InnerBlock[] {
  switch (block.type) {
    case 'paragraph':
    case 'list':
    case 'image':
    case 'attachment':
    case 'callout':
      return [block]
    case 'table':
      return block.rows
        .flat()
        .flatMap(({ children, blocks = [] }): InnerBlock[] => [
          ...(isBlank(children) ? [] : [{ type: 'paragraph' as const, children }]),
          ...blocks,
        ])
    default:
      return [{ type: 'paragraph', children: block.children }]
  }
}

/** The headings that were used, highest first, on the levels of our editor; none skips one, none is bold besides. */
function onOurLevels(blocks: readonly Draft[]): RichText {
  const used = blocks.flatMap((block) => (block.type === 'word-heading' ? [block.level] : []))
  const order = [...new Set(used)].sort((a, b) => a - b)
  return blocks.map((block): Block => {
    if (block.type !== 'word-heading') return block
    const level = headingLevels[Math.min(order.indexOf(block.level), headingLevels.length - 1)]
    const children: Inline[] = [
      { type: 'text', text: plainText(block.children).replace(/\s+/g, ' '), marks: [] },
    ]
    return level === undefined
      ? { type: 'paragraph', children }
      : { type: 'heading', level, children }
  })
}
