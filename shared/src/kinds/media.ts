import { z } from 'zod'
import { optionalText, storedImage } from './fields.ts'
import { kind } from './kind.ts'

/** A picture: `variants` are the same frame in other widths and formats, `card` is cropped to 1200×630. */
export const media = kind({
  slug: 'media',
  labels: { singular: 'Imagine', plural: 'Imagini' },
  schema: z.object({
    /** Empty where the editor said that the picture is decorative (WCAG 1.1.1). */
    alt: z.string(),
    caption: optionalText,
    credit: optionalText,
    original: storedImage,
    variants: z.array(storedImage),
    card: storedImage.nullable(),
  }),
  upgrades: [],
})
