import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { toLexical } from '../../editor/to-lexical.ts'
import { malformation, troubleIn } from '../../editor/trouble.ts'
import { maxParagraphs, maxUnpackedBytes } from './open-archive.ts'
import { readWord } from './read-word.ts'
import {
  documentXml,
  item,
  link,
  paragraph,
  picture,
  run,
  styled,
  table,
  wordFile,
} from './test-word.ts'

const text = (words: string, ...marks: string[]) => ({ type: 'text', text: words, marks })
const plain = (words: string) => ({ type: 'paragraph', children: [text(words)] })

describe('a Word document', () => {
  const bytes = wordFile(
    [
      styled('Titlu1', 'Program de sărbători'),
      paragraph(run('Ghișeele sunt ') + run('închi', '<w:b/>') + run('se', '<w:b/>') + run('. ')),
      paragraph('   '),
      styled('Titlu3', run('Unde', '<w:b/>')),
      item('strada Moților'),
      item('camera 49', 1),
      item('camera 50', 1),
      item('strada Horea'),
      styled('Citat', 'Revenim pe 3 decembrie.'),
      paragraph(
        run('Vedeți ') + link(run('site-ul', '<w:u w:val="single"/>')) + run(' primăriei.'),
      ),
      paragraph(picture),
      table(
        [paragraph('Ziua'), paragraph('Orar')],
        [paragraph('luni'), paragraph('8–12') + paragraph('13–16')],
      ),
      table([paragraph('Un chenar')]),
    ].join(''),
  )

  it('comes in as headings, lists, tables, links and words, runs joined', async () => {
    const { text: read, leftOut } = await readWord(bytes)
    const row = (first: string, second: string, more = {}) => [
      { isHeader: false, columns: 1, rows: 1, children: [text(first)] },
      { isHeader: false, columns: 1, rows: 1, children: [text(second)], ...more },
    ]
    const inner = (words: string) => ({ children: [text(words)], nested: null })
    expect(read).toEqual([
      { type: 'heading', level: 2, children: [text('Program de sărbători')] },
      {
        type: 'paragraph',
        children: [text('Ghișeele sunt '), text('închise', 'bold'), text('.')],
      },
      { type: 'heading', level: 3, children: [text('Unde')] },
      {
        type: 'list',
        isOrdered: false,
        items: [
          {
            children: [text('strada Moților')],
            nested: {
              type: 'list',
              isOrdered: true,
              items: [inner('camera 49'), inner('camera 50')],
            },
          },
          inner('strada Horea'),
        ],
      },
      { type: 'quote', children: [text('Revenim pe 3 decembrie.')] },
      {
        type: 'paragraph',
        children: [
          text('Vedeți '),
          {
            type: 'link',
            to: { url: 'https://primariaclujnapoca.ro/' },
            children: [text('site-ul')],
          },
          text(' primăriei.'),
        ],
      },
      {
        type: 'table',
        rows: [row('Ziua', 'Orar'), row('luni', '8–12', { blocks: [plain('13–16')] })],
      },
      plain('Un chenar'),
    ])
    expect(leftOut).toEqual({ pictures: 1, notes: 0, comments: 0 })
  })

  it('blocks nothing later: the editor takes it whole', async () => {
    const { text: read } = await readWord(bytes)
    const state = toLexical(read, ({ id }) => id)
    expect([malformation(state), troubleIn(state, true)]).toEqual([null, null])
  })
})

describe('what is no honest Word document', () => {
  const zeros = strToU8(documentXml(' '.repeat(maxUnpackedBytes)))
  /** Says of its text that it is small: both headers of the archive hold the size. */
  const lying = () => {
    const bytes = wordFile('', { 'word/document.xml': zeros })
    const size = Buffer.alloc(4)
    size.writeUInt32LE(zeros.length)
    for (let at = bytes.indexOf(size); at >= 0; at = bytes.indexOf(size, at + 1))
      bytes.writeUInt32LE(1000, at)
    return bytes
  }
  const entities = Array.from(
    { length: 12 },
    (_, step) => `<!ENTITY a${step + 1} "${`&a${step};`.repeat(10)}">`,
  ).join('')
  const laughs = documentXml(paragraph('&a12;')).replace(
    '<w:document',
    `<!DOCTYPE x [<!ENTITY a0 "ha">${entities}]><w:document`,
  )
  const deep = documentXml('<w:tbl><w:tr><w:tc>'.repeat(60_000))

  it.each<[string, () => Buffer, RegExp]>([
    ['a PDF', () => Buffer.from('%PDF-1.7'), /nu este un document Word/],
    [
      'an old .doc',
      () => Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      /vechi \(\.doc\) sau unul cu parolă/,
    ],
    ['half an archive', () => wordFile(paragraph('x')).subarray(0, 300), /deteriorat/],
    ['another archive', () => wordFile('', {}).subarray(0, 4), /deteriorat/],
    ['a bomb that says so', () => wordFile('', { 'word/document.xml': zeros }), /prea mare/],
    ['a bomb that lies', lying, /deteriorat/],
    [
      'a laugh of entities',
      () => wordFile('', { 'word/document.xml': strToU8(laughs) }),
      /deteriorat/,
    ],
    [
      'a heap of empty paragraphs',
      () => wordFile('<w:p/>'.repeat(maxParagraphs + 1)),
      /peste 50\.000 de paragrafe/,
    ],
    [
      'tables in tables',
      () => wordFile('', { 'word/document.xml': strToU8(deep) }),
      /deteriorat|prea greu/,
    ],
  ])(
    '%s is refused with a sentence',
    async (_, bytes, sentence) => {
      await expect(readWord(bytes())).rejects.toThrow(sentence)
    },
    30_000,
  )

  it('and the next document is read as before', async () => {
    expect((await readWord(wordFile(paragraph('Totul e bine.')))).text).toEqual([
      plain('Totul e bine.'),
    ])
  })
})

it('three hundred pages are read within their time', async () => {
  const page = paragraph('Cuvintele unei pagini. '.repeat(130))
  const started = performance.now()
  const { text: read } = await readWord(wordFile(page.repeat(300)))
  expect(read).toHaveLength(300)
  expect(performance.now() - started).toBeLessThan(20_000)
}, 30_000)
