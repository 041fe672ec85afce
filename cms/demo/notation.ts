import type { Block, Inline, RichText } from '@avizier/shared/rich-text'
import { subjectCollections } from '@avizier/shared/collections'
import type { Reference } from '@avizier/shared/reference'

// A tiny notation for texts: one function a block; inside a string **bold**, *italic* and [words](target), where the
// target is an address or `press-releases:key`.

type Plain = Extract<Inline, { type: 'text' | 'break' }>
type Paragraph = Extract<Block, { type: 'paragraph' }>
type ListBlock = Extract<Block, { type: 'list' }>

const collectionOf = (name: string) => subjectCollections.find((collection) => collection === name)

function target(text: string): Reference | { url: string } {
  const [before = '', after = ''] = text.split(':')
  const collection = collectionOf(before)
  return collection ? { ref: collection, id: after } : { url: text }
}

/** No-break spaces where Romanian typography wants them: „nr. 12”, „20 %”, „500 lei”. */
const bind = (text: string): string =>
  text
    .replace(/\b(nr|str|art|lit|alin|ora)(\.?) (?=[\d(])/g, '$1$2\u00A0')
    .replace(/(\d) (?=%|lei\b|kg\b|km\b|m²|kW)/g, '$1\u00A0')

function plain(text: string): Plain[] {
  return bind(text)
    .split(/(\*\*[^*]+\*\*|\*[^*]+\*)/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part.startsWith('**')) return { type: 'text', text: part.slice(2, -2), marks: ['bold'] }
      if (part.startsWith('*')) return { type: 'text', text: part.slice(1, -1), marks: ['italic'] }
      return { type: 'text', text: part, marks: [] }
    })
}

/** The inline nodes of a string in the notation. */
export function inline(text: string): Inline[] {
  return text.split(/(\[[^\]]+\]\([^)]+\))/).flatMap((part): Inline[] => {
    const link = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(part)
    if (!link) return plain(part)
    return [{ type: 'link', to: target(link[2] ?? ''), children: plain(link[1] ?? '') }]
  })
}

export const p = (text: string): Paragraph => ({ type: 'paragraph', children: inline(text) })
export const h2 = (text: string): Block => ({ type: 'heading', level: 2, children: inline(text) })
export const h3 = (text: string): Block => ({ type: 'heading', level: 3, children: inline(text) })
export const quote = (text: string): Block => ({ type: 'quote', children: inline(text) })

const list =
  (isOrdered: boolean) =>
  (items: string[]): ListBlock => ({
    type: 'list',
    isOrdered,
    items: items.map((item) => ({ children: inline(item), nested: null })),
  })
export const ul = list(false)
export const ol = list(true)

/** A table whose first row holds the column headers. */
export const table = (rows: string[][]): Block => ({
  type: 'table',
  rows: rows.map((row, index) =>
    row.map((cell) => ({
      isHeader: index === 0,
      columns: 1,
      rows: 1,
      children: inline(cell),
    })),
  ),
})

const callout =
  (tone: 'info' | 'important') =>
  (title: string, children: (Paragraph | ListBlock)[]): Block => ({
    type: 'callout',
    tone,
    title,
    children,
  })
export const info = callout('info')
export const important = callout('important')

export const image = (key: string, caption: string | null = null): Block => ({
  type: 'image',
  image: { ref: 'media', id: key },
  caption,
})
export const attachment = (key: string): Block => ({
  type: 'attachment',
  document: { ref: 'documents', id: key },
})

/** The words of a text, without marks: for counting and for the printed page. */
export const wordsOf = (nodes: Inline[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'text') return node.text
      return node.type === 'break' ? '\n' : wordsOf(node.children)
    })
    .join('')

/** Every string of a text, block by block. */
export function stringsOf(text: RichText): string[] {
  return text.flatMap((block) => {
    switch (block.type) {
      case 'list':
        return block.items.map((item) => wordsOf(item.children))
      case 'table':
        return block.rows.flat().map((cell) => wordsOf(cell.children))
      case 'callout':
        return [block.title ?? '', ...stringsOf(block.children)]
      case 'image':
        return block.caption === null ? [] : [block.caption]
      case 'attachment':
        return []
      default:
        return [wordsOf(block.children)]
    }
  })
}
