import { z } from 'zod'

// What the import asks and tells, below `/api`.

export const importPath = '/journalists/import'

/** What an import would do, or did. */
export const importReportSchema = z.object({
  fresh: z.array(z.string()),
  /** Who changes, and in what. */
  changed: z.array(z.object({ name: z.string(), what: z.string() })),
  same: z.number(),
  refused: z.array(z.object({ row: z.number(), sentence: z.string() })),
  /** Who has been taken off and stays so. */
  inactive: z.array(z.string()),
  /** By this it is known, when the import is confirmed, that it does what was shown. */
  seen: z.string(),
  isDone: z.boolean(),
})
export type ImportReport = z.infer<typeof importReportSchema>
