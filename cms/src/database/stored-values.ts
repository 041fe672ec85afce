import { z } from 'zod'
import { relationId } from './relation-id.ts'

// What the database gives back, read at the border.

/** A date as an ISO instant. */
export const storedInstant = z
  .union([z.string(), z.date()])
  .transform((value) => new Date(value).toISOString())

/** Text, or null where nothing was written. */
export const wordsIn = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null

/** A value that one database leaves out and the other keeps as null. */
export const absentAsNull = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => value ?? null, schema)

/** A date as an ISO instant, or null. */
export const nullableInstant = absentAsNull(storedInstant.nullable())

/** What `wordsIn` reads. */
export const storedWords = z.unknown().optional().transform(wordsIn)

/** The id in a relation, or null. */
export const storedRelation = z.unknown().optional().transform(relationId)

/** A list that a database may leave out where nothing is in it. */
export const storedList = <T extends z.ZodType>(item: T) =>
  z.preprocess((value) => value ?? [], z.array(item))
