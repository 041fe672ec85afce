import { z } from 'zod'

/** The longest words that a block may have, and the most items of a list. */
export const mostWords = 20_000
export const mostItems = 500

const words = z.string().min(1).max(mostWords)
const address = z.url({ protocol: /^(https?|mailto)$/ }).max(2000)

/** One part of a letter; of all of them plain text and HTML are made, of the same words. */
export const mailBlockSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), text: words }),
  z.object({ kind: z.literal('paragraph'), text: words }),
  /** What the reader is to open; it stands on a line of its own. */
  z.object({ kind: z.literal('link'), label: words, url: address }),
  z.object({ kind: z.literal('list'), items: z.array(words).min(1).max(mostItems) }),
  /** What somebody else wrote: each line of it stays a line. */
  z.object({ kind: z.literal('quote'), text: words }),
  /** Why somebody gets this, and how it ends: below all else, smaller. */
  z.object({ kind: z.literal('note'), text: words }),
])

/** What a letter says. */
export const mailContentSchema = z.array(mailBlockSchema).min(1).max(1000)

/** What many are sent: below it there is room for what each is told beside. */
export const mostSharedBlocks = 990
export const sharedContentSchema = mailContentSchema.max(mostSharedBlocks)

export type MailBlock = z.infer<typeof mailBlockSchema>
export type MailContent = MailBlock[]
