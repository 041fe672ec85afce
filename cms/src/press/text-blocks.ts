import { cutTo } from '@avizier/shared/letters'
import { mostWords, type MailBlock } from '@avizier/shared/mail/content'
import { referenceKey, type Reference } from '@avizier/shared/reference'
import { inPieces, inPortions } from './pieces.ts'
import type { Block, Inline, InnerBlock, List } from '@avizier/shared/rich-text'

/** What a text leads to, by the key of a reference: an address, and what it is called where it is a file. */
export type Places = ReadonlyMap<string, { url: string; label: string }>

/** A text of the office as a letter: every word of it; pictures and documents as links. */
export const textBlocks = (text: readonly (Block | InnerBlock)[], places: Places): MailBlock[] =>
  text.flatMap((block) => blocksOf(block, places))

function blocksOf(block: Block | InnerBlock, places: Places): MailBlock[] {
  switch (block.type) {
    case 'paragraph':
      return paragraph(wordsOf(block.children, places))
    case 'heading':
      return said('heading', wordsOf(block.children, places))
    case 'quote':
      return [...said('quote', wordsOf(block.children, places)), ...inside(block, places)]
    case 'list':
      return listOf(block, places)
    case 'table':
      return said(
        'quote',
        block.rows.map((cells) => cells.map((cell) => flow(cell, places)).join(' | ')).join('\n'),
      )
    case 'callout':
      return [...paragraph(block.title ?? ''), ...textBlocks(block.children, places)]
    case 'image':
      return fileLink(block.image, places)
    case 'attachment':
      return fileLink(block.document, places)
  }
}

/** A file that can be opened; nothing where it is not there. */
export function fileLink(reference: Reference, places: Places): MailBlock[] {
  const place = places.get(referenceKey(reference))
  return place ? [{ kind: 'link', url: place.url, label: cutTo(place.label, mostWords) }] : []
}

/** Words as blocks of a letter, as many as they need; none where nobody would see anything. */
export const said = (kind: 'heading' | 'paragraph' | 'quote', text: string): MailBlock[] =>
  inPieces(text.trim()).map((words) => ({ kind, text: words }))

/** A paragraph; nothing where nobody would see it. */
export const paragraph = (text: string): MailBlock[] => said('paragraph', text)

interface Flow {
  children: Inline[]
  blocks?: InnerBlock[] | undefined
}

const inside = ({ blocks = [] }: Flow, places: Places): MailBlock[] => textBlocks(blocks, places)

/** A cell or an item on one line. */
const flow = (held: Flow, places: Places): string =>
  [wordsOf(held.children, places), ...inside(held, places).map(lineOf)]
    .filter((line) => line !== '')
    .join(' ')
    .replace(/\s*\n\s*/g, ' ')

function lineOf(block: MailBlock): string {
  if (block.kind === 'link') return `${block.label}: ${block.url}`
  return block.kind === 'list' ? block.items.join('; ') : block.text
}

function listOf(list: List, places: Places): MailBlock[] {
  const items = itemsOf(list, places).filter((item) => item.trim() !== '')
  return inPortions(items.flatMap(inPieces)).map((some) => ({ kind: 'list', items: some }))
}

/** What stands below an item follows it; numbers are written out. */
const itemsOf = ({ items, isOrdered, start = 1 }: List, places: Places): string[] =>
  items.flatMap((item, index) => {
    const words = flow(item, places)
    const own = isOrdered && words !== '' ? `${start + index}. ${words}` : words
    return [own, ...(item.nested ? itemsOf(item.nested, places) : [])]
  })

/** The words of a line; where a link leads to stands behind it. */
const wordsOf = (children: Inline[], places: Places): string =>
  children.map((child) => wordOf(child, places)).join('')

function wordOf(child: Inline, places: Places): string {
  if (child.type === 'break') return '\n'
  if (child.type === 'text') return child.text
  const label = wordsOf(child.children, places)
  const url = 'url' in child.to ? child.to.url : places.get(referenceKey(child.to))?.url
  return url === undefined || label.includes(url) ? label : `${label} (${url})`
}
