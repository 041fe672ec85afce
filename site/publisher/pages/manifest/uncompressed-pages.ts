import type { DatabaseSync } from 'node:sqlite'
import { inTransaction } from '../../database/in-transaction.ts'
import type { PageRecord } from './page-records.ts'

/** Which pages still lack their precompressed files. */
export interface UncompressedPages {
  /**
   * The first `limit` of them after the address `url`, in the order of addresses. The hash is empty where no page lies.
   */
  uncompressed(url: string, limit: number): Pick<PageRecord, 'url' | 'hash'>[]
  /** Records pages that have all the precompressed files which they are to have. */
  settlePrecompressed(urls: readonly string[]): void
}

interface OpenUncompressedPages extends UncompressedPages {
  /** From now on a page lacks them. Within a transaction. */
  want(url: string): void
}

/** Of what nobody sees no page is compressed. */
export const noUncompressedPages: OpenUncompressedPages = {
  want: () => undefined,
  uncompressed: () => [],
  settlePrecompressed: () => undefined,
}

// Only what is seen gets some. A release that was just made has all of its pages in this table, which keeps the name that it has
// in the manifests of before: precompressed files were called twins.
const schema = `
  CREATE TABLE IF NOT EXISTS twinless AS SELECT url FROM pages;
  CREATE UNIQUE INDEX IF NOT EXISTS twinless_by_url ON twinless (url);
`

export function openUncompressedPages(database: DatabaseSync): OpenUncompressedPages {
  database.exec(schema)
  const wanted = database.prepare('INSERT OR IGNORE INTO twinless VALUES (?)')
  const settled = database.prepare('DELETE FROM twinless WHERE url = ?')
  const uncompressed = database.prepare(
    "SELECT url, coalesce(hash, '') AS hash FROM twinless LEFT JOIN pages USING (url) WHERE url > ? ORDER BY url LIMIT ?",
  )
  return {
    want: (url) => void wanted.run(url),
    uncompressed: (url, limit) =>
      uncompressed.all(url, limit).map((row) => ({ url: String(row.url), hash: String(row.hash) })),
    settlePrecompressed: (urls) =>
      inTransaction(database, () => {
        for (const url of urls) settled.run(url)
      }),
  }
}
