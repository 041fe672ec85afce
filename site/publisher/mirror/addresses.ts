import type { DatabaseSync } from 'node:sqlite'

/** Every address that a document has, or had until it was withdrawn, and every one that moved and has a page. */
export function openAddresses(database: DatabaseSync) {
  const has = database.prepare(
    `SELECT 1 FROM documents WHERE path = ?1 UNION ALL SELECT 1 FROM withdrawn WHERE path = ?1
     UNION ALL SELECT 1 FROM moved WHERE path = ?1 AND has_page`,
  )
  const of = database.prepare(
    `SELECT path FROM documents WHERE key = ?1 AND path IS NOT NULL
     UNION ALL SELECT path FROM withdrawn WHERE subject = ?1
     UNION ALL SELECT path FROM moved WHERE subject = ?1 AND has_page`,
  )
  const all = database.prepare(
    `SELECT path FROM documents WHERE path IS NOT NULL UNION ALL SELECT path FROM withdrawn
     UNION ALL SELECT path FROM moved WHERE has_page`,
  )
  return {
    *paths() {
      for (const row of all.iterate()) yield String(row.path)
    },
    hasPath: (path: string) => has.get(path) !== undefined,
    pathsOf: (tags: Iterable<string>) =>
      [...tags].flatMap((tag) => of.all(tag)).map((row) => String(row.path)),
  }
}
