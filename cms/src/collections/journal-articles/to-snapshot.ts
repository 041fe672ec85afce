import { reference } from '@avizier/shared/kinds/fields'
import type { Snapshot } from '@avizier/shared/kinds/index'
import { journalSections } from '@avizier/shared/kinds/journal-articles'
import { z } from 'zod'
import {
  optionalCount,
  optionalReferenceTo,
  optionalWords,
  page,
  richText,
  words,
} from '../row-fields.ts'

const rowSchema = z.object({
  ...page,
  issue: optionalReferenceTo('journal-issues').pipe(reference),
  section: z.enum(journalSections),
  pageNumber: optionalCount,
  byline: optionalWords,
  lead: words,
  body: richText,
  image: optionalReferenceTo('media'),
})

/** The public form of an article; the department that sent it stays inside. */
export const journalArticleToSnapshot = (row: unknown): Snapshot<'journal-articles'> =>
  rowSchema.parse(row)
