import { z } from 'zod'

/** Something of the newsroom that a form lets choose. */
export const choiceSchema = z.object({ id: z.string(), name: z.string() })
export type Choice = z.infer<typeof choiceSchema>
