import { z } from 'zod'

// What a file that is never public is told as, to a browser as well.

export const toldFileSchema = z.object({
  id: z.string(),
  /** What its owner called it. */
  name: z.string(),
  bytes: z.number(),
  mimeType: z.string(),
})
export type ToldFile = z.infer<typeof toldFileSchema>

/** What the doors of files answer that are added and taken away by hand. */
export const toldFilesSchema = z.object({ files: z.array(toldFileSchema) })

/** Below the document that they came with. */
export const filesPath = '/files'
