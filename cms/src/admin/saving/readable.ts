/** A piece of rich text, as it is read where nothing is edited. */
export interface Block {
  kind: 'heading' | 'item' | 'paragraph'
  text: string
}

interface Node {
  type?: unknown
  text?: unknown
  children?: unknown
  fields?: unknown
  [name: string]: unknown
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null
const childrenOf = (node: Node): Node[] =>
  Array.isArray(node.children) ? node.children.filter(isNode) : []

/** The words of rich text, block by block. */
export function blocksOf(value: unknown): Block[] {
  const root = isNode(value) && isNode(value.root) ? value.root : {}
  return childrenOf(root).flatMap(blocksIn)
}

function blocksIn(node: Node): Block[] {
  if (node.type === 'list') return childrenOf(node).flatMap(itemsIn)
  if (node.type === 'upload') return [{ kind: 'paragraph', text: '[imagine sau document]' }]
  if (node.type === 'horizontalrule') return [{ kind: 'paragraph', text: '———' }]
  if (node.type === 'block') return inBox(node)
  if (node.type === 'table')
    return childrenOf(node).map((row) => ({
      kind: 'paragraph',
      text: childrenOf(row).map(wordsOf).join(' | '),
    }))
  return [{ kind: node.type === 'heading' ? 'heading' : 'paragraph', text: wordsOf(node) }]
}

const itemsIn = (item: Node): Block[] => {
  const lists = childrenOf(item).filter(({ type }) => type === 'list')
  const words = childrenOf(item).filter(({ type }) => type !== 'list')
  const own: Block[] = words.length > 0 ? [{ kind: 'item', text: words.map(wordsOf).join('') }] : []
  return [...own, ...lists.flatMap(blocksIn)]
}

/** What stands in a call-out: its own texts, rich or not. */
const inBox = ({ fields }: Node): Block[] =>
  Object.entries(isNode(fields) ? fields : {})
    .filter(([name]) => !['id', 'blockType', 'blockName'].includes(name))
    .flatMap(([, value]): Block[] =>
      typeof value === 'string' ? [{ kind: 'paragraph', text: value }] : blocksOf(value),
    )

const wordsOf = (node: Node): string => {
  if (node.type === 'linebreak') return ' '
  return typeof node.text === 'string' ? node.text : childrenOf(node).map(wordsOf).join('')
}
