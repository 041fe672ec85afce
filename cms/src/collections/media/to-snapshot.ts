import type { Snapshot } from '@avizier/shared/kinds/index'
import { z } from 'zod'
import { imageFilesSchema } from './image-files.ts'

const rowSchema = z.object({
  alt: z.string().nullish(),
  isDecorative: z.boolean().nullish(),
  caption: z.string().nullish(),
  credit: z.string().nullish(),
  files: imageFilesSchema,
})

/** The public form of a picture, from its row in the database. */
export function mediaToSnapshot(row: unknown): Snapshot<'media'> {
  const { alt, isDecorative, caption, credit, files } = rowSchema.parse(row)
  return {
    alt: isDecorative ? '' : (alt ?? ''),
    caption: caption || null,
    credit: credit || null,
    original: files.original,
    variants: files.variants,
    card: files.card,
  }
}
