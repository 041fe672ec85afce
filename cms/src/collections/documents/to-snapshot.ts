import type { Snapshot } from '@avizier/shared/kinds/index'
import { z } from 'zod'
import { pagesRow, picturesOf, recognizedOf } from './pages/pages-of-row.ts'

const rowSchema = pagesRow.extend({ title: z.string().min(1) })

/** The public form of a PDF, from its row in the database. */
export function documentToSnapshot(row: unknown): Snapshot<'documents'> {
  const parsed = rowSchema.parse(row)
  const { title, pageCount, hasText, stored } = parsed
  const pages = { pages: picturesOf(parsed), recognized: recognizedOf(parsed) }
  return { title, file: stored, pageCount, hasText, ...pages }
}
