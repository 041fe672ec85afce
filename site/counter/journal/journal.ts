import type { DatabaseSync } from 'node:sqlite'
import { filesFieldOf } from '@avizier/shared/forms/form'
import { formOf, formSlugs } from '@avizier/shared/forms/index'
import type { Submission } from '@avizier/shared/forms/submission'
import { dayMs } from '@avizier/shared/dates'
import { inTransaction } from '../../publisher/database/in-transaction.ts'
import { openDatabase } from '../../publisher/database/open-database.ts'
import { journalTables } from './journal-tables.ts'

/** A submission with the bytes of its files, in their order. */
export interface Kept {
  submission: Submission
  files: Uint8Array[]
}

/** What came in and is not in the CMS yet. Whatever one of these did is on the disk when it returns. */
export interface Journal {
  /** The same submission twice is kept once. Throws where the disk does not take it: then nothing is kept. */
  put(kept: Kept): void
  /**
   * The oldest that waits for the CMS; those of forms that take files after all others, for a file that is hard to read takes
   * the CMS half a minute, and nobody's subscription is to begin or end so much later.
   */
  next(): Kept | undefined
  /** The CMS has it: nothing of it stays here. */
  erase(id: string): void
  /** The CMS can never take it: it is kept, with the reason, and others go on. */
  setAside(id: string, why: string): void
  /** What was set aside waits again: the CMS may be another by now. What was kept for as long as its form says is erased. */
  reconsider(now: Date): void
  waiting(): number
  close(): void
}

/** Opens the journal at `file`, made when absent. Throws UnusableFileError. */
export function openJournal(file: string): Journal {
  const database = openDatabase(file, journalTables)
  const count = database.prepare('SELECT count(*) AS n FROM submissions WHERE refused IS NULL')
  const refuse = database.prepare('UPDATE submissions SET refused = ? WHERE id = ?')
  const waiting = () => Number(count.get()?.n)
  return {
    ...entries(database),
    erase: erasing(database, waiting),
    setAside: (id, why) => void refuse.run(why, id),
    reconsider(now) {
      database
        .prepare('DELETE FROM submissions WHERE refused IS NOT NULL AND eraseAt <= ?')
        .run(now.toISOString())
      database.exec('UPDATE submissions SET refused = NULL WHERE refused IS NOT NULL')
    },
    waiting,
    close: () => database.close(),
  }
}

const formsWithoutFiles = formSlugs.filter((slug) => filesFieldOf(formOf(slug)) === undefined)

function entries(database: DatabaseSync): Pick<Journal, 'put' | 'next'> {
  const insert = database.prepare(
    'INSERT INTO submissions (id, submission, eraseAt) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING',
  )
  const insertFile = database.prepare('INSERT INTO files VALUES (?, ?, ?)')
  const oldest = database.prepare(
    'SELECT submission FROM submissions WHERE refused IS NULL ORDER BY place LIMIT 1',
  )
  const oldestOf = database.prepare(
    `SELECT place, submission FROM submissions
     WHERE refused IS NULL AND submission ->> '$.form' = ? ORDER BY place LIMIT 1`,
  )
  const oldestWithoutFiles = () =>
    formsWithoutFiles
      .map((form) => oldestOf.get(form))
      .filter((row) => row !== undefined)
      .toSorted((one, other) => Number(one.place) - Number(other.place))[0]
  const filesOf = database.prepare('SELECT bytes FROM files WHERE submission = ? ORDER BY number')
  return {
    put({ submission, files }) {
      inTransaction(database, () => {
        const { id } = submission
        const { changes } = insert.run(id, JSON.stringify(submission), eraseAt(submission))
        if (changes > 0)
          for (const [number, bytes] of files.entries()) insertFile.run(id, number, bytes)
      })
    },
    next() {
      const row = oldestWithoutFiles() ?? oldest.get()
      if (!row) return undefined
      // As `put` wrote it; whether it is still a submission of today, the CMS says.
      const submission = JSON.parse(String(row.submission)) as Submission
      const files = filesOf.all(submission.id).map(({ bytes }) => bytes as Uint8Array)
      return { submission, files }
    },
  }
}

/** More free pages than this, of 4 kB, are given back to the disk. */
const manyPages = 50

function erasing(database: DatabaseSync, waiting: () => number): Journal['erase'] {
  const remove = database.prepare('DELETE FROM submissions WHERE id = ?')
  const free = database.prepare('PRAGMA freelist_count')
  return (id) => {
    remove.run(id)
    if (waiting() > 0) return
    if (Number(free.get()?.freelist_count) > manyPages) database.exec('VACUUM')
    // Else the words would lie in the write-ahead log until others are written over them.
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  }
}

const eraseAt = ({ form, at }: Submission): string =>
  new Date(Date.parse(at) + formOf(form).keptDays * dayMs).toISOString()
