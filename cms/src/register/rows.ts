import { registerRowSchema, type RegisterRow } from '@avizier/shared/register'
import { referenceKey, subjectKey, type Reference } from '@avizier/shared/reference'
import { z } from 'zod'
import { absentAsNull, storedInstant } from '../database/stored-values.ts'

const { collection: _, ...sameNames } = registerRowSchema.shape

const storedRow = z.object({
  ...sameNames,
  subjectCollection: registerRowSchema.shape.collection,
  at: storedInstant,
  path: absentAsNull(registerRowSchema.shape.path),
  snapshot: absentAsNull(registerRowSchema.shape.snapshot),
  snapshotHash: absentAsNull(registerRowSchema.shape.snapshotHash),
  formVersion: absentAsNull(registerRowSchema.shape.formVersion.nullable()),
  note: absentAsNull(registerRowSchema.shape.note),
  manner: absentAsNull(registerRowSchema.shape.manner.nullable()),
  replacedBy: absentAsNull(registerRowSchema.shape.replacedBy.nullable()),
  isMajor: z.preprocess((value) => value ?? false, z.boolean()),
})

/** A register row from its database form; throws naming the row when the database holds something else. */
export function readRow(stored: unknown): RegisterRow {
  const {
    subjectCollection: collection,
    formVersion,
    manner,
    replacedBy,
    ...facts
  } = storedRow.parse(stored)
  // Not hashed where the row does not have them, so they must not be there either.
  return {
    ...facts,
    collection,
    ...(formVersion && { formVersion }),
    ...(manner && { manner }),
    ...(replacedBy && { replacedBy }),
  }
}

/** A row as the database keeps it: `collection` is a name that MongoDB's library wants for itself. */
export const toStored = ({ collection, ...facts }: RegisterRow): Record<string, unknown> => ({
  ...facts,
  subjectCollection: collection,
  subjectKey: subjectKey(collection, facts.subject),
})

export const headSchema = z.object({ id: z.string(), number: z.number().int(), hash: z.string() })

export const indexEntrySchema = z.object({
  id: z.string(),
  key: z.string(),
  number: z.number().int(),
  isLive: z.preprocess((value) => value ?? false, z.boolean()),
  path: absentAsNull(z.string().nullable()),
  snapshotHash: absentAsNull(z.string().nullable()),
  refers: z.preprocess((value) => value ?? [], z.array(z.string())),
})
export type IndexEntry = z.infer<typeof indexEntrySchema>

/** True where the index knows of a subject exactly that it shows these. */
export function hasReferences(
  { refers }: Pick<IndexEntry, 'refers'>,
  references: readonly Reference[],
): boolean {
  const known = new Set(refers)
  return (
    known.size === references.length && references.every((each) => known.has(referenceKey(each)))
  )
}
