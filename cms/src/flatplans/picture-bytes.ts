import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { StoredImage } from '@avizier/shared/kinds/fields'
import type { PayloadRequest } from 'payload'
import sharp from 'sharp'
import { gridColumns } from '../print/newspaper/page-layouts.ts'
import type { Edition } from '../print/newspaper/set-issue.ts'
import type { PictureBytes, PlacedPicture } from './gather.ts'

/** What pictures need: on a screen few, on paper fewer than 220 dots an inch are seen. */
const dotsPerInch: Record<Edition, number> = { readers: 150, press: 240 }

/** How wide the text of a page is at most, in inches: A4 without its margins. */
const pageWidthInches = 7.5

/** A large one takes its place whole, the others a part of it at most, where it has columns to be narrower than. */
const partOf = { none: 0, small: 0.5, medium: 0.75, large: 1 } as const

export function widthFor({ size, slot }: PlacedPicture, edition: Edition): number {
  const part = slot.textColumns === 1 ? 1 : partOf[size]
  const inches = (pageWidthInches * slot.across * part) / gridColumns
  return Math.ceil(inches * dotsPerInch[edition])
}

/** What is set as it is; everything else becomes JPEG. */
const setAsTheyAre = ['image/jpeg', 'image/png']

/** The narrowest file of a picture that is wide enough, the original where none is. */
export function fileFor({ picture: { files } }: PlacedPicture, width: number): StoredImage {
  const { original, variants } = files
  const wide = variants
    .filter((each) => each.width >= width && setAsTheyAre.includes(each.mimeType))
    .toSorted((a, b) => a.width - b.width)
  return wide[0] ?? original
}

/** How large each picture is in pixels where it is set for an edition, without its bytes. */
export const pictureSizesIn = (
  placed: ReadonlyMap<string, PlacedPicture>,
  edition: Edition,
): Map<string, PictureBytes> =>
  new Map(
    [...placed].map(([article, each]) => {
      const wanted = widthFor(each, edition)
      const file = fileFor(each, wanted)
      const width = isFitted(file, wanted) ? wanted : file.width
      const height = Math.round((width * file.height) / file.width)
      return [article, { bytes: new Uint8Array(), width, height }]
    }),
  )

/** Much wider than its place asks for. */
const isFitted = (file: StoredImage, width: number): boolean => file.width > 1.5 * width

/** The bytes of each picture, as large as its place asks for. */
export async function readPictures(
  req: PayloadRequest,
  placed: ReadonlyMap<string, PlacedPicture>,
  edition: Edition,
): Promise<Map<string, PictureBytes>> {
  const dir = req.payload.collections.media?.config.upload.staticDir
  if (!dir) throw new TypeError('The collection of pictures has no folder for its files')
  const read = new Map<string, PictureBytes>()
  for (const [article, each] of placed) {
    const width = widthFor(each, edition)
    const file = fileFor(each, width)
    const bytes = await readFile(path.join(dir, file.source))
    read.set(article, await fitted(bytes, file, width))
  }
  return read
}

async function fitted(bytes: Buffer, file: StoredImage, width: number): Promise<PictureBytes> {
  const { width: across, height } = file
  if (!isFitted(file, width) && setAsTheyAre.includes(file.mimeType))
    return { bytes: new Uint8Array(bytes), width: across, height }
  const { data, info } = await sharp(bytes)
    .resize({ width, withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 85 })
    .toBuffer({ resolveWithObject: true })
  return { bytes: new Uint8Array(data), width: info.width, height: info.height }
}
