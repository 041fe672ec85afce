import type { Block, List } from '@avizier/shared/rich-text'
import { expect, it } from 'vitest'
import { readPdf } from '../../collections/documents/read-pdf.ts'
import { hostile } from '../testing.ts'
import { faultsOf, textFaultsOf } from './faults.ts'
import type { Article, PrintedIssue } from './printed-issue.ts'
import { setIssue } from './set-issue.ts'
import { article, body, drawnPicture, issueOf, paragraph } from './testing.ts'

// What people type and paste is printed as it was typed, and nothing of it is carried out.

const onePage = (words: Partial<Article>): PrintedIssue =>
  issueOf([{ layout: 'one', pieces: { a: article('a', words) } }])

/** The words of a page in one line, for lines end where columns do. */
async function wordsOf(issue: PrintedIssue, page = 0): Promise<string> {
  const { pdf } = await setIssue(issue)
  const { text } = await readPdf(Buffer.from(pdf))
  return (text[page] ?? '').replace(/\s+/g, ' ')
}

const told = (issue: PrintedIssue): string[] => textFaultsOf(issue).map(({ sentence }) => sentence)

it('prints the markup of its own engine wherever it is typed', async () => {
  const issue = onePage({
    section: '#panic("x")',
    title: '#import "a": * și $x^2$',
    lead: 'Un @autor // nu un comentariu',
    byline: '*Text* _de_ `cineva`',
    body: [
      paragraph(hostile),
      {
        type: 'heading',
        level: 2,
        children: [{ type: 'text', text: '= Titlu <eticheta>', marks: ['bold'] }],
      },
      paragraph('Sfârșit.'),
    ],
  })
  issue.title = '#let a = 1'
  issue.publisher = '/* comentariu */'
  issue.pages.unshift({ layout: 'front', pieces: { b: { kind: 'contents', key: 'c' } } })
  // A line may end inside an address.
  expect((await wordsOf(issue, 1)).replace('// l.', '//l.')).toBe(
    `2 #let a = 1 nr. 12 · 1 decembrie 2026 #panic("x") #import "a": * și $x^2$ Un @autor // nu un comentariu *Text* _de_ \`cineva\` ${hostile} = Titlu <eticheta> Sfârșit.`,
  )
  expect(await wordsOf(issue)).toContain('/* comentariu */ gratuit #let a = 1')
})

it('keeps a title of 200 letters and a word of 90 within the page, and copies them in one piece', async () => {
  const title = 'Consiliul Local a hotărât '.repeat(8).slice(0, 200).trim()
  const word = 'megszentségteleníthetetlenségeskedéseitekért'.repeat(3).slice(0, 90)
  const issue = onePage({ title, lead: word, body: [paragraph(`Un cuvânt: ${word}, apoi altul.`)] })
  const words = (await wordsOf(issue)).replaceAll(' ', '')
  expect(words).toContain(title.replaceAll(' ', ''))
  expect(words).toContain(`Uncuvânt:${word},apoialtul.`)
})

const table = (columns: number): Block => ({
  type: 'table',
  rows: [0, 1].map((row) =>
    Array.from({ length: columns }, (_, column) => ({
      isHeader: row === 0,
      columns: 1,
      rows: 1,
      children: [
        { type: 'text', text: row === 0 ? `Luna ${column + 1}` : `${column}00 lei`, marks: [] },
      ],
    })),
  ),
})

it('tells a table of twelve columns row by row, each value after the name of its column', async () => {
  const words = await wordsOf(onePage({ body: [table(12)] }))
  const values = Array.from({ length: 12 }, (_, place) => `Luna ${place + 1}: ${place}00 lei`)
  expect(words).toContain(values.join(' '))
})

it('prints a table whose head has two rows, one of its cells in both', async () => {
  const cell = (words: string, isHeader: boolean, [columns, rows] = [1, 1]) => ({
    ...{ isHeader, columns, rows },
    children: [{ type: 'text' as const, text: words, marks: [] }],
  })
  const rows = [
    [cell('Cartier', true, [1, 2]), cell('Lucrări', true, [2, 1])],
    [cell('2025', true), cell('2026', true)],
    [cell('Iris', false), cell('14', false), cell('31', false)],
  ]
  const words = await wordsOf(onePage({ body: [{ type: 'table', rows }, paragraph('Sfârșit.')] }))
  expect(words).toContain('Cartier Lucrări 2025 2026 Iris 14 31 Sfârșit.')
})

