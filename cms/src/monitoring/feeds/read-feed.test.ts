import { describe, expect, it } from 'vitest'
import { NoFeed, readFeed } from './read-feed.ts'

const now = new Date('2026-11-24T08:00:00.000Z')
const read = (text: string) => readFeed(text, 'https://gazeta.ro/rss.xml', now)

const rss = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>G</title>${items}</channel></rss>`

const expected = {
  guid: '7',
  url: 'https://gazeta.ro/pod',
  title: 'Podul & „vechiul”',
  text: 'Podul se închide luni.',
  links: [],
  publishedAt: new Date('2026-11-23T08:00:00.000Z'),
}

describe('an article', () => {
  it.each([
    [
      'RSS',
      rss(
        '<item><title>Podul &amp;amp; „vechiul”</title><link> /pod </link><guid isPermaLink="false">7</guid><pubDate>Mon, 23 Nov 2026 10:00:00 +0200</pubDate><description><![CDATA[<p>Podul se &icirc;nchide luni.</p>]]></description></item>',
      ),
    ],
    [
      'Atom',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>G</title><entry><id>7</id><title type="html">Podul &amp;amp; „vechiul”</title><link rel="self" href="/x"/><link href="/pod"/><published>2026-11-23T08:00:00Z</published><updated>2026-11-24T08:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Podul se <b>închide</b> luni.</p></div></content></entry></feed>',
    ],
    [
      'RDF',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>G</title></channel><item rdf:about="7"><title>Podul &amp;amp; „vechiul”</title><link>https://gazeta.ro/pod</link><dc:date>2026-11-23T10:00:00+02:00</dc:date><description>Podul se închide luni.</description></item></rdf:RDF>',
    ],
    [
      'JSON',
      JSON.stringify({
        ...{ version: 'https://jsonfeed.org/version/1.1', title: 'G' },
        items: [
          {
            ...{ id: '7', url: 'https://gazeta.ro/pod', title: 'Podul & „vechiul”' },
            content_html: '<p>Podul se închide luni.</p>',
            date_published: '2026-11-23T10:00:00+02:00',
          },
        ],
      }),
    ],
  ])('of %s', (_, text) => {
    expect(read(text)).toEqual([expected])
  })

  it('is known by its address where a feed gives no other', () => {
    const [entry] = read(rss('<item><title>T</title><guid>https://gazeta.ro/pod</guid></item>'))
    expect(entry).toMatchObject({ url: 'https://gazeta.ro/pod', publishedAt: now })
  })

  it('has no address that is none of the web', () => {
    const [entry] = read(rss('<item><title>T</title><link>javascript:alert(1)</link></item>'))
    expect(entry?.url).toBeNull()
  })

  it('has an address without a name and a password, which nobody could save by hand', () => {
    const link = 'https://primaria.ro:x@gazeta.ro/pod'
    const [entry] = read(rss(`<item><title>T</title><link>${link}</link></item>`))
    expect(entry?.url).toBe('https://gazeta.ro/pod')
  })

  it('has a title that is read as far as one is long', () => {
    const started = performance.now()
    const [entry] = read(rss(`<item><title>Podul ${'&lt;b&gt;x'.repeat(400_000)}</title></item>`))
    expect(entry?.title).toMatch(/^Podul xx/)
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  it('tells where its text leads', () => {
    const text = '<![CDATA[<a href="https://primaria.ro/comunicat/">Primăria</a>]]>'
    const [entry] = read(rss(`<item><title>T</title><description>${text}</description></item>`))
    expect(entry?.links).toEqual(['https://primaria.ro/comunicat/'])
  })

  it('without a title is none', () => {
    expect(read(rss('<item><link>https://gazeta.ro/1</link></item>'))).toEqual([])
  })
})

it('blank lines before and signs that XML has no room for are passed over', () => {
  expect(read(`\n\n ${rss('<item><title>T\u0008</title></item>')}`)).toMatchObject([{ title: 'T' }])
})

it('entities that a feed declares itself are never made', () => {
  const declaring = (entity: string) =>
    `<!DOCTYPE l [<!ENTITY a "aaaa">${entity}]><rss version="2.0"><channel><item><title>&b;</title></item></channel></rss>`
  expect(read(declaring('<!ENTITY b "&a;&a;&a;">'))[0]?.title).toBe('&b;')
  expect(() => read(declaring('<!ENTITY b SYSTEM "file:///etc/passwd">'))).toThrow(NoFeed)
})

it.each([
  '',
  '<!DOCTYPE html><html><body>Nu</body></html>',
  '<rss version="2.0"><channel><item>',
  '{}',
])('%j is no feed', (text) => {
  expect(() => read(text)).toThrow(NoFeed)
})
