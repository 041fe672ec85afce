import { rowHash } from '@avizier/shared/register'
import { parseRssFeed } from 'feedsmith'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addresses } from './addresses.ts'
import {
  compileSite,
  mirrorOf,
  siteUrl,
  type CompiledSite,
  type Made,
} from './testing/compiled-site.ts'
import { emptyNewsroom, smallNewsroom } from './testing/newsroom.ts'

let site: CompiledSite
beforeAll(async () => {
  site = await compileSite()
})
afterAll(() => site.remove())

async function wholeSite(rows: ReturnType<typeof smallNewsroom>): Promise<Map<string, Made>> {
  const mirror = mirrorOf(rows)
  const made = new Map<string, Made>()
  for (const address of addresses(mirror)) made.set(address, await site.make(mirror, address))
  return made
}

const newsrooms = [
  ['a small newsroom', smallNewsroom],
  ['an empty newsroom', emptyNewsroom],
] as const

describe.each(newsrooms)('every address of %s', (_, rows) => {
  let pages: Map<string, Made>
  beforeAll(async () => {
    pages = await wholeSite(rows())
  })
  const html = () => [...pages].filter(([address]) => address.endsWith('/'))

  it('is answered', () => {
    const failed = [...pages].filter(([, { status }]) => status !== 200)
    expect(failed.map(([address]) => address)).toEqual([])
  })

  it('is listed once', () => {
    const all = [...addresses(mirrorOf(rows()))]
    expect(all).toHaveLength(new Set(all).size)
  })

  it('is in the sitemap if it is a page to be found, and nothing else is', () => {
    const locations = [...pages]
      .filter(([address]) => address.startsWith('/sitemap/'))
      .flatMap(([, { text }]) => [...text.matchAll(/<loc>([^<]+)<\/loc>/g)])
      .map(([, location]) => String(location).slice(siteUrl.length))
    expect(locations.toSorted()).toEqual(
      html()
        .filter(([, { text }]) => !text.includes('<meta name="robots" content="noindex">'))
        .map(([address]) => address)
        .toSorted(),
    )
  })

  it('links only to addresses of the site', () => {
    const broken = html().flatMap(([address, { text, reading }]) =>
      [...text.matchAll(/(?:href|src)="(\/[^"#]*)/g)]
        .map(([, target]) => String(target))
        .filter((target) => !/^\/(_astro|favicon|apple-touch)|\.zip$/.test(target))
        .filter((target) => !pages.has(target) && !reading.files.has(target))
        .map((target) => `${address} → ${target}`),
    )
    expect(broken).toEqual([])
  })

  it('lists no document twice', () => {
    const isDocument = (path: string) =>
      /^\/(?!compartimente|teme)[^/]+\/(?:\d{4}\/)?.*[a-z].*\/$/.test(path)
    for (const [address, { text }] of html().filter(([path]) => !isDocument(path))) {
      const body = text.replace(/<head>.*<\/head>|<footer>.*<\/footer>|<body>.*?<\/header>/gs, '')
      const shown = text.slice(text.indexOf('<body>'), text.indexOf('<header>')) + body
      const links = [...shown.matchAll(/href="(\/[^"#]*)"/g)].map(([, path]) => String(path))
      const documents = links.filter((path) => isDocument(path) && pages.has(path))
      const twice = documents.filter((path, place) => documents.indexOf(path) !== place)
      expect([address, twice]).toEqual([address, []])
    }
  })

  it('has one h1, one title and nothing inline', () => {
    for (const [address, { text }] of html()) {
      expect(text.match(/<h1[\s>]/g), address).toHaveLength(1)
      expect(text.match(/<title>/g), address).toHaveLength(1)
      expect(text, address).not.toMatch(/<style|<script(?![^>]*\ssrc=)|\sstyle=|\son[a-z]+=/)
    }
  })

  it('is a feed that a feed reader understands, where it ends in rss.xml', () => {
    for (const [address, { text }] of [...pages].filter(([path]) => path.endsWith('rss.xml'))) {
      const feed = parseRssFeed(text)
      expect(feed.language, address).toBe('ro')
      expect(feed.atom?.links?.[0], address).toEqual({
        href: siteUrl + address,
        rel: 'self',
        type: 'application/rss+xml',
      })
      for (const item of feed.items ?? []) {
        expect(item.guid?.isPermaLink, address).toBe(false)
        expect(item.guid?.value).toMatch(/^urn:x-avizier:[a-z-]+:\w+$/)
        expect(pages.has(String(item.link).slice(siteUrl.length)), item.link).toBe(true)
        expect(item.content?.encoded).toBeTruthy()
        expect(item.content?.encoded).not.toMatch(/(?:href|src)="\//)
      }
    }
  })
})

describe('the address of a withdrawn document', () => {
  const path = '/comunicate/2026/11/pasajul-pietonal-se-redeschide/'
  const withdraw = (note: string | null) => {
    const rows = smallNewsroom()
    const last = rows.at(-1)
    if (last?.path !== path) throw new Error('the newest row is not the one of the underpass')
    const nothing = { event: 'withdrawn', snapshot: null, snapshotHash: null, note } as const
    rows.push({ ...last, ...nothing, number: last.number + 1, previousHash: rowHash(last) })
    return mirrorOf(rows)
  }

  it('says that it was withdrawn, when and why, and nothing of the document', async () => {
    const { status, text, reading } = await site.make(
      withdraw('Lucrările <nu> s-au încheiat.'),
      path,
    )
    expect(status).toBe(200)
    expect(text).toContain('<h1>Documentul a fost retras</h1>')
    expect(text).toContain('<meta name="robots" content="noindex">')
    expect(text).toContain('23\u00A0noiembrie 2026')
    expect(text).toContain('Lucrările &lt;nu&gt; s-\u2060au încheiat.')
    expect(text).toContain('<a href="/comunicate/" aria-current="true">')
    expect(text).not.toMatch(/pietonal|redeschide/)
    expect(reading.tags).toContain('press-releases/r26')
  })

  it('says so where no reason was given', async () => {
    expect((await site.make(withdraw(null), path)).text).toContain(
      'Instituția nu a făcut public un motiv.',
    )
  })

  it('is listed among the site’s and in the map for web servers', async () => {
    const mirror = withdraw(null)
    expect([...addresses(mirror)]).toContain(path)
    expect((await site.make(mirror, '/.server/withdrawn.map')).text).toBe(
      `# docs/operations/web-servers.md\n${path} 1;\n`,
    )
    expect((await site.make(mirror, '/retras/')).status).toBe(404)
  })
})

describe('a page', () => {
  it('answers 404 where nothing is', async () => {
    const mirror = mirrorOf(smallNewsroom())
    for (const address of [
      '/comunicate/1999/',
      '/comunicate/2026/13/',
      '/comunicate/2026/11/nu-exista/',
      '/anunturi/2026/11/pasajul-pietonal-se-redeschide/',
      '/compartimente/nu-exista/rss.xml',
      '/teme/mobilitate/1999/',
      '/jurnal/1999/',
      '/sitemap/comunicate-1999-01.xml',
    ])
      expect((await site.make(mirror, address)).status, address).toBe(404)
  })

  it('gives the enclosure of a feed its true length and type', async () => {
    const { text } = await site.make(mirrorOf(smallNewsroom()), '/comunicate/rss.xml')
    const [newest] = parseRssFeed(text).items ?? []
    expect(newest?.guid?.value).toBe('urn:x-avizier:press-releases:r26')
    expect(newest?.enclosures?.[0]).toMatchObject({ length: 1_140_000, type: 'application/pdf' })
    expect(newest?.categories?.map(({ name }) => name)).toEqual([
      'Comunicat de presă',
      'Direcția Tehnică',
      'Mobilitate',
    ])
  })

  it('reads the same whenever nothing changed and changes when it said it would', async () => {
    const mirror = mirrorOf(smallNewsroom())
    const first = await site.make(mirror, '/')
    const { until } = first.reading
    if (!until) throw new Error('the front page counts days: it must say when they change')
    const before = await site.make(mirror, '/', new Date(until.getTime() - 1))
    const after = await site.make(mirror, '/', until)
    expect(before.text).toBe(first.text)
    expect(after.text).not.toBe(first.text)
  })
})
