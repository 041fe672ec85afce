import { z } from 'zod'
import { adding } from '../form.ts'
import { referenceSchema, type Reference } from '../reference.ts'

/** An instant, ISO 8601 in UTC with milliseconds, as the database gives it. */
export const instant = z.iso.datetime()
/** A calendar day in Europe/Bucharest, `2026-11-23`. */
export const day = z.iso.date()

export const reference = referenceSchema
export const references = z.array(referenceSchema)
export const optionalReference = referenceSchema.nullable()
export const optionalText = z.string().nullable()

/** What is said openly of a mistake, in a sentence. */
export const corrections = z.array(z.object({ at: instant, text: z.string() }))
export type Correction = z.infer<typeof corrections>[number]

/** What every document with a page of its own carries. */
export const page = {
  title: z.string().min(1),
  slug: z.string().min(1),
  /** First publication; the address is fixed by it. */
  publishedAt: instant,
  /** What changed, in the editor's words, for the public history. */
  changeNote: optionalText,
  corrections,
}

/** Press releases alone had corrections at first. */
export const correctionsAdded = adding(() => ({ corrections: [] }))

export interface Page {
  title: string
  slug: string
  publishedAt: string
  changeNote: string | null
  corrections: readonly Correction[]
  lead: string
}

/** Number and day in the institution's register of documents (not our register of publications). */
export const registration = {
  registrationNumber: optionalText,
  registrationDate: day.nullable(),
}
export interface Registration {
  registrationNumber: string | null
  registrationDate: string | null
}

/** Who it comes from, what it is about, who answers questions. */
export const belonging = {
  department: optionalReference,
  topics: references,
  contact: optionalReference,
}
export interface Belonging {
  department: Reference | null
  topics: readonly Reference[]
  contact: Reference | null
}

/** Somebody's words; the name is left out where the office speaks. */
export const quotes = z.array(z.object({ text: z.string(), name: optionalText, role: z.string() }))
export type Quote = z.infer<typeof quotes>[number]

/** A department or a topic. */
export const group = {
  name: z.string().min(1),
  slug: z.string().min(1),
  description: optionalText,
}

/** A stored file: `hash` is the SHA-256 of its bytes in hex, `source` its name inside the CMS. */
export const storedFile = z.object({
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  name: z.string().regex(/^[a-z0-9][a-z0-9.-]*\.[a-z0-9]+$/),
  source: z.string().min(1),
  mimeType: z.string(),
  bytes: z.number().int().positive(),
  /** The collection of the CMS that keeps it, where its type does not tell: pictures of pages are kept with their PDF. */
  keptIn: z.literal('documents').optional(),
})
export type StoredFile = z.infer<typeof storedFile>

export const storedImage = storedFile.extend({
  width: z.number().int().positive(),
  height: z.number().int().positive(),
})
export type StoredImage = z.infer<typeof storedImage>
