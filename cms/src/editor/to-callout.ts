import { isBlankText } from '@avizier/shared/letters'
import type { Block, InnerBlock, RichText } from '@avizier/shared/rich-text'
import { fieldsOf, type LexicalNode } from './lexical-node.ts'
import { toInner } from './to-flow.ts'

type Callout = Extract<Block, { type: 'callout' }>

/** A call-out from its block and its text; null where it holds nothing. */
export function toCallout(node: LexicalNode, text: RichText): Callout | null {
  const { title: given, tone } = fieldsOf(node)
  const children = text.flatMap(toInner).flatMap(insideCallout)
  const title = typeof given === 'string' && !isBlankText(given) ? given : null
  if (children.length === 0 && title === null) return null
  return { type: 'callout', tone: tone === 'important' ? 'important' : 'info', title, children }
}

/** A call-out inside another keeps its words, with its title as a paragraph. */
function insideCallout(block: InnerBlock): Callout['children'] {
  if (block.type !== 'callout') return [block]
  const { title, children } = block
  if (title === null) return children
  return [
    { type: 'paragraph', children: [{ type: 'text', text: title, marks: ['bold'] }] },
    ...children,
  ]
}
