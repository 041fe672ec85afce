import { z } from 'zod'
import { storedFile } from './fields.ts'
import { kind } from './kind.ts'

/** A film with its captions: there is none without. */
export const recordings = kind({
  slug: 'recordings',
  labels: { singular: 'Înregistrare', plural: 'Înregistrări' },
  schema: z.object({
    title: z.string().min(1),
    file: storedFile,
    /** WebVTT, in Romanian. */
    captions: storedFile,
  }),
  upgrades: [],
})
