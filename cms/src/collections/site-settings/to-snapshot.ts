import type { Snapshot } from '@avizier/shared/kinds/index'
import { z } from 'zod'
import { flag, optionalWords, referencesTo, words } from '../row-fields.ts'

const rowSchema = z.object({
  institution: words,
  office: words,
  tagline: words,
  address: words,
  phone: words,
  email: optionalWords,
  hours: optionalWords,
  headOfOffice: optionalWords,
  pressContacts: referencesTo('contacts'),
  isDemonstration: flag,
})

/** The public form of the site's own facts. */
export const siteSettingsToSnapshot = (row: unknown): Snapshot<'site-settings'> =>
  rowSchema.parse(row)
