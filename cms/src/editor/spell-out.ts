import type { Block, Field } from 'payload'
import { childrenOf, fieldsOf, nodesOf, type LexicalNode } from './lexical-node.ts'

/** What is known of the fields that blocks and pictures carry. */
export interface KnownFields {
  blocks: readonly Block[]
  uploadFields: readonly Field[]
}

/**
 * An editor state with all that its blocks and pictures carry written out as plain text, for a comparison of versions:
 * Payload's compares only text, and shows of a block its name alone.
 */
export const spellOut = (state: unknown, known: KnownFields) => ({
  root: { ...shape, type: 'root', children: nodesOf(state).flatMap(spelled(known)) },
})

const shape = { format: '', indent: 0, version: 1, direction: 'ltr' }

const spelled =
  (known: KnownFields) =>
  (node: LexicalNode): LexicalNode[] => {
    if (node.type === 'block' || node.type === 'inlineBlock') return [blockOf(node, known)]
    if (node.type === 'upload') return [node, ...linesOf(fieldsOf(node), known.uploadFields, known)]
    if (!('children' in node)) return [node]
    return [{ ...node, children: childrenOf(node).flatMap(spelled(known)) }]
  }

function blockOf(node: LexicalNode, known: KnownFields): LexicalNode {
  const { blockType, blockName: _, ...fields } = fieldsOf(node)
  const block = known.blocks.find(({ slug }) => slug === blockType)
  const name = block ? romanian(block.labels?.singular) : undefined
  return {
    ...shape,
    type: 'quote',
    children: [
      paragraph(name ?? String(blockType), bold),
      ...linesOf(fields, block?.fields ?? [], known),
    ],
  }
}

/** A line for each field that says something; what a rich text says stands as it is. */
const linesOf = (
  fields: LexicalNode,
  configs: readonly Field[],
  known: KnownFields,
): LexicalNode[] =>
  Object.entries(fields).flatMap(([name, value]) => {
    if (name === 'id' || value === null || value === undefined || value === '') return []
    const nodes = nodesOf(value)
    if (nodes.length > 0) return nodes.flatMap(spelled(known))
    if (typeof value === 'object') return []
    const config = configs.find((field) => 'name' in field && field.name === name)
    const label = (config && 'label' in config && romanian(config.label)) || name
    return [paragraph(`${label}: ${optionOf(config, value)}`)]
  })

const optionOf = (config: Field | undefined, value: unknown): string => {
  const options = config?.type === 'select' ? config.options : []
  const option = options.find((each) => typeof each !== 'string' && each.value === value)
  return (
    (option && typeof option !== 'string' && romanian(option.label)) ||
    (value === true ? 'da' : value === false ? 'nu' : String(value))
  )
}

const romanian = (label: unknown): string | undefined => {
  if (typeof label === 'string') return label
  const { ro } = typeof label === 'object' && label !== null ? (label as { ro?: unknown }) : {}
  return typeof ro === 'string' ? ro : undefined
}

const bold = 1

const paragraph = (text: string, format = 0): LexicalNode => ({
  ...shape,
  type: 'paragraph',
  textFormat: 0,
  textStyle: '',
  children: [{ type: 'text', text, format, detail: 0, mode: 'normal', style: '', version: 1 }],
})
