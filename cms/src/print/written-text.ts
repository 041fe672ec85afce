import type { Reference } from '@avizier/shared/reference'
import type { Block, Inline, InnerBlock, List, RichText } from '@avizier/shared/rich-text'
import { printableStart, printableUrl } from './bounds-of-typst.ts'
import { tableGrid, type PrintedTable } from './table-grid.ts'

// What an editor wrote (shared/src/rich-text.ts), as paper shows it: templates/text.typ has a function for each block.

/** What a text refers to, as paper can say it: its address, where it is public, and its name. */
export type Referred = (reference: Reference) => { url: string | null; title: string | null }

type PrintedInline =
  | Exclude<Inline, { type: 'link' }>
  | { type: 'link'; url: string; children: Exclude<Inline, { type: 'link' }>[] }

interface PrintedItem {
  children: PrintedInline[]
  blocks: PrintedTextBlock[]
}

export type PrintedTextBlock =
  | { type: 'heading'; level: number; children: PrintedInline[] }
  | { type: 'paragraph'; children: PrintedInline[] }
  | ({ type: 'quote' } & PrintedItem)
  | { type: 'list'; start: number | null; items: PrintedItem[] }
  | ({ type: 'table' } & PrintedTable<PrintedItem>)
  | { type: 'callout'; title: string | null; children: PrintedTextBlock[] }

export type PrintedText = PrintedTextBlock[]

/**
 * A text for paper: links lead to addresses or are words alone, documents are named, pictures are left out, and no level of
 * titles is skipped, for PDF/UA lets none be.
 */
export const writtenText = (text: RichText, referred: Referred): PrintedText =>
  withoutSkips(text.flatMap((block) => blockOf(block, referred)))

function withoutSkips(blocks: PrintedText): PrintedText {
  let last = 0
  return blocks.map((block) => {
    if (block.type !== 'heading') return block
    last = Math.min(block.level, last + 1)
    return { ...block, level: last }
  })
}

function blockOf(block: Block, referred: Referred): PrintedTextBlock[] {
  switch (block.type) {
    case 'heading':
      // The title of the page stands above them all.
      return [{ type: 'heading', level: block.level - 1, children: lineOf(block, referred) }]
    case 'quote':
      return [{ type: 'quote', ...itemOf(block, referred) }]
    case 'table':
      return [{ type: 'table', ...tableGrid(block, (cell) => itemOf(cell, referred)) }]
    default:
      return innerOf(block, referred)
  }
}

function innerOf(block: InnerBlock, referred: Referred): PrintedTextBlock[] {
  switch (block.type) {
    case 'paragraph':
      return [{ type: 'paragraph', children: lineOf(block, referred) }]
    case 'list':
      return [listOf(block, referred)]
    case 'callout': {
      const children = block.children.flatMap((each) => innerOf(each, referred))
      return [{ type: 'callout', title: block.title, children }]
    }
    case 'attachment':
      return namedDocument(referred(block.document))
    case 'image':
      return []
  }
}

const namedDocument = ({ url, title }: ReturnType<Referred>): PrintedTextBlock[] => {
  if (title === null) return []
  const words = { type: 'text' as const, text: title, marks: [] }
  const named = url === null ? words : { type: 'link' as const, url, children: [words] }
  return [{ type: 'paragraph', children: [named] }]
}

const listOf = (list: List, referred: Referred): PrintedTextBlock => ({
  type: 'list',
  start: list.isOrdered ? printableStart(list.start ?? 1) : null,
  items: list.items.map((item) => {
    const { children, blocks } = itemOf(item, referred)
    return {
      children,
      blocks: [...blocks, ...(item.nested ? [listOf(item.nested, referred)] : [])],
    }
  }),
})

const itemOf = (
  { children, blocks = [] }: { children: Inline[]; blocks?: InnerBlock[] | undefined },
  referred: Referred,
): PrintedItem => ({
  children: lineOf({ children }, referred),
  blocks: blocks.flatMap((each) => innerOf(each, referred)),
})

const lineOf = ({ children }: { children: Inline[] }, referred: Referred): PrintedInline[] =>
  children.flatMap((each): PrintedInline[] => {
    if (each.type !== 'link') return [each]
    const url = 'url' in each.to ? printableUrl(each.to.url) : referred(each.to).url
    return url === null ? each.children : [{ type: 'link', url, children: each.children }]
  })
