import type { RegisterRow } from '@avizier/shared/register'
import { parseSnapshot } from '@avizier/shared/snapshots/index'
import type { LiveDocument } from '../src/queries/mirror.ts'

/** What a row makes of a document: its new public form with its history, or nothing. */
export function documentAfter(
  row: RegisterRow,
  before: LiveDocument | undefined,
): LiveDocument | undefined {
  if (row.event === 'withdrawn' || !row.snapshot || !row.snapshotHash) return undefined
  const { number, at, event, note } = row
  const history = before?.history ?? []
  return {
    collection: row.collection,
    id: row.subject,
    path: row.path,
    snapshot: parseSnapshot(row.collection, row.snapshot),
    snapshotHash: row.snapshotHash,
    number,
    at,
    history: row.isMajor ? [{ number, at, event, note }, ...history] : history,
  }
}
