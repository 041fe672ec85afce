import { isAuthored } from '@avizier/shared/collections'
import { subjectKey } from '@avizier/shared/reference'
import type { RegisterRow } from '@avizier/shared/register'
import type { Forms } from '@avizier/shared/kinds/forms'
import type { HistoryEntry } from '../../src/queries/mirror.ts'
import { requireNext } from '../../following/chain.ts'
import { tags } from '../../src/queries/reader.ts'
import { documentAfter } from './document-after.ts'
import type { Parts } from './parts.ts'
import type { KnownWithdrawal } from './withdrawals.ts'

/** Takes the next row into the mirror, and notes what it touched. One that is known already changes nothing. */
export function applyRow(parts: Parts, row: RegisterRow, forms: Forms): void {
  const { head, documents, rows, moves, lists, withdrawals } = parts
  if (row.number <= head.get().number) return
  requireNext(row, head.get())
  const key = subjectKey(row.collection, row.subject)
  const before = documents.getAny(key)
  const known = before?.history ?? withdrawals.historyOf(key)
  const after = documentAfter(row, known, forms)
  const touched = new Set([tags.head, tags.document(row.collection, row.subject)])

  moves.follow(row, touched, forms)
  if (before?.path !== after?.path) moves.touch([before?.path, after?.path], touched)
  if (before) lists.leave(before, touched)
  if (row.event === 'withdrawn') withdraw(parts, row, known, touched)
  else withdrawals.forgetHistory(key)
  if (after) {
    if (after.path && row.event !== 'withdrawn') reoccupy(parts, after.path, touched)
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
  row: RegisterRow,
  history: readonly HistoryEntry[],
  touched: Set<string>,
): void {
  if (!isAuthored(row.collection) || row.path === null) return
  touchWord(withdrawals.at(row.path), touched)
  touchWord(withdrawals.add(row, row.path, history), touched)
}

/** Something is public again at an address; its page may be that of another document until then. */
function reoccupy({ withdrawals }: Parts, path: string, touched: Set<string>): void {
  touchWord(withdrawals.takeAt(path), touched)
}

/** What was made from the word that a withdrawn document leaves at its address. */
function touchWord(word: KnownWithdrawal | undefined, touched: Set<string>): void {
  if (!word) return
  touched.add(word.subject).add(tags.withdrawn)
  if (word.target !== null) touched.add(tags.movedAt(word.path)).add(tags.moved)
}
