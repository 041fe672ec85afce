import { z } from 'zod'
import { storedImage } from '@avizier/shared/snapshots/fields'

/** What a row of `media` knows about its stored files; the hooks write it, the snapshot copies it. */
export const imageFilesSchema = z.object({
  original: storedImage,
  variants: z.array(storedImage),
  card: storedImage.nullable(),
})
export type ImageFiles = z.infer<typeof imageFilesSchema>

export const imageSources = ({ original, variants, card }: ImageFiles): string[] =>
  [original, ...variants, ...(card ? [card] : [])].map(({ source }) => source)

/** The stored name of the picture that lists in the admin show. */
export const thumbnailSource = ({ original, variants }: ImageFiles): string =>
  (variants.find(({ mimeType }) => mimeType === 'image/webp') ?? original).source
