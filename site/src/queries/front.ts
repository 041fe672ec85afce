import { pictureOf } from './document-page.ts'
import { documentsIn } from './documents.ts'
import { lists } from './lists.ts'
import type { Reader } from './reader.ts'
import { summaryOf } from './summaries.ts'

/** The lead and the ones below it. */
const shownReleases = 9

/** The newest release with its picture, and those that follow it. */
export function latestReleases(reader: Reader) {
  const releases = lists.of('press-releases')
  const [newest, ...others] = documentsIn(reader, 'press-releases', releases, {
    limit: shownReleases,
  })
  if (!newest) return undefined
  const [image] = pictureOf(reader, newest)
  return {
    lead: { summary: summaryOf(reader, newest), image },
    others: others.map((document) => summaryOf(reader, document)),
  }
}
