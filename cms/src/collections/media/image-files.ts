import { z } from 'zod'
import { storedImage } from '@avizier/shared/kinds/fields'
import { sourceIn } from '../stored-files/store.ts'

/** What a row of `media` knows about its stored files; the hooks write it, the snapshot copies it. */
export const imageFilesSchema = z.object({
  original: storedImage,
  variants: z.array(storedImage),
  card: storedImage.nullable(),
})
export type ImageFiles = z.infer<typeof imageFilesSchema>

const loose = z.object({ original: z.unknown(), variants: z.array(z.unknown()), card: z.unknown() })

/** The stored names of a picture and of all that was made of it, as far as `files` of its row can be read. */
export function imageSources(files: unknown): string[] {
  const told = loose.safeParse(files)
  if (!told.success) return []
  const { original, variants, card } = told.data
  return [original, ...variants, card].flatMap(sourceIn)
}

/** The stored name of the picture that lists in the admin show. */
export const thumbnailSource = ({ original, variants }: ImageFiles): string =>
  (variants.find(({ mimeType }) => mimeType === 'image/webp') ?? original).source
