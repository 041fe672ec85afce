import { describe, expect, it } from 'vitest'
import type { Block, Inline } from '@avizier/shared/rich-text'
import { toLexical } from './to-lexical.ts'

type Words = Extract<Inline, { type: 'text' }>

const text = (words: string, ...marks: Words['marks']): Words => ({
  type: 'text',
  text: words,
  marks,
})
const line = (...children: Inline[]) => ({ type: 'paragraph' as const, children })
const tableOf = (...words: string[]): Block => ({
  type: 'table',
  rows: words.map((word, index) => [
    { isHeader: index === 0, columns: 1, rows: 1, children: [text(word)] },
  ]),
})

const idOf = ({ ref, id }: { ref: string; id: string }) => `${ref}:${id}`
const firstOf = (state: ReturnType<typeof toLexical>) => state.root.children[0]

describe('toLexical', () => {
  it('gives the formats as bits and joins runs in one paragraph', () => {
    const words = line(text('un '), text('cuvânt', 'bold'), text(' '), text('aparte', 'italic'))
    expect(firstOf(toLexical([words], idOf))).toMatchObject({
      type: 'paragraph',
      textFormat: 0,
      children: [
        { text: 'un ', format: 0 },
        { text: 'cuvânt', format: 1 },
        { text: ' ', format: 0 },
        { text: 'aparte', format: 2 },
      ],
    })
  })

  it('makes custom and internal links', () => {
    const links = line(
      { type: 'link', to: { url: 'https://example.ro' }, children: [text('aici')] },
      text(' '),
      { type: 'link', to: { ref: 'press-releases', id: 'x' }, children: [text('dincolo')] },
    )
    const state = toLexical([links], idOf)
    expect(firstOf(state)).toMatchObject({
      children: [
        { type: 'link', version: 3, fields: { linkType: 'custom', url: 'https://example.ro' } },
        { text: ' ' },
        {
          type: 'link',
          fields: {
            linkType: 'internal',
            doc: { relationTo: 'press-releases', value: 'press-releases:x' },
          },
        },
      ],
    })
  })

  it('makes headings, lists and tables with header cells', () => {
    const { root } = toLexical(
      [
        { type: 'heading', level: 2, children: [text('A')] },
        { type: 'list', isOrdered: true, items: [{ children: [text('B')], nested: null }] },
        tableOf('C', 'D'),
      ],
      idOf,
    )
    expect(root.children).toMatchObject([
      { type: 'heading', tag: 'h2' },
      {
        type: 'list',
        listType: 'number',
        tag: 'ol',
        start: 1,
        children: [{ type: 'listitem', value: 1 }],
      },
      {
        type: 'table',
        children: [
          { type: 'tablerow', children: [{ type: 'tablecell', headerState: 1 }] },
          { type: 'tablerow', children: [{ type: 'tablecell', headerState: 0 }] },
        ],
      },
    ])
  })

  it('makes uploads and call-outs with ids of their own', () => {
    const { root } = toLexical(
      [
        { type: 'image', image: { ref: 'media', id: 'a' }, caption: 'Legendă' },
        { type: 'attachment', document: { ref: 'documents', id: 'b' } },
        { type: 'callout', tone: 'important', title: 'T', children: [line(text('x'))] },
      ],
      idOf,
    )
    expect(root.children).toMatchObject([
      { type: 'upload', relationTo: 'media', value: 'media:a', fields: { caption: 'Legendă' } },
      { type: 'upload', relationTo: 'documents', value: 'documents:b', fields: {} },
      {
        type: 'block',
        fields: {
          blockType: 'callout',
          tone: 'important',
          title: 'T',
          content: { root: { type: 'root' } },
        },
      },
    ])
    const ids = [root.children[0]?.id, root.children[1]?.id]
    expect(new Set(ids).size).toBe(2)
  })
})
