import { creditLine } from '@avizier/shared/credit'
import { bound } from '@avizier/shared/typography'
import { formatBytes } from '@avizier/shared/numbers'
import type { StoredFile } from '@avizier/shared/kinds/fields'
import type { Snapshot } from '@avizier/shared/kinds/index'
import type { HtmlContext } from './context.ts'
import { attributes, escapeHtml } from './escape.ts'
import { pictureHtml, type PictureOptions } from './picture.ts'

interface FigureOptions extends PictureOptions {
  /** Said here instead of the picture's own caption. */
  caption?: string | null
}

/** A picture with its caption, its credit and the way to its full size. */
export function figureHtml(
  image: Snapshot<'media'>,
  context: HtmlContext,
  { caption, ...options }: FigureOptions,
): string {
  const words = [caption ?? image.caption, creditLine(image.credit)]
    .filter((text) => text !== null && text !== '')
    .map((text) => `<span>${escapeHtml(bound(text ?? ''))}</span>`)
  const { original } = image
  const download = attributes({ href: context.base + context.file(original), download: true })
  const full = `<a${download}>descarcă fotografia (${formatName(original)}, ${original.width} × ${original.height}, ${formatBytes(original.bytes)})</a>`
  const figcaption = [...words, full].join(' · ')
  return `<figure>${pictureHtml(image, context, options)}<figcaption>${figcaption}</figcaption></figure>`
}

/** „PDF”, „JPEG”: a file's format as people call it. */
export function formatName({ mimeType, name }: Pick<StoredFile, 'mimeType' | 'name'>): string {
  const ending = name.slice(name.lastIndexOf('.') + 1)
  return escapeHtml(mimeType === 'image/jpeg' ? 'JPEG' : ending.toUpperCase())
}
