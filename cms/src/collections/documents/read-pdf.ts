import { PDFiumLibrary, type PDFiumDocument } from '@hyzyla/pdfium'
import sharp from 'sharp'
import { FileRefused } from '../stored-files/refuse.ts'

/** What a PDF says: `text` has one string a page, empty where the page is only a picture. */
export interface PdfContent {
  pageCount: number
  text: string[]
}

/** Characters kept of a page and of a whole PDF: enough for search, and no book grows into a database row. */
const pageTextLimit = 20_000
const textLimit = 1_000_000

// Words and pictures are read from a document opened for each: getText() after render() on one page ends PDFium.

/** Reads pages and words of a PDF. Throws FileRefused, with a sentence for the editor, where it cannot be opened. */
export const readPdf = (bytes: Buffer): Promise<PdfContent> =>
  withPdf(bytes, (pdf) => {
    const text: string[] = []
    let room = textLimit
    for (const page of pdf.pages()) {
      const words = tidy(page.getText()).slice(0, Math.min(pageTextLimit, room))
      room -= words.length
      text.push(words)
    }
    return Promise.resolve({ pageCount: pdf.getPageCount(), text })
  })

/** A page, counted from 0, as a JPEG that is `width` pixels wide. */
export const renderPage = (bytes: Buffer, page: number, width: number): Promise<Buffer> =>
  withPdf(bytes, async (pdf) => {
    const sheet = pdf.getPage(page)
    const { originalWidth, originalHeight } = sheet.getOriginalSize()
    const { data } = await sheet.render({
      width,
      // A page may be as narrow as a thread; the picture may not be as long.
      height: Math.round(width * Math.min(Math.max(originalHeight / originalWidth, 0.1), 4)),
      render: ({ data: pixels, width: across, height: down }) =>
        sharp(pixels, { raw: { width: across, height: down, channels: 4 } })
          .flatten({ background: '#ffffff' })
          .jpeg({ quality: 85 })
          .toBuffer(),
    })
    return Buffer.from(data)
  })

/** True where a screen reader finds something to read; a lone page number does not count. */
export const hasWords = ({ text }: Pick<PdfContent, 'text'>): boolean =>
  text.reduce((sum, page) => sum + page.replace(/[^\p{L}]/gu, '').length, 0) >= 20

// One instance: each would take the memory of the WASM module again.
let library: Promise<PDFiumLibrary> | undefined

async function withPdf<T>(bytes: Buffer, work: (pdf: PDFiumDocument) => Promise<T>): Promise<T> {
  // The header may stand anywhere in the first 1024 bytes (ISO 32000-1, annex H, note 13).
  if (!bytes.subarray(0, 1024).includes('%PDF-'))
    throw new FileRefused(
      'Fișierul nu este un PDF, oricum s-ar numi el. Exportați documentul ca PDF.',
    )
  const opened = await openLibrary()
  let pdf: PDFiumDocument | undefined
  try {
    pdf = await opened.loadDocument(bytes)
    if (pdf.getPageCount() < 1) throw unreadable(undefined)
    return await work(pdf)
  } catch (error) {
    if (error instanceof WebAssembly.RuntimeError) {
      // After a crash inside the module its memory is not to be trusted: the next PDF gets a new one.
      library = undefined
      pdf = undefined
      throw unreadable(error)
    }
    throw pdf ? error : unreadable(error)
  } finally {
    pdf?.destroy()
  }
}

/** One module for the whole process; one that could not be opened is tried again with the next PDF. */
async function openLibrary(): Promise<PDFiumLibrary> {
  library ??= PDFiumLibrary.init()
  try {
    return await library
  } catch (error) {
    library = undefined
    throw error
  }
}

const unreadable = (cause: unknown): FileRefused =>
  cause instanceof Error && /password|security/i.test(cause.message)
    ? new FileRefused(
        'PDF-ul este protejat cu parolă. Salvați-l fără parolă și încărcați-l din nou.',
        {
          cause,
        },
      )
    : new FileRefused(
        'PDF-ul este deteriorat și nu se deschide. Exportați-l din nou din programul în care a fost făcut.',
        { cause },
      )

/** Words as a reader sees them: lines apart, words broken at a line's end joined, no characters of the layout. */
const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    // PDFium marks a word broken at a line's end with U+FFFE or a control character.
    .replace(/(?:\uFFFE|(?![\n\t])\p{Cc})\n?/gu, '')
    .replace(/[ \t]+\n/g, '\n')
    .trim()
