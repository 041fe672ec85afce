import { z } from 'zod'
import { richTextSchema } from '../rich-text.ts'
import { day, optionalReference, optionalText, page, reference } from './fields.ts'

export const journalSections = [
  'editorial',
  'decisions',
  'works',
  'announcements',
  'agenda',
  'services',
  'culture',
] as const

/** One number of Jurnalul Municipal; `title` is made from number and date, `slug` is `nr-11`. */
export const journalIssueSchema = z.object({
  ...page,
  number: z.number().int().positive(),
  issueDate: day,
  printRun: z.number().int().positive().nullable(),
  issn: optionalText,
  lead: z.string(),
  pdf: reference,
  cover: optionalReference,
  pageCount: z.number().int().positive(),
  /** The words of the PDF, one string a page; empty where it was scanned. */
  text: z.array(z.string()),
})

export const journalArticleSchema = z.object({
  ...page,
  issue: reference,
  section: z.enum(journalSections),
  /** The page of the printed issue. */
  pageNumber: z.number().int().positive().nullable(),
  byline: optionalText,
  lead: z.string(),
  body: richTextSchema,
  image: optionalReference,
})
