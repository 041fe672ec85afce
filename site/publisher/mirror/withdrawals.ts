import type { DatabaseSync } from 'node:sqlite'
import { subjectKey } from '@avizier/shared/reference'
import type { RegisterRow } from '@avizier/shared/register'
import { keysOf } from './documents.ts'
import type { HistoryEntry, LiveDocument, Withdrawn } from '../../src/queries/mirror.ts'
import { historyAfter } from './document-after.ts'

/** What is left of withdrawn documents: word of it at their address, and their public history for when they come back. */
export function openWithdrawals(database: DatabaseSync) {
  const at = database.prepare('SELECT * FROM withdrawn WHERE path = ?')
  const all = database.prepare(
    'SELECT * FROM withdrawn WHERE path NOT IN (SELECT path FROM moved) ORDER BY path',
  )
  const any = database.prepare('SELECT 1 FROM withdrawn WHERE subject > ? AND subject < ? LIMIT 1')
  const add = database.prepare('INSERT INTO withdrawn VALUES (?, ?, ?, ?)')
  const remove = database.prepare('DELETE FROM withdrawn WHERE path = ? RETURNING subject')
  const addHistory = database.prepare('INSERT INTO histories VALUES (?, ?)')
  const removeHistory = database.prepare('DELETE FROM histories WHERE key = ? RETURNING history')
  return {
    at: (path: string) => at.get(path) as Withdrawn | undefined,
    hasAny: (collection: string): boolean => any.get(...keysOf(collection)) !== undefined,
    all: () => all.all() as unknown as Withdrawn[],
    add({ collection, id, history }: LiveDocument, path: string, row: RegisterRow): void {
      const subject = subjectKey(collection, id)
      add.run(path, subject, row.at, row.note)
      addHistory.run(subject, JSON.stringify(historyAfter(row, history)))
    },
    /** For an address where something is public again: whose word stood there until now. */
    takeAt: (path: string): string[] => remove.all(path).map(({ subject }) => String(subject)),
    /** What was public of a document before it was withdrawn, where it comes back. */
    takeHistory({ collection, subject, event }: RegisterRow): HistoryEntry[] {
      if (event === 'withdrawn') return []
      const kept = removeHistory.get(subjectKey(collection, subject))
      return kept ? (JSON.parse(String(kept.history)) as HistoryEntry[]) : []
    },
  }
}
