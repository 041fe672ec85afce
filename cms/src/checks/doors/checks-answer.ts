import { z } from 'zod'

const findingSchema = z.object({
  rule: z.string(),
  severity: z.enum(['error', 'advice']),
  path: z.string(),
  /** What the form calls the field. */
  field: z.string(),
  message: z.string(),
  passage: z.string().optional(),
  replacements: z.array(z.string()).readonly().optional(),
  blocks: z.boolean(),
  key: z.string().optional(),
})

/** What a form is told of its document. */
export const checksAnswerSchema = z.object({
  findings: z.array(findingSchema),
  /** The person may let an error pass, with a reason. */
  mayLetPass: z.boolean(),
  /** The person may add a word to the list of the office. */
  mayAddWords: z.boolean(),
})
export type ChecksAnswer = z.infer<typeof checksAnswerSchema>
export type ShownFinding = ChecksAnswer['findings'][number]
