import type { Block, Inline, InnerBlock, List, RichText } from '@avizier/shared/rich-text'
import type { Link, Passage } from './passage.ts'

interface TextParts {
  passages: Omit<Passage, 'path'>[]
  links: Omit<Link, 'path'>[]
  /** Ids of pictures. */
  pictures: string[]
}

/** The passages of a text in its order, its links and its pictures. */
export function partsOfText(text: RichText): TextParts {
  const parts: TextParts = { passages: [], links: [], pictures: [] }
  for (const block of text) readBlock(block, parts)
  return parts
}

function readBlock(block: Block | InnerBlock, parts: TextParts): void {
  switch (block.type) {
    case 'paragraph':
      return readLine(block.children, parts, { isBold: isBold(block.children) })
    case 'heading':
      return readLine(block.children, parts, { level: block.level })
    case 'list':
      return readList(block, parts)
    case 'quote':
      return readFlow(block, parts)
    case 'table':
      return block.rows.flat().forEach((cell) => readFlow(cell, parts))
    case 'image':
      parts.pictures.push(block.image.id)
      return readText(block.caption, parts)
    case 'attachment':
      return
    case 'callout':
      readText(block.title, parts)
      return block.children.forEach((child) => readBlock(child, parts))
  }
}

function readList(list: List, parts: TextParts): void {
  for (const { nested, ...item } of list.items) {
    readFlow(item, parts)
    if (nested) readList(nested, parts)
  }
}

function readFlow(
  { children, blocks = [] }: { children: Inline[]; blocks?: InnerBlock[] | undefined },
  parts: TextParts,
): void {
  readLine(children, parts, {})
  for (const block of blocks) readBlock(block, parts)
}

function readText(text: string | null, { passages }: TextParts): void {
  if (text?.trim()) passages.push({ text })
}

function readLine(
  nodes: readonly Inline[],
  { passages, links }: TextParts,
  facts: Pick<Passage, 'level' | 'isBold'>,
): void {
  const text = wordsOf(nodes)
  if (text.trim() !== '') passages.push({ text, ...facts })
  for (const node of nodes)
    if (node.type === 'link') links.push({ words: wordsOf(node.children), to: node.to })
}

const wordsOf = (nodes: readonly Inline[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'break') return '\n'
      return node.type === 'text' ? node.text : wordsOf(node.children)
    })
    .join('')

const isBold = (nodes: readonly Inline[]): boolean =>
  nodes.every((node) => node.type === 'text' && node.marks.includes('bold'))
