import type { Shown } from '@avizier/shared/counter-api'
import { storedFile, type StoredFile } from '@avizier/shared/kinds/fields'
import type { ChosenText } from './purpose.ts'

/** The files of a page are asked for within this. */
const rememberedMs = 10_000
const mostPages = 200

/** Every file that a page shows. */
export function filesIn(shown: Shown): StoredFile[] {
  if (shown.state !== 'shown') return []
  const files: StoredFile[] = []
  const left: unknown[] = [shown.document, ...shown.beside].map(({ snapshot }) => snapshot)
  for (let value = left.pop(); value !== undefined; value = left.pop()) {
    if (typeof value !== 'object' || value === null) continue
    const file = storedFile.safeParse(value)
    if (file.success) files.push(file.data)
    left.push(...(Object.values(value) as unknown[]))
  }
  return files
}

/** A page, by its link and the very text that the link chose. */
export const pageKey = (link: string, { revision, publicAt }: ChosenText): string =>
  `${link} ${revision} ${publicAt}`

/**
 * Which files pages have shown these seconds, so that a page of twenty pictures is made once and not twenty-one times. It only
 * says what belongs to a text: whether the link is open, and which text it shows, is asked of the database each time.
 */
export function rememberedFiles(clock: () => number = Date.now) {
  const pages = new Map<string, { until: number; files: readonly StoredFile[] }>()
  return {
    remember(key: string, files: readonly StoredFile[]): void {
      const now = clock()
      for (const [old, { until }] of pages)
        if (until <= now || pages.size >= mostPages) pages.delete(old)
      pages.set(key, { until: now + rememberedMs, files })
    },
    of(key: string): readonly StoredFile[] | undefined {
      const page = pages.get(key)
      return page && page.until > clock() ? page.files : undefined
    },
  }
}
