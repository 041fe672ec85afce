import type { DatabaseSync } from 'node:sqlite'
import { subjectKey } from '@avizier/shared/reference'
import { briefOf } from '../../src/queries/brief.ts'
import { listsOf } from '../../src/queries/lists.ts'
import type { Brief, ListOptions, LiveDocument } from '../../src/queries/mirror.ts'
import { tags } from '../../src/queries/reader.ts'
import { documentIn } from './documents.ts'

/** In which lists the live documents stand, and what lists say of them in brief. */
export function openLists(database: DatabaseSync) {
  const briefs = openBriefs(database)
  const entries = openEntries(database)
  const sizes = openSizes(database)
  return {
    enter(live: LiveDocument, touched: Set<string>): void {
      const key = subjectKey(live.collection, live.id)
      briefs.set(key, live)
      for (const { list, sort } of listsOf(live)) {
        entries.add.run(list, sort, key)
        touch(touched, list, sizes.grow(list) === 1)
      }
    },
    leave(live: LiveDocument, touched: Set<string>): void {
      const key = subjectKey(live.collection, live.id)
      for (const { list, sort } of listsOf(live)) {
        entries.remove.run(list, sort, key)
        touch(touched, list, sizes.shrink(list) === 0)
      }
    },
    removeBrief: briefs.remove,
    /** As other code would have entered it; writes only what differs, and the sizes are counted after. */
    deriveFor(live: LiveDocument): void {
      const key = subjectKey(live.collection, live.id)
      briefs.set(key, live)
      const wanted = new Map(listsOf(live).map(({ list, sort }) => [list, sort]))
      for (const { list, sort } of entries.ofKey.all(key)) {
        if (wanted.get(String(list)) === sort) wanted.delete(String(list))
        else entries.remove.run(list ?? null, sort ?? null, key)
      }
      for (const [list, sort] of wanted) entries.add.run(list, sort, key)
    },
    count: sizes.count,
  }
}

function openBriefs(database: DatabaseSync) {
  const set = database.prepare(
    'INSERT INTO briefs VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET brief = excluded.brief',
  )
  const remove = database.prepare('DELETE FROM briefs WHERE key = ?')
  return {
    set(key: string, live: LiveDocument): void {
      const brief = briefOf(live)
      if (brief) set.run(key, JSON.stringify(brief))
    },
    remove: (key: string) => void remove.run(key),
  }
}

const openEntries = (database: DatabaseSync) => ({
  add: database.prepare('INSERT OR IGNORE INTO entries VALUES (?, ?, ?)'),
  remove: database.prepare('DELETE FROM entries WHERE list = ? AND sort = ? AND key = ?'),
  ofKey: database.prepare('SELECT list, sort FROM entries WHERE key = ?'),
})

/** How many documents stand in each list. */
function openSizes(database: DatabaseSync) {
  const longer = database.prepare(
    'INSERT INTO lists VALUES (?, 1) ON CONFLICT DO UPDATE SET size = size + 1 RETURNING size',
  )
  const shorter = database.prepare('UPDATE lists SET size = size - 1 WHERE name = ? RETURNING size')
  return {
    grow: (list: string) => Number(longer.get(list)?.size),
    shrink: (list: string) => Number(shorter.get(list)?.size),
    count: () =>
      database.exec(`
        DELETE FROM lists;
        INSERT INTO lists SELECT list, count(*) FROM entries GROUP BY list;
      `),
  }
}

/** What pages ask of the lists. */
export function openListReads(database: DatabaseSync) {
  const inOrder = (column: string, table: string) => {
    const all = `SELECT ${column} FROM entries JOIN ${table} USING (key) WHERE list = ? AND sort >= ?`
    return {
      'newest-first': database.prepare(`${all} ORDER BY sort DESC, key DESC LIMIT ?`),
      'oldest-first': database.prepare(`${all} ORDER BY sort, key LIMIT ?`),
    }
  }
  const documents = inOrder('document', 'documents')
  const briefs = inOrder('brief', 'briefs')
  // `0` is the character after `/`: everything that begins with `name/`.
  const below = database.prepare(
    'SELECT name FROM lists WHERE name > ? AND name < ? AND size > 0 ORDER BY name',
  )
  return {
    list: (name: string, { limit = -1, from = '', order = 'newest-first' }: ListOptions = {}) =>
      documents[order].all(name, from, limit).flatMap((row) => documentIn(row) ?? []),
    briefs: (name: string, { limit = -1, from = '', order = 'newest-first' }: ListOptions = {}) =>
      briefs[order].all(name, from, limit).map((row) => JSON.parse(String(row.brief)) as Brief),
    listsBelow: (name: string) =>
      below.all(`${name}/`, `${name}0`).map((row) => String(row.name).slice(name.length + 1)),
  }
}

/** A list is dirty when one of its members changed; the list of lists only when one began or ended. */
function touch(touched: Set<string>, list: string, hasBegunOrEnded: boolean): void {
  touched.add(tags.list(list))
  const parent = list.slice(0, Math.max(0, list.lastIndexOf('/')))
  if (hasBegunOrEnded && parent) touched.add(tags.listsBelow(parent))
}
