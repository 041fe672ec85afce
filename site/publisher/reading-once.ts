import type { SubjectCollection } from '@avizier/shared/collections'
import { subjectKey } from '@avizier/shared/reference'
import type { LiveDocument, Mirror } from '../src/queries/mirror.ts'

/**
 * The mirror for the length of one job: a document that many pages name, such as a department, is read once, and so is
 * that of the page itself.
 */
export function readingOnce(mirror: Mirror): Mirror {
  const known = new Map<string, LiveDocument | undefined>()
  let page: { path: string; document: LiveDocument } | undefined
  return {
    ...mirror,
    atPath(path) {
      if (page?.path === path) return page.document
      const document = mirror.atPath(path)
      // Not its absence: it may be published before the next question.
      page = document && { path, document }
      return document
    },
    get<C extends SubjectCollection>(collection: C, id: string) {
      const key = subjectKey(collection, id)
      if (!known.has(key)) known.set(key, mirror.get(collection, id))
      return known.get(key) as LiveDocument<C> | undefined
    },
  }
}
