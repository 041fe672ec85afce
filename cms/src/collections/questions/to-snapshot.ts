import type { Snapshot } from '@avizier/shared/kinds/index'
import { z } from 'zod'
import { belonging, optionalDay, optionalWords, page, richText, words } from '../row-fields.ts'

const rowSchema = z.object({
  ...page,
  ...belonging,
  lead: words,
  question: optionalWords,
  askedOn: optionalDay,
  body: richText,
})

/** The public form of a question with its answer, from its row in the database. */
export const questionToSnapshot = (row: unknown): Snapshot<'questions'> => rowSchema.parse(row)
