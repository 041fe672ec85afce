import { createHash } from 'node:crypto'
import type { Reference } from '@avizier/shared/reference'
import type { Block, Inline, List, RichText } from '@avizier/shared/rich-text'

// The editor state that @payloadcms/richtext-lexical 3.90 stores. Node versions are those its nodes export.

export interface LexicalNode {
  type: string
  version: number
  [field: string]: unknown
}
export interface LexicalState {
  /** Payload types every rich text field as open to further properties. */
  [field: string]: unknown
  root: LexicalNode & {
    children: LexicalNode[]
    direction: 'ltr' | null
    format: ''
    indent: number
  }
}

/** Gives the database id of a referenced document; throws where there is none. */
export type IdOf = (reference: Reference) => string

const formatBits = {
  bold: 1,
  italic: 2,
  strikethrough: 4,
  underline: 8,
  subscript: 32,
  superscript: 64,
} as const

const element = (type: string, children: LexicalNode[], fields: object = {}): LexicalNode => ({
  type,
  version: 1,
  direction: 'ltr',
  format: '',
  indent: 0,
  ...fields,
  children,
})

/** Makes the ids that Payload wants on nodes with fields of their own: stable, 24 hex digits, unique in one text. */
function idMaker(text: RichText): () => string {
  const seed = JSON.stringify(text)
  let made = 0
  return () => createHash('sha256').update(`${made++} ${seed}`).digest('hex').slice(0, 24)
}

interface Context {
  idOf: IdOf
  nextId: () => string
}

function inlineNode(node: Inline, context: Context): LexicalNode {
  switch (node.type) {
    case 'text':
      return {
        type: 'text',
        version: 1,
        text: node.text,
        format: node.marks.reduce((bits, mark) => bits | formatBits[mark], 0),
        mode: 'normal',
        style: '',
        detail: 0,
      }
    case 'break':
      return { type: 'linebreak', version: 1 }
    case 'link': {
      const { to } = node
      const fields =
        'ref' in to
          ? {
              linkType: 'internal',
              newTab: false,
              doc: { relationTo: to.ref, value: context.idOf(to) },
            }
          : { linkType: 'custom', newTab: false, url: to.url }
      const children = node.children.map((child) => inlineNode(child, context))
      return element('link', children, { version: 3, id: context.nextId(), fields })
    }
  }
}

const inlineNodes = (nodes: Inline[], context: Context): LexicalNode[] =>
  nodes.map((node) => inlineNode(node, context))

const belowNodes = (
  { blocks }: { blocks?: Block[] | undefined },
  context: Context,
): LexicalNode[] => (blocks ?? []).map((block) => blockNode(block, context))

const paragraph = (children: LexicalNode[]): LexicalNode =>
  element('paragraph', children, { textFormat: 0, textStyle: '' })

function listNode(list: List, context: Context, depth = 0): LexicalNode {
  const items: LexicalNode[] = []
  for (const { nested, ...flow } of list.items) {
    const item = (content: LexicalNode[]) =>
      element('listitem', content, { value: items.length + 1, indent: depth })
    items.push(item([...inlineNodes(flow.children, context), ...belowNodes(flow, context)]))
    // Lexical keeps a nested list in an item of its own, after the one it belongs to.
    if (nested) items.push(item([listNode(nested, context, depth + 1)]))
  }
  return element('list', items, {
    listType: list.isOrdered ? 'number' : 'bullet',
    tag: list.isOrdered ? 'ol' : 'ul',
    start: list.start ?? 1,
  })
}

function tableNode(block: Extract<Block, { type: 'table' }>, context: Context): LexicalNode {
  const rows = block.rows.map((row, rowIndex) =>
    element(
      'tablerow',
      row.map((cell) =>
        element(
          'tablecell',
          [paragraph(inlineNodes(cell.children, context)), ...belowNodes(cell, context)],
          {
            backgroundColor: null,
            colSpan: cell.columns,
            rowSpan: cell.rows,
            // 1 heads a column, 2 heads a row (TableCellHeaderStates).
            headerState: cell.isHeader ? (rowIndex === 0 ? 1 : 2) : 0,
          },
        ),
      ),
    ),
  )
  return element('table', rows)
}

function blockNode(block: Block, context: Context): LexicalNode {
  switch (block.type) {
    case 'paragraph':
      return paragraph(inlineNodes(block.children, context))
    case 'heading':
      return element('heading', inlineNodes(block.children, context), { tag: `h${block.level}` })
    case 'quote':
      return element('quote', [
        ...inlineNodes(block.children, context),
        ...belowNodes(block, context),
      ])
    case 'list':
      return listNode(block, context)
    case 'table':
      return tableNode(block, context)
    case 'image':
      return uploadNode(block.image, { caption: block.caption }, context)
    case 'attachment':
      return uploadNode(block.document, {}, context)
    case 'callout': {
      const { tone, title, children } = block
      const content = rootState(children.map((child) => blockNode(child, context)))
      const fields = {
        id: context.nextId(),
        blockName: '',
        blockType: 'callout',
        tone,
        title,
        content,
      }
      return { type: 'block', version: 2, format: '', fields }
    }
  }
}

const uploadNode = (reference: Reference, fields: object, context: Context): LexicalNode => ({
  type: 'upload',
  version: 3,
  format: '',
  id: context.nextId(),
  relationTo: reference.ref,
  value: context.idOf(reference),
  fields,
})

const rootState = (children: LexicalNode[]): LexicalState => ({
  root: { type: 'root', version: 1, direction: 'ltr', format: '', indent: 0, children },
})

/** RichText as the Lexical editor state that Payload stores; `idOf` turns keys into database ids. */
export function toLexical(text: RichText, idOf: IdOf): LexicalState {
  const context = { idOf, nextId: idMaker(text) }
  return rootState(text.map((block) => blockNode(block, context)))
}
