import { z } from 'zod'
import { postStandingSchema } from '../mail/post-standing.ts'
import { allMailStates } from '../mail/states.ts'

// What the panel „Trimis presei” asks and is told, below `/api`.

export const pressApi = {
  /** GET → PressView */
  ofDocument: (collection: string, id: string) => `/press/${collection}/${id}`,
  /** POST: the letter as it would be, to whoever asks. */
  trial: (collection: string, id: string) => `/press/${collection}/${id}/trial`,
} as const

const letterSchema = z.object({
  id: z.string(),
  /** Who it is; null once they are in no list of ours any more. */
  name: z.string().nullable(),
  /** Null once it is kept no longer. */
  to: z.string().nullable(),
  state: z.enum(allMailStates),
  queuedAt: z.string(),
  endedAt: z.string().nullable(),
  /** What the mail server answered, in its words. */
  response: z.string().nullable(),
})
export type SentLetter = z.infer<typeof letterSchema>

export const pressViewSchema = z.object({
  /** Lists that are chosen in the newest text, and how many people they reach now, each once. */
  lists: z.array(z.string()),
  reach: z.number(),
  /** Whether letters leave now. */
  post: postStandingSchema,
  /** What went, or is about to go, by the words that were sent; the last first. */
  sent: z.array(z.object({ subject: z.string(), letters: z.array(letterSchema) })),
})
export type PressView = z.infer<typeof pressViewSchema>
