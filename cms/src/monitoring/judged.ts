import { z } from 'zod'

// What the doors of cuttings answer, for whoever asks from a browser.

/** Below `/api/cuttings`. */
export const judgePath = '/judge'

export const judgedSchema = z.object({
  judged: z.array(z.object({ id: z.string(), seen: z.number() })),
})
export type JudgedAnswer = z.infer<typeof judgedSchema>

export const problemSchema = z.object({
  case: z.string(),
  number: z.string(),
  /** Until when its department answers, „2 decembrie 2026”; null where none was asked. */
  askedUntil: z.string().nullable(),
})
export type OpenedProblem = z.infer<typeof problemSchema>
