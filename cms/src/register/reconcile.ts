import { isReferenced, settingsSlug, type SubjectCollection } from '@avizier/shared/collections'
import { hashOf, type RegisterEvent } from '@avizier/shared/register'
import { publicNoteOf } from './public-note.ts'

/** What a document's main row would show the public now; null when it must not be public. */
export interface PublicForm {
  snapshot: Record<string, unknown>
  path: string | null
}

/** The last fact in the register about the same document. */
export interface LatestRow {
  event: RegisterEvent
  path: string | null
  snapshot: Record<string, unknown> | null
  snapshotHash: string | null
}

/** The part of a new register row that follows from the document alone. */
export interface Decision {
  event: RegisterEvent
  path: string | null
  snapshot: Record<string, unknown> | null
  snapshotHash: string | null
  note: string | null
  isMajor: boolean
}

/** What the decision is told besides. */
interface Told {
  /** What the office says where the document is public no more. */
  withdrawalReason?: string | null
  /** The form that was public last; a withdrawal's row has none itself. */
  lastPublic?: Record<string, unknown> | null
}

/**
 * Decides what the register must say next about a document so that it tells the truth: a row, or nothing when it
 * already does. It looks at what is, never at what changed (Payload's previousDoc is the latest draft, not what was public), so it may
 * be run at any time, any number of times.
 */
export function reconcile(
  collection: SubjectCollection,
  form: PublicForm | null,
  latest: LatestRow | null,
  { withdrawalReason = null, lastPublic = latest?.snapshot ?? null }: Told = {},
): Decision | null {
  const isLive = latest !== null && latest.event !== 'withdrawn'
  if (!form) {
    if (!isLive) return null
    const { path } = latest
    return {
      event: 'withdrawn',
      path,
      snapshot: null,
      snapshotHash: null,
      note: withdrawalReason,
      isMajor: true,
    }
  }

  const { snapshot } = form
  const snapshotHash = hashOf(snapshot)
  // An address given once is kept: a change of title must not break a link.
  const path = latest?.path ?? form.path
  if (isLive && latest.snapshotHash === snapshotHash) return null

  const facts = { path, snapshot, snapshotHash }
  if (isReferenced(collection) || collection === settingsSlug)
    return { ...facts, event: 'referenced', note: null, isMajor: false }
  // What is public for the first time changes nothing that anybody has read.
  if (!lastPublic) return { ...facts, event: 'published', note: null, isMajor: true }
  const { isCorrection, text: note } = publicNoteOf(snapshot, lastPublic)
  if (!isLive) return { ...facts, event: 'published', note, isMajor: true }
  if (isCorrection) return { ...facts, event: 'corrected', note, isMajor: true }
  return { ...facts, event: 'updated', note, isMajor: note !== null }
}
