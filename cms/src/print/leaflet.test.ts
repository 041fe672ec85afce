import sharp from 'sharp'
import { expect, it } from 'vitest'
import { readPdf } from '../collections/documents/read-pdf.ts'
import { leafletFolds } from './leaflet-folds.ts'
import { oversetOf, printLeaflet, printPoster } from './leaflet.ts'
import { qrRuns } from './qr-runs.ts'
import { leaflet, referred } from './testing-text.ts'

const textOf = async (pdf: Uint8Array) =>
  (await readPdf(Buffer.from(pdf))).text.map((page) => page.split('\n'))

const long = { ...leaflet, text: Array.from({ length: 8 }, () => leaflet.text).flat() }

it.each(leafletFolds)(
  'folds a %s of two sides: the cover first, then whom to ask; the text inside',
  async (fold) => {
    const { pdf, filling } = await printLeaflet(leaflet, fold, referred)
    const [outer = [], inner = [], ...more] = await textOf(pdf)
    expect(more).toEqual([])
    expect(filling.isOver).toBe(false)
    expect(outer[0]).toBe('Pliant')
    expect(outer.filter((line) => /^(Direcția|https|Valabil)/.test(line))).toEqual([
      'Direcția Tehnică',
      'https://primarie.example/pliante/strada-donath/',
      'Valabil de la 29 noiembrie 2026 · Gratuit',
    ])
    expect([inner[0], inner.at(-1)]).toEqual(['Ce se schimbă', 'Planul de situație'])
  },
)

it('says by how many lines a text is too long', async () => {
  const { filling } = await printLeaflet(long, 'three-panels', referred)
  expect(filling.isOver).toBe(true)
  const fits = { lines: 12, isOver: false, isCoverOver: false }
  expect(oversetOf({ ...fits, isOver: true })).toEqual([
    {
      path: 'body',
      message: 'Textul depășește pliantul cu 12\u00A0rânduri. Scurtați-l sau alegeți alt pliant.',
    },
  ])
  expect(oversetOf(fits)).toEqual([])
  const { filling: less } = await printLeaflet(
    { ...long, text: long.text.slice(0, -10) },
    'three-panels',
    referred,
  )
  expect(less.lines).toBeLessThan(filling.lines)
})

it('gives the same bytes for the same leaflet and poster', async () => {
  const [one, other] = [await printPoster(leaflet), await printPoster(leaflet)]
  expect(Buffer.compare(one, other)).toBe(0)
  const { pdf } = await printLeaflet(leaflet, 'booklet', referred)
  await printLeaflet(long, 'booklet', referred)
  const again = await printLeaflet(leaflet, 'booklet', referred)
  expect(Buffer.compare(pdf, again.pdf)).toBe(0)
})

it('keeps a poster on one page, whatever its title', async () => {
  const title = 'Neconstituționalitatea '.repeat(12).trim()
  const pages = await textOf(await printPoster({ ...leaflet, title }))
  expect(pages).toHaveLength(1)
  expect(pages[0]?.join(' ')).toContain('https://primarie.example/pliante/strada-donath/')
})

const beside = async (lead: number) => {
  const color = { width: 16, height: 9, channels: 3, background: '#147' } as const
  const bytes = new Uint8Array(await sharp({ create: color }).png().toBuffer())
  return {
    ...{ ...leaflet, lead: 'Rezumat '.repeat(lead / 8).trim() },
    picture: { bytes, alt: 'O stradă', credit: 'Ana Pop' },
  }
}

it('lets a picture give way to the words, and refuses a poster that does not hold them', async () => {
  expect(await textOf(await printPoster(await beside(320)))).toHaveLength(1)
  await expect(printPoster(await beside(600))).rejects.toMatchObject({
    status: 400,
    message: 'Titlul și rezumatul nu încap pe afiș. Scurtați rezumatul.',
  })
})

it('says where the cover does not hold its words', async () => {
  const title =
    'Strada Donath și străzile din jur: cum ajungeți acasă cât durează lucrările la rețele'
  const over = async (lead: number) => {
    const data = { ...(await beside(lead)), title }
    return (await printLeaflet(data, 'three-panels', referred)).filling.isCoverOver
  }
  expect([await over(200), await over(600)]).toEqual([false, true])
})

it('says since when it holds only where somebody decided it', async () => {
  const dated = async (days: object) => {
    const { pdf } = await printLeaflet({ ...leaflet, ...days }, 'booklet', referred)
    return (await textOf(pdf))[0]?.find((line) => line.endsWith('Gratuit'))
  }
  expect(await dated({ validFrom: null })).toBe('Publicat la 20 noiembrie 2026 · Gratuit')
  expect(await dated({ validFrom: null, publishedOn: null })).toBe('Gratuit')
})

it('draws a code with the squares of its three corners and the light ones around', () => {
  const { side, runs } = qrRuns('https://primarie.example/')
  const firstRow = runs.filter(({ row }) => row === 4)
  expect(firstRow[0]).toEqual({ column: 4, row: 4, across: 7 })
  expect(firstRow.at(-1)).toEqual({ column: side - 11, row: 4, across: 7 })
  expect(runs.some(({ row, column }) => row < 4 || column < 4)).toBe(false)
})

it('ends no word of a narrow table in two for the weight of its letters', async () => {
  const row = (isHeader: boolean, ...words: string[]) =>
    words.map((text) => ({
      ...{ isHeader, columns: 1, rows: 1 },
      children: [{ type: 'text' as const, text, marks: [] }],
    }))
  const rows = [
    row(true, 'Container', 'Da', 'Nu'),
    row(false, 'Albastru', 'hârtie, carton turtit', 'hârtie unsuroasă, șervețele'),
    row(false, 'Galben', 'plastic și metal golite', 'jucării, cabluri'),
  ]
  const told = { ...leaflet, text: [{ type: 'table' as const, rows }] }
  const { pdf } = await printLeaflet(told, 'three-panels', referred)
  const [, inner = []] = await textOf(pdf)
  expect(inner.join(' ').split(/\s+/)).toContain('Container')
})
