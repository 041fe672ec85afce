import type { StoredImage } from '@avizier/shared/kinds/fields'
import sharp from 'sharp'
import { describeFile, type FileToStore } from '../../stored-files/store.ts'
import { paintedPage } from '../read-pdf.ts'

/** Widths in pixels: in a list of pages, to be read, to be looked at closely. */
const widths = [240, 800, 1600]
const widest = Math.max(...widths)

/** A picture of a page, kept beside its PDF. */
export interface PageToStore extends FileToStore {
  file: StoredImage
}

/**
 * A page, counted from 0, in each width, ascending. `stem` is the name of the PDF without extension, `batch` sets the stored
 * names apart. WebP alone, which all browsers know: AVIF would be a fifth smaller and take four times as long.
 */
export async function drawPage(
  pdf: Buffer,
  page: number,
  { stem, batch }: { stem: string; batch: string },
): Promise<PageToStore[]> {
  const { pixels, width, height } = await paintedPage(pdf, page, widest)
  const painted = sharp(pixels, { raw: { width, height, channels: 4 } }).flatten({
    background: '#ffffff',
  })
  const drawn: PageToStore[] = []
  for (const each of widths) {
    const { data, info } = await painted
      .clone()
      .resize({ width: each })
      .webp({ quality: 75, effort: 3 })
      .toBuffer({ resolveWithObject: true })
    const name = `${stem}-pagina-${page + 1}-${each}.webp`
    const file = describeFile(data, { name, mimeType: 'image/webp', batch })
    const size = { width: info.width, height: info.height }
    drawn.push({ bytes: data, file: { ...file, ...size, keptIn: 'documents' } })
  }
  return drawn
}
