import type { Block, Inline, List, RichText } from '@avizier/shared/rich-text'

/** At most `limit` characters, cut at a word's end with an ellipsis: for descriptions in the page's head. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text
  const cut = text.slice(0, limit).lastIndexOf(' ')
  return `${text.slice(0, cut > 0 ? cut : limit - 1).replace(/[\s,;:–-]+$/, '')}…`
}

/** The words of a text, one line for each paragraph, list item and table row; pictures and files have none. */
export const plainText = (richText: RichText): string =>
  richText.map(wordsOfBlock).filter(Boolean).join('\n')

function wordsOfBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return wordsOf(block.children)
    case 'list':
      return wordsOfList(block)
    case 'table':
      return block.rows
        .map((cells) => cells.map(({ children }) => wordsOf(children)).join(' '))
        .join('\n')
    case 'callout':
      return [block.title ?? '', plainText(block.children)].filter(Boolean).join('\n')
    case 'image':
    case 'attachment':
      return ''
  }
}

const wordsOfList = ({ items }: List): string =>
  items
    .flatMap(({ children, nested }) => [
      wordsOf(children),
      ...(nested ? [wordsOfList(nested)] : []),
    ])
    .join('\n')

const wordsOf = (children: Inline[]): string =>
  children
    .map((child) => {
      if (child.type === 'break') return '\n'
      return child.type === 'link' ? wordsOf(child.children) : child.text
    })
    .join('')
