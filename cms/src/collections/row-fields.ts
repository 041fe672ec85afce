import { authoredCollections, type SubjectCollection } from '@avizier/shared/collections'
import { dayOf } from '@avizier/shared/dates'
import type { Reference } from '@avizier/shared/reference'
import { z } from 'zod'
import { correctionSentence } from '../corrections/sentence.ts'
import { wordsIn } from '../database/stored-values.ts'
import { relationId } from '../database/relation-id.ts'
import { toRichText } from '../editor/to-rich-text.ts'

// How the fields of a row in the database become the fields of a snapshot. A schema made of these is the allow-list of
// its collection: what it does not name is not published.

const stored = z.union([z.string(), z.date()]).nullish()

/** Text, `''` where nothing was written. */
export const words = z
  .string()
  .nullish()
  .transform((text) => text ?? '')

/** Text, or null where nothing was written. */
export const optionalWords = z.string().nullish().transform(wordsIn)

export const optionalInstant = stored.transform((date) =>
  date ? new Date(date).toISOString() : null,
)
export const optionalDay = stored.transform((date) => (date ? dayOf(date) : null))

const given = z.union([z.string().min(1), z.date()])
export const instant = given.transform((date) => new Date(date).toISOString())
export const day = given.transform((date) => dayOf(date))

export const flag = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false)

export const optionalCount = z
  .number()
  .nullish()
  .transform((value) => value ?? null)

export const richText = z.unknown().optional().transform(toRichText)

/** The rows of an array field; none where it is empty. */
export const rowsOf = <T extends z.ZodType>(row: T) =>
  z
    .array(row)
    .nullish()
    .transform((rows) => rows ?? [])

const toReference = (ref: SubjectCollection, value: unknown): Reference | null => {
  const id = relationId(value)
  return id ? { ref, id } : null
}

/** A relation to one document of `ref`. */
export const optionalReferenceTo = (ref: SubjectCollection) =>
  z
    .unknown()
    .optional()
    .transform((value) => toReference(ref, value))

/** Relations to documents of `ref`, in the order given. */
export const referencesTo = (ref: SubjectCollection) =>
  rowsOf(z.unknown()).transform((values) =>
    values.map((value) => toReference(ref, value)).filter((reference) => reference !== null),
  )

/** Relations to what the office writes, of any kind. */
export const referencesToAuthored = rowsOf(
  z
    .object({ relationTo: z.enum(authoredCollections), value: z.unknown() })
    .transform(({ relationTo, value }) => toReference(relationTo, value)),
).transform((references) => references.filter((reference) => reference !== null))

/** Number and day in the institution's register. */
export const registration = { registrationNumber: optionalWords, registrationDate: optionalDay }

/** Department, topics and press contact. */
export const belonging = {
  department: optionalReferenceTo('departments'),
  topics: referencesTo('topics'),
  contact: optionalReferenceTo('contacts'),
}

const correction = z
  .object({ at: instant, wrong: optionalWords, right: optionalWords, text: optionalWords })
  .transform(({ at, ...written }) => ({ at, text: correctionSentence(written) }))

/** What every document with a page of its own carries. */
export const page = {
  title: z.string(),
  slug: z.string(),
  publishedAt: instant,
  changeNote: optionalWords,
  corrections: rowsOf(correction),
}
