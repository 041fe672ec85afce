import { readSnapshot, type Forms } from '@avizier/shared/kinds/forms'
import type { LiveDocument } from '../../src/queries/mirror.ts'
import type { Parts } from './parts.ts'

/**
 * Makes everything in the mirror that code makes of rows again: documents in today's form, lists, briefs, redirects. The
 * rows are those that were written, so this is what a mirror filled from the first row would hold.
 */
export function derive({ documents, rows, moves, lists }: Parts, forms: Forms): void {
  for (const key of documents.keys()) {
    const live = documents.getAny(key)
    if (!live) continue
    const row = rows.get(live)
    if (!row?.snapshot) continue
    const after: LiveDocument = {
      ...live,
      snapshot: readSnapshot({ ...row, snapshot: row.snapshot }, forms),
    }
    rows.set(row, after)
    documents.set(after)
    moves.follow(row, new Set(), forms)
    lists.deriveFor(after)
  }
  lists.count()
}
