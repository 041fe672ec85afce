import { isBlankText } from '@avizier/shared/letters'
import type { Block, Inline, InnerBlock, List, RichText } from '@avizier/shared/rich-text'
import { bound } from '@avizier/shared/typography'
import type { HtmlContext } from './context.ts'
import { attributes, escapeHtml } from './escape.ts'
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
      const inner = (blocks: readonly InnerBlock[]) => blocksHtml(blocks, context)
      return tableHtml(block.rows, `Tabelul ${tables}`, { ...context, inner })
    })
    .join('')
}

const blocksHtml = (blocks: readonly InnerBlock[] | undefined, context: HtmlContext): string =>
  (blocks ?? []).map((block) => blockHtml(block, context)).join('')

function blockHtml(block: Exclude<Block, { type: 'table' }>, context: HtmlContext): string {
  switch (block.type) {
    case 'paragraph':
      return lineHtml('p', block, context)
    case 'heading':
      return lineHtml(`h${block.level}`, block, context)
    case 'quote': {
      const html = lineHtml('p', block, context) + blocksHtml(block.blocks, context)
      return html && `<blockquote>${html}</blockquote>`
    }
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

interface Line {
  children: Inline[]
  direction?: 'rtl' | undefined
}

/** Editors leave empty lines between paragraphs; the page sets its own distances. */
const isEmpty = (children: Inline[]): boolean =>
  children.every((child) =>
    child.type === 'text'
      ? isBlankText(child.text)
      : child.type === 'break' || isEmpty(child.children),
  )

const lineHtml = (tag: string, { children, direction }: Line, context: HtmlContext): string =>
  isEmpty(children)
    ? ''
    : `<${tag}${attributes({ dir: direction })}>${inlineHtml(children, context)}</${tag}>`

function listHtml({ isOrdered, items, start }: List, context: HtmlContext): string {
  if (items.length === 0) return ''
  const tag = isOrdered ? 'ol' : 'ul'
  // Where all of it runs from the right, the numbers stand there too.
  const isAll = items.every(({ direction }) => direction !== undefined)
  const facts = attributes({ start, dir: isAll ? 'rtl' : undefined })
  const html = items.map(({ children, direction, blocks, nested }) => {
    const dir = attributes({ dir: isAll ? undefined : direction })
    const below = blocksHtml(blocks, context) + (nested ? listHtml(nested, context) : '')
    return `<li${dir}>${inlineHtml(children, context)}${below}</li>`
  })
  return `<${tag}${facts}>${html.join('')}</${tag}>`
}

function calloutHtml(
  { tone, title, children }: Extract<Block, { type: 'callout' }>,
  context: HtmlContext,
): string {
  const heading = title ? `<p class="callout-title">${escapeHtml(bound(title))}</p>` : ''
  const content = blocksHtml(children, context)
  return `<aside class="callout ${tone}" role="note">${heading}${content}</aside>`
}
