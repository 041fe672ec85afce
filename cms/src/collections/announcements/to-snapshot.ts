import type { Snapshot } from '@avizier/shared/kinds/index'
import { z } from 'zod'
import {
  belonging,
  flag,
  instant,
  optionalInstant,
  optionalReferenceTo,
  optionalWords,
  page,
  referencesTo,
  registration,
  richText,
  words,
} from '../row-fields.ts'

const rowSchema = z.object({
  ...page,
  ...registration,
  ...belonging,
  lead: words,
  body: richText,
  validFrom: instant,
  validTo: optionalInstant,
  isUrgent: flag,
  affected: optionalWords,
  place: optionalWords,
  legalBasis: optionalWords,
  image: optionalReferenceTo('media'),
  attachments: referencesTo('documents'),
})

/** The public form of an announcement, from its row in the database. */
export const announcementToSnapshot = (row: unknown): Snapshot<'announcements'> =>
  rowSchema.parse(row)
