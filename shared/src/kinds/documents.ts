import { z } from 'zod'
import { adding } from '../form.ts'
import { storedFile, storedImage } from './fields.ts'
import { kind } from './kind.ts'

/** What a machine read of pages that are only pictures; `confidence` is how sure it was, from 0 to 100. */
export const recognized = z.object({
  text: z.array(z.string()),
  confidence: z.number().min(0).max(100),
})
export type Recognized = z.infer<typeof recognized>

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
    /** The picture of each page in its widths, ascending; none where nobody leafs through it, or none was drawn yet. */
    pages: z.array(z.array(storedImage)),
    /** Null where it has words of its own, or nothing was read yet. */
    recognized: recognized.nullable(),
  }),
  upgrades: [adding(() => ({ pages: [], recognized: null }))],
})
