import { expect, it } from 'vitest'
import { calloutBlock } from '../editor/callout-block.ts'
import { uploadFields } from '../editor/upload-fields.ts'
import { readBlocks } from './read-blocks.ts'

const text = (words: string, format = 0) => ({ type: 'text', text: words, format })
const paragraph = (...children: object[]) => ({ type: 'paragraph', children })
const state = (...children: object[]) => ({ root: { type: 'root', children } })
const known = { blocks: [calloutBlock], uploadFields }
const read = (...children: object[]) =>
  readBlocks(state(...children), known).map(({ kind, text: words, inside, file }) => ({
    kind,
    words,
    ...(inside && { inside }),
    ...(file && { file }),
  }))

it('reads paragraphs, headings, lists within lists, quotes and rows of tables one by one', () => {
  const inner = { type: 'list', children: [{ type: 'listitem', children: [text('a')] }] }
  const list = {
    type: 'list',
    children: [
      { type: 'listitem', children: [text('Unu')] },
      { type: 'listitem', children: [inner] },
    ],
  }
  const cell = (words: string) => ({ type: 'tablecell', children: [paragraph(text(words))] })
  const table = {
    type: 'table',
    children: [{ type: 'tablerow', children: [cell('A'), cell('B')] }],
  }
  expect(
    read(
      { type: 'heading', tag: 'h2', children: [text('Titlu')] },
      paragraph(text('Unu '), text('doi', 1), { type: 'linebreak' }, text('trei')),
      paragraph(),
      list,
      { type: 'quote', children: [text('Spus')] },
      table,
    ),
  ).toEqual([
    { kind: 'heading', words: 'Titlu' },
    { kind: 'paragraph', words: 'Unu doi\ntrei' },
    { kind: 'item', words: 'Unu' },
    { kind: 'item', words: 'a' },
    { kind: 'quote', words: 'Spus' },
    { kind: 'row', words: 'A | B' },
  ])
})

it('reads what stands in call-outs and under pictures, by the names that an editor knows', () => {
  const callout = {
    type: 'block',
    fields: {
      id: 'x',
      blockType: 'callout',
      blockName: '',
      tone: 'important',
      title: 'Atenție',
      content: state(paragraph(text('În chenar'))),
    },
  }
  const picture = { type: 'upload', relationTo: 'media', value: 'm1', fields: { caption: 'Podul' } }
  expect(read(callout, picture)).toEqual([
    { kind: 'callout', words: 'Felul: Important · Titlu: Atenție' },
    { kind: 'paragraph', words: 'În chenar', inside: 'Chenar' },
    { kind: 'picture', words: 'Legendă: Podul', file: 'media/m1' },
  ])
})

it('tells where a link leads, and reads nothing from what is no text', () => {
  const link = { type: 'link', fields: { url: 'https://exemplu.ro' }, children: [text('aici')] }
  expect(read(paragraph(text('Vedeți '), link))).toEqual([
    { kind: 'paragraph', words: 'Vedeți aici (https://exemplu.ro)' },
  ])
  expect(readBlocks(null, known)).toEqual([])
  expect(readBlocks('vechi', known)).toEqual([])
})
