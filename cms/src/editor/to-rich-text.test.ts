// Long: one case for each node of the editor, with its whole input and whole result side by side.

import { richTextSchema, type RichText } from '@avizier/shared/rich-text'
import { describe, expect, it } from 'vitest'
import { toLexical } from './to-lexical.ts'
import { toRichText } from './to-rich-text.ts'

const state = (...children: object[]) => ({ root: { type: 'root', children } })
const text = (words: string, format = 0) => ({ type: 'text', text: words, format })
const element = (type: string, children: object[], fields: object = {}) => ({
  type,
  ...fields,
  children,
})
const paragraph = (...children: object[]) => element('paragraph', children)
const link = (url: string, ...children: object[]) =>
  element('link', children, { fields: { linkType: 'custom', url } })
const item = (...children: object[]) => element('listitem', children)
const list = (...children: object[]) => element('list', children, { listType: 'bullet' })

const plain = (words: string) => ({ type: 'text', text: words, marks: [] })
const publishedParagraph = (words: string) => ({ type: 'paragraph', children: [plain(words)] })

/** The published text, which the schema of the snapshot accepts. */
const published = (...nodes: object[]) => {
  const text = toRichText(state(...nodes))
  expect(richTextSchema.parse(text)).toEqual(text)
  return text
}

describe('texts', () => {
  it('keeps the marks of a press office and no others', () => {
    const all = 1 | 2 | 4 | 8 | 32 | 64
    expect(published(paragraph(text('a', all), text('b', 16 | 128)))).toEqual([
      {
        type: 'paragraph',
        children: [
          {
            type: 'text',
            text: 'a',
            marks: ['bold', 'italic', 'underline', 'strikethrough', 'subscript', 'superscript'],
          },
          plain('b'),
        ],
      },
    ])
  })

  it('joins neighbours with the same marks and trims breaks at the ends', () => {
    const lineBreak = { type: 'linebreak' }
    expect(
      published(
        paragraph(lineBreak, text('unu '), text('doi'), lineBreak, text('trei'), lineBreak),
      ),
    ).toEqual([
      { type: 'paragraph', children: [plain('unu doi'), { type: 'break' }, plain('trei')] },
    ])
  })

  it('keeps a break that the editor set twice as one', () => {
    const lineBreak = { type: 'linebreak' }
    expect(published(paragraph(text('a'), lineBreak, lineBreak, text('b')))).toEqual([
      { type: 'paragraph', children: [plain('a'), { type: 'break' }, plain('b')] },
    ])
  })

  it('leaves out what has no words', () => {
    expect(
      published(paragraph(), paragraph(text('  ')), element('heading', [], { tag: 'h2' })),
    ).toEqual([])
  })

  it.each([null, undefined, 'text', 7, [], {}, { root: null }, { root: { children: 'x' } }])(
    'takes %j for an empty text',
    (value) => {
      expect(toRichText(value)).toEqual([])
    },
  )
})

describe('blocks', () => {
  it.each([
    ['h1', 2],
    ['h2', 2],
    ['h3', 3],
    ['h4', 4],
    ['h6', 4],
    [undefined, 4],
  ])('publishes a heading %s at level %i', (tag, level) => {
    expect(published(element('heading', [text('T')], { tag }))).toEqual([
      { type: 'heading', level, children: [plain('T')] },
    ])
  })

  it('keeps quotes, pictures and attachments', () => {
    expect(
      published(
        element('quote', [text('Q')]),
        { type: 'upload', relationTo: 'media', value: 'm1', fields: { caption: 'Podul' } },
        { type: 'upload', relationTo: 'media', value: { id: 'm2' }, fields: { caption: ' ' } },
        { type: 'upload', relationTo: 'documents', value: 'd1' },
      ),
    ).toEqual([
      { type: 'quote', children: [plain('Q')] },
      { type: 'image', image: { ref: 'media', id: 'm1' }, caption: 'Podul' },
      { type: 'image', image: { ref: 'media', id: 'm2' }, caption: null },
      { type: 'attachment', document: { ref: 'documents', id: 'd1' } },
    ])
  })

  it('drops uploads without a file or from elsewhere', () => {
    expect(
      published(
        { type: 'upload', relationTo: 'media', value: null },
        { type: 'upload', relationTo: 'users', value: 'u1' },
      ),
    ).toEqual([])
  })

  it('keeps the words of nodes that it does not know', () => {
    expect(
      published(
        element('layout', [paragraph(text('a')), list(item(text('b')))]),
        element('code', [text('c'), element('hashtag', [text('d')])]),
        { type: 'horizontalrule' },
      ),
    ).toEqual([
      publishedParagraph('a'),
      { type: 'list', isOrdered: false, items: [{ children: [plain('b')], nested: null }] },
      publishedParagraph('cd'),
    ])
  })
})

