import type { DatabaseSync } from 'node:sqlite'

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
  /** Why it could not be made. All else then tells of the last good page. */
  failure?: { error: string; at: Date }
}

/** The pages by their addresses. */
export interface PageRecords {
  hashOf(url: string): string | undefined
  hashes(): Iterable<{ url: string; hash: string }>
  /** How many pages there are. */
  count(): number
  has(url: string): boolean
  filesOf(url: string): string[]
  /** All but the failure of a page. */
  recordOf(url: string): PageRecord | undefined
}

export function openPageRecords(database: DatabaseSync): PageRecords {
  const hash = database.prepare('SELECT hash FROM pages WHERE url = ?')
  const hashes = database.prepare('SELECT url, hash FROM pages')
  const count = database.prepare('SELECT count(*) AS count FROM pages')
  const page = database.prepare('SELECT hash, until FROM pages WHERE url = ?')
  const tags = database.prepare('SELECT tag FROM page_tags WHERE url = ?')
  const files = database.prepare('SELECT file FROM page_files WHERE url = ?')
  const filesOf = (url: string) => files.all(url).map((row) => String(row.file))

  return {
    hashOf(url) {
      const row = hash.get(url)
      return row && String(row.hash)
    },
    *hashes() {
      for (const row of hashes.iterate()) yield { url: String(row.url), hash: String(row.hash) }
    },
    count: () => Number(count.get()?.count ?? 0),
    has: (url) => hash.get(url) !== undefined,
    filesOf,
    recordOf(url) {
      const row = page.get(url)
      if (!row) return undefined
      return {
        url,
        hash: String(row.hash),
        tags: tags.all(url).map(({ tag }) => String(tag)),
        files: filesOf(url),
        until: row.until ? new Date(String(row.until)) : undefined,
      }
    },
  }
}
