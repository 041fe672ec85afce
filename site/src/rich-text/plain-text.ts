import type { Block, Inline, InnerBlock, List } from '@avizier/shared/rich-text'

/** At most `limit` characters, cut at a word's end with an ellipsis: for descriptions in the page's head. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text
  const cut = text.slice(0, limit).lastIndexOf(' ')
  return `${text.slice(0, cut > 0 ? cut : limit - 1).replace(/[\s,;:–-]+$/, '')}…`
}

/** The words of a text, one line for each paragraph, list item and table row; pictures say their caption, files nothing. */
export const plainText = (richText: readonly (Block | InnerBlock)[]): string =>
  richText.map(wordsOfBlock).filter(Boolean).join('\n')

function wordsOfBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return wordsOf(block.children)
    case 'quote':
      return wordsOfFlow(block)
    case 'list':
      return wordsOfList(block)
    case 'table':
      return block.rows.map((cells) => cells.map(wordsOfFlow).join(' ')).join('\n')
    case 'callout':
      return [block.title ?? '', plainText(block.children)].filter(Boolean).join('\n')
    case 'image':
      return block.caption ?? ''
    case 'attachment':
      return ''
  }
}

interface Flow {
  children: Inline[]
  blocks?: InnerBlock[] | undefined
}

const wordsOfFlow = ({ children, blocks = [] }: Flow): string =>
  [wordsOf(children), plainText(blocks)].filter(Boolean).join('\n')

const wordsOfList = ({ items }: List): string =>
  items
    .flatMap(({ nested, ...flow }) => [wordsOfFlow(flow), ...(nested ? [wordsOfList(nested)] : [])])
    .join('\n')

const wordsOf = (children: Inline[]): string =>
  children
    .map((child) => {
      if (child.type === 'break') return '\n'
      return child.type === 'link' ? wordsOf(child.children) : child.text
    })
    .join('')
