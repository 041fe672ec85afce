import { bound } from '@avizier/shared/typography'
import { count, formatBytes } from '@avizier/shared/numbers'
import type { Snapshot } from '@avizier/shared/kinds/index'
import type { HtmlContext } from './context.ts'
import { attributes, escapeHtml } from './escape.ts'
import { formatName } from './figure.ts'

/** „4 pagini, 1,1 MB”, with a warning where a screen reader would find nothing. */
const fileFacts = ({ pageCount, file, hasText }: Snapshot<'documents'>): string =>
  [
    count(pageCount, 'o pagină', 'pagini'),
    formatBytes(file.bytes),
    ...(hasText ? [] : ['document scanat']),
  ].join(', ')

/** A file to download: its format, title, pages and size. */
export function fileCardHtml(document: Snapshot<'documents'>, context: HtmlContext): string {
  const href = context.base + context.file(document.file)
  const format = formatName(document.file)
  return (
    `<a${attributes({ class: 'file', href })}><span class="file-format">${format}</span> ` +
    `<span class="file-title">${escapeHtml(bound(document.title))}</span> ` +
    `<span class="file-facts">${fileFacts(document)}</span></a>`
  )
}
