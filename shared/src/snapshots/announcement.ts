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

export const announcementSchema = z.object({
  ...page,
  ...registration,
  ...belonging,
  lead: z.string(),
  body: richTextSchema,
  /** In force from this instant … */
  validFrom: instant,
  /** … up to this one; without it, until withdrawn. */
  validTo: instant.nullable(),
  isUrgent: z.boolean(),
  affected: optionalText,
  place: optionalText,
  legalBasis: optionalText,
  image: optionalReference,
  attachments: references,
})