describe('links', () => {
  it('lead to our documents and to allowed addresses', () => {
    const doc = { relationTo: 'press-releases', value: 'p1' }
    const internal = element('link', [text('aici')], { fields: { linkType: 'internal', doc } })
    expect(
      published(paragraph(internal, text(' '), link('tel:0264431900', text('sunați', 1)))),
    ).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'link', to: { ref: 'press-releases', id: 'p1' }, children: [plain('aici')] },
          plain(' '),
          {
            type: 'link',
            to: { url: 'tel:0264431900' },
            children: [{ type: 'text', text: 'sunați', marks: ['bold'] }],
          },
        ],
      },
    ])
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    '/relativ',
    'www.exemplu.ro',
    'https://',
    '',
  ])('lose the address %j and keep the words', (url) => {
    expect(published(paragraph(link(url, text('a'))))).toEqual([publishedParagraph('a')])
  })

  it('keep their words when their document is of a kind without pages, or missing', () => {
    const to = (doc: unknown) =>
      element('link', [text('a')], { fields: { linkType: 'internal', doc } })
    for (const doc of [
      { relationTo: 'users', value: 'u1' },
      { relationTo: 'leaflets', value: null },
      null,
    ])
      expect(published(paragraph(to(doc)))).toEqual([publishedParagraph('a')])
  })

  it('stand one deep and not around nothing', () => {
    const nested = link('https://a.ro', text('a'), link('https://b.ro', text('b')))
    expect(published(paragraph(nested, link('https://c.ro', text(' '))))).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'link', to: { url: 'https://a.ro' }, children: [plain('ab')] },
          plain(' '),
        ],
      },
    ])
  })
})

describe('lists', () => {
  it('hang a nested list on the item before it', () => {
    const inner = element('list', [item(text('b1')), item(text('b2'))], { listType: 'number' })
    expect(published(list(item(text('a')), item(inner), item(text('c'))))).toEqual([
      {
        type: 'list',
        isOrdered: false,
        items: [
          {
            children: [plain('a')],
            nested: {
              type: 'list',
              isOrdered: true,
              items: [
                { children: [plain('b1')], nested: null },
                { children: [plain('b2')], nested: null },
              ],
            },
          },
          { children: [plain('c')], nested: null },
        ],
      },
    ])
  })

  it('keep a nested list that has no item before it, and join two after one item', () => {
    const nested = {
      type: 'list',
      isOrdered: false,
      items: [{ children: [plain('x')], nested: null }],
    }
    expect(published(list(item(list(item(text('x'))))))).toEqual([
      { type: 'list', isOrdered: false, items: [{ children: [], nested }] },
    ])
    const [joined] = published(
      list(item(text('a')), item(list(item(text('x')))), item(list(item(text('y'))))),
    )
    expect(joined).toMatchObject({
      items: [
        {
          children: [plain('a')],
          nested: { items: [{ children: [plain('x')] }, { children: [plain('y')] }] },
        },
      ],
    })
  })

  it('flatten paragraphs in an item, drop empty items, and make check lists plain', () => {
    const check = element('list', [item(paragraph(text('a')), paragraph(text('b'))), item()], {
      listType: 'check',
    })
    expect(published(check)).toEqual([
      {
        type: 'list',
        isOrdered: false,
        items: [{ children: [plain('a'), { type: 'break' }, plain('b')], nested: null }],
      },
    ])
    expect(published(list(item()))).toEqual([])
  })
})

