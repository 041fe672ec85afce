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

export const pressReleaseKinds = [
  'press-release',
  'briefing',
  'press-notice',
  'right-of-reply',
] as const

export const pressReleaseSchema = z.object({
  ...page,
  ...registration,
  ...belonging,
  kind: z.enum(pressReleaseKinds),
  lead: z.string(),
  body: richTextSchema,
  quotes: z.array(z.object({ text: z.string(), name: optionalText, role: z.string() })),
  image: optionalReference,
  gallery: references,
  attachments: references,
  corrections: z.array(z.object({ at: instant, text: z.string() })),
})
