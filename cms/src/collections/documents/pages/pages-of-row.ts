import { leafedPages } from '@avizier/shared/issue-pages'
import type { Recognized } from '@avizier/shared/kinds/documents'
import { storedFile, storedImage, type StoredImage } from '@avizier/shared/kinds/fields'
import { z } from 'zod'
import { rowsOf } from '../../row-fields.ts'
import { sourceIn } from '../../stored-files/store.ts'

/** The words that a machine read on a page, how many, and how sure it was of them, from 0 to 100. */
export const recognizedPage = z.object({
  text: z.string(),
  words: z.number(),
  confidence: z.number(),
})
export type RecognizedPage = z.infer<typeof recognizedPage>

/** What a row says of its pages: drawn and read one after the other, so both lists grow until they are whole. */
export const pagesRow = z.object({
  pageCount: z.number(),
  hasText: z.boolean(),
  stored: storedFile,
  pages: rowsOf(z.array(storedImage)),
  recognized: rowsOf(recognizedPage),
})
export type PagesRow = z.infer<typeof pagesRow>

export const areDrawn = ({ pages, pageCount }: Pick<PagesRow, 'pages' | 'pageCount'>): boolean =>
  pages.length >= leafedPages(pageCount)

type Read = Pick<PagesRow, 'recognized' | 'pageCount' | 'hasText'>

/** True also of a PDF that has words of its own: there is nothing to be recognised. */
export const areRead = ({ recognized, pageCount, hasText }: Read): boolean =>
  hasText || recognized.length >= leafedPages(pageCount)

/** The pictures of all pages; none while some are missing. */
export const picturesOf = (row: PagesRow): StoredImage[][] => (areDrawn(row) ? row.pages : [])

/** What was read of all pages; null while some are missing, and of a PDF with words of its own. */
export function recognizedOf(row: PagesRow): Recognized | null {
  const { recognized, hasText } = row
  if (hasText || !areRead(row)) return null
  const words = recognized.reduce((sum, page) => sum + page.words, 0)
  const sure = recognized.reduce((sum, page) => sum + page.words * page.confidence, 0)
  return {
    text: recognized.map(({ text }) => text),
    confidence: words === 0 ? 0 : Math.round(sure / words),
  }
}

/** The stored names of the pictures in `pages` of a row, as far as it can be read. */
export const pageSources = (pages: unknown): string[] =>
  Array.isArray(pages) ? pages.flat().flatMap(sourceIn) : []
