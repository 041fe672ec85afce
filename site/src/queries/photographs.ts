import type { Snapshot } from '@avizier/shared/snapshots/index'
import { imagesOf, present } from './document-page.ts'
import { authoredIn } from './documents.ts'
import { lists } from './lists.ts'
import type { Reader } from './reader.ts'

/** Releases looked through, and photographs shown at most. */
const fromReleases = 20
const shownPhotographs = 8

/** The photographs of the latest releases, newest first, each once. */
export function latestPhotographs(reader: Reader): Snapshot<'media'>[] {
  const releases = authoredIn(reader, lists.of('press-releases'), { limit: fromReleases })
  const references = releases.flatMap(({ snapshot }) =>
    'gallery' in snapshot ? [...present(snapshot.image), ...snapshot.gallery] : [],
  )
  const unique = new Map(references.map((reference) => [reference.id, reference]))
  return imagesOf(reader, [...unique.values()]).slice(0, shownPhotographs)
}
