import { isBlankText } from '@avizier/shared/letters'
import type { Block, RichText } from '@avizier/shared/rich-text'
import { levelOf } from './heading-levels.ts'
import { childrenOf, fieldsOf, nodesOf, type LexicalNode } from './lexical-node.ts'
import { relationId } from '../database/relation-id.ts'
import { holdsApart, partsOf } from './parts.ts'
import { toCallout } from './to-callout.ts'
import { directionOf, paragraphOf, toFlow } from './to-flow.ts'
import { isBlank, toInline } from './to-inline.ts'
import { toList } from './to-list.ts'
import { toTable } from './to-table.ts'

/**
 * Lexical's JSON as the text that is published: an allow-list. Unknown nodes lose their shape and keep their words;
 * paragraphs without words are left out. Anything that is no editor state is an empty text.
 */
export const toRichText = (state: unknown): RichText => blocksOfAll(nodesOf(state))

/** Words that stand between blocks make paragraphs of their own, and so does each unknown node with nothing but words. */
function blocksOfAll(nodes: readonly LexicalNode[]): Block[] {
  const blocks: Block[] = []
  let line: LexicalNode[] = []
  for (const node of nodes) {
    if (isInline(node) && !holdsApart(node)) line.push(node)
    else {
      blocks.push(...paragraphOf(line), ...blocksOf(node))
      line = []
    }
  }
  return [...blocks, ...paragraphOf(line)]
}

const inlineTypes = ['text', 'linebreak', 'tab', 'link', 'autolink']
const blockTypes = ['paragraph', 'heading', 'quote', 'list', 'table', 'upload', 'block']
const isOneOf = (types: string[], { type }: LexicalNode): boolean =>
  typeof type === 'string' && types.includes(type)

const isInline = (node: LexicalNode): boolean => isOneOf(inlineTypes, node)
const holdsBlock = (node: LexicalNode): boolean =>
  childrenOf(node).some((child) => isOneOf(blockTypes, child) || holdsBlock(child))

function blocksOf(node: LexicalNode): Block[] {
  switch (node.type) {
    case 'paragraph':
      return aroundBlocks(node, paragraphOf)
    case 'heading':
      return aroundBlocks(node, (line) => headingOf(node, line))
    case 'quote':
      return present(quoteOf(node))
    case 'list':
      return present(toList(node, blocksOf))
    case 'table':
      return present(toTable(node, blocksOf))
    case 'upload':
      return [...present(uploadOf(node)), ...blocksOfAll(childrenOf(node))]
    case 'block':
      return [...blockOf(node), ...blocksOfAll(childrenOf(node))]
    default:
      return isInline(node) || !holdsBlock(node)
        ? aroundBlocks(node, paragraphOf)
        : blocksOfAll(childrenOf(node))
  }
}

const present = (block: Block | null): Block[] => (block ? [block] : [])

/** A line of text that files or lists were put into is parted around them. */
const aroundBlocks = (node: LexicalNode, toBlocks: (line: LexicalNode[]) => Block[]): Block[] =>
  partsOf([node]).flatMap((part) => ('block' in part ? blocksOf(part.block) : toBlocks(part.line)))

function headingOf(node: LexicalNode, line: LexicalNode[]): Block[] {
  const children = toInline(line)
  if (isBlank(children)) return []
  return [{ type: 'heading', level: levelOf(node.tag), ...directionOf(line, children), children }]
}

function quoteOf(node: LexicalNode): Block | null {
  const flow = toFlow(node, 'quote', blocksOf)
  return isBlank(flow.children) && !flow.blocks ? null : { type: 'quote', ...flow }
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
    caption: typeof caption === 'string' && !isBlankText(caption) ? caption : null,
  }
}

/** A call-out; of any other block only the text that it holds. */
function blockOf(node: LexicalNode): Block[] {
  const { blockType, content } = fieldsOf(node)
  const text = toRichText(content)
  return blockType === 'callout' ? present(toCallout(node, text)) : text
}
