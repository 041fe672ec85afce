import type { DatabaseSync } from 'node:sqlite'
import type { SubjectCollection } from '@avizier/shared/collections'
import { subjectKey } from '@avizier/shared/reference'
import type { LiveDocument } from '../../src/queries/mirror.ts'

type Row = Record<string, unknown> | undefined

/** Between which two lie the keys of a collection: `0` is the character after `/`. */
export const keysOf = (collection: string) => [`${collection}/`, `${collection}0`] as const

/** The documents that are live, each as JSON under its key. */
export function openDocuments(database: DatabaseSync) {
  const read = {
    one: database.prepare('SELECT document FROM documents WHERE key = ?'),
    atPath: database.prepare('SELECT document FROM documents WHERE path = ?'),
    at: database.prepare(
      'SELECT path, document FROM documents WHERE path IN (SELECT value FROM json_each(?))',
    ),
    keys: database.prepare('SELECT key FROM documents'),
    ofCollection: database.prepare('SELECT document FROM documents WHERE key > ? AND key < ?'),
    any: database.prepare('SELECT 1 FROM documents WHERE key > ? AND key < ? LIMIT 1'),
  }
  const write = database.prepare(
    'INSERT INTO documents VALUES (?, ?, ?) ON CONFLICT (key) DO UPDATE SET path = excluded.path, document = excluded.document',
  )
  const remove = database.prepare('DELETE FROM documents WHERE key = ?')

  return {
    get: <C extends SubjectCollection>(key: string) => documentIn<C>(read.one.get(key)),
    atPath: (path: string) => documentIn(read.atPath.get(path)),
    at(paths: readonly string[]): Map<string, () => LiveDocument | undefined> {
      const rows = read.at.all(JSON.stringify(paths))
      return new Map(rows.map((row) => [String(row.path), () => documentIn(row)]))
    },
    keys: (): string[] => read.keys.all().map(({ key }) => String(key)),
    hasAny: (collection: string): boolean => read.any.get(...keysOf(collection)) !== undefined,
    set: (live: LiveDocument) =>
      void write.run(subjectKey(live.collection, live.id), live.path, JSON.stringify(live)),
    remove: (key: string) => void remove.run(key),
    fileHashes(): Set<string> {
      const hashes = new Set<string>()
      for (const collection of ['media', 'documents'])
        for (const row of read.ofCollection.iterate(...keysOf(collection)))
          for (const [, hash] of String(row.document).matchAll(/"hash":"([0-9a-f]{64})"/g))
            if (hash) hashes.add(hash)
      return hashes
    },
  }
}

/** What stands in the column `document` of a row. */
export const documentIn = <C extends SubjectCollection>(row: Row): LiveDocument<C> | undefined =>
  row && (JSON.parse(String(row.document)) as LiveDocument<C>)
