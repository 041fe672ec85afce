import { reference } from '@avizier/shared/kinds/fields'
import type { Snapshot } from '@avizier/shared/kinds/index'
import { z } from 'zod'
import {
  day,
  optionalCount,
  optionalReferenceTo,
  optionalWords,
  page,
  rowsOf,
  words,
} from '../row-fields.ts'

const rowSchema = z.object({
  ...page,
  number: z.number(),
  issueDate: day,
  printRun: optionalCount,
  issn: optionalWords,
  lead: words,
  pdf: optionalReferenceTo('documents').pipe(reference),
  cover: optionalReferenceTo('media'),
  pageCount: z.number(),
  text: rowsOf(z.string()),
})

/** The public form of an issue of Jurnalul Municipal, from its row in the database. */
export const journalIssueToSnapshot = (row: unknown): Snapshot<'journal-issues'> =>
  rowSchema.parse(row)