describe('tables', () => {
  const cell = (words: string, fields: object = {}) =>
    element('tablecell', [paragraph(text(words))], { headerState: 0, ...fields })

  it('keep heads and spans', () => {
    const table = element('table', [
      element('tablerow', [cell('Strada', { headerState: 1, colSpan: 2 })]),
      element('tablerow', [cell('Teilor', { rowSpan: 0 }), cell('25 nov.')]),
    ])
    expect(published(table)).toEqual([
      {
        type: 'table',
        rows: [
          [{ isHeader: true, columns: 2, rows: 1, children: [plain('Strada')] }],
          [
            { isHeader: false, columns: 1, rows: 1, children: [plain('Teilor')] },
            { isHeader: false, columns: 1, rows: 1, children: [plain('25 nov.')] },
          ],
        ],
      },
    ])
  })

  it('flatten what a cell holds, other tables too, and keep empty cells', () => {
    const inner = element('table', [element('tablerow', [cell('x'), cell('y')])])
    const outer = element('table', [
      element('tablerow', [
        element('tablecell', [paragraph(text('a')), inner]),
        element('tablecell', []),
      ]),
    ])
    const lineBreak = { type: 'break' }
    expect(published(outer)).toEqual([
      {
        type: 'table',
        rows: [
          [
            {
              isHeader: false,
              columns: 1,
              rows: 1,
              children: [plain('a'), lineBreak, plain('x'), lineBreak, plain('y')],
            },
            { isHeader: false, columns: 1, rows: 1, children: [] },
          ],
        ],
      },
    ])
  })
})

describe('call-outs', () => {
  const block = (fields: object) => ({ type: 'block', fields })

  it('hold paragraphs, lists and files, and make paragraphs of the rest', () => {
    const content = state(
      element('heading', [text('T')], { tag: 'h3' }),
      list(item(text('a'))),
      { type: 'upload', relationTo: 'media', value: 'm1' },
      element('table', [element('tablerow', [element('tablecell', [text('x')])])]),
    )
    expect(
      published(block({ blockType: 'callout', tone: 'important', title: 'Atenție', content })),
    ).toEqual([
      {
        type: 'callout',
        tone: 'important',
        title: 'Atenție',
        children: [
          publishedParagraph('T'),
          { type: 'list', isOrdered: false, items: [{ children: [plain('a')], nested: null }] },
          { type: 'image', image: { ref: 'media', id: 'm1' }, caption: null },
          publishedParagraph('x'),
        ],
      },
    ])
  })

  it('are left out when empty; an unknown block leaves its text', () => {
    const content = state(paragraph(text('a')))
    expect(published(block({ blockType: 'callout', tone: 'x', title: ' ', content }))).toEqual([
      { type: 'callout', tone: 'info', title: null, children: [publishedParagraph('a')] },
    ])
    expect(published(block({ blockType: 'callout', title: '', content: null }))).toEqual([])
    expect(published(block({ blockType: 'banner', secret: 's', content }))).toEqual([
      publishedParagraph('a'),
    ])
  })
})

describe('what stands in an item, a cell or a quote', () => {
  const image = { type: 'upload', relationTo: 'media', value: 'm1' }
  const attachment = { type: 'upload', relationTo: 'documents', value: 'd1' }
  const publishedImage = { type: 'image', image: { ref: 'media', id: 'm1' }, caption: null }
  const publishedFile = { type: 'attachment', document: { ref: 'documents', id: 'd1' } }
  const callout = {
    type: 'block',
    fields: {
      blockType: 'callout',
      tone: 'info',
      title: 'T',
      content: state(paragraph(text('c'))),
    },
  }
  const publishedCallout = {
    type: 'callout',
    tone: 'info',
    title: 'T',
    children: [publishedParagraph('c')],
  }

  it('is published below its line, in its order', () => {
    const cell = element('tablecell', [
      paragraph(text('a')),
      image,
      paragraph(text('b')),
      list(item(text('x'))),
      attachment,
      callout,
    ])
    const blocks = [
      publishedImage,
      publishedParagraph('b'),
      { type: 'list', isOrdered: false, items: [{ children: [plain('x')], nested: null }] },
      publishedFile,
      publishedCallout,
    ]
    expect(published(element('table', [element('tablerow', [cell])]))).toEqual([
      {
        type: 'table',
        rows: [[{ isHeader: false, columns: 1, rows: 1, children: [plain('a')], blocks }]],
      },
    ])
    expect(published(element('quote', [text('a'), image]))).toEqual([
      { type: 'quote', children: [plain('a')], blocks: [publishedImage] },
    ])
    expect(published(list(item(text('a'), image), item(attachment, text('b'))))).toEqual([
      {
        type: 'list',
        isOrdered: false,
        items: [
          { children: [plain('a')], blocks: [publishedImage], nested: null },
          { children: [], blocks: [publishedFile, publishedParagraph('b')], nested: null },
        ],
      },
    ])
  })

  it('parts a paragraph or a link that it stands in', () => {
    expect(
      published(paragraph(text('a'), link('https://a.ro', text('b'), image, text('c')))),
    ).toEqual([
      {
        type: 'paragraph',
        children: [
          plain('a'),
          { type: 'link', to: { url: 'https://a.ro' }, children: [plain('b')] },
        ],
      },
      publishedImage,
      {
        type: 'paragraph',
        children: [{ type: 'link', to: { url: 'https://a.ro' }, children: [plain('c')] }],
      },
    ])
  })

  it('keeps the title of a call-out inside another', () => {
    const outer = { blockType: 'callout', tone: 'info', content: state(callout) }
    expect(published({ type: 'block', fields: outer })).toEqual([
      {
        type: 'callout',
        tone: 'info',
        title: null,
        children: [
          { type: 'paragraph', children: [{ type: 'text', text: 'T', marks: ['bold'] }] },
          publishedParagraph('c'),
        ],
      },
    ])
  })
})

