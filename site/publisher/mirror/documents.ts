import type { DatabaseSync } from 'node:sqlite'
import type { SubjectCollection } from '@avizier/shared/collections'
import { subjectKey } from '@avizier/shared/reference'
import type { LiveDocument } from '../../src/queries/mirror.ts'

type Row = Record<string, unknown> | undefined

/** Between which two lie the keys of a collection: `0` is the character after `/`. */
export const keysOf = (collection: string) => [`${collection}/`, `${collection}0`] as const

/** The documents that are live, and those that were withdrawn and kept, each as JSON under its key. */
export function openDocuments(database: DatabaseSync) {
  const { read, write, remove } = statementsOf(database)
  return {
    get: <C extends SubjectCollection>(key: string) => documentIn<C>(read.live.get(key)),
    /** Also one that was withdrawn and kept. */
    getAny: (key: string) => documentIn(read.any.get(key)),
    atPath: (path: string) => documentIn(read.atPath.get(path, 0)),
    keptAt: (path: string) => documentIn(read.atPath.get(path, 1)),
    at(paths: readonly string[]): Map<string, () => LiveDocument | undefined> {
      const rows = read.at.all(JSON.stringify(paths))
      return new Map(rows.map((row) => [String(row.path), () => documentIn(row)]))
    },
    keys: (): string[] => read.keys.all().map(({ key }) => String(key)),
    hasAny: (collection: string): boolean => read.some.get(...keysOf(collection)) !== undefined,
    set(live: LiveDocument): void {
      const key = subjectKey(live.collection, live.id)
      write.run(key, live.path, JSON.stringify(live), live.withdrawal ? 1 : 0)
    },
    remove: (key: string) => void remove.run(key),
    fileHashes(): Set<string> {
      const hashes = new Set<string>()
      for (const collection of ['media', 'documents', 'recordings'])
        for (const row of read.ofCollection.iterate(...keysOf(collection)))
          for (const [, hash] of String(row.document).matchAll(/"hash":"([0-9a-f]{64})"/g))
            if (hash) hashes.add(hash)
      return hashes
    },
  }
}

function statementsOf(database: DatabaseSync) {
  const read = {
    any: database.prepare('SELECT document FROM documents WHERE key = ?'),
    live: database.prepare('SELECT document FROM documents WHERE key = ? AND NOT is_kept'),
    atPath: database.prepare('SELECT document FROM documents WHERE path = ? AND is_kept = ?'),
    at: database.prepare(
      'SELECT path, document FROM documents WHERE path IN (SELECT value FROM json_each(?)) AND NOT is_kept',
    ),
    keys: database.prepare('SELECT key FROM documents'),
    ofCollection: database.prepare('SELECT document FROM documents WHERE key > ? AND key < ?'),
    some: database.prepare('SELECT 1 FROM documents WHERE key > ? AND key < ? LIMIT 1'),
  }
  const write = database.prepare(
    `INSERT INTO documents VALUES (?, ?, ?, ?) ON CONFLICT (key) DO UPDATE
     SET path = excluded.path, document = excluded.document, is_kept = excluded.is_kept`,
  )
  const remove = database.prepare('DELETE FROM documents WHERE key = ?')
  return { read, write, remove }
}

/** What stands in the column `document` of a row. */
export const documentIn = <C extends SubjectCollection>(row: Row): LiveDocument<C> | undefined =>
  row && (JSON.parse(String(row.document)) as LiveDocument<C>)
