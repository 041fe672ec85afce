import { expect, it } from 'vitest'
import { calloutBlock } from './callout-block.ts'
import { childrenOf, type LexicalNode } from './lexical-node.ts'
import { spellOut } from './spell-out.ts'
import { uploadFields } from './upload-fields.ts'

const text = (words: string) => ({ type: 'text', text: words })
const paragraph = (words: string) => ({ type: 'paragraph', children: [text(words)] })
const state = (...children: LexicalNode[]) => ({ root: { type: 'root', children } })
const block = (blockType: string, fields: object) => ({
  type: 'block',
  fields: { id: 'x', blockType, blockName: '', ...fields },
})

/** What a comparison of plain text finds in it, line by line. */
const linesOf = (node: LexicalNode): string[] =>
  childrenOf(node).flatMap((child) =>
    child.type === 'paragraph'
      ? [
          childrenOf(child)
            .map((word) => String(word.text))
            .join(''),
        ]
      : [...(child.type === 'upload' ? [`[${String(child.value)}]`] : []), ...linesOf(child)],
  )
const read = (...children: LexicalNode[]) =>
  linesOf(spellOut(state(...children), { blocks: [calloutBlock], uploadFields }).root)

it('writes out a call-out: its kind, its title, its text', () => {
  const callout = block('callout', {
    tone: 'important',
    title: 'Atenție',
    content: state(paragraph('Strada este închisă.')),
  })
  expect(read(paragraph('Înainte'), callout)).toEqual([
    'Înainte',
    'Chenar',
    'Felul: Important',
    'Titlu: Atenție',
    'Strada este închisă.',
  ])
})

it('writes out a block that it knows nothing of, and blocks inside tables', () => {
  const unknown = block('sondaj', { question: 'Da sau nu?', isOpen: true, empty: '' })
  const table = { type: 'table', children: [{ type: 'tablecell', children: [unknown] }] }
  expect(read(table)).toEqual(['sondaj', 'question: Da sau nu?', 'isOpen: da'])
})

it('keeps a picture and writes its caption under it', () => {
  const picture = { type: 'upload', relationTo: 'media', value: 'm1', fields: { caption: 'Azi' } }
  expect(read(picture)).toEqual(['[m1]', 'Legendă: Azi'])
})

it('leaves all else as it is, and makes an empty text of what is none', () => {
  const plain = state(paragraph('A'), {
    type: 'list',
    children: [{ type: 'listitem', children: [text('B')] }],
  })
  expect(spellOut(plain, { blocks: [], uploadFields: [] }).root.children).toEqual(
    plain.root.children,
  )
  expect(spellOut(null, { blocks: [], uploadFields: [] }).root.children).toEqual([])
})
