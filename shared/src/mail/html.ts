import type { MailBlock, MailContent } from './content.ts'

/**
 * A letter as a whole HTML document that asks nothing of anybody: no picture, no style sheet, no script. `title` is its
 * subject. Styles stand in each element, for mail readers know no other place.
 */
export const toHtml = (title: string, content: MailContent): string =>
  [
    '<!doctype html>',
    '<html lang="ro"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title></head>`,
    `<body style="${styles.body}">`,
    ...content.map(blockHtml),
    '</body></html>\n',
  ].join('\n')

const styles = {
  body: 'margin:0 auto;padding:16px;max-width:40em;font:16px/1.5 Arial,Helvetica,sans-serif;color:#1c1c1c;background:#fff',
  heading: 'margin:24px 0 8px;font-size:20px;line-height:1.3',
  text: 'margin:0 0 16px',
  link: 'color:#0b4f8a',
  quote: 'margin:0 0 16px;padding-left:12px;border-left:3px solid #8a8a8a',
  note: 'margin:0 0 8px;font-size:14px;color:#4a4a4a',
} as const

function blockHtml(block: MailBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h2 style="${styles.heading}">${escaped(block.text)}</h2>`
    case 'paragraph':
      return `<p style="${styles.text}">${lines(block.text)}</p>`
    case 'link':
      return `<p style="${styles.text}"><a style="${styles.link}" href="${escaped(block.url)}">${escaped(block.label)}</a></p>`
    case 'list':
      return `<ul style="${styles.text}">${block.items.map((item) => `<li>${lines(item)}</li>`).join('')}</ul>`
    case 'quote':
      return `<blockquote style="${styles.quote}">${lines(block.text)}</blockquote>`
    case 'note':
      return `<p style="${styles.note}">${lines(block.text)}</p>`
  }
}

const lines = (text: string): string => text.split('\n').map(escaped).join('<br>')

const signs: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign)
