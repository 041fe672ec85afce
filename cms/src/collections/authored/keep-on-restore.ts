import type { CollectionBeforeValidateHook } from 'payload'
import type { StoredRow } from '../../database/stored-row.ts'

/** What tells of publications, not of the text. */
const told = ['corrections', 'changeNote', 'deletedAt'] as const

/** An old version brings back its text alone: what was corrected stays corrected, and no old note is told anew. */
export const keepOnRestore: CollectionBeforeValidateHook<StoredRow> = ({
  data,
  originalDoc,
  context,
}) => {
  if (!data || !context.isRestoringVersion) return
  const kept = told.filter((name) => name in data || (originalDoc && name in originalDoc))
  const values = kept.map((name) => [name, askedAgain(originalDoc?.[name])] as const)
  // All that looks at the save is to see what it is: the version may have been public.
  return { ...data, _status: 'draft', ...Object.fromEntries(values) }
}

/** The old text may bring back what was wrong: what was said of the text of today holds for it no more. */
const askedAgain = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(withoutAnswer) : (value ?? null)

const withoutAnswer = (row: unknown): unknown =>
  typeof row === 'object' && row !== null && 'remaining' in row ? { ...row, remaining: null } : row
