import { z } from 'zod'
import { richTextSchema } from '../rich-text.ts'
import { belonging, day, optionalReference, page } from './fields.ts'

/** A leaflet is two things that say the same: a PDF to print and a text that everybody can read. */
export const leafletSchema = z.object({
  ...page,
  ...belonging,
  lead: z.string(),
  body: richTextSchema,
  pdf: optionalReference,
  cover: optionalReference,
  validFrom: day.nullable(),
})
