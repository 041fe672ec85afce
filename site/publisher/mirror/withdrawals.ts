import type { DatabaseSync } from 'node:sqlite'
import { subjectKey } from '@avizier/shared/reference'
import type { RegisterRow } from '@avizier/shared/register'
import { keysOf } from './documents.ts'
import type { HistoryEntry, Withdrawn } from '../../src/queries/mirror.ts'
import { historyAfter } from './document-after.ts'

/** The word that a withdrawn document leaves, and where its address leads since. */
export interface KnownWithdrawal extends Withdrawn {
  target: string | null
}

/** What is left of withdrawn documents: word of it at their address, and their public history for when they come back. */
export function openWithdrawals(database: DatabaseSync) {
  const at = database.prepare('SELECT * FROM withdrawn WHERE path = ?')
  const gone = database.prepare(
    `SELECT path, subject, at, note, manner FROM withdrawn WHERE target IS NULL
     AND path NOT IN (SELECT path FROM moved)
     AND path NOT IN (SELECT path FROM documents WHERE is_kept) ORDER BY path`,
  )
  const any = database.prepare('SELECT 1 FROM withdrawn WHERE subject > ? AND subject < ? LIMIT 1')
  const add = database.prepare(
    'INSERT OR REPLACE INTO withdrawn VALUES (?, ?, ?, ?, ?, ?) RETURNING *',
  )
  const remove = database.prepare('DELETE FROM withdrawn WHERE path = ? RETURNING *')
  const history = openHistories(database)
  return {
    ...history,
    at: (path: string) => at.get(path) as KnownWithdrawal | undefined,
    hasAny: (collection: string): boolean => any.get(...keysOf(collection)) !== undefined,
    all: () => gone.all() as unknown as Withdrawn[],
    /** Takes the place of an earlier word of the same document. */
    add(row: RegisterRow, path: string, known: readonly HistoryEntry[]): KnownWithdrawal {
      const { at, note, manner = null, replacedBy = null } = row
      const subject = subjectKey(row.collection, row.subject)
      history.keepHistory(subject, historyAfter(row, known))
      return add.get(path, subject, at, note, manner, replacedBy) as unknown as KnownWithdrawal
    },
    /** For an address where something is public again: whose word stood there until now. */
    takeAt: (path: string) => remove.get(path) as KnownWithdrawal | undefined,
  }
}

/** What was public of documents before they were withdrawn. */
function openHistories(database: DatabaseSync) {
  const read = database.prepare('SELECT history FROM histories WHERE key = ?')
  const write = database.prepare('INSERT OR REPLACE INTO histories VALUES (?, ?)')
  const remove = database.prepare('DELETE FROM histories WHERE key = ?')
  return {
    historyOf(key: string): HistoryEntry[] {
      const kept = read.get(key)
      return kept ? (JSON.parse(String(kept.history)) as HistoryEntry[]) : []
    },
    keepHistory: (key: string, history: readonly HistoryEntry[]) =>
      void write.run(key, JSON.stringify(history)),
    forgetHistory: (key: string) => void remove.run(key),
  }
}
