import type { SubjectCollection } from '@avizier/shared/collections'
import { subjectKey } from '@avizier/shared/reference'
import type { LiveDocument } from '../src/queries/mirror.ts'
import type { MirrorStore } from './mirror.ts'

/**
 * The mirror for the length of one job: the documents whose pages it makes are read together, which takes half of one after
 * the other, and a document that many pages name, such as a department, once.
 */
export function readingOnce(mirror: MirrorStore, urls: readonly string[]): MirrorStore {
  const pages = new Map(mirror.documentsAt(urls).map((document) => [document.path, document]))
  const known = new Map<string, LiveDocument | undefined>()
  return {
    ...mirror,
    // Not an absence: it may be published before the next question.
    atPath: (path) => pages.get(path) ?? mirror.atPath(path),
    get<C extends SubjectCollection>(collection: C, id: string) {
      const key = subjectKey(collection, id)
      if (!known.has(key)) known.set(key, mirror.get(collection, id))
      return known.get(key) as LiveDocument<C> | undefined
    },
  }
}
