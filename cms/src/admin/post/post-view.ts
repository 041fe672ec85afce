import { z } from 'zod'
import { fates } from '../../mail/post-standing.ts'

// What the page „Poșta” shows: sentences, made on the server by the-post.ts.

const lineSchema = z.object({
  id: z.string(),
  title: z.string(),
  facts: z.array(z.string()),
  /** What became of it in the words of who took it: of the mail server, or where it was written to. */
  response: z.string().nullable(),
  /** Of one that did not arrive: whether it is sent again from here. */
  isTriedFromPost: z.boolean(),
})
export type PostLine = z.infer<typeof lineSchema>

export const postViewSchema = z.object({
  /** How letters leave, and whether they do. */
  standing: z.string(),
  /** What becomes of a letter that is asked for now. */
  fate: z.enum(fates),
  /** What keeps them, in words of a server or of the network. */
  trouble: z.string().nullable(),
  isStopped: z.boolean(),
  counts: z.array(z.object({ label: z.string(), value: z.string() })),
  next: z.array(lineSchema),
  lastSent: z.array(lineSchema),
  lastLost: z.array(lineSchema),
  /** What the list of those that went is called: without a mail server they are files. */
  sentTitle: z.string(),
})
export type PostView = z.infer<typeof postViewSchema>
