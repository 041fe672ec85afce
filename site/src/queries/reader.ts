import type { SubjectCollection } from '@avizier/shared/collections'
import { paths } from '@avizier/shared/paths'
import type { RegisterRow } from '@avizier/shared/register'
import { subjectKey } from '@avizier/shared/reference'
import type { StoredFile } from '@avizier/shared/kinds/fields'
import type { Brief, ListOptions, LiveDocument, Mirror, Moved, Withdrawn } from './mirror.ts'

/** What a page was made from: the publisher renders it again when one of these changes. */
export interface Reading {
  tags: Set<string>
  /** Public address → the file that has to be there. */
  files: Map<string, StoredFile>
  /** The first instant at which the page would read differently though nothing was published. */
  until: Date | undefined
}

/** The tags a page can depend on; the publisher marks the same ones dirty. */
export const tags = {
  document: subjectKey,
  list: (name: string) => `list:${name}`,
  listsBelow: (name: string) => `below:${name}`,
  withdrawn: 'withdrawn',
  movedAt: (path: string) => `moved:${path}`,
  moved: 'moved',
  head: 'head',
} as const

/** The only door of pages to content. Everything asked is recorded in `reading`. */
export interface Reader {
  readonly reading: Reading
  /** The page is made as of this instant: pages never ask for the time. */
  readonly asOf: Date
  /** The site's own absolute address, without a slash at the end. */
  readonly siteUrl: string
  get<C extends SubjectCollection>(collection: C, id: string): LiveDocument<C> | undefined
  atPath(path: string): LiveDocument | undefined
  keptAt(path: string): LiveDocument | undefined
  rowOf(live: LiveDocument): RegisterRow | undefined
  withdrawnAt(path: string): Withdrawn | undefined
  withdrawn(): Withdrawn[]
  movedAt(path: string): Moved | undefined
  /** Where a target leads on to; the page depends on it also while it leads nowhere else. */
  movesOn(target: string): string | undefined
  moved(): Moved[]
  list(name: string, options?: ListOptions): LiveDocument[]
  briefs(name: string, options?: ListOptions): Brief[]
  listsBelow(name: string): string[]
  head(): { number: number; at: string | null; hash: string }
  /** The public address of a file, which will be there because this page shows it. */
  file(file: StoredFile): string
  /** Says that the answer changes by itself at `instant`; an instant already past is ignored. */
  changesAt(instant: string | Date): void
}

export function createReader(mirror: Mirror, asOf: Date, siteUrl: string): Reader {
  const reading: Reading = { tags: new Set(), files: new Map(), until: undefined }
  return {
    reading,
    asOf,
    siteUrl,
    ...documentsRecorded(mirror, reading.tags),
    ...movesRecorded(mirror, reading.tags),
    ...listsRecorded(mirror, reading.tags),
    file(file) {
      const path = paths.file(file)
      reading.files.set(path, file)
      return path
    },
    changesAt(instant) {
      const date = new Date(instant)
      if (date > asOf && (!reading.until || date < reading.until)) reading.until = date
    },
  }
}

/** What is asked of one document, or of what was withdrawn. */
const documentsRecorded = (mirror: Mirror, read: Set<string>) => ({
  get<C extends SubjectCollection>(collection: C, id: string) {
    read.add(tags.document(collection, id))
    return mirror.get(collection, id)
  },
  atPath(path: string) {
    const document = mirror.atPath(path)
    if (document) read.add(tags.document(document.collection, document.id))
    return document
  },
  keptAt(path: string) {
    const document = mirror.keptAt(path)
    if (document) read.add(tags.document(document.collection, document.id))
    return document
  },
  rowOf(live: LiveDocument) {
    read.add(tags.document(live.collection, live.id))
    return mirror.rowOf(live)
  },
  withdrawnAt(path: string) {
    const withdrawn = mirror.withdrawnAt(path)
    if (withdrawn) read.add(withdrawn.subject)
    return withdrawn
  },
  withdrawn() {
    read.add(tags.withdrawn)
    return mirror.withdrawn()
  },
})

/** What is asked of addresses that moved. */
const movesRecorded = (mirror: Mirror, read: Set<string>) => ({
  movedAt(path: string) {
    const moved = mirror.movedAt(path)
    if (moved) read.add(tags.movedAt(path))
    return moved
  },
  movesOn(target: string) {
    read.add(tags.movedAt(target))
    return mirror.movedAt(target)?.to
  },
  moved() {
    read.add(tags.moved)
    return mirror.moved()
  },
})

/** What is asked of lists, and of the register as a whole. */
const listsRecorded = (mirror: Mirror, read: Set<string>) => ({
  list(name: string, options?: ListOptions) {
    read.add(tags.list(name))
    return mirror.list(name, options)
  },
  briefs(name: string, options?: ListOptions) {
    read.add(tags.list(name))
    return mirror.briefs(name, options)
  },
  listsBelow(name: string) {
    read.add(tags.listsBelow(name))
    return mirror.listsBelow(name)
  },
  head() {
    read.add(tags.head)
    return mirror.head()
  },
})
