import type { PayloadRequest } from 'payload'
import {
  printedPicture,
  printedSize,
  type PrintedPicture,
} from '../collections/media/printed-picture.ts'
import { gridColumns } from '../print/newspaper/page-layouts.ts'
import type { Edition } from '../print/newspaper/set-issue.ts'
import type { PlacedPicture } from './gather.ts'

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

/** How large each picture is in pixels where it is set for an edition, without its bytes. */
export const pictureSizesIn = (
  placed: ReadonlyMap<string, PlacedPicture>,
  edition: Edition,
): Map<string, PrintedPicture> =>
  new Map(
    [...placed].map(([article, each]) => {
      const size = printedSize(each.picture.files, widthFor(each, edition))
      return [article, { bytes: new Uint8Array(), ...size }]
    }),
  )

/** The bytes of each picture, as large as its place asks for. */
export async function readPictures(
  req: PayloadRequest,
  placed: ReadonlyMap<string, PlacedPicture>,
  edition: Edition,
): Promise<Map<string, PrintedPicture>> {
  const read = new Map<string, PrintedPicture>()
  for (const [article, each] of placed)
    read.set(article, await printedPicture(req, each.picture.files, widthFor(each, edition)))
  return read
}
