import type { MailBlock, MailContent } from './content.ts'

/** A letter for whoever reads plain text: a block a paragraph, ended by a line feed. Lines are not broken; readers do that. */
export const toPlainText = (content: MailContent): string =>
  `${content.map(blockText).join('\n\n')}\n`

function blockText(block: MailBlock): string {
  switch (block.kind) {
    case 'heading':
      return `${block.text}\n${'='.repeat(Math.min([...block.text].length, longestRule))}`
    case 'link':
      return `${block.label}:\n${block.url}`
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n')
    case 'quote':
      return block.text
        .split('\n')
        .map((line) => `> ${line}`.trimEnd())
        .join('\n')
    case 'paragraph':
    case 'note':
      return block.text
  }
}

const longestRule = 72
