import { PDFiumLibrary } from '@hyzyla/pdfium'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoNewsroom } from '../index.ts'
import { pdfBytes } from './index.ts'

const site = 'https://stiri.example'
const room = demoNewsroom(new Date('2026-11-23T20:00:00Z'))

let library: PDFiumLibrary
beforeAll(async () => {
  library = await PDFiumLibrary.init()
})
afterAll(() => library.destroy())

/** The words of each page, as the CMS reads them at upload. */
async function pagesOf(bytes: Buffer): Promise<string[]> {
  const document = await library.loadDocument(bytes)
  const pages = [...document.pages()].map((page) => page.getText())
  document.destroy()
  return pages
}

describe('pdfBytes', () => {
  it('gives every document the text that its data promise, and no leaflet more than two sides', async () => {
    for (const document of room.documents) {
      const pages = await pagesOf(await pdfBytes(document, site))
      expect(pages.join('').trim() !== '', document.key).toBe(document.hasText)
      if (document.content.kind === 'leaflet') expect(pages, document.key).toHaveLength(2)
      if (document.content.kind === 'journal')
        expect(pages, document.key).toHaveLength(document.content.issue.pageCount)
    }
  })

  it('prints every article of the newest Jurnal on the page that it names', async () => {
    const issue = room.journalIssues.at(-1)
    const document = room.documents.find(({ key }) => key === issue?.pdf)
    if (!issue || !document) throw new Error('The newest issue has no PDF')
    const pages = await pagesOf(await pdfBytes(document, site))
    expect(pages).toHaveLength(8)
    for (const { title, pageNumber } of room.journalArticles.filter((a) => a.issue === issue.key))
      expect(pages[pageNumber - 1]?.replace(/\s+/g, ' ')).toContain(title)
  }, 30_000)

  it('gives the same bytes twice', async () => {
    const [document] = room.documents
    if (!document) throw new Error('No documents')
    expect((await pdfBytes(document, site)).equals(await pdfBytes(document, site))).toBe(true)
  })
})
