import { expect, it } from 'vitest'
import { blocksOf } from './readable.ts'

const text = (words: string) => ({ type: 'text', text: words })
const node = (type: string, ...children: object[]) => ({ type, children })

it('rich text is read block by block: headings, items, links, boxes, pictures', () => {
  const value = {
    root: node(
      'root',
      node('heading', text('Titlu')),
      node(
        'paragraph',
        text('Scrieți '),
        node('link', text('aici')),
        node('linebreak'),
        text('azi.'),
      ),
      node(
        'list',
        node('listitem', text('Una'), node('list', node('listitem', text('Sub')))),
        node('listitem', text('Alta')),
      ),
      {
        type: 'block',
        fields: {
          id: '6f',
          blockType: 'callout',
          title: 'Atenție',
          text: { root: node('root', node('paragraph', text('În casetă'))) },
        },
      },
      { type: 'upload', value: '3f6c' },
    ),
  }
  expect(blocksOf(value)).toEqual([
    { kind: 'heading', text: 'Titlu' },
    { kind: 'paragraph', text: 'Scrieți aici azi.' },
    { kind: 'item', text: 'Una' },
    { kind: 'item', text: 'Sub' },
    { kind: 'item', text: 'Alta' },
    { kind: 'paragraph', text: 'Atenție' },
    { kind: 'paragraph', text: 'În casetă' },
    { kind: 'paragraph', text: '[imagine sau document]' },
  ])
})

it.each([null, undefined, '', { root: {} }])('%j is read as nothing', (value) => {
  expect(blocksOf(value)).toEqual([])
})
