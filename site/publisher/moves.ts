import type { DatabaseSync } from 'node:sqlite'
import { belongsToSite, hasPage } from '@avizier/shared/redirects'
import type { Snapshot } from '@avizier/shared/snapshots/index'
import type { Moved } from '../src/queries/mirror.ts'
import { tags } from '../src/queries/reader.ts'

/** `has_page`: whether a page lies there for servers that know no map. */
export const movesSchema = `
  CREATE TABLE IF NOT EXISTS moved (
    path TEXT PRIMARY KEY, target TEXT NOT NULL, subject TEXT NOT NULL, has_page INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS moved_by_subject ON moved (subject);
`

/** The redirects in the mirror. A document at the address of one wins, and so does every page of the site itself. */
export function openMoves(database: DatabaseSync) {
  const where = 'NOT EXISTS (SELECT 1 FROM documents WHERE documents.path = moved.path)'
  const select = `SELECT path, target AS "to" FROM moved WHERE ${where}`
  const read = {
    at: database.prepare(`${select} AND path = ?`),
    all: database.prepare(`${select} ORDER BY path`),
    isKnown: database.prepare('SELECT 1 FROM moved WHERE path = ?'),
  }
  const write = {
    none: database.prepare('DELETE FROM moved WHERE subject = ? RETURNING path'),
    one: database.prepare('INSERT OR REPLACE INTO moved VALUES (?, ?, ?, ?)'),
  }
  return {
    at(path: string): Moved | undefined {
      const moved = read.at.get(path) as Moved | undefined
      return moved && !belongsToSite(path) ? moved : undefined
    },
    all: (): Moved[] =>
      (read.all.all() as unknown as Moved[]).filter(({ path }) => !belongsToSite(path)),
    /** What a redirect says now, or that it is gone. Returns the addresses that it spoke of or speaks of. */
    replace(subject: string, now: Snapshot<'redirects'> | undefined): string[] {
      const before = write.none.all(subject).map(({ path }) => String(path))
      if (!now) return before
      write.one.run(now.from, now.to, subject, hasPage(now.from) ? 1 : 0)
      return [...before, now.from]
    },
    /** Documents came to these addresses or left them: a redirect there sleeps or wakes. */
    touch(paths: readonly (string | null | undefined)[], touched: Set<string>): void {
      for (const path of paths)
        if (path && read.isKnown.get(path)) touched.add(tags.movedAt(path)).add(tags.moved)
    },
  }
}
