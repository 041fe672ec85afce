import { count } from '@avizier/shared/numbers'
import sharp, { type Metadata, type Sharp } from 'sharp'
import { FileRefused } from '../stored-files/file-refused.ts'
import { formatOf, type ImageFormat } from '@avizier/shared/image-format'

/** More than any press photograph has; decoding more would take the memory of the whole newsroom. */
const maxPixels = 50_000_000

/** The slowest picture of this size that is none of mischief's takes about so long. */
const usualPatienceMs = 60_000

export interface CleanImage {
  bytes: Buffer
  format: ImageFormat
  width: number
  height: number
}

/**
 * A picture as it may be published: upright, sRGB, in its own format and full size, without EXIF, GPS, XMP or anything
 * hidden behind the pixels, since every byte is written anew; in at most so many milliseconds.
 * Throws FileRefused with a sentence for the editor.
 */
export async function cleanImage(
  bytes: Buffer,
  mostMs: number = usualPatienceMs,
): Promise<CleanImage> {
  const format = formatOf(bytes)
  if (!format)
    throw new FileRefused(
      'Fișierul nu este o imagine JPEG, PNG, WebP sau AVIF, oricum s-ar numi el. Exportați imaginea într-unul dintre aceste formate.',
    )
  const metadata = await readHeader(bytes)
  refuseUnfit(metadata, format)
  const picture = sharp(bytes, { failOn: 'error', limitInputPixels: maxPixels }).timeout({
    seconds: Math.ceil(mostMs / 1000),
  })
  try {
    const { data, info } = await within(
      mostMs,
      encodeOriginal(picture.autoOrient().toColourspace('srgb'), format).toBuffer({
        resolveWithObject: true,
      }),
    )
    return { bytes: data, format, width: info.width, height: info.height }
  } catch (error) {
    if (error instanceof FileRefused) throw error
    throw isTimeOver(error) ? tooSlow(error) : broken(error)
  }
}

// Limits are checked by hand below, to say how large the picture is.
const readHeader = (bytes: Buffer): Promise<Metadata> =>
  sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch((error: unknown) => {
      throw broken(error)
    })

const broken = (cause: unknown): FileRefused =>
  new FileRefused(
    'Imaginea este trunchiată sau deteriorată. Deschideți-o pe calculator, exportați-o din nou și reluați încărcarea.',
    { cause },
  )

/** An encoder of AVIF hears of no limit before it is done: nobody waits for it, and its size bounds it. */
async function within<Result>(mostMs: number, working: Promise<Result>): Promise<Result> {
  const { promise: over, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(tooSlow(undefined)), mostMs)
  try {
    return await Promise.race([working, over])
  } finally {
    clearTimeout(timer)
  }
}

/** As libvips says that it was stopped. */
const isTimeOver = (error: unknown): boolean =>
  error instanceof Error && /^timeout: \d+% complete$/m.test(error.message)

const tooSlow = (cause: unknown): FileRefused =>
  new FileRefused(
    'Imaginea se prelucrează prea greu. Micșorați-o sau exportați-o ca JPEG și reluați încărcarea.',
    { cause },
  )

function refuseUnfit(metadata: Metadata, format: ImageFormat): void {
  const { width, height, pages = 1 } = metadata
  if (metadata.mediaType !== format.mimeType) throw broken(undefined)
  if (width * height > maxPixels)
    throw new FileRefused(
      `Imaginea are ${megapixels(width * height)}; primim cel mult ${megapixels(maxPixels)}. Micșorați-o și încărcați-o din nou.`,
    )
  if (pages > 1)
    throw new FileRefused('Imaginile animate nu sunt primite. Încărcați o imagine statică.')
}

const megapixels = (pixels: number): string =>
  count(Math.ceil(pixels / 1_000_000), 'un megapixel', 'megapixeli')

function encodeOriginal(picture: Sharp, format: ImageFormat): Sharp {
  switch (format.name) {
    case 'jpeg':
      return picture.jpeg({ quality: 90 })
    case 'png':
      return picture.png({ compressionLevel: 9 })
    case 'webp':
      return picture.webp({ quality: 90, effort: 3 })
    case 'avif':
      return picture.avif({ quality: 75, effort: 2 })
  }
}
