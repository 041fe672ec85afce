import { bound } from '@avizier/shared/typography'
import type { Block, Inline, List, RichText } from '@avizier/shared/rich-text'
import type { HtmlContext } from './context.ts'
import { escapeHtml } from './escape.ts'
import { figureHtml } from './figure.ts'
import { fileCardHtml } from './file-card.ts'
import { inlineHtml } from './inline.ts'
import { tableHtml } from './table.ts'

/** The width of pictures in running text: the column beside which the facts stand. */
export const textSizes = '(min-width: 62rem) 50rem, 100vw'

/** A document's text as HTML. Every word is escaped; what is not public (any more) is left out, links to it become text. */
export function toHtml(richText: RichText, context: HtmlContext): string {
  let tables = 0
  return richText
    .map((block) => {
      if (block.type !== 'table') return blockHtml(block, context)
      tables += 1
      return tableHtml(block.rows, `Tabelul ${tables}`, context)
    })
    .join('')
}

function blockHtml(block: Exclude<Block, { type: 'table' }>, context: HtmlContext): string {
  switch (block.type) {
    case 'paragraph':
      return wrapped('p', block.children, context)
    case 'heading':
      return wrapped(`h${block.level}`, block.children, context)
    case 'quote':
      return isEmpty(block.children)
        ? ''
        : `<blockquote>${wrapped('p', block.children, context)}</blockquote>`
    case 'list':
      return listHtml(block, context)
    case 'image': {
      const image = context.get('media', block.image.id)
      const { caption } = block
      return image ? figureHtml(image.snapshot, context, { sizes: textSizes, caption }) : ''
    }
    case 'attachment': {
      const document = context.get('documents', block.document.id)
      return document ? fileCardHtml(document.snapshot, context) : ''
    }
    case 'callout':
      return calloutHtml(block, context)
  }
}

/** Editors leave empty lines between paragraphs; the page sets its own distances. */
const isEmpty = (children: Inline[]): boolean =>
  children.every((child) =>
    child.type === 'text'
      ? child.text.trim() === ''
      : child.type === 'break' || isEmpty(child.children),
  )

const wrapped = (tag: string, children: Inline[], context: HtmlContext): string =>
  isEmpty(children) ? '' : `<${tag}>${inlineHtml(children, context)}</${tag}>`

function listHtml(list: List, context: HtmlContext): string {
  const tag = list.isOrdered ? 'ol' : 'ul'
  const items = list.items.map(
    ({ children, nested }) =>
      `<li>${inlineHtml(children, context)}${nested ? listHtml(nested, context) : ''}</li>`,
  )
  return items.length > 0 ? `<${tag}>${items.join('')}</${tag}>` : ''
}

function calloutHtml(
  { tone, title, children }: Extract<Block, { type: 'callout' }>,
  context: HtmlContext,
): string {
  const heading = title ? `<p class="callout-title">${escapeHtml(bound(title))}</p>` : ''
  const content = children.map((child) => blockHtml(child, context)).join('')
  return `<aside class="callout ${tone}" role="note">${heading}${content}</aside>`
}
