import { longDateTime } from '@avizier/shared/dates'
import { joiner } from '@avizier/shared/typography'
import type { Snapshot } from '@avizier/shared/snapshots/index'
import { filesAbout, imagesOf, present } from '../queries/document-page.ts'
import type { Authored } from '../queries/documents.ts'
import type { HtmlContext } from '../rich-text/context.ts'
import { escapeHtml } from '../rich-text/escape.ts'
import { figureHtml } from '../rich-text/figure.ts'
import { fileCardHtml } from '../rich-text/file-card.ts'
import { textSizes, toHtml } from '../rich-text/to-html.ts'
import { deadlineText } from '../text/debates.ts'
import { daysText, validityText } from '../text/periods.ts'

/** All that a document's page says, for those who read it in a feed reader; every address is absolute. */
export function contentHtml({ snapshot }: Authored, context: HtmlContext): string {
  const image = 'image' in snapshot ? imagesOf(context, present(snapshot.image)) : []
  return [
    ...('corrections' in snapshot ? snapshot.corrections.map(correctionHtml) : []),
    snapshot.lead && `<p><strong>${escapeHtml(snapshot.lead)}</strong></p>`,
    ...factsOf(snapshot).map((fact) => `<p>${escapeHtml(fact)}</p>`),
    ...image.map((picture) => figureHtml(picture, context, { sizes: textSizes })),
    'body' in snapshot ? toHtml(snapshot.body, context) : '',
    ...('quotes' in snapshot ? snapshot.quotes.map(quoteHtml) : []),
    'outcome' in snapshot ? toHtml(snapshot.outcome, context) : '',
    ...filesAbout(context, snapshot).map((file) => `<p>${fileCardHtml(file, context)}</p>`),
  ]
    .join('')
    .replaceAll(joiner, '')
}

const correctionHtml = ({ at, text }: Snapshot<'press-releases'>['corrections'][number]): string =>
  `<p><strong>Rectificare, ${longDateTime(at)}.</strong> ${escapeHtml(text)}</p>`

const quoteHtml = ({ text, name, role }: Snapshot<'press-releases'>['quotes'][number]): string =>
  `<blockquote><p>${escapeHtml(text)}</p><p>${escapeHtml([...present(name), role].join(', '))}</p></blockquote>`

function factsOf(snapshot: Authored['snapshot']): string[] {
  if ('validTo' in snapshot)
    return [
      `Valabilitate: ${validityText(snapshot.validFrom, snapshot.validTo)}.`,
      ...present(snapshot.place).map((place) => `Unde: ${place}`),
      ...present(snapshot.affected).map((affected) => `Cine este afectat: ${affected}`),
    ]
  if ('proposalsDeadline' in snapshot)
    return [
      `Temei legal: ${snapshot.legalBasis}.`,
      ...present(snapshot.proposalsDeadline).map((at) => `Termen: ${deadlineText(at)}.`),
      ...present(snapshot.debateAt).map((at) => `Dezbaterea: ${longDateTime(at)}.`),
    ]
  if ('goals' in snapshot) return [`Perioada: ${daysText(snapshot.startsOn, snapshot.endsOn)}.`]
  return []
}
