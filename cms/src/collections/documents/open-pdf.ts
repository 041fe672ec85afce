import { count } from '@avizier/shared/numbers'
import { PDFiumLibrary, type PDFiumDocument } from '@hyzyla/pdfium'
import { FileRefused } from '../stored-files/file-refused.ts'

/** What a PDF says: `text` has one string a page, empty where the page is only a picture. */
export interface PdfContent {
  pageCount: number
  text: string[]
}

/** Characters kept of a page and of a whole PDF: enough for search, and no book grows into a database row. */
const pageTextLimit = 20_000
const textLimit = 1_000_000

/** More than any budget has: each page takes its time, and a small file can name a million. */
const maxPages = 5000

// Words and pictures are read from a document opened for each: getText() after render() on one page ends PDFium.

/** Reads pages and words of a PDF. Throws FileRefused, with a sentence for the editor, where it cannot be opened. */
export const pdfContent = (bytes: Uint8Array): Promise<PdfContent> =>
  withPdf(bytes, (pdf) => {
    const pageCount = pdf.getPageCount()
    if (pageCount > maxPages)
      throw new FileRefused(
        `PDF-ul are ${count(pageCount, 'o pagină', 'pagini')}; primim cel mult ${count(maxPages, 'o pagină', 'pagini')}. Împărțiți-l în mai multe documente.`,
      )
    const text: string[] = []
    let room = textLimit
    for (const page of pdf.pages()) {
      const words = room > 0 ? tidy(page.getText()).slice(0, Math.min(pageTextLimit, room)) : ''
      room -= words.length
      text.push(words)
    }
    return Promise.resolve({ pageCount, text })
  })

/** A page as PDFium painted it: four bytes a pixel, red first. */
export interface PaintedPage {
  pixels: Uint8Array
  width: number
  height: number
}

/** A page, counted from 0, painted `width` pixels wide. */
export const paintPage = (bytes: Uint8Array, page: number, width: number): Promise<PaintedPage> =>
  withPdf(bytes, async (pdf) => {
    const sheet = pdf.getPage(page)
    const { originalWidth, originalHeight } = sheet.getOriginalSize()
    // A page may be as narrow as a thread; the picture may not be as long.
    const height = Math.round(width * Math.min(Math.max(originalHeight / originalWidth, 0.1), 4))
    const painted = await sheet.render({ width, height, render: 'bitmap' })
    return { pixels: painted.data, width: painted.width, height: painted.height }
  })

// One instance: each would take the memory of the WASM module again. After a failure the whole thread ends.
let library: Promise<PDFiumLibrary> | undefined

/** Runs `work` on an open PDF; whatever PDFium does not get through is a PDF that is damaged. */
async function withPdf<T>(
  bytes: Uint8Array,
  work: (pdf: PDFiumDocument) => Promise<T>,
): Promise<T> {
  const opened = await (library ??= PDFiumLibrary.init())
  try {
    const pdf = await opened.loadDocument(bytes)
    if (pdf.getPageCount() < 1) throw unreadable(undefined)
    const result = await work(pdf)
    pdf.destroy()
    return result
  } catch (error) {
    throw error instanceof FileRefused ? error : unreadable(error)
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
