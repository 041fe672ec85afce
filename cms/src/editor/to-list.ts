import type { Block, InnerBlock, List } from '@avizier/shared/rich-text'
import { childrenOf, type LexicalNode } from './lexical-node.ts'
import { isBlank } from './to-inline.ts'
import { toFlow, type ToBlocks } from './to-flow.ts'

type Item = List['items'][number]

/** A list without its empty items; null where nothing is left. Check lists become plain ones. */
export function toList(node: LexicalNode, toBlocks: ToBlocks): List | null {
  const items: Item[] = []
  for (const child of childrenOf(node)) addItem(items, child, toBlocks)
  if (items.length === 0) return null
  const isOrdered = node.listType === 'number' || node.tag === 'ol'
  const { start } = node
  const isOther = isOrdered && typeof start === 'number' && Number.isInteger(start) && start !== 1
  return { type: 'list', isOrdered, ...(isOther && { start }), items }
}

/** Lexical keeps a nested list in an item of its own, after the item that it belongs to. */
function addItem(items: Item[], node: LexicalNode, toBlocks: ToBlocks): void {
  const { blocks = [], ...line } = toFlow(node, 'listitem', toBlocks)
  const below = blocks.slice(0, blocks.findLastIndex(({ type }) => type !== 'list') + 1)
  const hasOwn = !isBlank(line.children) || below.length > 0
  if (hasOwn) items.push({ ...line, ...(below.length > 0 && { blocks: below }), nested: null })
  for (const nested of blocks.slice(below.length)) if (isList(nested)) addNested(items, nested)
}

const isList = (block: Block | InnerBlock): block is List => block.type === 'list'

function addNested(items: Item[], nested: List): void {
  const last = items.at(-1)
  if (!last) items.push({ children: [], nested })
  else if (!last.nested) last.nested = nested
  else last.nested.items.push(...nested.items)
}
