import type { Section } from '@avizier/shared/kinds/index'
import { kindsIn } from '@avizier/shared/kinds/sections'
import { paths } from '@avizier/shared/paths'
import { changedAt } from '../queries/last-change.ts'
import { lists } from '../queries/lists.ts'
import type { Reader } from '../queries/reader.ts'
import { siteSettings } from '../queries/settings.ts'
import { sectionText } from '../text/sections.ts'
import { feedLength, feedXml, newestInFeed } from './feed.ts'

/** The feed of a section, with every kind that lies in it: that of the Jurnal holds its issues and their articles. */
export function sectionFeedXml(reader: Reader, section: Section): Promise<Response> {
  const documents = kindsIn(section)
    .flatMap((collection) => newestInFeed(reader, lists.of(collection)))
    .toSorted((a, b) => changedAt(b).localeCompare(changedAt(a)))
    .slice(0, feedLength)
  const pagePath = paths.section(section)
  const { title, intro } = sectionText(section)
  const feedPath = paths.feed(pagePath)
  return feedXml(reader, { title, description: intro, pagePath, feedPath, documents })
}

export const everythingFeedXml = (reader: Reader): Promise<Response> =>
  feedXml(reader, {
    title: 'toate publicațiile',
    description: siteSettings(reader).tagline,
    pagePath: paths.front,
    feedPath: paths.feed('/'),
    documents: newestInFeed(reader, lists.everything),
  })
