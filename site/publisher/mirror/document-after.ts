import type { RegisterRow } from '@avizier/shared/register'
import { parseSnapshot } from '@avizier/shared/kinds/index'
import type { HistoryEntry, LiveDocument } from '../../src/queries/mirror.ts'

/** What a row makes of a document: its new public form with its history, or nothing. */
export function documentAfter(
  row: RegisterRow,
  history: readonly HistoryEntry[],
): LiveDocument | undefined {
  if (row.event === 'withdrawn' || !row.snapshot || !row.snapshotHash) return undefined
  const { number, at } = row
  return {
    collection: row.collection,
    id: row.subject,
    path: row.path,
    snapshot: parseSnapshot(row.collection, row.snapshot),
    snapshotHash: row.snapshotHash,
    number,
    at,
    history: historyAfter(row, history),
  }
}

/** A document's public history with what a row adds to it; newest first, and no line is ever lost. */
export function historyAfter(
  { isMajor, number, at, event, note }: RegisterRow,
  history: readonly HistoryEntry[],
): HistoryEntry[] {
  return isMajor ? [{ number, at, event, note }, ...history] : [...history]
}
