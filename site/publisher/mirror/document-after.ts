import type { RegisterRow } from '@avizier/shared/register'
import { readSnapshot, type Forms } from '@avizier/shared/kinds/forms'
import type { HistoryEntry, LiveDocument } from '../../src/queries/mirror.ts'

/** What a row makes of a document: its new public form, as of today, with its history; or nothing. One that is withdrawn may stay. */
export function documentAfter(
  row: RegisterRow,
  history: readonly HistoryEntry[],
  forms: Forms,
): LiveDocument | undefined {
  if (!row.snapshot || !row.snapshotHash) return undefined
  const { number, at, note } = row
  return {
    collection: row.collection,
    id: row.subject,
    path: row.path,
    snapshot: readSnapshot({ ...row, snapshot: row.snapshot }, forms),
    snapshotHash: row.snapshotHash,
    number,
    at,
    history: historyAfter(row, history),
    ...(row.event === 'withdrawn' && { withdrawal: { at, reason: note } }),
  }
}

/** A document's public history with what a row adds to it; newest first, and no line is ever lost. */
export function historyAfter(
  { isMajor, number, at, event, note }: RegisterRow,
  history: readonly HistoryEntry[],
): HistoryEntry[] {
  return isMajor ? [{ number, at, event, note }, ...history] : [...history]
}
