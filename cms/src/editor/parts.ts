import { childrenOf, type LexicalNode } from './lexical-node.ts'

/** Neighbours that make one line, or a node that stands apart from the lines around it. */
export type Part = { line: LexicalNode[] } | { block: LexicalNode }

/** True for what no line can hold: files, call-outs, lists, and tables with one of them inside. */
export const standsApart = (node: LexicalNode): boolean =>
  node.type === 'upload' ||
  node.type === 'block' ||
  node.type === 'list' ||
  (node.type === 'table' && childrenOf(node).some(holdsApart))

/** True where a node stands apart or wraps one that does. */
export const holdsApart = (node: LexicalNode): boolean =>
  standsApart(node) || childrenOf(node).some(holdsApart)

/** Nodes in their order, parted where one stands apart; a node that only wraps such a one is parted with it. */
export function partsOf(nodes: readonly LexicalNode[]): Part[] {
  const parts: Part[] = []
  for (const node of nodes) {
    if (standsApart(node)) parts.push({ block: node })
    else if (!holdsApart(node)) addToLine(parts, node)
    else {
      // Its own words, which only a node that the editor never made has beside children.
      if (node.type === 'text') addToLine(parts, { ...node, children: [] })
      for (const part of partsOf(childrenOf(node)))
        if ('block' in part) parts.push(part)
        else addToLine(parts, { ...node, text: undefined, children: part.line })
    }
  }
  return parts
}

function addToLine(parts: Part[], node: LexicalNode): void {
  const last = parts.at(-1)
  if (last && 'line' in last) last.line.push(node)
  else parts.push({ line: [node] })
}