it('tells what the typefaces lack, and prints a box for it', async () => {
  const issue = onePage({
    body: [paragraph('Mulțumim 👩🏽‍🚒! שלום, أهلا și 漢字. Köszönjük, Kőrösi Ildikó, Łódź, Ωμέγα.')],
  })
  expect(await wordsOf(issue)).toContain(
    'Mulțumim □! □, □ și □. Köszönjük, Kőrösi Ildikó, Łódź, Ωμέγα.',
  )
  expect(told(issue)).toEqual([
    'Pagina 1: „Zonele pietonale din Mărăști se refac până în primăvara viitoare” are semne care nu se pot tipări (👩 🚒 ש ל ו ם …) și apar ca □. Înlocuiți-le.',
  ])
})

it('tells of files inside a text, which no column shows', () => {
  const image: Block = { type: 'image', image: { ref: 'media', id: '1' }, caption: null }
  const issue = onePage({ title: 'Piața', body: [image, paragraph('Text.')] })
  expect(told(issue)).toEqual([
    'Pagina 1: „Piața” are în text o imagine sau un document care nu se tipăresc. Alegeți o imagine a articolului sau spuneți în text unde se găsesc.',
  ])
})

it('prints forty pictures, and an issue with no piece at all', async () => {
  const picture = await drawnPicture(600, 400, 'small')
  const four = () => {
    const each = article('a', { body: body(0, 3), picture })
    return { layout: 'four' as const, pieces: { a: each, b: each, c: each, d: each } }
  }
  const { pdf } = await setIssue(issueOf(Array.from({ length: 10 }, four)))
  expect(
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/S \/Figure/g),
  ).toHaveLength(40)
  const bare = await setIssue(issueOf([{ layout: 'four', pieces: { a: null } }]))
  expect(bare.fillings).toEqual([{}])
})

const text = (words: string, marks: ('underline' | 'strikethrough')[] = []) => ({
  type: 'text' as const,
  text: words,
  marks,
})

it('prints struck words that are underlined or lead somewhere, and addresses that are too long to lead there', async () => {
  const link = (url: string, ...children: ReturnType<typeof text>[]) => ({
    type: 'link' as const,
    to: { url },
    children,
  })
  const children = [
    text('vechi ', ['underline', 'strikethrough']),
    link('https://a.example/', text('adresa ', ['strikethrough'])),
    link(`https://a.example/${'a'.repeat(9000)}`, text('lung.')),
  ]
  expect(await wordsOf(onePage({ body: [{ type: 'paragraph', children }] }))).toMatch(
    /vechi adresa lung\.$/,
  )
})

const amounts = (count: number, between: string): string =>
  Array.from({ length: count }, (_, place) => `S${place} cost 5 lei.`).join(between)

it('prints a word of 3,000 letters, a paragraph with 600 amounts, a list that begins below zero', async () => {
  const list: Block = {
    ...{ type: 'list', isOrdered: true, start: -5 },
    items: [{ children: [text('Sfârșit.')], nested: null }],
  }
  const many = amounts(600, ' ')
  const word = 'w'.repeat(3000)
  const words = await wordsOf(onePage({ body: [paragraph(word), paragraph(many), list] }))
  expect(words.replaceAll(' ', '')).toContain(`${word}${many.replaceAll(' ', '')}0.Sfârșit.`)
})

it.each([' ', '\n'])('prints a lead with 600 amounts, parted by %j', async (between) => {
  const many = amounts(600, between)
  const words = await wordsOf(onePage({ lead: many, body: [] }))
  expect(words).toContain('S12 cost 5 lei. S13 cost 5 lei.')
})

