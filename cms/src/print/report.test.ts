import sharp from 'sharp'
import { expect, it } from 'vitest'
import { readPdf, renderPage } from '../collections/documents/read-pdf.ts'
import { printReport } from './report.ts'
import { report } from './testing.ts'

const printed = async (blocks = report.blocks): Promise<Buffer> =>
  Buffer.from(await printReport({ ...report, blocks }))

it('prints title, period, day, figures, titles and tables in the order in which they are read', async () => {
  const { text } = await readPdf(await printed())
  expect(text.map((page) => page.split('\n'))).toEqual([
    [
      'ROMÂNIA · JUDEȚUL CLUJ',
      'Primăria municipiului Cluj-Napoca',
      'Biroul Mass-media',
      'Accesul la informațiile de interes',
      'public în 2026',
      '1 ianuarie – 31 decembrie 2026',
      'Întocmit la 15 ianuarie 2027',
      '1.284',
      'cereri primite',
      '61',
      'respinse',
      'Cereri după domeniu',
      'Pe trimestre',
      'Cereri primite',
      'Domeniul Numărul',
      'Urbanism 412',
      'Utilizarea banilor publici 97',
      'str. Moților nr. 3, camerele 49–50, Cluj-Napoca',
      'Telefon: 0264 431 900 · E-mail: presa@primarie.example',
      'Pagina 1 din 1',
    ],
  ])
})

it('repeats the head of a table on each of its pages, and loses no row', async () => {
  const rows = Array.from({ length: 90 }, (_, place) => [`rândul ${place + 1}`, 'da'])
  const columns = [{ label: 'Ce' }, { label: 'Cum' }]
  const { text } = await readPdf(await printed([{ kind: 'table', columns, rows }]))
  expect(text.map((page) => page.includes('Ce Cum'))).toEqual([true, true, true])
  const found = [...text.join('\n').matchAll(/rândul (\d+) da/g)].map(([, place]) => Number(place))
  expect(found).toEqual(rows.map((_, place) => place + 1))
})

it('keeps words that no line holds within the margins, and copies them in one piece', async () => {
  const word = 'megszentségteleníthetetlenségeskedéseitekért'
  const long = word.repeat(4)
  const pdf = await printed([
    { kind: 'heading', text: long },
    { kind: 'paragraph', text: long },
    { kind: 'figures', items: [word, long, '1', '2'].map((value) => ({ value, label: long })) },
    {
      kind: 'table',
      columns: [...'abcdefgh'].map((letter) => ({ label: `Neconstituționalitatea ${letter}` })),
      rows: [[long, '28 decembrie nr. 1', ...'cdefgh']],
    },
  ])
  const { text } = await readPdf(pdf)
  expect(text.join('\n').replaceAll('\n', '')).toContain(long)
  for (const page of text.keys()) expect(await darkestAtTheEdges(pdf, page)).toBe(255)
})

/** How dark the outer 20 mm left and right of a page are: 255 is white. */
async function darkestAtTheEdges(pdf: Buffer, page: number): Promise<number> {
  const painted = await renderPage(pdf, page, 420)
  const { width, height } = await sharp(painted).metadata()
  const darkest = async (left: number): Promise<number> => {
    // Its statistics are those of the whole picture that sharp is given.
    const edge = await sharp(painted).extract({ left, top: 0, width: 40, height }).toBuffer()
    const { channels } = await sharp(edge).stats()
    return Math.min(...channels.map(({ min }) => min))
  }
  return Math.min(await darkest(0), await darkest(width - 40))
}

it.each([
  ['no title', { title: '' }, 'Raportul nu are titlu. Scrieți-l, apoi tipăriți din nou.'],
  [
    'a level that is skipped',
    { blocks: [{ kind: 'subheading' as const, text: 'Pe luni' }] },
    'Primul titlu al textului este un subtitlu. Puneți înaintea lui un titlu.',
  ],
  [
    'a row that is too short',
    {
      blocks: [
        { kind: 'table' as const, columns: [{ label: 'A' }, { label: 'B' }], rows: [['1']] },
      ],
    },
    'Un rând al unui tabel nu are câte o valoare pentru fiecare coloană.',
  ],
  [
    'a column without a name',
    { blocks: [{ kind: 'table' as const, columns: [{ label: ' ' }], rows: [] }] },
    'Un tabel are o coloană fără nume. Scrieți ce se află în ea.',
  ],
])('refuses %s with a sentence', async (_, wrong, message) => {
  await expect(printReport({ ...report, ...wrong })).rejects.toMatchObject({ status: 400, message })
})
