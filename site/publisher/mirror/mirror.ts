import type { SubjectCollection } from '@avizier/shared/collections'
import { subjectKey } from '@avizier/shared/reference'
import type { RegisterRow } from '@avizier/shared/register'
import { snapshotForms } from '@avizier/shared/kinds/forms'
import type { LiveDocument, Mirror } from '../../src/queries/mirror.ts'
import { openDatabase, openForReading } from '../database/open-database.ts'
import { applyRow } from './apply-row.ts'
import { derive } from './derive.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { openParts } from './parts.ts'
import { mirrorTables } from './schema.ts'

/** The latest snapshot of each live document, on disk: the site can be made again while the CMS is down. */
export interface MirrorStore extends Mirror {
  /** Every address that a document has, or had until it was withdrawn, and every one that moved and has a page. */
  paths(): Iterable<string>
  hasPath(path: string): boolean
  /** The documents that are live at some of these addresses, by address, each taken apart when it is asked for. */
  documentsAt(paths: readonly string[]): Map<string, () => LiveDocument | undefined>
  /** The addresses of the documents among `tags`, also of those that were withdrawn, and of redirects. */
  pathsOf(tags: Iterable<string>): string[]
  /**
   * Takes rows in order, all of them or none; rows already known are passed over. Throws ChainError where they do not
   * continue the chain: the register is another one, such as an older backup put back.
   */
  apply(rows: readonly RegisterRow[]): void
  /** The tags of what changed after row `number`. */
  tagsAfter(number: number): Set<string>
  /** Whether a document of a kind is live, or was until it was withdrawn: its address says so for ever. */
  hasAny(collection: SubjectCollection): boolean
  /** The hashes of the files that live pictures and documents name. */
  fileHashes(): Set<string>
  /** Forgets which tags the rows up to `number` touched: they are live. */
  forgetChanges(number: number): void
  /** The last row whose tags are forgotten: a folder that is further behind cannot be caught up, only made anew. */
  forgotten(): number
  /** Whether this version of the code that does it (a 31-bit number) derived all that is here from the rows. */
  isDerivedBy(version: number): boolean
  /** Derives documents, lists, briefs and redirects again from the rows, unless this version did it last. */
  derive(version: number): void
  close(): void
}

/** Of the disk's pages, in memory, for each that reads. */
const cacheKibibytes = 8192

/** Opens the mirror at `file` (made when absent). `isReadOnly` for those who only render. */
export function openMirror(
  file: string,
  { isReadOnly = false, forms = snapshotForms } = {},
): MirrorStore {
  const database = (isReadOnly ? openForReading : openDatabase)(file, mirrorTables)
  database.exec(`PRAGMA cache_size = -${cacheKibibytes}`)
  const parts = openParts(database)
  const { documents, head, rows, moves, withdrawals } = parts
  return {
    ...parts.addresses,
    ...parts.listReads,
    head: head.get,
    get: <C extends SubjectCollection>(collection: C, id: string) =>
      documents.get<C>(subjectKey(collection, id)),
    atPath: documents.atPath,
    keptAt: documents.keptAt,
    documentsAt: documents.at,
    hasAny: (collection) => documents.hasAny(collection) || withdrawals.hasAny(collection),
    fileHashes: documents.fileHashes,
    rowOf: rows.get,
    withdrawnAt: withdrawals.at,
    withdrawn: withdrawals.all,
    movedAt: moves.at,
    moved: moves.all,
    tagsAfter: head.tagsAfter,
    forgotten: head.forgotten,
    forgetChanges: (number) => inTransaction(database, () => head.forget(number)),
    apply: (taken) =>
      inTransaction(database, () => taken.forEach((row) => applyRow(parts, row, forms))),
    isDerivedBy: head.isDerivedBy,
    derive(version) {
      if (head.isDerivedBy(version)) return
      inTransaction(database, () => {
        derive(parts, forms)
        head.setDerivedBy(version)
      })
    },
    close: () => database.close(),
  }
}
