/** A node of Lexical's JSON as it is stored: anything may be missing or of another kind. */
export type LexicalNode = Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is LexicalNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const childrenOf = (node: LexicalNode): LexicalNode[] =>
  Array.isArray(node.children) ? node.children.filter(isNode) : []

export const fieldsOf = (node: LexicalNode): LexicalNode => (isNode(node.fields) ? node.fields : {})

/** The nodes of an editor state `{root: {children}}`; none where the value is no such state. */
export const nodesOf = (state: unknown): LexicalNode[] =>
  isNode(state) && isNode(state.root) ? childrenOf(state.root) : []
