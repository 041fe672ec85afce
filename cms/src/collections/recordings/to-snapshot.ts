import { storedFile } from '@avizier/shared/kinds/fields'
import type { Snapshot } from '@avizier/shared/kinds/index'
import { z } from 'zod'

const rowSchema = z.object({
  title: z.string().min(1),
  stored: storedFile,
  storedCaptions: storedFile,
})

/** The public form of a recording, from its row in the database. */
export function recordingToSnapshot(row: unknown): Snapshot<'recordings'> {
  const { title, stored: file, storedCaptions: captions } = rowSchema.parse(row)
  return { title, file, captions }
}
