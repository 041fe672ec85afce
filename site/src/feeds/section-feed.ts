import { paths, type Section } from '@avizier/shared/paths'
import { authoredIn } from '../queries/documents.ts'
import { lists } from '../queries/lists.ts'
import type { Reader } from '../queries/reader.ts'
import { siteSettings } from '../queries/settings.ts'
import { sectionTexts } from '../text/sections.ts'
import { feedLength, feedXml } from './feed.ts'

/** The feed of a section; that of the Jurnal holds its issues and their articles. */
export function sectionFeedXml(reader: Reader, section: Section): Promise<Response> {
  const collections =
    section === 'journal-issues' ? (['journal-issues', 'journal-articles'] as const) : [section]
  const documents = collections
    .flatMap((collection) => authoredIn(reader, lists.of(collection), { limit: feedLength }))
    .toSorted((a, b) => Date.parse(b.snapshot.publishedAt) - Date.parse(a.snapshot.publishedAt))
    .slice(0, feedLength)
  const pagePath = paths.section(section)
  const { title, intro } = sectionTexts[section]
  const feedPath = paths.feed(pagePath)
  return feedXml(reader, { title, description: intro, pagePath, feedPath, documents })
}

export const everythingFeedXml = (reader: Reader): Promise<Response> =>
  feedXml(reader, {
    title: 'toate publicațiile',
    description: siteSettings(reader).tagline,
    pagePath: paths.front,
    feedPath: paths.feed('/'),
    documents: authoredIn(reader, lists.everything, { limit: feedLength }),
  })
