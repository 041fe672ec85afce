import { createHash } from 'node:crypto'
import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { readPdf } from '../../collections/documents/read-pdf.ts'
import { pageLayouts, type PageLayoutName } from './page-layouts.ts'
import { faultsOf, pressFaultsOf } from './faults.ts'
import { printedIssueSchema } from './printed-issue.ts'
import { paintPage, setIssue } from './set-issue.ts'
import { article, body, exampleIssue, issueOf } from './testing.ts'
import { startsOfRuns } from './testing-starts.ts'

const example = await exampleIssue()

const mm = 72 / 25.4
const nearly = (value: number): unknown => expect.closeTo(value, 3)

it('sets eight pages under 3 MB in which all texts fit, the same bytes from the same issue', async () => {
  expect(printedIssueSchema.parse(example)).toEqual(example)
  const { pdf, fillings } = await setIssue(example)
  await setIssue(issueOf([{ layout: 'one', pieces: { a: article('other') } }]))
  const again = await setIssue(structuredClone(example))
  expect(Buffer.compare(again.pdf, pdf)).toBe(0)
  expect(again.fillings).toEqual(fillings)
  expect(pdf.length).toBeLessThan(3_000_000)
  expect(faultsOf(fillings).filter(({ kind }) => kind === 'overset')).toEqual([])
  expect(fillings.map((ofPage) => Object.keys(ofPage).join(''))).toEqual([
    'ab',
    'ab',
    'ab',
    'abc',
    'abc',
    'abcd',
    'a',
    'abc',
  ])
  const { text } = await readPdf(Buffer.from(pdf))
  expect(text).toHaveLength(8)
})

it('gives the same bytes on every machine', async () => {
  // Pictures are drawn anew for each test, by whatever the processor has for it: they are no part of this.
  const pages = example.pages.map(({ layout, pieces }) => ({
    layout,
    pieces: Object.fromEntries(
      Object.entries(pieces).map(([slot, piece]) => [
        slot,
        piece?.kind === 'article' ? { ...piece, picture: null } : piece,
      ]),
    ),
  }))
  const { pdf } = await setIssue({ ...example, pages })
  // A template that changes changes it: then look at the pages, and write the new one here.
  expect(createHash('sha256').update(pdf).digest('hex')).toBe(
    '7475c7b1f507354c2dd84f5804dfae9a00204679a130bbecfe0eb5d3a4561a70',
  )
})

it('sets an issue that has nothing yet but its contents', async () => {
  const pieces = { b: { kind: 'contents', key: 'contents' } } as const
  const { fillings } = await setIssue(issueOf([{ layout: 'front', pieces }]))
  expect(fillings[0]?.b?.written).toBe(0)
})

it('copies words in one piece, whole across the ends of lines', async () => {
  const { pdf } = await setIssue(example)
  const { text } = await readPdf(Buffer.from(pdf))
  // Where a line ended a reader joins the word, or leaves the sign by which all others know to.
  expect(text.join('')).not.toMatch(/\u00AD(?![\u00AD\n])|\u200B|\u2060/)
  const page = (text[3] ?? '').replace(/\s+/g, ' ')
  expect(page).toContain(
    'Direcția tehnică a verificat documentațiile tehnico-economice și a cerut constructorului remedierea trotuarelor din fața școlii.',
  )
})

it('leads from the contents to each text, and names it to whoever links from outside', async () => {
  const { pdf } = await setIssue(example)
  const file = Buffer.from(pdf).toString('latin1')
  expect(file.match(/\/Subtype \/Link/g)?.length).toBeGreaterThanOrEqual(16)
  expect(file).toContain('(pagina3.a)')
  expect(file).toContain('/Lang (ro-RO)')
})

it('measures in lines as they are set: one more line is one more', async () => {
  const writtenOf = async (count: number): Promise<number> => {
    const piece = article('a', {
      body: body(0, 1).concat(Array.from({ length: count }, () => body(2, 1)).flat()),
    })
    const { fillings } = await setIssue(
      issueOf([{ layout: 'main-and-side', pieces: { b: piece } }]),
    )
    return fillings[0]?.['b']?.written ?? 0
  }
  // „Lucrările încep în 12 ianuarie 2027 …” takes three lines of a column.
  expect((await writtenOf(3)) - (await writtenOf(2))).toBe(3)
})

it('paints one page as it will be printed, with the same measures', async () => {
  const { fillings } = await setIssue(example)
  for (const page of [1, 2, 3, 4, 5, 6, 7, 8]) {
    const painted = await paintPage(example, page)
    expect(painted.fillings).toEqual(fillings[page - 1])
    expect(painted.svg).toMatch(/^<svg [^>]*viewBox="0 0 595\.27\d* 841\.88\d*"/)
  }
})

it('sets a text in every slot of every layout', async () => {
  const layouts = Object.keys(pageLayouts) as PageLayoutName[]
  const pages = layouts.map((layout) => ({
    layout,
    pieces: Object.fromEntries(
      pageLayouts[layout].slots.map(({ name }) => [name, article(`${layout}-${name}`)]),
    ),
  }))
  const { fillings } = await setIssue(issueOf(pages))
  expect(fillings.map((ofPage) => Object.keys(ofPage).length)).toEqual([2, 3, 1, 2, 3, 2, 3, 4])
})

it('leaves 3 mm to be trimmed for the press, with black in one colour, and pictures fine enough', async () => {
  const { pdf } = await setIssue(example, 'press')
  const boxes = (await PDFDocument.load(pdf)).getPages().map((page) => {
    const sizes = [page.getMediaBox(), page.getBleedBox(), page.getTrimBox()]
    return sizes.map(({ x, width, height }) => [x, width, height].map((side) => side / mm))
  })
  expect(boxes).toHaveLength(8)
  for (const [whole, bleed, trim] of boxes) {
    expect(whole).toEqual([0, 230, 317].map(nearly))
    expect(bleed).toEqual([7, 216, 303].map(nearly))
    expect(trim).toEqual([10, 210, 297].map(nearly))
  }
  expect(Buffer.compare((await setIssue(example, 'press')).pdf, pdf)).toBe(0)
  expect(pressFaultsOf(example)).toEqual([])
})

it('of short items in even columns none stands on another', async () => {
  const items = (count: number) =>
    Array.from({ length: count }, (_, place) => ({
      when: `${place + 1} decembrie`,
      title: `Titlul ${place} al unei știri`,
      text: `${Array.from({ length: 6 + ((place * 7) % 9) }, (_, word) => `cuvânt${word}`).join(' ')}.`,
    }))
  // Of sixteen the last was drawn over its own title.
  for (const count of [9, 15, 16, 17]) {
    const agenda = { kind: 'briefs' as const, key: 'agenda', title: 'Agenda', items: items(count) }
    const { svg } = await paintPage(issueOf([{ layout: 'one', pieces: { a: agenda } }]), 1)
    const starts = startsOfRuns(svg).map(({ x, y }) => `${x} ${y}`)
    expect(starts.length).toBeGreaterThan(3 * count)
    expect(starts.filter((start, place) => starts.indexOf(start) !== place)).toEqual([])
  }
})
