import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { cleanPaste } from './clean-paste.ts'
import type { LeftOut } from './left-out.ts'

const folder = path.join(import.meta.dirname, 'clipboards')
const bodyOf = (html: string) => new JSDOM(html).window.document.body
const all = { headings: [2, 3, 4], hasTables: true }
const clean = (html: string, accepts = all) => cleanPaste(bodyOf(html), accepts)

/** What of each clipboard in the folder is taken over, and what is counted. */
const expected: Record<string, [html: string, leftOut: Partial<LeftOut>]> = {
  'a-word': [['<p>un singur cuvânt</p>'].join(''), {}],
  calc: [
    [
      '<table><tbody>',
      '<tr><td><p>Etapă</p>',
      '</td><td><p><strong>Cost</strong></p>',
      '</td></tr>',
      '<tr><td><p>Rampă</p>',
      '</td><td><p>810.000</p>',
      '</td></tr>',
      '</tbody></table>',
    ].join(''),
    {},
  ],
  'google-docs-notes-and-numbers': [
    [
      '<ol start="4">',
      '<li>A patra măsură<br>a) prima parte<br>b) a doua parte</li>',
      '</ol>',
      '<ul>',
      '<li>verificat</li>',
      '</ul>',
    ].join(''),
    { notes: 1 },
  ],
  'google-docs': [
    [
      '<h2>Ziua porților deschise</h2>',
      '<p><strong>Sâmbătă</strong><em>, 28 noiembrie</em>, la <a href="https://exemplu.ro/muzeu">Muzeul de Artă</a> (200 m<sup>2</sup>)</p>',
      '<ul>',
      '<li>intrarea e liberă<ul>',
      '<li>și la etaj</li>',
      '</ul>',
      '</li>',
      '<li>ghidaj în română</li>',
      '</ul>',
    ].join(''),
    { pictures: 1 },
  ],
  libreoffice: [
    [
      '<h2>Program de iarnă</h2>',
      '<p>Ghișeele sunt deschise <strong>luni–joi</strong>, 8:30–16:30.</p>',
      '<ol start="3">',
      '<li>dosarul</li>',
      '<li>cererea<ul>',
      '<li>tipizată</li>',
      '</ul>',
      '</li>',
      '</ol>',
      '<p>a) litera unu</p>',
      '<p>b) litera doi</p>',
    ].join(''),
    { pictures: 1, notes: 1, deletions: 1 },
  ],
  outlook: [
    [
      '<p><strong>De la:</strong> Ana Pop &lt;<a href="mailto:ana@exemplu.ro">ana@exemplu.ro</a>&gt;<br><strong>Subiect:</strong> Comunicat</p>',
      '<p>Tel. <a href="tel:0264431900">0264 431 900</a> &amp; fax</p>',
    ].join(''),
    { pictures: 1 },
  ],
  'right-to-left': [['<p dir="rtl">أهلا بكم في كلوج</p>', '<p>Bun venit la Cluj</p>'].join(''), {}],
  'web-page': [
    [
      '<h4>Știri din oraș</h4>',
      '<p>Primăria a anunțat lucrări pe <a href="https://exemplu.ro/harta">hartă</a>.</p>',
      '<p>Șantierul din centru</p>',
      '<blockquote>Orașul crește.<br>Și noi cu el.</blockquote>',
      '<p>apasă</p>',
      '<p>rând unu<br>rând doi</p>',
      '<p>Unde</p>',
      '<p>În centru</p>',
      '<p>casetă</p>',
    ].join(''),
    { pictures: 1, links: 2, embedded: 1 },
  ],
  'word-headings': [
    [
      '<h2>Comunicat</h2>',
      '<h3>1. Ce se schimbă</h3>',
      '<p>Detalii la capitolul 1, pe <a href="https://primariaclujnapoca.ro/?a=1&amp;b=2">site</a> și în plan.</p>',
      '<h4>Pentru riverani</h4>',
      '<p>m<sup>2</sup>, H<sub>2</sub>O, <s>tăiat</s>, <u>subliniat</u>, drept<em> înclinat</em><br>rând nou</p>',
    ].join(''),
    { links: 2 },
  ],
  'word-lists': [
    [
      '<p>Traseul se modifică astfel:</p>',
      '<ul>',
      '<li>linia <strong>24</strong> ocolește;<ul>',
      '<li>pe strada Teilor;</li>',
      '</ul>',
      '</li>',
      '<li>linia 32 rămâne.</li>',
      '</ul>',
      '<ol start="3">',
      '<li>a treia etapă</li>',
      '<li>a patra etapă</li>',
      '</ol>',
      '<p>a) prima literă</p>',
    ].join(''),
    {},
  ],
  'word-mac-plain-lists': [
    [
      '<ul>',
      '<li>apă caldă</li>',
      '<li>apă rece</li>',
      '<li>gaz</li>',
      '</ul>',
      '<p>o zi mai târziu</p>',
      '<ol start="2">',
      '<li>curent</li>',
      '</ol>',
    ].join(''),
    {},
  ],
  'word-online': [
    [
      '<h2>Anunț de trafic</h2>',
      '<ol start="2">',
      '<li><strong>Strada</strong> Teilor</li>',
      '</ol>',
    ].join(''),
    { pictures: 1 },
  ],
  'word-pictures-and-notes': [
    [
      '<h2>Pasajul se redeschide</h2>',
      '<p>Lucrarea a costat 1,2 milioane de lei și a durat 74 de zile.</p>',
      '<p><em>Foto: arhiva</em></p>',
    ].join(''),
    { pictures: 2, notes: 2 },
  ],
  'word-table': [
    [
      '<table><tbody>',
      '<tr><th colspan="2"><p><strong>Strada</strong></p>',
      '</th><th><p><strong>Termen</strong></p>',
      '</th></tr>',
      '<tr><td rowspan="2"><p>Teilor,</p>',
      '<p>nr. 1–12</p>',
      '</td><td><ul>',
      '<li>asfalt</li>',
      '</ul>',
      '</td><td><p>25\u00A0noiembrie</p>',
      '<p>ora 8</p>',
      '<p>ora 16</p>',
      '</td></tr>',
      '</tbody></table>',
    ].join(''),
    {},
  ],
  'word-tracked-changes': [
    ['<p>Programul începe la ora 12:00, în Piața Unirii.</p>'].join(''),
    { comments: 1, deletions: 1 },
  ],
}

