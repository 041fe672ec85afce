import { longDateTime } from '@avizier/shared/dates'
import { present } from '@avizier/shared/kinds/alike'
import type { Correction, Quote } from '@avizier/shared/kinds/fields'
import { declarationOf } from '@avizier/shared/kinds/index'
import type { TextPart } from '@avizier/shared/kinds/kind'
import { joiner } from '@avizier/shared/typography'
import { filesAbout, pictureOf } from '../queries/document-page.ts'
import type { Authored } from '../queries/documents.ts'
import type { HtmlContext } from '../rich-text/context.ts'
import { escapeHtml } from '../rich-text/escape.ts'
import { figureHtml } from '../rich-text/figure.ts'
import { fileCardHtml } from '../rich-text/file-card.ts'
import { textSizes, toHtml } from '../rich-text/to-html.ts'

/** All that a document's page says, for those who read it in a feed reader; every address is absolute. */
export function contentHtml(document: Authored, context: HtmlContext): string {
  const { collection, snapshot } = document
  const kind = declarationOf(collection)
  return [
    ...snapshot.corrections.map(correctionHtml),
    snapshot.lead && `<p><strong>${escapeHtml(snapshot.lead)}</strong></p>`,
    ...kind.factsOf(snapshot).map((fact) => `<p>${escapeHtml(fact)}</p>`),
    ...pictureOf(context, document).map((picture) =>
      figureHtml(picture, context, { sizes: textSizes }),
    ),
    ...kind.textOf(snapshot).map((part) => textHtml(part, context)),
    ...filesAbout(context, document).map((file) => `<p>${fileCardHtml(file, context)}</p>`),
  ]
    .join('')
    .replaceAll(joiner, '')
}

const correctionHtml = ({ at, text }: Correction): string =>
  `<p><strong>Rectificare, ${longDateTime(at)}.</strong> ${escapeHtml(text)}</p>`

const textHtml = (part: TextPart, context: HtmlContext): string =>
  part.part === 'text' ? toHtml(part.text, context) : quoteHtml(part.quote)

const quoteHtml = ({ text, name, role }: Quote): string =>
  `<blockquote><p>${escapeHtml(text)}</p><p>${escapeHtml([...present(name), role].join(', '))}</p></blockquote>`
