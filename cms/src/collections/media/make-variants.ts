import type { StoredImage } from '@avizier/shared/kinds/fields'
import sharp, { type Sharp } from 'sharp'
import { describeFile, type FileToStore } from '../stored-files/store.ts'
import { cardFrame, cardSize, type FocalPoint } from './card-frame.ts'
import type { CleanImage } from './clean-image.ts'
import { imageFormats, type ImageFormat } from '@avizier/shared/image-format'

/** Widths in pixels that the pages offer in `srcset`. */
const variantWidths = [360, 720, 1080, 1440]
const widest = Math.max(...variantWidths)

export interface ImageToStore extends FileToStore {
  file: StoredImage
}

/** The widths made for a picture: none larger than itself, and its own where it is smaller than the widest. */
export const widthsFor = (width: number): number[] =>
  width > widest ? variantWidths : [...variantWidths.filter((each) => each < width), width]

/** `stem` is the file name without extension; `batch` sets this upload's stored names apart. */
interface Naming {
  stem: string
  batch: string
}

/** A picture that is made before its name is known. */
export type NamedLater = (naming: Naming) => ImageToStore

/** A file name without its extension. */
export const stemOf = (fileName: string): string => fileName.replace(/\.[^.]*$/, '')

export const originalOf = (image: CleanImage, naming: Naming): ImageToStore =>
  describeImage(image.bytes, image, image.format, naming, '')

/** The same frame in each width × AVIF, WebP and the picture's own format, ascending, never enlarged. */
export async function makeVariants(image: CleanImage): Promise<NamedLater[]> {
  const base = await sharp(image.bytes)
    .resize({ width: widest, withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true })
  const variants: NamedLater[] = []
  for (const width of widthsFor(image.width)) {
    for (const format of formatsFor(image.format)) {
      if (width === image.width && format.name === image.format.name) continue
      const resized = sharp(base.data, { raw: base.info }).resize({ width })
      const { data, info } = await encodeVariant(resized, format).toBuffer({
        resolveWithObject: true,
      })
      variants.push((naming) => describeImage(data, info, format, naming, `-${width}`))
    }
  }
  return variants
}

/** The picture that social networks show, around the focal point; null for a picture too small for one. */
export async function makeCard(
  image: CleanImage,
  focal: FocalPoint,
  naming: Naming,
): Promise<ImageToStore | null> {
  const frame = cardFrame(image, focal)
  if (!frame) return null
  const { data, info } = await sharp(image.bytes)
    .extract(frame)
    .resize({ ...cardSize, fit: 'fill', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 82, mozjpeg: true })
    .toBuffer({ resolveWithObject: true })
  return describeImage(data, info, jpeg, naming, '-card')
}

const jpeg: ImageFormat = { name: 'jpeg', mimeType: 'image/jpeg', extension: 'jpg' }

const formatsFor = (own: ImageFormat): ImageFormat[] =>
  imageFormats.filter(({ name }) => name === 'avif' || name === 'webp' || name === own.name)

// An editor waits for these. Measured on the demonstration's pictures, four widths of six of them: AVIF at effort 1 takes
// 3.1 s for 421 KB, at 2 and with whole colours 6.8 s for 402 KB; WebP at 2 takes 0.8 s for 494 KB, at 3 1.5 s for 465 KB.
function encodeVariant(picture: Sharp, format: ImageFormat): Sharp {
  switch (format.name) {
    case 'jpeg':
      return picture.jpeg({ quality: 80 })
    case 'png':
      return picture.png({ compressionLevel: 9 })
    case 'webp':
      return picture.webp({ quality: 78, effort: 2 })
    case 'avif':
      // Half the colours, as JPEG and WebP have them.
      return picture.avif({ quality: 55, effort: 1, chromaSubsampling: '4:2:0' })
  }
}

function describeImage(
  bytes: Buffer,
  { width, height }: { width: number; height: number },
  { extension, mimeType }: ImageFormat,
  { stem, batch }: Naming,
  suffix: string,
): ImageToStore {
  const name = `${stem}${suffix}.${extension}`
  return { bytes, file: { ...describeFile(bytes, { name, mimeType, batch }), width, height } }
}
