import type { DatabaseSync } from 'node:sqlite'
import type { FailingPage } from '@avizier/shared/register-api'
import { openDatabase, type Tables } from '../database/open-database.ts'
import { inTransaction } from '../database/in-transaction.ts'

const schema = `
  PRAGMA journal_mode = WAL;
  CREATE TABLE IF NOT EXISTS pages (url TEXT PRIMARY KEY, hash TEXT NOT NULL, until TEXT, as_of TEXT NOT NULL) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS pages_by_until ON pages (until) WHERE until IS NOT NULL;
  CREATE INDEX IF NOT EXISTS pages_by_as_of ON pages (as_of);
  CREATE TABLE IF NOT EXISTS page_tags (tag TEXT, url TEXT, PRIMARY KEY (tag, url)) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS page_tags_by_url ON page_tags (url);
  CREATE TABLE IF NOT EXISTS page_files (file TEXT, url TEXT, PRIMARY KEY (file, url)) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS page_files_by_url ON page_files (url);
  CREATE TABLE IF NOT EXISTS failing (url TEXT PRIMARY KEY, error TEXT NOT NULL, since TEXT NOT NULL, attempts INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS journal (address TEXT PRIMARY KEY) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS live (one INTEGER PRIMARY KEY CHECK (one = 1), number INTEGER NOT NULL, reported INTEGER NOT NULL);
  INSERT OR IGNORE INTO live VALUES (1, 0, 0);
`

const tables: Tables = {
  version: 1,
  schema,
  migrations: [],
  remedy: 'delete the folders publisher and public of DATA_DIR; both are made anew.',
}

/** The values of a JSON array, one by one: one statement for thousands of pages costs a third of one for each. */
const urlsOf = (array: string): string => `SELECT value FROM json_each(${array})`

/** Pages without precompressed files; only what is seen gets some. A release that was just made has all of its pages here. */
const uncompressedSchema = `
  CREATE TABLE IF NOT EXISTS twinless AS SELECT url FROM pages;
  CREATE UNIQUE INDEX IF NOT EXISTS twinless_by_url ON twinless (url);
`

/** What stands in the public folder and what it was made from. */
export interface PageRecord {
  url: string
  /** SHA-256 of the bytes on disk; empty where they are not known, or not there. */
  hash: string
  tags: readonly string[]
  /** Public addresses of the files that the page shows. */
  files: readonly string[]
  /** When it must be made again though nothing was published. */
  until: Date | undefined
  /** Why it could not be made; the rest then tells of the last good page. */
  failure?: { error: string; at: Date }
}

export interface Manifest {
  hashOf(url: string): string | undefined
  hashes(): Iterable<{ url: string; hash: string }>
  /** How many pages there are. */
  count(): number
  has(url: string): boolean
  urlsWithTags(tags: Iterable<string>): Set<string>
  /** Pages that show a file. */
  urlsShowing(file: string): string[]
  /** Pages whose answer has changed by itself at `asOf`, and those made for a later instant: the clock was set back. */
  urlsDue(asOf: Date): string[]
  /** When the first page is due, seen from `now`. */
  nextDue(now: Date): Date | undefined
  /** Files that one of the pages shows. */
  isShown(file: string): boolean
  filesOf(url: string): string[]
  /** What the manifest holds of a page. */
  recordOf(url: string): PageRecord | undefined
  /** The pages that could not be made, those that fail longest first. */
  failing(limit: number): FailingPage[]
  failingCount(): number
  /** How often a page has failed since it was last made. */
  attemptsAt(url: string): number
  /** Addresses that may be half written: what a crash left to be finished. */
  journal(): string[]
  /** Says, before anything is touched, which addresses will be written or removed; their precompressed files go as well. */
  intend(addresses: Iterable<string>): void
  /** Records pages written, made as of an instant, and pages removed. */
  settle(written: readonly PageRecord[], removed: readonly string[], asOf: Date): void
  clearJournal(): void
  /**
   * Pages whose precompressed files are to be made, in the order of their addresses, so many from the one after `url`. The hash is empty
   * where no page lies.
   */
  uncompressed(url: string, limit: number): Pick<PageRecord, 'url' | 'hash'>[]
  /** Records pages beside which all precompressed files lie that they are to have. */
  settlePrecompressed(urls: readonly string[]): void
  /** The last row that is live on disk, and the last one that the CMS was told of. */
  live(): { number: number; reported: number }
  setLive(number: number): void
  setReported(number: number): void
  close(): void
}

