import { isReferenced, type SubjectCollection } from '@avizier/shared/collections'
import { reconcile, todaysForm } from '../../cms/src/register/reconcile.ts'
import { readForm } from '@avizier/shared/form'
import { snapshotForms, type Forms } from '@avizier/shared/kinds/forms'
import { wholeOf, type Snapshot } from '@avizier/shared/kinds/index'
import { referenceKey, referencesIn, subjectKey } from '@avizier/shared/reference'
import { chainStart, rowHash, type RegisterRow } from '@avizier/shared/register'
import { silentWithdrawal, type Withdrawal } from '@avizier/shared/withdrawal'
import type { Held, HeldDocuments } from './held-documents.ts'

export interface RandomRegister {
  readonly rows: readonly RegisterRow[]
  /** Writes what has become of a document, and of all that hangs on it, if it became anything. */
  record(one: Held, now: Date): void
  /** Goes on with code whose forms have grown, and looks at every document again as the sweep does. */
  grow(forms: Forms, now: Date): void
}

/** What the CMS's register does, over documents held here instead of a database. */
export function randomRegister(held: HeldDocuments): RandomRegister {
  const rows: RegisterRow[] = []
  let grown: Forms | undefined

  const latestOf = (collection: SubjectCollection, id: string): RegisterRow | undefined =>
    rows.findLast((row) => row.collection === collection && row.subject === id)

  /** A document as the code of the moment would publish it. */
  const formOf = ({ collection, snapshot }: Held): Snapshot =>
    grown ? (readForm(grown[collection], snapshot) as Snapshot) : snapshot

  function isPublic({ collection, id, snapshot, isPublished }: Held): boolean {
    const whole = wholeOf(collection, snapshot)
    const ofWhole = whole && latestOf(whole.ref, whole.id)
    const isShown = !isReferenced(collection) || isReferredTo(rows, subjectKey(collection, id))
    return isPublished && isShown && ofWhole?.event !== 'withdrawn'
  }

  /** An article that stays published goes with its issue, as that does. */
  function withdrawalOf(one: Held): Withdrawal {
    const whole = one.isPublished ? wholeOf(one.collection, one.snapshot) : undefined
    const issue = whole && held.find(whole)
    if (issue) return withdrawalOf(issue)
    return one.isPublished ? silentWithdrawal : one.withdrawal
  }

  function record(one: Held, now: Date): void {
    const { collection, id, path } = one
    const latest = latestOf(collection, id)
    const lastPublic = rows.findLast(
      (row) => row.collection === collection && row.subject === id && row.snapshot,
    )
    const forms = grown ?? snapshotForms
    const decision = reconcile(
      collection,
      isPublic(one) ? { snapshot: formOf(one), path } : null,
      latest ?? null,
      {
        forms,
        withdrawal: withdrawalOf(one),
        lastPublic: lastPublic ? todaysForm(collection, lastPublic, forms) : null,
      },
    )
    if (!decision) return
    const last = rows.at(-1)
    rows.push({
      ...decision,
      number: rows.length + 1,
      at: now.toISOString(),
      actor: 'users/1',
      collection,
      subject: id,
      previousHash: last ? rowHash(last) : chainStart,
    })
    if (collection === 'journal-issues')
      for (const article of held.newestOf('journal-articles'))
        if (article.snapshot.issue.id === id) record(article, now)
    const touched = [...referencesIn(latest?.snapshot), ...referencesIn(decision.snapshot)]
    for (const reference of touched) {
      const target = held.find(reference)
      if (target && isReferenced(target.collection)) record(target, now)
    }
  }
  return {
    rows,
    record,
    grow(forms, now) {
      grown = forms
      for (const one of held.all()) record(one, now)
    },
  }
}

function isReferredTo(rows: readonly RegisterRow[], key: string): boolean {
  const latest = new Map(rows.map((row) => [subjectKey(row.collection, row.subject), row]))
  return [...latest.values()].some((row) =>
    referencesIn(row.snapshot).some((one) => referenceKey(one) === key),
  )
}
