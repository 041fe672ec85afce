import { z } from 'zod'

/** How the dot of an entry is drawn: what made something public, what held or took it back, all else. */
export const tones = ['go', 'stop', 'rest'] as const

const entry = z.object({
  key: z.string(),
  at: z.string(),
  /** The name of whoever did it; null where the newsroom did it by itself. */
  who: z.string().nullable(),
  /** What they did, as the end of a sentence that begins with `who`. */
  what: z.string(),
  /** What they said with it. */
  words: z.string().nullable(),
  tone: z.enum(tones),
  /** The version that holds the text which it is about. */
  version: z.string().nullable(),
  /** Two versions to be read beside each other, and what that shows. */
  compare: z.object({ from: z.string(), to: z.string(), label: z.string() }).nullable(),
  /** The row of the register that tells it to the public. */
  row: z.object({ id: z.string(), number: z.number() }).nullable(),
})

/** What GET …/timeline answers: newest first; `more` is the cursor of the next page. */
export const timelineAnswer = z.object({ entries: z.array(entry), more: z.string().nullable() })
export type Entry = z.infer<typeof entry>
export type TimelineAnswer = z.infer<typeof timelineAnswer>
