import type { Block, Field } from 'payload'
import { childrenOf, fieldsOf, isNode, nodesOf, type LexicalNode } from '../editor/lexical-node.ts'
import { optionName, romanian } from './option-name.ts'
import type { BlockKind, TextBlock } from './text-block.ts'

/** What is known of the fields that call-outs and pictures carry. */
export interface KnownFields {
  blocks: readonly Block[]
  uploadFields: readonly Field[]
}

/** An editor state as the sequence of pieces that it is read in. */
export const readBlocks = (state: unknown, known: KnownFields): TextBlock[] =>
  nodesOf(state).flatMap((node) => read(node, known, null))

function read(node: LexicalNode, known: KnownFields, inside: string | null): TextBlock[] {
  const { type } = node
  if (type === 'list') return itemsOf(node).map((item) => piece('item', item, inside))
  if (type === 'table') return childrenOf(node).map((row) => rowOf(row, inside))
  if (type === 'block') return calloutOf(node, known)
  if (type === 'upload') return [uploadOf(node, known, inside)]
  if (type === 'quote') return [piece('quote', node, inside)]
  if (type === 'heading') return [piece('heading', node, inside)]
  if (type === 'paragraph') return textOf(node).trim() ? [piece('paragraph', node, inside)] : []
  return [piece('other', node, inside)]
}

const piece = (kind: BlockKind, node: LexicalNode, inside: string | null): TextBlock => ({
  kind,
  text: textOf(node),
  inside,
  shape: JSON.stringify(shapeOf(node)),
  file: null,
})

/** The items of a list, those of lists within it after the one that they stand in. */
const itemsOf = (list: LexicalNode): LexicalNode[] =>
  childrenOf(list).flatMap((item) => {
    const inner = childrenOf(item).filter(({ type }) => type === 'list')
    const own = childrenOf(item).filter(({ type }) => type !== 'list')
    const itself = own.length > 0 ? [{ ...item, children: own }] : []
    return [...itself, ...inner.flatMap(itemsOf)]
  })

const rowOf = (row: LexicalNode, inside: string | null): TextBlock => ({
  ...piece('row', row, inside),
  text: childrenOf(row)
    .map((cell) => childrenOf(cell).map(textOf).join(' '))
    .join(' | '),
})

/** Its kind and title first, then what is written in it. */
function calloutOf(node: LexicalNode, known: KnownFields): TextBlock[] {
  const { blockType, blockName: _, id: __, ...fields } = fieldsOf(node)
  const block = known.blocks.find(({ slug }) => slug === blockType)
  const name = romanian(block?.labels?.singular) ?? 'Chenar'
  const written = Object.entries(fields).filter(([, value]) => nodesOf(value).length === 0)
  const head = written.flatMap(([field, value]) => labelled(block?.fields ?? [], field, value))
  return [
    { kind: 'callout', text: head.join(' · '), inside: null, shape: '', file: null },
    ...Object.values(fields).flatMap((value) =>
      nodesOf(value).flatMap((inner) => read(inner, known, name)),
    ),
  ]
}

function uploadOf(node: LexicalNode, known: KnownFields, inside: string | null): TextBlock {
  const { relationTo, value } = node
  const id = isNode(value) ? value.id : value
  const written = Object.entries(fieldsOf(node)).filter(([name]) => name !== 'id')
  return {
    kind: relationTo === 'documents' ? 'file' : 'picture',
    text: written.flatMap(([name, said]) => labelled(known.uploadFields, name, said)).join(' · '),
    inside,
    shape: '',
    file: `${String(relationTo)}/${String(id)}`,
  }
}

function labelled(fields: readonly Field[], name: string, value: unknown): string[] {
  if (value === null || value === undefined || value === '' || typeof value === 'object') return []
  const field = fields.find((each) => 'name' in each && each.name === name)
  const label = (field && 'label' in field && romanian(field.label)) || name
  return [`${label}: ${optionName(field, value)}`]
}

/** The words of a node; a line break is one, and an address stands behind the words that lead to it. */
function textOf(node: LexicalNode): string {
  if (node.type === 'linebreak') return '\n'
  if (node.type === 'text') return typeof node.text === 'string' ? node.text : ''
  const inner = childrenOf(node).map(textOf).join('')
  const { url } = fieldsOf(node)
  return node.type === 'link' && typeof url === 'string' ? `${inner} (${url})` : inner
}

/** All of a node that is not words, and not what only the editor keeps. */
function shapeOf(node: LexicalNode): unknown {
  const { type, tag, format, indent, listType } = node
  const { doc } = fieldsOf(node)
  return [type, tag, format, indent, listType, doc, childrenOf(node).map(shapeOf)]
}
