import rss from '@astrojs/rss'
import { authoredIn, type Authored } from '../queries/documents.ts'
import { changedAt } from '../queries/last-change.ts'
import { lists } from '../queries/lists.ts'
import type { Reader } from '../queries/reader.ts'
import { siteSettings } from '../queries/settings.ts'
import { feedItem } from './item.ts'
import { allowedInXml, escapeXml } from './xml.ts'

/** How many documents a feed holds; older ones are in the archives. */
export const feedLength = 30

/** The documents of a list as its feed tells them: what was corrected or updated comes to the front again. */
export const newestInFeed = (reader: Reader, list: string): Authored[] =>
  authoredIn(reader, lists.byChange(list), { limit: feedLength })

interface Feed {
  title: string
  description: string
  /** The page that it follows, and its own address. */
  pagePath: string
  feedPath: string
  documents: Authored[]
}

/** An RSS 2.0 document; its build date is that of the newest thing told in it, so equal content has equal bytes. */
export function feedXml(reader: Reader, feed: Feed): Promise<Response> {
  const { office } = siteSettings(reader)
  const newest = feed.documents
    .map((document) => Date.parse(changedAt(document)))
    .toSorted((a, b) => b - a)[0]
  const built = newest && `<lastBuildDate>${new Date(newest).toUTCString()}</lastBuildDate>`
  const self = escapeXml(reader.siteUrl + feed.feedPath)
  return rss({
    title: allowedInXml(`${office}: ${feed.title}`),
    description: allowedInXml(feed.description),
    site: reader.siteUrl + feed.pagePath,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>ro</language>${built || ''}<atom:link href="${self}" rel="self" type="application/rss+xml"/>`,
    items: feed.documents.map((document) => feedItem(reader, document)),
  })
}
