import type { Block, RichText } from '@avizier/shared/rich-text'
import { childrenOf, fieldsOf, nodesOf, type LexicalNode } from './lexical-node.ts'
import { relationId } from '../fields/relation-id.ts'
import { isBlank, toInline } from './to-inline.ts'
import { toList } from './to-list.ts'
import { toTable } from './to-table.ts'

type Callout = Extract<Block, { type: 'callout' }>
type Heading = Extract<Block, { type: 'heading' }>

/**
 * Lexical's JSON as the text that is published: an allow-list. Unknown nodes lose their shape and keep their words;
 * paragraphs without words are left out. Anything that is no editor state is an empty text.
 */
export const toRichText = (state: unknown): RichText => nodesOf(state).flatMap(blocksOf)

function blocksOf(node: LexicalNode): Block[] {
  switch (node.type) {
    case 'heading':
      return ifWords(node, (children) => ({ type: 'heading', level: levelOf(node.tag), children }))
    case 'quote':
      return ifWords(node, (children) => ({ type: 'quote', children }))
    case 'list':
      return present(toList(node))
    case 'table':
      return present(toTable(node))
    case 'upload':
      return present(uploadOf(node))
    case 'block':
      return blockOf(node)
    case 'paragraph':
      return ifWords(node, (children) => ({ type: 'paragraph', children }))
    default:
      return unknownOf(node)
  }
}

const present = (block: Block | null): Block[] => (block ? [block] : [])

function ifWords(
  node: LexicalNode,
  block: (children: ReturnType<typeof toInline>) => Block,
): Block[] {
  const children = toInline(childrenOf(node))
  return isBlank(children) ? [] : [block(children)]
}

/** The page's title is the only h1, and the editor knows no heading below h4. */
function levelOf(tag: unknown): Heading['level'] {
  if (tag === 'h1' || tag === 'h2') return 2
  return tag === 'h3' ? 3 : 4
}

function uploadOf(node: LexicalNode): Block | null {
  const id = relationId(node.value)
  if (!id) return null
  if (node.relationTo === 'documents')
    return { type: 'attachment', document: { ref: 'documents', id } }
  if (node.relationTo !== 'media') return null
  const { caption } = fieldsOf(node)
  return {
    type: 'image',
    image: { ref: 'media', id },
    caption: typeof caption === 'string' && caption.trim() !== '' ? caption : null,
  }
}

/** A call-out; of any other block only the text that it holds. */
function blockOf(node: LexicalNode): Block[] {
  const fields = fieldsOf(node)
  if (fields.blockType !== 'callout') return toRichText(fields.content)
  const children = toRichText(fields.content).flatMap(insideCallout)
  const title = typeof fields.title === 'string' && fields.title.trim() ? fields.title : null
  if (children.length === 0 && title === null) return []
  return [
    { type: 'callout', tone: fields.tone === 'important' ? 'important' : 'info', title, children },
  ]
}

/** A call-out holds paragraphs and lists: headings and quotes become paragraphs, a table one for each row. */
function insideCallout(block: Block): Callout['children'] {
  switch (block.type) {
    case 'paragraph':
    case 'list':
      return [block]
    case 'heading':
    case 'quote':
      return [{ type: 'paragraph', children: block.children }]
    case 'table':
      return block.rows.flatMap((cells) =>
        cells
          .filter(({ children }) => !isBlank(children))
          .map(({ children }) => ({ type: 'paragraph' as const, children })),
      )
    case 'callout':
      return block.children
    case 'image':
    case 'attachment':
      return []
  }
}

const blockTypes = ['paragraph', 'heading', 'quote', 'list', 'table', 'upload', 'block']

/** An unknown node: its blocks where it holds some, else a paragraph of its words. */
function unknownOf(node: LexicalNode): Block[] {
  const children = childrenOf(node)
  if (children.some(({ type }) => typeof type === 'string' && blockTypes.includes(type)))
    return children.flatMap(blocksOf)
  const words = toInline([node])
  return isBlank(words) ? [] : [{ type: 'paragraph', children: words }]
}
