import type { Snapshot } from '@avizier/shared/kinds/index'
import { z } from 'zod'
import {
  belonging,
  optionalDay,
  optionalReferenceTo,
  page,
  richText,
  words,
} from '../row-fields.ts'

const rowSchema = z.object({
  ...page,
  ...belonging,
  lead: words,
  body: richText,
  pdf: optionalReferenceTo('documents'),
  cover: optionalReferenceTo('media'),
  validFrom: optionalDay,
})

/** The public form of a leaflet, from its row in the database. */
export const leafletToSnapshot = (row: unknown): Snapshot<'leaflets'> => rowSchema.parse(row)
