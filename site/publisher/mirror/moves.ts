import type { DatabaseSync } from 'node:sqlite'
import { redirectsSlug } from '@avizier/shared/collections'
import { hasPage } from '@avizier/shared/redirects'
import { belongsToSite } from '@avizier/shared/site-addresses'
import { subjectKey } from '@avizier/shared/reference'
import type { RegisterRow } from '@avizier/shared/register'
import { readSnapshot, type Forms } from '@avizier/shared/kinds/forms'
import type { Moved } from '../../src/queries/mirror.ts'
import { tags } from '../../src/queries/reader.ts'

/** `has_page`: whether a page lies there for servers that know no map. */
export const movesSchema = `
  CREATE TABLE IF NOT EXISTS moved (
    path TEXT PRIMARY KEY, target TEXT NOT NULL, subject TEXT NOT NULL, has_page INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS moved_by_subject ON moved (subject);
`

/**
 * Where addresses lead: by redirects, and from what was withdrawn to what took its place. A document at the address of one
 * wins, and so does every page of the site itself; a redirect wins over what was replaced.
 */
export function openMoves(database: DatabaseSync) {
  const { read, write } = statementsOf(database)
  return {
    at(path: string): Moved | undefined {
      const moved = read.at.get(path) as Moved | undefined
      return moved && !belongsToSite(path) ? moved : undefined
    },
    all: (): Moved[] =>
      (read.all.all() as unknown as Moved[]).filter(({ path }) => !belongsToSite(path)),
    /** Takes what a row says of a redirect, which takes the place of what was withdrawn at its address. */
    follow(row: RegisterRow, touched: Set<string>, forms: Forms): void {
      const { collection, subject, snapshot } = row
      if (collection !== redirectsSlug) return
      const key = subjectKey(collection, subject)
      const now = snapshot && readSnapshot({ ...row, collection, snapshot }, forms)
      const paths = write.none.all(key).map(({ path }) => String(path))
      if (now) {
        write.one.run(now.from, now.to, key, hasPage(now.from) ? 1 : 0)
        paths.push(now.from)
      }
      for (const path of paths) {
        touched.add(tags.movedAt(path)).add(tags.moved)
        const withdrawn = read.withdrawn.get(path)
        if (withdrawn) touched.add(String(withdrawn.subject)).add(tags.withdrawn)
      }
    },
    /** Documents came to these addresses or left them: a redirect there sleeps or wakes. */
    touch(paths: readonly (string | null | undefined)[], touched: Set<string>): void {
      for (const path of paths)
        if (path && read.isKnown.get(path)) touched.add(tags.movedAt(path)).add(tags.moved)
    },
  }
}

function statementsOf(database: DatabaseSync) {
  const select = (where: string) =>
    `SELECT path, target AS "to" FROM moved
     WHERE ${where} AND NOT EXISTS (SELECT 1 FROM documents WHERE documents.path = moved.path)
     UNION ALL SELECT path, target FROM withdrawn
     WHERE ${where} AND target IS NOT NULL
     AND NOT EXISTS (SELECT 1 FROM moved WHERE moved.path = withdrawn.path)`
  const read = {
    at: database.prepare(select('path = ?1')),
    all: database.prepare(`${select('TRUE')} ORDER BY path`),
    isKnown: database.prepare('SELECT 1 FROM moved WHERE path = ?'),
    withdrawn: database.prepare('SELECT subject FROM withdrawn WHERE path = ?'),
  }
  const write = {
    none: database.prepare('DELETE FROM moved WHERE subject = ? RETURNING path'),
    one: database.prepare('INSERT OR REPLACE INTO moved VALUES (?, ?, ?, ?)'),
  }
  return { read, write }
}
