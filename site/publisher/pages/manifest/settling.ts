import type { DatabaseSync } from 'node:sqlite'
import { inTransaction } from '../../database/in-transaction.ts'
import type { PageRecord } from './page-records.ts'

export interface Settling {
  /** Records pages written, made as of an instant, and pages removed. */
  settle(written: readonly PageRecord[], removed: readonly string[], asOf: Date): void
}

// Lists go to SQLite as JSON: one statement for thousands of pages costs a third of one for each.
const urlsIn = 'SELECT value FROM json_each(?)'

export function openSettling(database: DatabaseSync): Settling {
  const forget = ['pages', 'page_tags', 'page_files'].map((table) =>
    database.prepare(`DELETE FROM ${table} WHERE url IN (${urlsIn})`),
  )
  const statements = statementsOf(database)

  return {
    settle(written, removed, asOf) {
      if (written.length === 0 && removed.length === 0) return
      const rows = rowsOf(written)
      const made = written.filter(({ failure }) => !failure).map(({ url }) => url)
      inTransaction(database, () => {
        const gone = JSON.stringify([...removed, ...written.map(({ url }) => url)])
        for (const deletion of forget) deletion.run(gone)
        statements.pages.run(asOf.toISOString(), rows.pages)
        statements.tags.run(rows.tags)
        statements.files.run(rows.files)
        statements.noFailures.run(JSON.stringify([...removed, ...made]))
        for (const { url, failure } of written)
          if (failure) statements.failure.run(url, failure.error, failure.at.toISOString())
      })
    },
  }
}

const statementsOf = (database: DatabaseSync) => ({
  pages: database.prepare(
    `INSERT INTO pages SELECT value ->> 0, value ->> 1, value ->> 2, ?1 FROM json_each(?2)`,
  ),
  tags: database.prepare(
    `INSERT OR IGNORE INTO page_tags SELECT value ->> 0, value ->> 1 FROM json_each(?)`,
  ),
  files: database.prepare(
    `INSERT OR IGNORE INTO page_files SELECT value ->> 0, value ->> 1 FROM json_each(?)`,
  ),
  failure: database.prepare(
    'INSERT INTO failing VALUES (?, ?, ?, 1) ON CONFLICT DO UPDATE SET error = excluded.error, attempts = attempts + 1',
  ),
  noFailures: database.prepare(`DELETE FROM failing WHERE url IN (${urlsIn})`),
})

/** The rows of each table, as JSON. */
function rowsOf(written: readonly PageRecord[]) {
  const pages = written.map(({ url, hash, until }) => [url, hash, until?.toISOString() ?? null])
  const tags = written.flatMap(({ url, tags }) => tags.map((tag) => [tag, url]))
  const files = written.flatMap(({ url, files }) => files.map((file) => [file, url]))
  return {
    pages: JSON.stringify(pages),
    tags: JSON.stringify(tags),
    files: JSON.stringify(files),
  }
}
