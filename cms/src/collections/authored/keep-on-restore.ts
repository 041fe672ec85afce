import type { CollectionBeforeValidateHook } from 'payload'
import type { StoredRow } from '../../database/stored-row.ts'

/** What tells of publications, not of the text. */
const told = ['corrections', 'changeNote', 'withdrawalReason', 'deletedAt'] as const

/** An old version brings back its text alone: what was corrected stays corrected, and no old note is told anew. */
export const keepOnRestore: CollectionBeforeValidateHook<StoredRow> = ({
  data,
  originalDoc,
  context,
}) => {
  if (!data || !context.isRestoringVersion) return
  const kept = told.filter((name) => name in data || (originalDoc && name in originalDoc))
  return { ...data, ...Object.fromEntries(kept.map((name) => [name, originalDoc?.[name] ?? null])) }
}
