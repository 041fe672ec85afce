import { authoredCollections } from '@avizier/shared/collections'
import { z } from 'zod'

/** What can be scheduled. */
export const purposes = ['publish', 'withdraw'] as const
export type Purpose = (typeof purposes)[number]

/** What a job is told. Whether it still stands is asked of the acts when its minute comes. */
export const planSchema = z.object({
  purpose: z.enum(purposes),
  collection: z.enum(authoredCollections),
  id: z.string(),
  /** Number of the text that was approved, and is to be public. */
  revision: z.number(),
  /** The minute that was chosen; the job is due later where it is tried again. */
  at: z.iso.datetime(),
})
export type Plan = z.infer<typeof planSchema>
