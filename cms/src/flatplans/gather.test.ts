import { expect, it } from 'vitest'
import { printedIssueSchema } from '../print/newspaper/printed-issue.ts'
import { firstPlan, type Flatplan, type PlannedPiece } from './flatplan.ts'
import { gather, pageNumbers, picturesIn, type Drafts } from './gather.ts'
import { widthFor } from './picture-bytes.ts'
import { articleDraft } from './testing.ts'

const image = (width: number, type: 'jpeg' | 'webp') => ({
  ...{ hash: 'a'.repeat(64), name: `p-${width}.${type}`, source: `${width}-${type}`, bytes: 9 },
  ...{ mimeType: `image/${type}`, width, height: width / 2 },
})
const picture = {
  ...{ alt: 'O stradă', caption: 'Strada Horea', credit: 'Ana Pop' },
  files: {
    original: image(4000, 'jpeg'),
    variants: [360, 720, 1080, 1440].flatMap((w) => [image(w, 'webp'), image(w, 'jpeg')]),
    card: null,
  },
}
const drafts: Drafts = {
  issue: {
    ...{ id: 'n', title: 'Nr. 12', number: 12, issueDate: '2026-12-04T10:00:00.000Z' },
    ...{ issn: '1234-5678', printRun: 45_000, pdf: null },
  },
  articles: [
    articleDraft('1', { image: 'm' }),
    articleDraft('2', { section: 'decisions', title: 'Taxe', lead: 'Rămân.' }),
    articleDraft('3', { section: 'decisions' }),
  ],
  agenda: [],
  office: {
    ...{ county: null, office: 'Biroul Mass-media', institution: 'Primăria', email: null },
    ...{ address: 'Str. Moților 3', phone: '0264 000000' },
  },
  pictures: new Map([['m', picture]]),
}

const withPieces = (pieces: Record<string, PlannedPiece>): Flatplan => ({
  ...firstPlan,
  pages: firstPlan.pages.map((page, index) => (index === 1 ? { ...page, pieces } : page)),
})
const plan = withPieces({
  a: { kind: 'article', article: '1', size: 'medium' },
  b: { kind: 'briefs', section: 'decisions' },
})

it('is the issue as it is printed, each piece in its place', () => {
  const bytes = { bytes: new Uint8Array([1]), width: 720, height: 360 }
  const issue = printedIssueSchema.parse(gather(plan, drafts, new Map([['1', bytes]])))
  const { pages, ...facts } = issue
  expect(facts).toEqual({
    ...{ title: 'Jurnalul Municipal', publisher: 'Primăria', number: 12, date: '2026-12-04' },
    ...{ issn: '1234-5678', printRun: 45_000 },
  })
  expect(pages[0]).toEqual({
    layout: 'front',
    pieces: { a: null, b: { kind: 'contents', key: 'contents' } },
  })
  expect(pages[1]?.pieces).toEqual({
    a: {
      ...{ kind: 'article', key: '1', section: 'Lucrări în cartier', title: 'Articolul 1' },
      ...{ lead: 'Pe scurt.', byline: null, body: [] },
      picture: {
        ...bytes,
        ...{ alt: 'O stradă', caption: 'Strada Horea', credit: 'Ana Pop', size: 'medium' },
      },
    },
    b: {
      ...{ kind: 'briefs', key: 'briefs:decisions', title: 'Hotărâri pe scurt' },
      items: [
        { when: null, title: 'Taxe', text: 'Rămân.' },
        { when: null, title: 'Articolul 3', text: 'Pe scurt.' },
      ],
    },
  })
  expect(pages[7]?.pieces.c).toEqual({
    ...{ kind: 'imprint', key: 'imprint' },
    lines: [
      { label: 'Editor', value: 'Primăria' },
      { label: 'Redacția', value: 'Biroul Mass-media' },
      { label: 'Adresa', value: 'Str. Moților 3' },
      { label: 'Telefon', value: '0264 000000' },
      { label: 'ISSN', value: '1234-5678' },
      { label: 'Tiraj', value: '45.000 de\u00A0exemplare' },
    ],
  })
})

it('leaves the place of an article empty that is gone', () => {
  const gone = withPieces({ a: { kind: 'article', article: '9', size: 'large' } })
  expect(gather(gone, drafts, new Map()).pages[1]?.pieces).toEqual({ a: null, b: null })
})

it('knows the page of each article, those told in short among them', () => {
  expect([...pageNumbers(plan, drafts.articles)]).toEqual([
    ['1', 2],
    ['2', 2],
    ['3', 2],
  ])
  expect([...pageNumbers(firstPlan, drafts.articles)]).toEqual([
    ['1', null],
    ['2', null],
    ['3', null],
  ])
})

it('asks for a picture as wide as its place is printed', () => {
  const placed = picturesIn(plan, drafts).get('1')
  if (!placed) throw new Error('No picture is placed')
  expect([widthFor(placed, 'readers'), widthFor(placed, 'press')]).toEqual([844, 1350])
})
