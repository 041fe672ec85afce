import { present } from '@avizier/shared/kinds/alike'
import type { Snapshot } from '@avizier/shared/kinds/index'
import { imagesOf } from './document-page.ts'
import { documentsIn } from './documents.ts'
import { lists } from './lists.ts'
import type { Reader } from './reader.ts'

/** Releases looked through, and photographs shown at most. */
const fromReleases = 20
const shownPhotographs = 8

/** The photographs of the latest releases, newest first, each once. */
export function latestPhotographs(reader: Reader): Snapshot<'media'>[] {
  const releases = documentsIn(reader, 'press-releases', lists.of('press-releases'), {
    limit: fromReleases,
  })
  const references = releases.flatMap(({ snapshot: { image, gallery } }) => [
    ...present(image),
    ...gallery,
  ])
  return imagesOf(reader, references).slice(0, shownPhotographs)
}
