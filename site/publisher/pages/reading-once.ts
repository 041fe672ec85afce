import type { SubjectCollection } from '@avizier/shared/collections'
import { subjectKey } from '@avizier/shared/reference'
import type { LiveDocument, Mirror } from '../../src/queries/mirror.ts'
import type { MirrorStore } from '../mirror/mirror.ts'

/** What a job needs of the mirror. */
export type JobMirror = Mirror & Pick<MirrorStore, 'documentsAt'>

/**
 * The mirror for the length of one job: the documents whose pages it makes are read together, which takes half of one after
 * the other, and a document that many pages name, such as a department, once.
 */
export function readingOnce(mirror: JobMirror, urls: readonly string[]): Mirror {
  const read = mirror.documentsAt(urls)
  const known = new Map<string, LiveDocument | undefined>()
  let page: { path: string; document: LiveDocument } | undefined
  return {
    ...mirror,
    atPath(path) {
      if (page?.path === path) return page.document
      const document = read.get(path)?.() ?? mirror.atPath(path)
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
