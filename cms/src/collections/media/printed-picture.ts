import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { StoredImage } from '@avizier/shared/kinds/fields'
import type { PayloadRequest } from 'payload'
import sharp from 'sharp'
import type { ImageFiles } from './image-files.ts'

/** The bytes of a picture for its place on paper, a JPEG or PNG. */
export interface PrintedPicture {
  bytes: Uint8Array<ArrayBuffer>
  width: number
  height: number
}

type Files = Pick<ImageFiles, 'original' | 'variants'>

/** What is set as it is; everything else becomes JPEG. */
const setAsTheyAre = ['image/jpeg', 'image/png']

/** The narrowest file of a picture that is wide enough, the original where none is. */
export function printedFile({ original, variants }: Files, width: number): StoredImage {
  const wide = variants
    .filter((each) => each.width >= width && setAsTheyAre.includes(each.mimeType))
    .toSorted((a, b) => a.width - b.width)
  return wide[0] ?? original
}

/** Much wider than its place asks for. */
const isFitted = (file: StoredImage, width: number): boolean => file.width > 1.5 * width

/** How large a picture is in pixels where it is printed so wide. */
export function printedSize(files: Files, wanted: number): Omit<PrintedPicture, 'bytes'> {
  const file = printedFile(files, wanted)
  const width = isFitted(file, wanted) ? wanted : file.width
  return { width, height: Math.round((width * file.height) / file.width) }
}

/** A picture as large as its place asks for. */
export async function printedPicture(
  req: PayloadRequest,
  files: Files,
  width: number,
): Promise<PrintedPicture> {
  const dir = req.payload.collections.media?.config.upload.staticDir
  if (!dir) throw new TypeError('The collection of pictures has no folder for its files')
  const file = printedFile(files, width)
  return fitted(await readFile(path.join(dir, path.basename(file.source))), file, width)
}

async function fitted(bytes: Buffer, file: StoredImage, width: number): Promise<PrintedPicture> {
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
