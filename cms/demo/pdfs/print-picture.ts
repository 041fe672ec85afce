import sharp from 'sharp'
import { pictureBytes, pictures } from '../pictures/index.ts'

/** A picture as paper needs it. */
export interface PrintPicture {
  bytes: Uint8Array<ArrayBuffer>
  width: number
  height: number
  alt: string
  caption: string
  credit: string
}

const made = new Map<string, Promise<PrintPicture>>()

/** A picture at the width that A4 needs; made once a process. */
export function printPicture(key: string): Promise<PrintPicture> {
  const known = made.get(key) ?? shrunk(key)
  made.set(key, known)
  return known
}

async function shrunk(key: string): Promise<PrintPicture> {
  const told = pictures.find((picture) => picture.key === key)
  if (!told) throw new Error(`There is no picture ${key}`)
  const small = sharp(await pictureBytes(key))
    .resize({ width: 1100 })
    .jpeg({ quality: 78 })
  const { data, info } = await small.toBuffer({ resolveWithObject: true })
  const { alt, caption, credit } = told
  return {
    bytes: new Uint8Array(data),
    width: info.width,
    height: info.height,
    ...{ alt, caption, credit },
  }
}
