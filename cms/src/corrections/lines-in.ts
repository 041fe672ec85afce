import { childrenOf, fieldsOf, isNode, nodesOf, type LexicalNode } from '../editor/lexical-node.ts'

const isInstant = (text: string): boolean => /^\d{4}-\d{2}-\d{2}(?:T|$)/.test(text)

/**
 * The lines of text in what a field holds: text, rows of fields, an editor state. What stands in a paragraph is one line,
 * however its words are marked; call-outs and captions have lines of their own.
 */
export function linesIn(value: unknown): string[] {
  if (typeof value === 'string') return isInstant(value) ? [] : [value]
  if (Array.isArray(value)) return value.flatMap(linesIn)
  if (!isNode(value)) return []
  if ('root' in value) return nodesOf(value).flatMap(linesOfNode)
  return Object.entries(value).flatMap(([name, each]) => (name === 'id' ? [] : linesIn(each)))
}

const inline: readonly unknown[] = ['text', 'linebreak', 'tab', 'link', 'autolink']

function linesOfNode(node: LexicalNode): string[] {
  const children = childrenOf(node)
  const line = children.filter(({ type }) => inline.includes(type)).map(wordsOf)
  const below = children.filter(({ type }) => !inline.includes(type))
  return [
    ...(inline.includes(node.type) ? [wordsOf(node)] : line.length > 0 ? [line.join('')] : []),
    ...below.flatMap(linesOfNode),
    ...(node.type === 'block' || node.type === 'upload' ? linesOfFields(fieldsOf(node)) : []),
  ]
}

const linesOfFields = ({ blockType: _, blockName: __, tone: ___, ...fields }: LexicalNode) =>
  linesIn(fields)

const wordsOf = (node: LexicalNode): string => {
  if (node.type === 'linebreak' || node.type === 'tab') return ' '
  return typeof node.text === 'string' ? node.text : childrenOf(node).map(wordsOf).join('')
}
