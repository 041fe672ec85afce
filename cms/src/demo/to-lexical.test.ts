import { describe, expect, it } from 'vitest'
import { attachment, h2, image, important, ol, p, table } from './notation.ts'
import { toLexical } from './to-lexical.ts'

const idOf = ({ ref, id }: { ref: string; id: string }) => `${ref}:${id}`
const firstOf = (state: ReturnType<typeof toLexical>) => state.root.children[0]

describe('toLexical', () => {
  it('gives the formats as bits and joins runs in one paragraph', () => {
    expect(firstOf(toLexical([p('un **cuvânt** *aparte*')], idOf))).toMatchObject({
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
    const state = toLexical([p('[aici](https://example.ro) [dincolo](press-releases:x)')], idOf)
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
    const { root } = toLexical([h2('A'), ol(['B']), table([['C'], ['D']])], idOf)
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
      [image('a', 'Legendă'), attachment('b'), important('T', [p('x')])],
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
