import { isReferenced, settingsSlug, type SubjectCollection } from '@avizier/shared/collections'
import { hashOf, type RegisterEvent } from '@avizier/shared/register'

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

/**
 * Decides what the register must say next about a document so that it tells the truth: a row, or nothing when it
 * already does. It looks at what is, never at what changed (Payload's previousDoc is the latest draft, not what was public), so it may
 * be run at any time, any number of times. `withdrawalReason` is what the office says where the document is public no more.
 */
export function reconcile(
  collection: SubjectCollection,
  form: PublicForm | null,
  latest: LatestRow | null,
  withdrawalReason: string | null = null,
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
  if (!isLive) return { ...facts, event: 'published', note: null, isMajor: true }

  const correction = newCorrection(snapshot, latest.snapshot)
  if (correction !== null) return { ...facts, event: 'corrected', note: correction, isMajor: true }
  const note =
    snapshot.changeNote === latest.snapshot?.changeNote ? null : textOf(snapshot.changeNote)
  return { ...facts, event: 'updated', note, isMajor: note !== null }
}

/** The text of the newest correction when there are more of them than before. */
function newCorrection(
  snapshot: Record<string, unknown>,
  previous: Record<string, unknown> | null,
): string | null {
  const now = correctionsIn(snapshot)
  return now.length > correctionsIn(previous).length ? (now.at(-1) ?? null) : null
}

const correctionsIn = (snapshot: Record<string, unknown> | null): string[] =>
  Array.isArray(snapshot?.corrections)
    ? snapshot.corrections.map((correction: { text: string }) => correction.text)
    : []

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null
