import { z } from 'zod'
import { richTextSchema } from '../rich-text.ts'
import {
  belonging,
  instant,
  optionalReference,
  optionalText,
  page,
  references,
  registration,
} from './fields.ts'

/**
 * What is announced decides which rules hold: Legea 52/2003 art. 7 for drafts and debates, art. 8 for
 * public meetings, Legea 273/2006 art. 39 for the budget, Legea 350/2001 for urban plans.
 */
export const debateNoticeTypes = [
  'consultation',
  'public-debate',
  'public-meeting',
  'budget',
  'urban-plan',
] as const

export const debateNoticeSchema = z.object({
  ...page,
  ...registration,
  ...belonging,
  noticeType: z.enum(debateNoticeTypes),
  legalBasis: z.string(),
  lead: z.string(),
  body: richTextSchema,
  documents: references,
  /** Last instant for written proposals (or, for the budget, contestations). */
  proposalsDeadline: instant.nullable(),
  proposalsHow: optionalText,
  responsible: z.object({ name: z.string(), email: optionalText, phone: optionalText }).nullable(),
  debateAt: instant.nullable(),
  debatePlace: optionalText,
  debateLink: optionalText,
  minutes: optionalReference,
  outcome: richTextSchema,
  /** What came in and what became of it: Legea 52/2003 art. 12 asks for the reasons of a refusal. */
  recommendations: z.array(
    z.object({
      author: z.string(),
      text: z.string(),
      isAccepted: z.boolean(),
      reason: optionalText,
    }),
  ),
})
