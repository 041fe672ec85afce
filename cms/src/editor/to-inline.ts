import { isAuthored } from '@avizier/shared/collections'
import { isBlankText } from '@avizier/shared/letters'
import type { Inline } from '@avizier/shared/rich-text'
import { isWebLink } from '../fields/web-link.ts'
import { childrenOf, fieldsOf, type LexicalNode } from './lexical-node.ts'
import { relationId } from '../database/relation-id.ts'

type Text = Extract<Inline, { type: 'text' }>
type Link = Extract<Inline, { type: 'link' }>
type Plain = Exclude<Inline, Link>

/** Bits of Lexical's `format`, in the order in which the marks are published. Code and highlight are not. */
const markBits: readonly (readonly [Text['marks'][number], number])[] = [
  ['bold', 1],
  ['italic', 2],
  ['underline', 8],
  ['strikethrough', 4],
  ['subscript', 32],
  ['superscript', 64],
]

/** Nodes that stand on a line of their own: their texts are kept apart when they are put on one. */
const blockTypes = [
  'paragraph',
  'heading',
  'quote',
  'list',
  'listitem',
  'table',
  'tablerow',
  'tablecell',
]

/** The words of nodes as one line: links one deep, blocks parted by breaks, what is unknown kept as its text. */
export function toInline(nodes: LexicalNode[]): Inline[] {
  return tidy(nodes.flatMap((node) => inlineOf(node)))
}

/** True where a reader would see nothing. */
export const isBlank = (nodes: readonly Inline[]): boolean => isBlankText(textOf(nodes))

/** The words alone, marks and links left out. */
export const textOf = (nodes: readonly Inline[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'break') return '\n'
      return node.type === 'text' ? node.text : textOf(node.children)
    })
    .join('')

function inlineOf(node: LexicalNode): Inline[] {
  const children = childrenOf(node).flatMap(inlineOf)
  if (node.type === 'linebreak') return [{ type: 'break' }, ...children]
  if (node.type === 'text' && typeof node.text === 'string')
    return [{ type: 'text', text: node.text, marks: marksOf(node) }, ...children]
  if (node.type === 'link' || node.type === 'autolink') return linkOf(node, children)
  const standsAlone = typeof node.type === 'string' && blockTypes.includes(node.type)
  return standsAlone ? [{ type: 'break' }, ...children, { type: 'break' }] : children
}

function marksOf({ format }: LexicalNode): Text['marks'] {
  const bits = typeof format === 'number' ? format : 0
  return markBits.filter(([, bit]) => (bits & bit) !== 0).map(([mark]) => mark)
}

/** A link to a document of ours or to an allowed address; the words alone where it leads nowhere. */
function linkOf(node: LexicalNode, children: Inline[]): Inline[] {
  const words = tidy(
    children.flatMap((child): Plain[] => (child.type === 'link' ? child.children : [child])),
  )
  const to = targetOf(fieldsOf(node))
  if (!to || isBlank(words)) return words
  return [{ type: 'link', to, children: words as Plain[] }]
}

function targetOf({ linkType, doc, url }: LexicalNode): Link['to'] | null {
  if (linkType === 'internal') {
    const { relationTo, value } = (doc ?? {}) as LexicalNode
    const id = relationId(value)
    return typeof relationTo === 'string' && isAuthored(relationTo) && id
      ? { ref: relationTo, id }
      : null
  }
  return typeof url === 'string' && isWebLink(url) ? { url } : null
}

/** Neighbouring texts with the same marks joined; no break at an end, none after another where blocks met. */
function tidy(nodes: Inline[]): Inline[] {
  const tidied: Inline[] = []
  for (const node of nodes) {
    const last = tidied.at(-1)
    if (node.type === 'text' && node.text === '') continue
    if (node.type === 'break' && (!last || last.type === 'break')) continue
    if (node.type === 'text' && last?.type === 'text' && last.marks.join() === node.marks.join())
      tidied[tidied.length - 1] = { ...last, text: last.text + node.text }
    else tidied.push(node)
  }
  return tidied.at(-1)?.type === 'break' ? tidied.slice(0, -1) : tidied
}
