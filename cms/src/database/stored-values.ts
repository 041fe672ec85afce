import { z } from 'zod'

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
