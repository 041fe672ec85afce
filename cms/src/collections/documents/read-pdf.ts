import path from 'node:path'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { FileRefused } from '../stored-files/file-refused.ts'
import { readingThread } from '../stored-files/reading-thread.ts'
import type { PaintedPage, PdfContent } from './open-pdf.ts'
import type { PdfTask } from './pdf-thread.ts'

// PDFs are opened in a thread beside the newsroom: a file of 30 kB can keep PDFium busy for half a minute and take two
// gigabytes. The machine does not feel it, and whoever reads and saves is served meanwhile.

export type { PdfContent } from './open-pdf.ts'

const openPdfs = () =>
  readingThread<PdfTask>({
    file: path.join(path.dirname(fileURLToPath(import.meta.url)), 'pdf-thread.ts'),
    // A budget of two thousand pages takes five seconds.
    patienceMs: 30_000,
    tooLong:
      'PDF-ul este prea greu de citit. Exportați-l din nou, mai simplu, sau împărțiți-l în mai multe documente.',
  })

const ask = openPdfs()
/** Pages in bulk, which nobody waits for: uploads and covers do not stand in line behind them. */
const askBehind = openPdfs()

/**
 * Reads pages and words of a PDF, in at most so many milliseconds where whoever asks has less patience. Throws FileRefused,
 * with a sentence for the editor, where it cannot be opened.
 */
export const readPdf = async (bytes: Buffer, mostMs?: number): Promise<PdfContent> => {
  refuseOther(bytes)
  return ask<PdfContent>({ act: 'read', bytes }, mostMs)
}

/** A page, counted from 0, `width` pixels wide, on no paper; whoever saves does not wait behind it. Throws FileRefused. */
export const paintedPage = (bytes: Buffer, page: number, width: number): Promise<PaintedPage> =>
  askBehind<PaintedPage>({ act: 'paint', bytes, page, width })

/** A page, counted from 0, as a JPEG. Throws FileRefused. */
export async function renderPage(bytes: Buffer, page: number, width: number): Promise<Buffer> {
  refuseOther(bytes)
  const painted = await ask<PaintedPage>({ act: 'paint', bytes, page, width })
  const { width: across, height: down } = painted
  return sharp(painted.pixels, { raw: { width: across, height: down, channels: 4 } })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 85 })
    .toBuffer()
}

/** True where a screen reader finds something to read; a lone page number does not count. */
export const hasWords = ({ text }: Pick<PdfContent, 'text'>): boolean =>
  text.reduce((sum, page) => sum + page.replace(/[^\p{L}]/gu, '').length, 0) >= 20

/** The header may stand anywhere in the first 1024 bytes (ISO 32000-1, annex H, note 13). */
function refuseOther(bytes: Buffer): void {
  if (!bytes.subarray(0, 1024).includes('%PDF-'))
    throw new FileRefused(
      'Fișierul nu este un PDF, oricum s-ar numi el. Exportați documentul ca PDF.',
    )
}
