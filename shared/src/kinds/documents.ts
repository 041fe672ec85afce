import { z } from 'zod'
import { storedFile } from './fields.ts'
import { kind } from './kind.ts'

/** A PDF. */
export const documents = kind({
  slug: 'documents',
  labels: { singular: 'Document', plural: 'Documente' },
  schema: z.object({
    title: z.string().min(1),
    file: storedFile,
    pageCount: z.number().int().positive(),
    /** False for a scan: nothing that a screen reader could read. */
    hasText: z.boolean(),
  }),
  upgrades: [],
})