/**
 * Opens the manifest of a release at `file` (made when absent). Unless `isSeen`, the release is thrown away after a crash,
 * so nothing waits for the disk and nothing is written down to be finished.
 */
export function openManifest(file: string, { isSeen = true } = {}): Manifest {
  const database = openDatabase(file, tables)
  database.exec(`PRAGMA synchronous = ${isSeen ? 'FULL' : 'OFF'}`)
  const uncompressed = isSeen ? uncompressedStatements(database) : undefined
  const statement = {
    hash: database.prepare('SELECT hash FROM pages WHERE url = ?'),
    hashes: database.prepare('SELECT url, hash FROM pages'),
    count: database.prepare('SELECT count(*) AS count FROM pages'),
    record: database.prepare('SELECT hash, until FROM pages WHERE url = ?'),
    tags: database.prepare('SELECT tag FROM page_tags WHERE url = ?'),
    failing: database.prepare(
      'SELECT url, error, since, attempts FROM failing ORDER BY since, url LIMIT ?',
    ),
    failingCount: database.prepare('SELECT count(*) AS count FROM failing'),
    attempts: database.prepare('SELECT attempts FROM failing WHERE url = ?'),
    withTag: database.prepare('SELECT url FROM page_tags WHERE tag = ?'),
    due: database.prepare('SELECT url FROM pages WHERE until <= ?1 OR as_of > ?1'),
    nextDue: database.prepare('SELECT min(until) AS until FROM pages'),
    newest: database.prepare('SELECT max(as_of) AS asOf FROM pages'),
    showing: database.prepare('SELECT url FROM page_files WHERE file = ?'),
    shown: database.prepare('SELECT 1 FROM page_files WHERE file = ? LIMIT 1'),
    files: database.prepare('SELECT file FROM page_files WHERE url = ?'),
    journal: database.prepare('SELECT address FROM journal'),
    intend: database.prepare('INSERT OR IGNORE INTO journal VALUES (?)'),
    pages: database.prepare(
      `INSERT INTO pages SELECT value ->> 0, value ->> 1, value ->> 2, ?1 FROM json_each(?2)`,
    ),
    pageTags: database.prepare(
      `INSERT OR IGNORE INTO page_tags SELECT value ->> 0, value ->> 1 FROM json_each(?)`,
    ),
    pageFiles: database.prepare(
      `INSERT OR IGNORE INTO page_files SELECT value ->> 0, value ->> 1 FROM json_each(?)`,
    ),
    failure: database.prepare(
      'INSERT INTO failing VALUES (?, ?, ?, 1) ON CONFLICT DO UPDATE SET error = excluded.error, attempts = attempts + 1',
    ),
    noFailures: database.prepare(`DELETE FROM failing WHERE url IN (${urlsOf('?')})`),
    live: database.prepare('SELECT number, reported FROM live'),
  }
  const forget = ['pages', 'page_tags', 'page_files'].map((table) =>
    database.prepare(`DELETE FROM ${table} WHERE url IN (${urlsOf('?')})`),
  )

  const manifest: Manifest = {
    hashOf(url) {
      const row = statement.hash.get(url)
      return row && String(row.hash)
    },
    *hashes() {
      for (const { url, hash } of statement.hashes.iterate())
        yield { url: String(url), hash: String(hash) }
    },
    count: () => Number(statement.count.get()?.count ?? 0),
    has: (url) => statement.hash.get(url) !== undefined,
    urlsWithTags(tags) {
      const urls = new Set<string>()
      for (const tag of tags)
        for (const row of statement.withTag.all(tag)) urls.add(String(row.url))
      return urls
    },
    urlsShowing: (file) => statement.showing.all(file).map((row) => String(row.url)),
    urlsDue: (asOf) => statement.due.all(asOf.toISOString()).map((row) => String(row.url)),
    nextDue(now) {
      const asOf = statement.newest.get()?.asOf
      if (asOf && new Date(String(asOf)) > now) return now
      const until = statement.nextDue.get()?.until
      return until ? new Date(String(until)) : undefined
    },
    isShown: (file) => statement.shown.get(file) !== undefined,
    filesOf: (url) => statement.files.all(url).map((row) => String(row.file)),
    recordOf(url) {
      const row = statement.record.get(url)
      return (
        row && {
          url,
          hash: String(row.hash),
          tags: statement.tags.all(url).map(({ tag }) => String(tag)),
          files: manifest.filesOf(url),
          until: row.until ? new Date(String(row.until)) : undefined,
        }
      )
    },
    failing: (limit) =>
      statement.failing.all(limit).map(({ url, error, since, attempts }) => ({
        url: String(url),
        error: String(error),
        since: String(since),
        attempts: Number(attempts),
      })),
    failingCount: () => Number(statement.failingCount.get()?.count ?? 0),
    attemptsAt: (url) => Number(statement.attempts.get(url)?.attempts ?? 0),
    journal: () => statement.journal.all().map((row) => String(row.address)),
    intend(addresses) {
      if (!isSeen) return
      inTransaction(database, () => {
        for (const address of addresses) {
          statement.intend.run(address)
          uncompressed?.wanted.run(address)
        }
      })
    },
    settle(written, removed, asOf) {
      if (written.length === 0 && removed.length === 0) return
      const pages = written.map(({ url, hash, until }) => [url, hash, until?.toISOString() ?? null])
      const tags = written.flatMap(({ url, tags }) => tags.map((tag) => [tag, url]))
      const files = written.flatMap(({ url, files }) => files.map((file) => [file, url]))
      inTransaction(database, () => {
        const gone = JSON.stringify([...removed, ...written.map(({ url }) => url)])
        for (const deletion of forget) deletion.run(gone)
        statement.pages.run(asOf.toISOString(), JSON.stringify(pages))
        statement.pageTags.run(JSON.stringify(tags))
        statement.pageFiles.run(JSON.stringify(files))
        statement.noFailures.run(
          JSON.stringify([
            ...removed,
            ...written.filter(({ failure }) => !failure).map(({ url }) => url),
          ]),
        )
        for (const { url, failure } of written)
          if (failure) statement.failure.run(url, failure.error, failure.at.toISOString())
      })
    },
    clearJournal: () => database.exec('DELETE FROM journal'),
    uncompressed: (url, limit) =>
      (uncompressed?.uncompressed.all(url, limit) ?? []).map((row) => ({
        url: String(row.url),
        hash: String(row.hash),
      })),
    settlePrecompressed: (urls) =>
      inTransaction(database, () => {
        for (const url of urls) uncompressed?.settled.run(url)
      }),
    live() {
      const row = statement.live.get()
      return { number: Number(row?.number ?? 0), reported: Number(row?.reported ?? 0) }
    },
    setLive: (number) => void database.prepare('UPDATE live SET number = ?').run(number),
    setReported: (number) => void database.prepare('UPDATE live SET reported = ?').run(number),
    close: () => database.close(),
  }
  return manifest
}

function uncompressedStatements(database: DatabaseSync) {
  database.exec(uncompressedSchema)
  return {
    wanted: database.prepare('INSERT OR IGNORE INTO twinless VALUES (?)'),
    uncompressed: database.prepare(
      "SELECT url, coalesce(hash, '') AS hash FROM twinless LEFT JOIN pages USING (url) WHERE url > ? ORDER BY url LIMIT ?",
    ),
    settled: database.prepare('DELETE FROM twinless WHERE url = ?'),
  }
}
