import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { cleanPaste } from './clean-paste.ts'

const folder = path.join(import.meta.dirname, 'clipboards')
const bodyOf = (html: string) => new JSDOM(html).window.document.body
const all = { headings: [2, 3, 4], hasTables: true }
const clean = (html: string, accepts = all) => cleanPaste(bodyOf(html), accepts)

const clipboards = readdirSync(folder)
  .filter((file) => file.endsWith('.clip'))
  .map((file) => file.replace('.clip', ''))

/** What is counted of a clipboard, in the first line of its `.expected`, and what is taken over: the lines below, joined. */
function expectationOf(name: string): { leftOut: unknown; html: string } {
  const [counted = '', ...lines] = readFileSync(
    path.join(folder, `${name}.expected`),
    'utf8',
  ).split('\n')
  return { leftOut: JSON.parse(counted), html: lines.join('') }
}

describe('a clipboard', () => {
  it('is there for each of forty and more ways in which texts come', () => {
    const expectations = readdirSync(folder).filter((file) => file.endsWith('.expected'))
    expect(expectations).toEqual(clipboards.map((name) => `${name}.expected`))
    expect(clipboards.length).toBeGreaterThanOrEqual(40)
  })

  it.each(clipboards)('is taken over clean: %s', (name) => {
    const body = bodyOf(readFileSync(path.join(folder, `${name}.clip`), 'utf8'))
    const before = body.innerHTML
    const { html, leftOut } = cleanPaste(body, all)
    const counted = Object.fromEntries(Object.entries(leftOut).filter(([, number]) => number > 0))
    expect({ leftOut: counted, html }).toEqual(expectationOf(name))
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
