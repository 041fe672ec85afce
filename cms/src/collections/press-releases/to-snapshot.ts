import { pressReleaseKinds } from '@avizier/shared/kinds/press-releases'
import type { Snapshot } from '@avizier/shared/kinds/index'
import { z } from 'zod'
import {
  belonging,
  optionalReferenceTo,
  optionalWords,
  page,
  referencesTo,
  registration,
  richText,
  rowsOf,
  words,
} from '../row-fields.ts'

const rowSchema = z.object({
  ...page,
  ...registration,
  ...belonging,
  kind: z.enum(pressReleaseKinds),
  lead: words,
  body: richText,
  quotes: rowsOf(z.object({ text: z.string(), name: optionalWords, role: z.string() })),
  image: optionalReferenceTo('media'),
  gallery: referencesTo('media'),
  attachments: referencesTo('documents'),
})

/** The public form of a press release, from its row in the database. */
export const pressReleaseToSnapshot = (row: unknown): Snapshot<'press-releases'> =>
  rowSchema.parse(row)
