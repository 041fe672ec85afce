// Longer than others: the compiled site takes seconds to make, and all of this asks the same one.
import type { AuthoredCollection } from '@avizier/shared/collections'
import { hashOf, registerRowSchema, rowHash, type RegisterRow } from '@avizier/shared/register'
import { parseRssFeed } from 'feedsmith'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formPlaceOf } from '../counter/intake/form-place.ts'
import { addresses } from './addresses.ts'
import {
  compileSite,
  mirrorOf,
  siteUrl,
  type CompiledSite,
  type Made,
} from './testing/compiled-site.ts'
import type { Thing } from '@avizier/shared/kinds/thing'
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
        .filter((target) => !/^\/(_astro|favicon|apple-touch|card\.png)|\.zip$/.test(target))
        .filter((target) => !pages.has(target) && !reading.files.has(target))
        .filter((target) => !('form' in (formPlaceOf(target) ?? {})))
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

  it('has one h1, one title and nothing inline but data', () => {
    for (const [address, { text }] of html()) {
      expect(text.match(/<h1[\s>]/g), address).toHaveLength(1)
      expect(text.match(/<title>/g), address).toHaveLength(1)
      const withoutData = text.replace(
        /<script type="application\/(ld\+)?json"[^>]*>[^<]*<\/script>/g,
        '',
      )
      expect(withoutData, address).not.toMatch(/<style|<script(?![^>]*\ssrc=)|\sstyle=|\son[a-z]+=/)
    }
  })

  it('tells search engines the way to it, and has a picture for those who link to it', () => {
    for (const [address, { text }] of html()) {
      const [picture] = contentsOf(text, 'og:image')
      expect(picture?.startsWith(`${siteUrl}/`), address).toBe(true)
      if (text.includes('<meta name="robots" content="noindex">')) continue
      const [first] = thingsOf(text)
      const last = (first?.itemListElement as { item: string }[] | undefined)?.at(-1)?.item
      expect([first?.['@type'], last], address).toEqual(
        address === '/'
          ? ['GovernmentOrganization', undefined]
          : ['BreadcrumbList', siteUrl + address],
      )
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

/** The values of a meta element. */
const contentsOf = (text: string, property: string): string[] =>
  [...text.matchAll(new RegExp(`<meta property="${property}" content="([^"]*)"`, 'g'))].map(
    ([, value]) => String(value),
  )

function thingsOf(text: string): Thing[] {
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(text) ?? []
  return (JSON.parse(json) as { '@graph': Thing[] })['@graph']
}

describe('what search engines are told of a document', () => {
  const pathOf = (
    mirror: ReturnType<typeof mirrorOf>,
    collection: AuthoredCollection,
    id: string,
  ) => mirror.get(collection, id)?.path ?? ''

  it.each([
    ['press-releases', 'r26', ['BreadcrumbList', 'NewsArticle']],
    ['announcements', 'a0', ['BreadcrumbList', 'NewsArticle']],
    ['debate-notices', 'd0', ['BreadcrumbList', 'NewsArticle', 'Event']],
    ['debate-notices', 'd1', ['BreadcrumbList', 'NewsArticle']],
    ['leaflets', 'l1', ['BreadcrumbList', 'Article']],
    ['campaigns', 'c0', ['BreadcrumbList', 'Article']],
    ['journal-issues', 'i11', ['BreadcrumbList', 'PublicationIssue']],
    ['journal-articles', 'j1', ['BreadcrumbList', 'NewsArticle']],
  ] as const)('%s %s: %j', async (collection, id, types) => {
    const mirror = mirrorOf(smallNewsroom())
    const { text } = await site.make(mirror, pathOf(mirror, collection, id))
    expect(thingsOf(text).map((thing) => thing['@type'])).toEqual(types)
  })

  it('names the correction, the dates and the debate', async () => {
    const mirror = mirrorOf(smallNewsroom())
    const release = await site.make(mirror, pathOf(mirror, 'press-releases', 'r26'))
    expect(thingsOf(release.text)[1]).toMatchObject({
      datePublished: '2026-11-23T08:00:00.000Z',
      dateModified: '2026-11-23T09:12:00.000Z',
      correction: [{ text: 'Ora redeschiderii este 12:00, nu 10:00, cum am scris inițial.' }],
    })
    expect(contentsOf(release.text, 'article:modified_time')).toEqual(['2026-11-23T09:12:00.000Z'])
    const debate = await site.make(mirror, pathOf(mirror, 'debate-notices', 'd0'))
    expect(thingsOf(debate.text)[2]).toMatchObject({
      startDate: '2026-12-17T15:00:00.000Z',
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      location: [{ name: 'Sala de Sticlă' }, { url: 'https://exemplu.ro/dezbatere' }],
    })
  })
})

describe('security.txt', () => {
  it('names the office and ends within a year, made anew each month', async () => {
    const { text, reading } = await site.make(
      mirrorOf(smallNewsroom()),
      '/.well-known/security.txt',
    )
    expect(text).toBe(
      [
        'Contact: mailto:presa@primarie.example',
        'Expires: 2027-06-01T00:00:00.000Z',
        'Preferred-Languages: ro, en',
        `Canonical: ${siteUrl}/.well-known/security.txt`,
        '',
      ].join('\n'),
    )
    expect(reading.until).toEqual(new Date('2026-12-01T00:00:00.000Z'))
  })
})

describe('the proof on a page', () => {
  it('is the row of the register as it was written, also where today’s schema reads it otherwise', async () => {
    const rows = smallNewsroom()
    const last = rows.at(-1)
    if (!last?.snapshot) throw new Error('the newest row is a publication')
    // A field that a later version of the schema does not know.
    last.snapshot = { ...last.snapshot, note: 'a < b' }
    last.snapshotHash = hashOf(last.snapshot)
    const { text } = await site.make(mirrorOf(rows), String(last.path))
    const [, json = ''] = /id="dovada-json">([^<]*)<\/script>/.exec(text) ?? []
    const row = registerRowSchema.parse(JSON.parse(json))
    expect(row).toEqual(last)
    expect(hashOf(row.snapshot)).toBe(row.snapshotHash)
    for (const hash of [row.snapshotHash, row.previousHash, rowHash(row)])
      expect(text).toContain(`<code>${hash}</code>`)
  })
})

describe('the address of a withdrawn document', () => {
  const path = '/comunicate/2026/11/pasajul-pietonal-se-redeschide/'
  const at = '2026-11-23T09:30:00.000Z'
  const withdraw = (note: string | null, how: Partial<RegisterRow> = {}) => {
    const rows = smallNewsroom()
    const last = rows.at(-1)
    if (last?.path !== path) throw new Error('the newest row is not the one of the underpass')
    const nothing = { event: 'withdrawn', snapshot: null, snapshotHash: null, note, at } as const
    rows.push({ ...last, ...nothing, ...how, number: last.number + 1, previousHash: rowHash(last) })
    return mirrorOf(rows)
  }
  const keep = (note: string) => {
    const { snapshot, snapshotHash } = smallNewsroom().at(-1) ?? {}
    return withdraw(note, { manner: 'withdrawn', snapshot, snapshotHash } as Partial<RegisterRow>)
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

  it('says so where it was published by mistake', async () => {
    expect((await site.make(withdraw('Era o ciornă.', { manner: 'error' }), path)).text).toContain(
      'a fost publicat din eroare',
    )
  })

  it('leads to what took its place, for servers that read the maps and those that do not', async () => {
    const how = { manner: 'replaced', replacedBy: '/anunturi/' } as const
    const mirror = withdraw('Este altul.', how)
    expect((await site.make(mirror, path)).text).toContain(
      `<meta http-equiv="refresh" content="0; url=${siteUrl}/anunturi/">`,
    )
    const map = async (address: string) => (await site.make(mirror, address)).text.split('\n')[1]
    expect(await map('/.server/moved.map')).toBe(`"${path}" "/anunturi/";`)
    expect(await map('/.server/moved.caddy')).toBe(`"${path}" "/anunturi/"`)
    expect(await map('/.server/withdrawn.map')).toBe('')
  })

  it('shows the page that stays, the explanation on top, and no search engine is told of it', async () => {
    const mirror = keep('Lucrările <nu> s-au încheiat.')
    const { status, text, reading } = await site.make(mirror, path)
    expect(status).toBe(200)
    expect(text).toContain('<title>Retras: Pasajul pietonal')
    expect(text).toContain('Lucrările &lt;nu&gt; s-\u2060au încheiat.')
    expect(text.indexOf('Document retras')).toBeLessThan(text.indexOf('<h1'))
    expect(text).toContain('<meta name="robots" content="noindex">')
    expect(text).not.toMatch(/ld\+json|rel="canonical"/)
    expect(text).toContain('Retragere: Lucrările')
    expect(text).toContain('Publicare')
    expect(reading.tags).toContain('press-releases/r26')
    expect((await site.make(mirror, '/.server/withdrawn.map')).text).not.toContain(path)
  })

  it('of a page that stays is in no list, no map for search engines, and first in the feeds', async () => {
    const mirror = keep('Lucrările nu s-au încheiat.')
    for (const address of addresses(mirror)) {
      if (address === path || address.endsWith('/rss.xml')) continue
      expect((await site.make(mirror, address)).text, address).not.toContain(`${path}"`)
    }
    const { text } = await site.make(mirror, '/comunicate/rss.xml')
    const [newest] = parseRssFeed(text).items ?? []
    expect(newest?.title).toMatch(/^Retras: Pasajul/)
    expect(newest?.content?.encoded).toBe(
      '<p>Document retras luni, 23 noiembrie 2026, ora 11:30. Motivul: Lucrările nu s-au încheiat.</p>',
    )
    expect(newest?.enclosures ?? []).toEqual([])
    expect(newest?.atom?.updated).toBe(at)
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

describe('the day of an announcement', () => {
  const yearsAt = async (instant: string) => {
    const { text, reading } = await site.make(
      mirrorOf(smallNewsroom()),
      '/anunturi/',
      new Date(instant),
    )
    const years = [...text.matchAll(/<span class="year">(\d+)<\/span>/g)].map(([, year]) => year)
    return { years, until: reading.until?.toISOString() }
  }

  it('has its year where that is another one, from New Year on', async () => {
    const newYear = '2026-12-31T22:00:00.000Z'
    expect(await yearsAt('2026-12-31T21:59:59.999Z')).toEqual({ years: [], until: newYear })
    expect((await yearsAt(newYear)).years).toEqual(['2026'])
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