it('copies an address with all its hyphens, wherever its lines end', async () => {
  const address =
    'https://primaria-cluj-napoca.example/consultare-publica/strada-kogalniceanu-si-parcul'
  const body = [0, 3, 6, 9].map((letters) => paragraph(`${'x'.repeat(letters)} ${address} .`))
  const { pdf } = await setIssue(
    issueOf([{ layout: 'four', pieces: { a: article('a', { body }) } }]),
  )
  const { text } = await readPdf(Buffer.from(pdf))
  const copied = text.join('').replace(/\s/g, '')
  expect(copied.split(address)).toHaveLength(body.length + 1)
})

it('prints lists of 60 levels and boxes in them, every word in order', async () => {
  const deep = (level: number): List => ({
    type: 'list',
    isOrdered: level % 2 === 0,
    items: [
      {
        children: [text(`nivel${level}`)],
        blocks:
          level % 7 === 0
            ? [
                {
                  type: 'callout',
                  tone: 'info',
                  title: `cutie${level}`,
                  children: [deep(level + 1)],
                },
              ]
            : [],
        nested: level % 7 === 0 || level === 60 ? null : deep(level + 1),
      },
    ],
  })
  const words = await wordsOf(onePage({ body: [deep(1), paragraph('Sfârșit.')] }))
  const levels = Array.from({ length: 60 }, (_, place) => place + 1)
  expect(words.match(/(?:nivel|cutie)\d+|Sfârșit/g)).toEqual([
    ...levels.flatMap((level) => [`nivel${level}`, ...(level % 7 === 0 ? [`cutie${level}`] : [])]),
    'Sfârșit',
  ])
})

it('prints a row whose title is longer than its column', async () => {
  const cell = (words: string, isHeader: boolean) => ({
    ...{ isHeader, columns: 1, rows: 1 },
    children: [text(words)],
  })
  const long = Array.from({ length: 700 }, (_, place) => `w${place}`).join(' ')
  const heads = ['Documentația', 'Responsabilul', 'Observațiile', 'Contribuabilul']
  const rows = [heads, [long, 'x', 'y', 'z']].map((row, line) =>
    row.map((words) => cell(words, line === 0)),
  )
  const words = await wordsOf(onePage({ body: [{ type: 'table', rows }] }))
  expect(words).toContain(
    `Documentația: ${long} Responsabilul: x Observațiile: y Contribuabilul: z`,
  )
})

const items = (count: number): Block => ({
  type: 'list',
  isOrdered: false,
  items: Array.from({ length: count }, (_, place) => ({
    children: [text(`Strada ${place}`)],
    nested: null,
  })),
})

it.each([
  ['a list', items(200)],
  ['a quote', { type: 'quote', children: [text('Un cuvânt spus. '.repeat(300))] }],
  [
    'a callout',
    {
      type: 'callout',
      tone: 'info',
      title: null,
      children: Array.from({ length: 60 }, () => ({
        type: 'paragraph',
        children: [text('Un cuvânt spus. '.repeat(5))],
      })),
    },
  ],
] as [string, Block][])('tells %s at the end that is too long', async (_, block) => {
  const { fillings } = await setIssue(
    issueOf([
      { layout: 'four', pieces: { a: article('a', { body: [paragraph('Text.'), block] }) } },
    ]),
  )
  const { room = 0, written = 0 } = fillings[0]?.['a'] ?? {}
  expect(written).toBeGreaterThan(room + 30)
})

it('never lets text run into the piece below: it is cut, marked and told', async () => {
  const long = article('long', { title: 'Prea lung', body: body(0, 60) })
  const below = article('below', { title: 'Dedesubt', body: body(0, 2) })
  const issue = issueOf([{ layout: 'two-rows', pieces: { a: long, b: below } }])
  const { pdf, fillings } = await setIssue(issue)
  const { room = 0, written = 0 } = fillings[0]?.['a'] ?? {}
  expect(written).toBeGreaterThan(room)
  expect(faultsOf(fillings).map(({ sentence }) => sentence)[0]).toMatch(
    /^Pagina 1: „Prea lung” depășește locul cu 118\u00A0rânduri\. Scurtați textul/,
  )
  const { text } = await readPdf(Buffer.from(pdf))
  expect(text[0]).toContain(`+${written - room} rânduri`)
})
