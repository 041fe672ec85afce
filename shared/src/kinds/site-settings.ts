import { z } from 'zod'
import { optionalText, references } from './fields.ts'
import { kind } from './kind.ts'

export const siteSettings = kind({
  slug: 'site-settings',
  labels: { singular: 'Datele biroului', plural: 'Datele biroului' },
  schema: z.object({
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
  }),
  upgrades: [],
})
