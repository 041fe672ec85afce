import { openDatabase } from '../database/open-database.ts'
import { openDependencies, type Dependencies } from './manifest/dependencies.ts'
import { openFailingPages, type FailingPages } from './manifest/failing-pages.ts'
import { openJournal, type Journal } from './manifest/journal.ts'
import { openLiveRow, type LiveRow } from './manifest/live-row.ts'
import { openPageRecords, type PageRecords } from './manifest/page-records.ts'
import { openSettling, type Settling } from './manifest/settling.ts'
import { manifestTables } from './manifest/tables.ts'
import {
  noUncompressedPages,
  openUncompressedPages,
  type UncompressedPages,
} from './manifest/uncompressed-pages.ts'

/** What a publisher knows of the public folder of a release: what stands there, and what it was made from. */
export interface Manifest
  extends PageRecords, Dependencies, FailingPages, Settling, Journal, UncompressedPages, LiveRow {
  close(): void
}

/**
 * Opens the manifest of a release at `file` (made when absent). One that is not seen (`isSeen`) is thrown away after a crash. So
 * nothing waits for the disk, no journal is written, and no page is compressed.
 */
export function openManifest(file: string, { isSeen = true } = {}): Manifest {
  const database = openDatabase(file, manifestTables)
  database.exec(`PRAGMA synchronous = ${isSeen ? 'FULL' : 'OFF'}`)
  const { want, ...uncompressed } = isSeen ? openUncompressedPages(database) : noUncompressedPages
  return {
    ...openPageRecords(database),
    ...openDependencies(database),
    ...openFailingPages(database),
    ...openSettling(database),
    ...openLiveRow(database),
    ...openJournal(database, { isWritten: isSeen, want }),
    ...uncompressed,
    close: () => database.close(),
  }
}
