import { z } from 'zod'
import { richTextSchema } from '../rich-text.ts'
import { belonging, day, optionalReference, optionalText, page, references } from './fields.ts'

export const spotMedia = ['television', 'radio', 'press', 'online', 'outdoor'] as const

export const campaignSchema = z.object({
  ...page,
  ...belonging,
  lead: z.string(),
  body: richTextSchema,
  startsOn: day,
  endsOn: day.nullable(),
  goals: z.array(z.string()),
  image: optionalReference,
  materials: references,
  spots: z.array(
    z.object({
      title: z.string(),
      medium: z.enum(spotMedia),
      broadcaster: z.string(),
      schedule: optionalText,
      startsOn: day.nullable(),
      endsOn: day.nullable(),
    }),
  ),
  related: references,
})
