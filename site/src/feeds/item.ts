import { present } from '@avizier/shared/kinds/alike'
import type { RSSFeedItem } from '@astrojs/rss'
import type { RegisterEvent } from '@avizier/shared/register'
import { filesAbout, pictureOf, surroundingsOf } from '../queries/document-page.ts'
import type { Authored } from '../queries/documents.ts'
import { changedAt, lastChange } from '../queries/last-change.ts'
import type { Reader } from '../queries/reader.ts'
import { kindOf } from '../queries/summaries.ts'
import { inFeed } from '../rich-text/context.ts'
import { escapeHtml } from '../rich-text/escape.ts'
import { eventLabels, withdrawnText, withdrawnTitle } from '../text/register.ts'
import { contentHtml } from './content.ts'
import { allowedInXml, escapeXml } from './xml.ts'

/** The same for ever, whatever becomes of the title: a feed reader shows each document once. */
const guidOf = ({ collection, id }: Pick<Authored, 'collection' | 'id'>): string =>
  `urn:x-avizier:${collection}:${id}`

/** A document as an item of RSS 2.0, with its full text; of one that was withdrawn and kept, that it was and why. */
export function feedItem(reader: Reader, document: Authored): RSSFeedItem {
  const { snapshot, path, withdrawal } = document
  const { department, topics } = surroundingsOf(reader, document)
  const categories = [
    kindOf(document),
    ...present(department?.name),
    ...topics.map(({ name }) => name),
  ]
  const enclosure = withdrawal ? undefined : enclosureOf(reader, document)
  const explanation = withdrawal && escapeHtml(withdrawnText(withdrawal))
  return {
    title: allowedInXml(titleOf(snapshot.title, lastChange(document)?.event)),
    link: reader.siteUrl + path,
    pubDate: new Date(snapshot.publishedAt),
    // Readers take a description for HTML (RSS 2.0, „Elements of <item>”): what looks like a tag is escaped as a word.
    description: allowedInXml(explanation ?? escapeHtml(snapshot.lead)),
    content: allowedInXml(
      explanation ? `<p>${explanation}</p>` : contentHtml(document, inFeed(reader)),
    ),
    categories: categories.map(allowedInXml),
    customData: [
      `<guid isPermaLink="false">${escapeXml(guidOf(document))}</guid>`,
      `<atom:updated>${escapeXml(changedAt(document))}</atom:updated>`,
    ].join(''),
    ...(enclosure && { enclosure }),
  }
}

/** A document that was withdrawn and is public again is told by its title alone. */
function titleOf(title: string, change: RegisterEvent | undefined): string {
  if (change === undefined || change === 'published') return title
  return change === 'withdrawn' ? withdrawnTitle(title) : `${eventLabels[change]}: ${title}`
}

/** The first PDF, or else the picture as it is shown to others. */
function enclosureOf(reader: Reader, document: Authored) {
  const file = filesAbout(reader, document)[0]?.file
  const [image] = pictureOf(reader, document)
  const enclosed = file ?? image?.card ?? image?.original
  return (
    enclosed && {
      url: reader.siteUrl + reader.file(enclosed),
      length: enclosed.bytes,
      type: enclosed.mimeType,
    }
  )
}
