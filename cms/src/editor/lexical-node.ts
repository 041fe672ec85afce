/** A node of Lexical's JSON as it is stored: anything may be missing or of another kind. */
export type LexicalNode = Readonly<Record<string, unknown>>

export const isNode = (value: unknown): value is LexicalNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What a node holds; words that stand in a node which should hold only nodes come first. */
export function childrenOf(node: LexicalNode): LexicalNode[] {
  const children = Array.isArray(node.children) ? node.children.filter(isNode) : []
  if (node.type === 'text' || typeof node.text !== 'string') return children
  return [{ type: 'text', text: node.text, format: node.format }, ...children]
}

export const fieldsOf = (node: LexicalNode): LexicalNode => (isNode(node.fields) ? node.fields : {})

/** The nodes of an editor state `{root: {children}}`; none where the value is no such state. */
export const nodesOf = (state: unknown): LexicalNode[] =>
  isNode(state) && isNode(state.root) ? childrenOf(state.root) : []
