import type { Inline, InnerBlock, RichText } from '@avizier/shared/rich-text'
import { describe, expect, it } from 'vitest'
import { everyBlock } from '../testing/content.ts'
import { mirrorOf } from '../testing/compiled-site.ts'
import { emptyNewsroom, smallNewsroom } from '../testing/newsroom.ts'
import { createReader } from '../queries/reader.ts'
import { inFeed, onPage } from './context.ts'
import { safeUrl } from './inline.ts'
import { plainText } from './plain-text.ts'
import { toHtml } from './to-html.ts'

const readerOf = (rows: ReturnType<typeof smallNewsroom>) =>
  createReader(mirrorOf(rows), new Date('2026-11-23T10:00:00Z'), 'https://stiri.exemplu.ro')
const context = onPage(readerOf(smallNewsroom()))
const paragraph = (...children: Inline[]): RichText => [{ type: 'paragraph', children }]
const text = (words: string, ...marks: ('bold' | 'italic')[]): Inline => ({
  type: 'text',
  text: words,
  marks,
})

describe('toHtml', () => {
  it.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ["\"onload='x'", '&quot;onload=&#39;x&#39;'],
    ['a & b &amp; c', 'a &amp; b &amp;amp; c'],
    ['</p><img src=x onerror=x>', '&lt;/p&gt;&lt;img src=x onerror=x&gt;'],
  ])('escapes %s', (words, escaped) => {
    expect(toHtml(paragraph(text(words)), context)).toBe(`<p>${escaped}</p>`)
  })

  it('lets no character of any text open a tag, in whatever block it stands', () => {
    const poison = `<b onx='"'>&`
    const poisoned: unknown = JSON.parse(JSON.stringify(everyBlock), (key, value: unknown) =>
      key === 'text' || key === 'title' ? poison : value,
    )
    const html = toHtml(poisoned as RichText, context)
    expect(html).not.toContain('<b ')
    expect(html).not.toContain(`'"'`)
    expect(html).toContain('&lt;b onx=&#39;&quot;&#39;&gt;&amp;')
  })

  it('nests marks and keeps line breaks', () => {
    expect(toHtml(paragraph(text('da', 'bold', 'italic'), { type: 'break' }), context)).toBe(
      '<p><em><strong>da</strong></em><br></p>',
    )
  })

  it('leaves out empty lines', () => {
    expect(
      toHtml([...paragraph(), ...paragraph(text(' ')), ...paragraph(text('x'))], context),
    ).toBe('<p>x</p>')
  })

  it('links to documents that are public and shows the words alone otherwise', () => {
    const link: RichText = paragraph({
      type: 'link',
      to: { ref: 'leaflets', id: 'l1' },
      children: [{ type: 'text', text: 'pliantul', marks: [] }],
    })
    expect(toHtml(link, context)).toBe(
      '<p><a href="/pliante/cum-ceri-o-informatie-publica/">pliantul</a></p>',
    )
    expect(toHtml(link, inFeed(readerOf(smallNewsroom())))).toContain(
      'href="https://stiri.exemplu.ro/pliante/',
    )
    expect(toHtml(link, onPage(readerOf(emptyNewsroom())))).toBe('<p>pliantul</p>')
  })

  it('names tables, keeps their headings and sets numbers right', () => {
    const html = toHtml(everyBlock, context)
    expect(html).toContain(
      '<div class="table" role="region" aria-label="Tabelul 1" tabindex="0"><table><thead>',
    )
    expect(html).toContain('<th scope="col" class="number">Cost (lei)</th>')
    expect(html).toContain('<td class="number">810.000</td>')
    expect(html).toContain('<th scope="row">Iluminat</th>')
  })

  it('keeps room for pictures and tells where the full size is', () => {
    const html = toHtml(
      [{ type: 'image', image: { ref: 'media', id: 'pasaj' }, caption: 'Azi' }],
      context,
    )
    expect(html).toContain('width="2400" height="1600"')
    expect(html).toContain('alt="Pasajul pietonal, văzut dinspre parc"')
    expect(html).toContain('<span>Azi</span> · <span>Foto: Primăria Cluj-\u2060Napoca</span>')
    expect(html).toMatch(
      /<source type="image\/avif" srcset="\/fisiere\/[0-9a-f]{16}\/pasaj-360\.avif 360w,/,
    )
  })
})

