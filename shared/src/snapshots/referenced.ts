import { z } from 'zod'
import { optionalReference, optionalText, references, storedFile, storedImage } from './fields.ts'

export const departmentSchema = z.object({
  name: z.string().min(1),
  slug: z.string().min(1),
  description: optionalText,
  phone: optionalText,
  email: optionalText,
  address: optionalText,
  hours: optionalText,
  contact: optionalReference,
})

export const topicSchema = z.object({
  name: z.string().min(1),
  slug: z.string().min(1),
  description: optionalText,
})

export const contactSchema = z.object({
  name: z.string().min(1),
  role: optionalText,
  phone: optionalText,
  email: optionalText,
  hours: optionalText,
})

/** A picture: `variants` are the same frame in other widths and formats, `card` is cropped to 1200×630. */
export const imageSchema = z.object({
  /** Empty where the editor said that the picture is decorative (WCAG 1.1.1). */
  alt: z.string(),
  caption: optionalText,
  credit: optionalText,
  original: storedImage,
  variants: z.array(storedImage),
  card: storedImage.nullable(),
})

export const documentSchema = z.object({
  title: z.string().min(1),
  file: storedFile,
  pageCount: z.number().int().positive(),
  /** False for a scan: nothing that a screen reader could read. */
  hasText: z.boolean(),
})

export const siteSettingsSchema = z.object({
  institution: z.string(),
  office: z.string(),
  tagline: z.string(),
  address: z.string(),
  phone: z.string(),
  email: optionalText,
  hours: optionalText,
  headOfOffice: optionalText,
  pressContacts: references,
  /** Says so in the footer of each page. */
  isDemonstration: z.boolean(),
})
