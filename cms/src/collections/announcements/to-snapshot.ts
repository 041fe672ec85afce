import { figuresSchema } from '@avizier/shared/figures'
import type { Snapshot } from '@avizier/shared/kinds/index'
import { z } from 'zod'
import {
  belonging,
  flag,
  optionalInstant,
  optionalReferenceTo,
  optionalWords,
  page,
  referencesTo,
  registration,
  richText,
  words,
} from '../row-fields.ts'

const storedSchema = z.object({
  ...page,
  ...registration,
  ...belonging,
  lead: words,
  body: richText,
  validFrom: optionalInstant,
  validTo: optionalInstant,
  isUrgent: flag,
  affected: optionalWords,
  place: optionalWords,
  legalBasis: optionalWords,
  image: optionalReferenceTo('media'),
  attachments: referencesTo('documents'),
  report: z.object({ figures: figuresSchema }).nullish(),
})

/** Without a start it is in force from its publication: a preview shows so before it is written down. */
const rowSchema = storedSchema.transform(({ report, ...row }) => ({
  ...row,
  figures: report?.figures ?? [],
  validFrom: row.validFrom ?? row.publishedAt,
}))

/** The public form of an announcement, from its row in the database. */
export const announcementToSnapshot = (row: unknown): Snapshot<'announcements'> =>
  rowSchema.parse(row)
