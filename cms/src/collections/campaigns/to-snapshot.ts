import { placementMedia, spotMedia } from '@avizier/shared/kinds/campaigns'
import type { Snapshot } from '@avizier/shared/kinds/index'
import { z } from 'zod'
import {
  belonging,
  day,
  optionalDay,
  optionalReferenceTo,
  optionalWords,
  page,
  referencesTo,
  referencesToAuthored,
  richText,
  rowsOf,
  words,
} from '../row-fields.ts'

const rowSchema = z.object({
  ...page,
  ...belonging,
  lead: words,
  body: richText,
  startsOn: day,
  endsOn: optionalDay,
  goals: rowsOf(z.string()),
  image: optionalReferenceTo('media'),
  materials: referencesTo('documents'),
  spots: rowsOf(
    z.object({
      title: z.string(),
      medium: z.enum(spotMedia),
      broadcaster: z.string(),
      schedule: optionalWords,
      startsOn: optionalDay,
      endsOn: optionalDay,
    }),
  ),
  appearances: rowsOf(
    z.object({
      outlet: z.string(),
      medium: z.enum(placementMedia),
      planned: z.number(),
      appeared: z.number(),
      missed: z.number(),
    }),
  ),
  related: referencesToAuthored,
})

/** The public form of a campaign, from its row in the database. */
export const campaignToSnapshot = (row: unknown): Snapshot<'campaigns'> => rowSchema.parse(row)