describe('what stands in an item, a cell or a quote', () => {
  const blocks: InnerBlock[] = [
    { type: 'image', image: { ref: 'media', id: 'pasaj' }, caption: null },
    { type: 'paragraph', children: [text('sub imagine')] },
    { type: 'attachment', document: { ref: 'documents', id: 'plan' } },
    { type: 'callout', tone: 'info', title: 'Atenție', children: [] },
    {
      type: 'list',
      isOrdered: true,
      start: 3,
      items: [{ children: [text('al treilea')], nested: null }],
    },
  ]
  const below =
    /<figure>.*<\/figure><p>sub imagine<\/p><a class="file".*<\/a><aside.*Atenție.*<\/aside><ol start="3"><li>al treilea<\/li><\/ol>/
  const cell = { isHeader: false, columns: 1, rows: 1, children: [text('a')] }

  it.each<[string, RichText, RegExp, RegExp]>([
    [
      'list',
      [
        {
          type: 'list',
          isOrdered: false,
          items: [{ children: [text('a')], blocks, nested: null }],
        },
      ],
      /^<ul><li>a<figure>/,
      /<\/ol><\/li><\/ul>$/,
    ],
    ['table', [{ type: 'table', rows: [[{ ...cell, blocks }]] }], /<td>a<figure>/, /<\/ol><\/td>/],
    [
      'quote',
      [{ type: 'quote', children: [text('a')], blocks }],
      /^<blockquote><p>a<\/p><figure>/,
      /<\/ol><\/blockquote>$/,
    ],
  ])('is on the page: %s', (_, richText, before, after) => {
    const html = toHtml(richText, context)
    for (const part of [below, before, after]) expect(html).toMatch(part)
    expect(plainText(richText)).toBe('a\nsub imagine\nAtenție\nal treilea')
  })
})

describe('the direction of a text', () => {
  const children = [text('שלום')]
  const direction = 'rtl' as const
  const items = [{ direction, children, nested: null }]

  it('is told with the element', () => {
    const cell = { isHeader: false, columns: 1, rows: 1, direction, children }
    expect(
      toHtml(
        [
          { type: 'paragraph', direction, children },
          { type: 'heading', level: 2, direction, children },
          { type: 'quote', direction, children },
          { type: 'list', isOrdered: false, items },
          {
            type: 'list',
            isOrdered: true,
            items: [...items, { children: [text('a')], nested: null }],
          },
        ],
        context,
      ),
    ).toBe(
      '<p dir="rtl">שלום</p><h2 dir="rtl">שלום</h2><blockquote><p dir="rtl">שלום</p></blockquote>' +
        '<ul dir="rtl"><li>שלום</li></ul><ol><li dir="rtl">שלום</li><li>a</li></ol>',
    )
    expect(toHtml([{ type: 'table', rows: [[cell]] }], context)).toContain(
      '<td dir="rtl">שלום</td>',
    )
  })
})

describe('safeUrl', () => {
  it.each([
    ['https://exemplu.ro/a?b=1&c=2', 'https://exemplu.ro/a?b=1&c=2'],
    ['mailto:presa@exemplu.ro', 'mailto:presa@exemplu.ro'],
    ['tel:+40264431900', 'tel:+40264431900'],
    ['javascript:alert(1)', undefined],
    ['java\nscript:alert(1)', undefined],
    ['  JaVaScRiPt:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['//exemplu.ro', undefined],
    ['/comunicate/', undefined],
    ['', undefined],
  ])('%j → %s', (url, safe) => {
    expect(safeUrl(url)).toBe(safe)
  })
})
