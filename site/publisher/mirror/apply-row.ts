import { isAuthored } from '@avizier/shared/collections'
import { subjectKey } from '@avizier/shared/reference'
import type { RegisterRow } from '@avizier/shared/register'
import type { Forms } from '@avizier/shared/kinds/forms'
import type { LiveDocument } from '../../src/queries/mirror.ts'
import { requireNext } from '../../following/chain.ts'
import { tags } from '../../src/queries/reader.ts'
import { documentAfter } from './document-after.ts'
import type { Parts } from './parts.ts'

/** Takes the next row into the mirror, and notes what it touched. One that is known already changes nothing. */
export function applyRow(parts: Parts, row: RegisterRow, forms: Forms): void {
  const { head, documents, rows, moves, lists, withdrawals } = parts
  if (row.number <= head.get().number) return
  requireNext(row, head.get())
  const key = subjectKey(row.collection, row.subject)
  const before = documents.get(key)
  const after = documentAfter(row, before?.history ?? withdrawals.takeHistory(row), forms)
  const touched = new Set([tags.head, tags.document(row.collection, row.subject)])

  moves.follow(row, touched, forms)
  if (before?.path !== after?.path) moves.touch([before?.path, after?.path], touched)
  if (before) lists.leave(before, touched)
  if (before?.path && !after) withdraw(parts, before, before.path, row, touched)
  if (after) {
    if (after.path) reoccupy(parts, after.path, touched)
    documents.set(after)
    rows.set(row, after)
    lists.enter(after, touched)
  } else {
    documents.remove(key)
    rows.drop(row)
    lists.removeBrief(key)
  }
  head.move(row, touched)
}

/** Only what the office wrote leaves word: a department that nothing names any more just goes. */
function withdraw(
  { withdrawals }: Parts,
  document: LiveDocument,
  path: string,
  row: RegisterRow,
  touched: Set<string>,
): void {
  if (!isAuthored(document.collection)) return
  withdrawals.add(document, path, row)
  touched.add(tags.withdrawn)
}

/** Something is public again at an address; its page may be that of another document until then. */
function reoccupy({ withdrawals }: Parts, path: string, touched: Set<string>): void {
  for (const subject of withdrawals.takeAt(path)) touched.add(subject).add(tags.withdrawn)
}
