import { z } from 'zod'
import { optionalText } from './fields.ts'
import { kind } from './kind.ts'

export const contacts = kind({
  slug: 'contacts',
  labels: { singular: 'Contact', plural: 'Contacte' },
  schema: z.object({
    name: z.string().min(1),
    role: optionalText,
    phone: optionalText,
    email: optionalText,
    hours: optionalText,
  }),
  upgrades: [],
})
