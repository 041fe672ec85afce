import { debateNoticeTypes } from '@avizier/shared/kinds/debate-notices'
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
  rowsOf,
  words,
} from '../row-fields.ts'

const responsible = z
  .object({ name: optionalWords, email: optionalWords, phone: optionalWords })
  .nullish()
  .transform((person) => (person?.name ? { ...person, name: person.name } : null))

const rowSchema = z.object({
  ...page,
  ...registration,
  ...belonging,
  noticeType: z.enum(debateNoticeTypes),
  legalBasis: words,
  lead: words,
  body: richText,
  documents: referencesTo('documents'),
  proposalsDeadline: optionalInstant,
  proposalsHow: optionalWords,
  responsible,
  debateAt: optionalInstant,
  debatePlace: optionalWords,
  debateLink: optionalWords,
  minutes: optionalReferenceTo('documents'),
  outcome: richText,
  recommendations: rowsOf(
    z.object({
      author: z.string(),
      text: z.string(),
      isAccepted: flag,
      reason: optionalWords,
    }),
  ),
})

/** The public form of a debate notice, from its row in the database. */
export const debateNoticeToSnapshot = (row: unknown): Snapshot<'debate-notices'> =>
  rowSchema.parse(row)