const files = readdirSync(folder).map((name) => name.replace('.clip', ''))

describe('a clipboard', () => {
  it('of each kind in the folder has its expectation', () => {
    expect(files).toEqual(Object.keys(expected))
  })

  it.each(files)('is taken over clean: %s', (name) => {
    const body = bodyOf(readFileSync(path.join(folder, `${name}.clip`), 'utf8'))
    const before = body.innerHTML
    const { html, leftOut } = cleanPaste(body, all)
    const [words, counted] = expected[name] ?? ['', {}]
    expect(html).toBe(words)
    expect(Object.fromEntries(Object.entries(leftOut).filter(([, number]) => number > 0))).toEqual(
      counted,
    )
    expect(html).not.toMatch(/<(img|iframe|script|style|link|object)|\ssrc=|style=|on\w+=|file:/i)
    expect(body.innerHTML).toBe(before)
  })
})

describe('headings', () => {
  it.each([
    ['<h1>a</h1><h2>b</h2><h3>c</h3>', '<h2>a</h2><h3>b</h3><h4>c</h4>'],
    ['<h2>a</h2><h3>b</h3>', '<h2>a</h2><h3>b</h3>'],
    ['<h1>a</h1><h3>b</h3><h5>c</h5><h6>d</h6>', '<h2>a</h2><h3>b</h3><h4>c</h4><h4>d</h4>'],
    ['<h3><b>a</b></h3>', '<h3>a</h3>'],
  ])('%s become %s', (source, html) => {
    expect(clean(source).html).toBe(html)
  })

  it('are bold where the editor has none, and tables are their cells', () => {
    const source = '<h1>a</h1><table><tr><td>b</td><td><ul><li>c</li></ul></td></tr></table>'
    expect(clean(source, { headings: [], hasTables: false }).html).toBe(
      '<p><strong>a</strong></p><p>b</p><p>c</p>',
    )
  })
})

describe('lists', () => {
  it.each([
    ['<ol start="3"><li>a</ol>', '<ol start="3"><li>a</li></ol>'],
    ['<ol><li value="5">a<li>b</ol>', '<ol start="5"><li>a</li><li>b</li></ol>'],
    ['<ol type="I" start="4"><li>a<li>b</ol>', '<p>IV) a</p><p>V) b</p>'],
    ['<ul>a<li>b<div>c</div></li></ul>', '<ul><li>a</li><li>b<br>c</li></ul>'],
    ['<ul><ul><li>a</li></ul></ul>', '<ul><li><ul><li>a</li></ul></li></ul>'],
    ['<p>•&nbsp;a</p><p>•&nbsp;b</p><p>c</p>', '<ul><li>a</li><li>b</li></ul><p>c</p>'],
    ['<p>1. a</p><p>- b</p>', '<p>1. a</p><p>- b</p>'],
  ])('%s become %s', (source, html) => {
    expect(clean(source).html).toBe(html)
  })
})

it('no word is lost or joined to another where shapes are', () => {
  const source =
    '<div>a<p>b</p>c<span>d<div>e</div>f</span></div><a href="https://x.ro"><p>g</p></a><section><center>h</center></section>'
  expect(clean(source).html).toBe(
    '<p>a</p><p>b</p><p>c</p><p>d</p><p>e</p><p>f</p><p><a href="https://x.ro">g</a></p><p>h</p>',
  )
  expect(clean('<p>a &lt;b&gt; "c" &amp;</p>').html).toBe('<p>a &lt;b&gt; &quot;c&quot; &amp;</p>')
})
