import type { StoredImage } from '@avizier/shared/kinds/fields'
import type { Snapshot } from '@avizier/shared/kinds/index'
import type { HtmlContext } from './context.ts'
import { attributes } from './escape.ts'

export interface PictureOptions {
  /** The width it takes on the page, as in the `sizes` attribute. */
  sizes: string
  /** The first picture of a page: fetched before anything below it. */
  isFirst?: boolean
  /** Said instead of the picture's own text where a link around it says the rest. */
  alt?: string
}

/** Best first: a browser takes the first it can read. */
const modernTypes = ['image/avif', 'image/webp']
/** What a browser without `srcset` gets. */
const fallbackWidth = 960

/** One picture in all its widths and formats, with room kept for it before it arrives. */
export function pictureHtml(
  image: Snapshot<'media'>,
  context: HtmlContext,
  { sizes, isFirst = false, alt = image.alt }: PictureOptions,
): string {
  const { original, variants } = image
  const sources = modernTypes.map((type) => {
    const srcset = srcsetOf(
      variants.filter(({ mimeType }) => mimeType === type),
      context,
    )
    return srcset && `<source${attributes({ type, srcset, sizes })}>`
  })
  const plain = variants
    .filter(({ mimeType }) => !modernTypes.includes(mimeType))
    .toSorted((a, b) => a.width - b.width)
  const fallback = plain.findLast(({ width }) => width <= fallbackWidth) ?? plain[0] ?? original
  const img = attributes({
    src: context.base + context.file(fallback),
    srcset: plain.length > 1 ? srcsetOf(plain, context) : undefined,
    sizes: plain.length > 1 ? sizes : undefined,
    width: original.width,
    height: original.height,
    loading: isFirst ? undefined : 'lazy',
    fetchpriority: isFirst ? 'high' : undefined,
    decoding: 'async',
  })
  // An empty alt must be written: without it a screen reader reads the file's name.
  return `<picture>${sources.join('')}<img${img}${attributes({ alt })}></picture>`
}

const srcsetOf = (images: StoredImage[], context: HtmlContext): string =>
  images
    .toSorted((a, b) => a.width - b.width)
    .map((image) => `${context.base}${context.file(image)} ${image.width}w`)
    .join(', ')
