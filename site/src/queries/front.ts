import { imagesOf, present } from './document-page.ts'
import { authoredIn } from './documents.ts'
import { lists } from './lists.ts'
import type { Reader } from './reader.ts'
import { summaryOf } from './summaries.ts'

/** The lead and the ones below it. */
const shownReleases = 9

/** The newest release with its picture, and those that follow it. */
export function latestReleases(reader: Reader) {
  const [newest, ...others] = authoredIn(reader, lists.of('press-releases'), {
    limit: shownReleases,
  })
  if (!newest) return undefined
  const references = 'image' in newest.snapshot ? present(newest.snapshot.image) : []
  return {
    lead: { summary: summaryOf(reader, newest), image: imagesOf(reader, references)[0] },
    others: others.map((document) => summaryOf(reader, document)),
  }
}