describe('the number of the first item', () => {
  it.each([
    [
      { listType: 'number', start: 3 },
      { isOrdered: true, start: 3 },
    ],
    [
      { listType: 'number', start: 0 },
      { isOrdered: true, start: 0 },
    ],
    [{ listType: 'number', start: 1 }, { isOrdered: true }],
    [{ listType: 'number' }, { isOrdered: true }],
    [{ listType: 'number', start: 'x' }, { isOrdered: true }],
    [{ listType: 'bullet', start: 3 }, { isOrdered: false }],
  ])('of %j is %j', (fields, expected) => {
    expect(published(element('list', [item(text('a'))], fields))).toEqual([
      { type: 'list', ...expected, items: [{ children: [plain('a')], nested: null }] },
    ])
  })
})

describe('the direction of a text', () => {
  it.each([
    ['السلام عليكم', null, { direction: 'rtl' }],
    ['„שלום”, Cluj', 'ltr', { direction: 'rtl' }],
    ['123', 'rtl', { direction: 'rtl' }],
    ['Cluj, שלום', null, {}],
  ])('%j, said to be %j, is %j', (words, direction, expected) => {
    const said = { direction }
    const children = [plain(words)]
    const cell = element('tablecell', [element('paragraph', [text(words)], said)])
    expect(
      published(
        element('paragraph', [text(words)], said),
        element('heading', [text(words)], { tag: 'h2', ...said }),
        element('quote', [text(words)], said),
        list(element('listitem', [text(words)], said)),
        element('table', [element('tablerow', [cell])]),
      ),
    ).toEqual([
      { type: 'paragraph', children, ...expected },
      { type: 'heading', level: 2, children, ...expected },
      { type: 'quote', children, ...expected },
      { type: 'list', isOrdered: false, items: [{ children, nested: null, ...expected }] },
      {
        type: 'table',
        rows: [[{ isHeader: false, columns: 1, rows: 1, children, ...expected }]],
      },
    ])
  })
})

describe('the way there and back', () => {
  it('loses nothing', () => {
    const words: RichText = [
      {
        type: 'heading',
        level: 3,
        children: [{ type: 'text', text: 'Titlu', marks: ['bold', 'italic'] }],
      },
      {
        type: 'list',
        isOrdered: true,
        start: 3,
        items: [
          {
            blocks: [{ type: 'attachment', document: { ref: 'documents', id: 'd2' } }],
            children: [
              {
                type: 'link',
                to: { ref: 'leaflets', id: 'l1' },
                children: [{ type: 'text', text: 'a', marks: [] }],
              },
            ],
            nested: {
              type: 'list',
              isOrdered: false,
              items: [
                { children: [{ type: 'text', text: 'b', marks: ['superscript'] }], nested: null },
              ],
            },
          },
        ],
      },
      { type: 'image', image: { ref: 'media', id: 'm1' }, caption: 'Podul' },
      { type: 'attachment', document: { ref: 'documents', id: 'd1' } },
      {
        type: 'callout',
        tone: 'important',
        title: null,
        children: [
          {
            type: 'paragraph',
            children: [
              { type: 'text', text: 'unu', marks: [] },
              { type: 'break' },
              { type: 'text', text: 'doi', marks: [] },
            ],
          },
        ],
      },
    ]
    expect(toRichText(toLexical(words, ({ id }) => id))).toEqual(words)
  })
})
