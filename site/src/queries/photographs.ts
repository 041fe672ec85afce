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
  return imagesOf(reader, references).slice(0, shownPhotographs)
}
