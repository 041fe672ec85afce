import { isLive } from '../queries/documents.ts'
import { bound } from '@avizier/shared/typography'
import type { Inline } from '@avizier/shared/rich-text'
import type { HtmlContext } from './context.ts'
import { attributes, escapeHtml } from './escape.ts'

type Text = Extract<Inline, { type: 'text' }>
type Link = Extract<Inline, { type: 'link' }>

const markTags: Record<Text['marks'][number], string> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  subscript: 'sub',
  superscript: 'sup',
}

const safeProtocols = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/** An outside address as it may stand in `href`, or undefined for one that is broken or could run something. */
export function safeUrl(url: string): string | undefined {
  const parsed = URL.parse(url)
  return parsed && safeProtocols.has(parsed.protocol) ? parsed.href : undefined
}

export const inlineHtml = (children: Inline[], context: HtmlContext): string =>
  children.map((child) => oneInline(child, context)).join('')

function oneInline(child: Inline, context: HtmlContext): string {
  if (child.type === 'break') return '<br>'
  if (child.type === 'link') return linkHtml(child, context)
  return child.marks.reduce(
    (html, mark) => {
      const tag = markTags[mark]
      return `<${tag}>${html}</${tag}>`
    },
    escapeHtml(bound(child.text)),
  )
}

function linkHtml(link: Link, context: HtmlContext): string {
  const content = inlineHtml(link.children, context)
  if ('url' in link.to) {
    const href = safeUrl(link.to.url)
    if (!href) return content
    const rel = href.startsWith('http') ? 'noopener' : undefined
    return `<a${attributes({ href, rel })}>${content}</a>`
  }
  const href = addressOf(link.to, context)
  return href ? `<a${attributes({ href: context.base + href })}>${content}</a>` : content
}

function addressOf(to: Exclude<Link['to'], { url: string }>, context: HtmlContext) {
  const target = context.get(to.ref, to.id)
  if (!target) return undefined
  if (target.path) return target.path
  if (isLive(target, 'documents')) return context.file(target.snapshot.file)
  return isLive(target, 'media') ? context.file(target.snapshot.original) : undefined
}
