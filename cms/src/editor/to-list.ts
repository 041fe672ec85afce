import type { List } from '@avizier/shared/rich-text'
import { childrenOf, type LexicalNode } from './lexical-node.ts'
import { isBlank, toInline } from './to-inline.ts'

type Item = List['items'][number]

/** A list without its empty items; null where nothing is left. Check lists become plain ones. */
export function toList(node: LexicalNode): List | null {
  const items: Item[] = []
  for (const child of childrenOf(node)) addItem(items, child)
  const isOrdered = node.listType === 'number' || node.tag === 'ol'
  return items.length > 0 ? { type: 'list', isOrdered, items } : null
}

/** Lexical keeps a nested list in an item of its own, after the item that it belongs to. */
function addItem(items: Item[], node: LexicalNode): void {
  const parts = childrenOf(node)
  const words = toInline(parts.filter(({ type }) => type !== 'list'))
  if (!isBlank(words)) items.push({ children: words, nested: null })
  for (const part of parts) if (part.type === 'list') addNested(items, toList(part))
}

function addNested(items: Item[], nested: List | null): void {
  if (!nested) return
  const last = items.at(-1)
  if (!last) items.push({ children: [], nested })
  else if (!last.nested) last.nested = nested
  else last.nested.items.push(...nested.items)
}
