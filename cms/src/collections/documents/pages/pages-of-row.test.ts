import { expect, it } from 'vitest'
import { pageSources, pagesRow, picturesOf, recognizedOf } from './pages-of-row.ts'

const stored = {
  ...{ hash: 'a'.repeat(64), name: 'nr-7.pdf', source: '1-nr-7.pdf' },
  ...{ mimeType: 'application/pdf', bytes: 9 },
}
const picture = (page: number) => ({
  ...{ hash: 'b'.repeat(64), name: `nr-7-pagina-${page}-240.webp`, mimeType: 'image/webp' },
  ...{ source: `2-nr-7-pagina-${page}-240.webp`, bytes: 9, width: 240, height: 339 },
  keptIn: 'documents' as const,
})
const row = (facts: Record<string, unknown>) =>
  pagesRow.parse({ pageCount: 2, hasText: false, stored, ...facts })

it('pages are public together, once the last of them is drawn', () => {
  expect(picturesOf(row({ pages: null }))).toEqual([])
  expect(picturesOf(row({ pages: [[picture(1)]] }))).toEqual([])
  // One that could not be painted has none.
  expect(picturesOf(row({ pages: [[picture(1)], []] }))).toEqual([[picture(1)], []])
})

it('what was recognised is public as a whole, as sure as its words', () => {
  const pages = [
    { text: 'Trei cuvinte aici', words: 3, confidence: 90 },
    { text: 'Unu', words: 1, confidence: 50 },
  ]
  expect(recognizedOf(row({ recognized: pages.slice(0, 1) }))).toBeNull()
  expect(recognizedOf(row({ recognized: pages }))).toEqual({
    text: ['Trei cuvinte aici', 'Unu'],
    confidence: 80,
  })
  expect(recognizedOf(row({ recognized: pages, hasText: true }))).toBeNull()
})

it('pictures go with their row, however wrong the rest of it is', () => {
  expect(pageSources([[picture(1)], [{ source: 7 }], 'x'])).toEqual(['2-nr-7-pagina-1-240.webp'])
  expect(pageSources(undefined)).toEqual([])
})
