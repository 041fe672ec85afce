import { runsFromTheRight } from '@avizier/shared/letters'
import type { Block, Inline, InnerBlock } from '@avizier/shared/rich-text'
import { childrenOf, type LexicalNode } from './lexical-node.ts'
import { partsOf } from './parts.ts'
import { isBlank, textOf, toInline } from './to-inline.ts'

export type ToBlocks = (node: LexicalNode) => Block[]

type Direction = { direction: 'rtl' } | Record<never, never>

/** A line, and what stands below it: what an item, a cell or a quote holds. */
export type Flow = Direction & { children: Inline[]; blocks?: InnerBlock[] }

/** What an item, a cell or a quote holds, in its order: nothing of it is lost. A node of another `type` is all it holds. */
export function toFlow(node: LexicalNode, type: string, toBlocks: ToBlocks): Flow {
  const [first, ...rest] = partsOf(node.type === type ? childrenOf(node) : [node])
  const line = first && 'line' in first ? first.line : []
  const below = first && 'block' in first ? [first, ...rest] : rest
  const blocks = below.flatMap((part) =>
    'line' in part ? paragraphOf(part.line) : toBlocks(part.block).flatMap(toInner),
  )
  const children = toInline(line)
  const direction = directionOf([node, ...line], children)
  if (blocks.length === 0) return { ...direction, children }
  return { ...direction, children: isBlank(children) ? [] : children, blocks }
}

/** A paragraph of nodes; none where they have no words. */
export function paragraphOf(nodes: LexicalNode[]): Extract<Block, { type: 'paragraph' }>[] {
  const children = toInline(nodes)
  if (isBlank(children)) return []
  return [{ type: 'paragraph', ...directionOf(nodes, children), children }]
}

/** Said by the editor, else told by the first letter, as the browser does where the text is written. */
export const directionOf = (nodes: readonly LexicalNode[], words: Inline[]): Direction =>
  nodes.some(({ direction }) => direction === 'rtl') || runsFromTheRight(textOf(words))
    ? { direction: 'rtl' }
    : {}

/** A block as it can stand inside another: headings become paragraphs, a table one for each cell with words. */
export function toInner(block: Block): InnerBlock[] {
  switch (block.type) {
    case 'heading':
      return wordsOf(block)
    case 'quote':
      return [...wordsOf(block), ...(block.blocks ?? [])]
    case 'table':
      return block.rows.flat().flatMap((cell) => [...wordsOf(cell), ...(cell.blocks ?? [])])
    default:
      return [block]
  }
}

const wordsOf = ({
  children,
  direction,
}: {
  children: Inline[]
  direction?: 'rtl' | undefined
}): InnerBlock[] =>
  isBlank(children) ? [] : [{ type: 'paragraph', ...(direction && { direction }), children }]
