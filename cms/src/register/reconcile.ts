import { isReferenced, settingsSlug, type SubjectCollection } from '@avizier/shared/collections'
import { hashOf, type RegisterRow } from '@avizier/shared/register'
import { formVersionOf, readSnapshot, snapshotForms, type Forms } from '@avizier/shared/kinds/forms'
import { silentWithdrawal, type Withdrawal } from '@avizier/shared/withdrawal'
import { publicNoteOf } from './public-note.ts'

/** What a document's main row would show the public now, in today's form; null when it must not be public. */
export interface PublicForm {
  snapshot: Record<string, unknown>
  path: string | null
}

/** The last fact in the register about the same document. */
export type LatestRow = Pick<
  RegisterRow,
  | 'subject'
  | 'event'
  | 'path'
  | 'snapshot'
  | 'snapshotHash'
  | 'formVersion'
  | 'note'
  | 'manner'
  | 'replacedBy'
>

/** The part of a new register row that follows from the document alone. */
export type Decision = Pick<
  RegisterRow,
  | 'event'
  | 'path'
  | 'snapshot'
  | 'snapshotHash'
  | 'formVersion'
  | 'note'
  | 'isMajor'
  | 'manner'
  | 'replacedBy'
>

/** What the decision is told besides. */
interface Circumstances {
  /** What the office says where the document is public no more. */
  withdrawal?: Withdrawal
  /** What was public last, in today's form; a withdrawal's row may have none itself. */
  lastPublic?: Record<string, unknown> | null
  forms?: Forms
}

/**
 * Decides what the register must say next about a document so that it tells the truth: a row, or nothing when it
 * already does. It looks at what is, never at what changed (Payload's previousDoc is the latest draft, not what was public), so it may
 * be run at any time, any number of times. What is written is compared as today's form of it: where only the form has
 * grown, nothing is said.
 */
export function reconcile(
  collection: SubjectCollection,
  form: PublicForm | null,
  latest: LatestRow | null,
  circumstances: Circumstances = {},
): Decision | null {
  if (!form) return latest && withdrawalOver(collection, latest, circumstances)
  const { lastPublic, forms = snapshotForms } = circumstances
  const isLive = latest !== null && latest.event !== 'withdrawn'

  const { snapshot } = form
  const snapshotHash = hashOf(snapshot)
  if (isLive && latest.snapshotHash === snapshotHash) return null
  const before = latest && todaysForm(collection, latest, forms)
  if (isLive && hashOf(before) === snapshotHash) return null

  // An address given once is kept: a change of title must not break a link.
  const path = latest?.path ?? form.path
  const facts = { path, snapshot, snapshotHash, ...formVersionOf(collection, forms) }
  return { ...facts, ...changeOf(collection, snapshot, lastPublic ?? before, isLive) }
}

/** What a row holds, in today's form. */
export const todaysForm = (
  collection: SubjectCollection,
  { subject, snapshot, formVersion }: Pick<LatestRow, 'subject' | 'snapshot' | 'formVersion'>,
  forms: Forms = snapshotForms,
): Record<string, unknown> | null =>
  snapshot && readSnapshot({ collection, subject, snapshot, formVersion }, forms)

/** How what was public is taken back; nothing where the register has said just that. */
function withdrawalOver(
  collection: SubjectCollection,
  latest: LatestRow,
  { withdrawal = silentWithdrawal, lastPublic, forms = snapshotForms }: Circumstances,
): Decision | null {
  if (latest.event === 'withdrawn' && isSaid(latest, withdrawal)) return null
  const { manner, reason, replacedBy } = withdrawal
  const kept = manner === 'withdrawn' ? (lastPublic ?? todaysForm(collection, latest, forms)) : null
  return {
    event: 'withdrawn',
    path: latest.path,
    snapshot: kept,
    snapshotHash: kept && hashOf(kept),
    ...(kept && formVersionOf(collection, forms)),
    note: reason,
    isMajor: true,
    ...(manner && { manner }),
    ...(replacedBy !== null && { replacedBy }),
  }
}

/** Whoever withdraws in silence changes nothing of what was said, but that no page stays. */
const isSaid = (latest: LatestRow, { manner, reason, replacedBy }: Withdrawal): boolean =>
  manner === null
    ? latest.snapshot === null
    : latest.manner === manner &&
      latest.note === reason &&
      (latest.replacedBy ?? null) === replacedBy

/** How a form that differs from what was public last is told. */
function changeOf(
  collection: SubjectCollection,
  snapshot: Record<string, unknown>,
  lastPublic: Record<string, unknown> | null,
  isLive: boolean,
): Pick<Decision, 'event' | 'note' | 'isMajor'> {
  if (isReferenced(collection) || collection === settingsSlug)
    return { event: 'referenced', note: null, isMajor: false }
  // What is public for the first time changes nothing that anybody has read.
  if (!lastPublic) return { event: 'published', note: null, isMajor: true }
  const { isCorrection, text: note } = publicNoteOf(snapshot, lastPublic)
  if (!isLive) return { event: 'published', note, isMajor: true }
  if (isCorrection) return { event: 'corrected', note, isMajor: true }
  return { event: 'updated', note, isMajor: note !== null }
}
