import type { SubjectCollection } from '@avizier/shared/collections'
import { subjectKey } from '@avizier/shared/reference'
import type { LiveDocument, Mirror } from '../src/queries/mirror.ts'

/**
 * The mirror for the length of one job: a document that many pages name, such as a department, is read once, and so is
 * that of the page itself.
 */
export function readingOnce(mirror: Mirror): Mirror {
  const known = new Map<string, LiveDocument | undefined>()
  let page: { path: string; document: LiveDocument | undefined } | undefined
  return {
    ...mirror,
    atPath(path) {
      if (page?.path !== path) page = { path, document: mirror.atPath(path) }
      return page.document
    },
    get<C extends SubjectCollection>(collection: C, id: string) {
      const key = subjectKey(collection, id)
      if (!known.has(key)) known.set(key, mirror.get(collection, id))
      return known.get(key) as LiveDocument<C> | undefined
    },
  }
}
