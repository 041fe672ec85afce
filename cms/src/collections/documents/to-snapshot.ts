import type { Snapshot } from '@avizier/shared/kinds/index'
import { storedFile } from '@avizier/shared/kinds/fields'
import { z } from 'zod'

const rowSchema = z.object({
  title: z.string().min(1),
  pageCount: z.number(),
  hasText: z.boolean(),
  stored: storedFile,
})

/** The public form of a PDF, from its row in the database. */
export function documentToSnapshot(row: unknown): Snapshot<'documents'> {
  const { title, pageCount, hasText, stored } = rowSchema.parse(row)
  return { title, file: stored, pageCount, hasText }
}
