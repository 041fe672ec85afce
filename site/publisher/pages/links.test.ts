import { describe, expect, it } from 'vitest'
import { linksInFeed, linksInHtml, targetOf } from './links.ts'

describe('linksInHtml', () => {
  it('finds what leads to our pages and files, each once, and nothing else', () => {
    const page = `<a href="/comunicate/">x</a><a class="y" href="/comunicate/">z</a><a href="#sus">s</a>
      <a href="https://example.org/">e</a><a href="mailto:a@b.ro">m</a><a href="//cdn.example.org/">c</a><a href="/ghiseu/contact/">g</a><a href="/cautare/?q=a&amp;s=b">q</a>
      <img src="/fisiere/ab/poza.jpg" srcset="/fisiere/ab/p-360.avif 360w, /fisiere/ab/p.avif 720w" data-src="/nu/">`
    expect([...linksInHtml(page)]).toEqual([
      '/comunicate/',
      '/cautare/?q=a&s=b',
      '/fisiere/ab/poza.jpg',
      '/fisiere/ab/p-360.avif',
      '/fisiere/ab/p.avif',
    ])
  })
})

describe('linksInFeed', () => {
  it('finds pages, enclosures and parts of our own site', () => {
    const feed = `<link>https://a.ro/x/</link><enclosure url="https://a.ro/fisiere/ab/y.pdf" length="3"/>
      <atom:link href="https://a.ro/rss.xml" rel="self"/><loc>https://a.ro</loc><link>https://a.romania.ro/z/</link>`
    expect([...linksInFeed(feed, 'https://a.ro')]).toEqual([
      '/x/',
      '/fisiere/ab/y.pdf',
      '/rss.xml',
      '/',
    ])
  })
})

describe('targetOf', () => {
  it.each([
    ['/comunicate/', 'index.html', 'comunicate/index.html'],
    ['../b/', 'a/index.html', 'b/index.html'],
    ['/a/b.pdf?x#y', 'index.html', 'a/b.pdf'],
    ['/%C8%99/', 'index.html', 'ș/index.html'],
    ['/%zz/', 'index.html', undefined],
  ])('%s on %s leads to %s', (link, file, target) => {
    expect(targetOf(link, file)).toBe(target)
  })
})
