import { isReferenced, settingsSlug, type SubjectCollection } from '@avizier/shared/collections'
import { hashOf, type RegisterEvent, type RegisterRow } from '@avizier/shared/register'
import { formVersionOf, readSnapshot, snapshotForms, type Forms } from '@avizier/shared/kinds/forms'
import { publicNoteOf } from './public-note.ts'

/** What a document's main row would show the public now, in today's form; null when it must not be public. */
export interface PublicForm {
  snapshot: Record<string, unknown>
  path: string | null
}

/** The last fact in the register about the same document. */
export type LatestRow = Pick<
  RegisterRow,
  'subject' | 'event' | 'path' | 'snapshot' | 'snapshotHash' | 'formVersion'
>

/** The part of a new register row that follows from the document alone. */
export interface Decision {
  event: RegisterEvent
  path: string | null
  snapshot: Record<string, unknown> | null
  snapshotHash: string | null
  formVersion?: number
  note: string | null
  isMajor: boolean
}

/** What the decision is told besides. */
interface Circumstances {
  /** What the office says where the document is public no more. */
  withdrawalReason?: string | null
  /** What was public last, in today's form; a withdrawal's row has none itself. */
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
  { withdrawalReason = null, lastPublic, forms = snapshotForms }: Circumstances = {},
): Decision | null {
  const isLive = latest !== null && latest.event !== 'withdrawn'
  if (!form) return isLive ? withdrawal(latest.path, withdrawalReason) : null

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

const withdrawal = (path: string | null, note: string | null): Decision => ({
  event: 'withdrawn',
  path,
  snapshot: null,
  snapshotHash: null,
  note,
  isMajor: true,
})

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
