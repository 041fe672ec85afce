import { belongsToSite } from '@avizier/shared/site-addresses'
import { hashOf, rowHash, type RegisterRow } from '@avizier/shared/register'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { zipAddresses } from '../../publisher/artefacts/journal-zip.ts'
import { linksInHtml } from '../../publisher/pages/links.ts'
import { addresses } from '../addresses.ts'
import { compileSite, mirrorOf, siteUrl, type CompiledSite } from '../testing/compiled-site.ts'
import { smallNewsroom } from '../testing/newsroom.ts'

let site: CompiledSite
beforeAll(async () => {
  site = await compileSite()
})
afterAll(() => site.remove())

const withdrawn = '/comunicate/2026/11/pasajul-pietonal-se-redeschide/'

type Event = Partial<RegisterRow> & Pick<RegisterRow, 'collection' | 'subject'>

const move = (from: string, to: string) =>
  ({
    collection: 'redirects',
    subject: `de la ${from}`,
    event: 'published',
    path: null,
    snapshot: { from, to },
  }) as const
const gone = (collection: RegisterRow['collection'], subject: string) =>
  ({ collection, subject, event: 'withdrawn', snapshot: null }) as const

const moves = [
  move('/stiri/2019/vechi.html', '/stiri/'),
  move('/stiri/', '/despre/#contact'),
  move('/Hot%C4%83r%C3%A2ri/nr%205.pdf', 'https://primaria.exemplu.ro/hotarari/?nr=5'),
]

/** The small newsroom with its redirects, and what happens in it then. */
function after(...events: Event[]) {
  const rows = smallNewsroom()
  for (const event of [...moves, ...events]) {
    const last = rows.at(-1)
    if (!last) throw new Error('the newsroom is empty')
    const latest = rows.findLast(({ subject }) => subject === event.subject) ?? last
    const snapshotHash = event.snapshot ? hashOf(event.snapshot) : null
    const place = { number: last.number + 1, previousHash: rowHash(last) }
    rows.push({ ...latest, snapshotHash, ...event, ...place })
  }
  return mirrorOf(rows)
}

describe('an address that moved', () => {
  it('sends on to where it leads in the end, with a link for those who are not sent', async () => {
    const { text, reading } = await site.make(after(), '/stiri/2019/vechi.html')
    const url = `${siteUrl}/despre/#contact`
    expect(text).toContain(`<meta http-equiv="refresh" content="0; url=${url}">`)
    expect(text).toContain(`<link rel="canonical" href="${url}">`)
    expect(text).toContain('<meta name="robots" content="noindex">')
    expect(text).toContain(`<a href="${url}">${url}</a>`)
    expect(text.match(/<h1[\s>]/g)).toHaveLength(1)
    expect(text).not.toMatch(/<style|<script|\sstyle=/)
    // No release is held back where nothing lies at the target any more.
    expect([...linksInHtml(text)].filter((link) => !/^\/(_astro|favicon)/.test(link))).toEqual([])
    expect([...reading.tags].sort()).toEqual([
      'moved:/despre/',
      'moved:/stiri/',
      'moved:/stiri/2019/vechi.html',
    ])
  })

  it('is listed among the site’s where a page can lie, and in the maps', async () => {
    const mirror = after()
    const listed = [...addresses(mirror)]
    expect(listed).toEqual(expect.arrayContaining(['/stiri/', '/stiri/2019/vechi.html']))
    expect(listed.filter((address) => address.endsWith('.pdf'))).toEqual([])
    expect((await site.make(mirror, '/sitemap/pagini.xml')).text).not.toContain('/stiri/')
    expect((await site.make(mirror, '/.server/moved.map')).text.split('\n')).toEqual([
      '# docs/operations/web-servers.md',
      '"~^/Hotărâri/nr 5[.]pdf$" "https://primaria.exemplu.ro/hotarari/?nr=5";',
      '"/stiri/" "/despre/#contact";',
      '"/stiri/2019/vechi.html" "/despre/#contact";',
      '',
    ])
    expect((await site.make(mirror, '/.server/moved.caddy')).text).toContain(
      '\n"/Hotărâri/nr 5.pdf" "https://primaria.exemplu.ro/hotarari/?nr=5"\n"/stiri/" "/despre/#contact"\n',
    )
    expect((await site.make(mirror, '/mutat/')).status).toBe(404)
  })

  it('may have letters and spaces', async () => {
    const address = '/%C8%98tiri%20vechi,%20(2019)/'
    const { status, text } = await site.make(after(move(address, '/despre/')), address)
    expect([status, text.includes(`url=${siteUrl}/despre/"`)]).toEqual([200, true])
  })

  it('may be one that a document was withdrawn from: where it leads counts, not that it is gone', async () => {
    const redirect = move(withdrawn, '/despre/')
    const mirror = after(gone('press-releases', 'r26'), redirect)
    expect((await site.make(mirror, withdrawn)).text).toContain('Pagina s-a mutat')
    expect((await site.make(mirror, '/.server/withdrawn.map')).text).not.toContain(withdrawn)
    const without = after(
      gone('press-releases', 'r26'),
      redirect,
      gone('redirects', redirect.subject),
    )
    expect((await site.make(without, withdrawn)).text).toContain('Documentul a fost retras')
    expect((await site.make(without, '/.server/withdrawn.map')).text).toContain(withdrawn)
  })

  it('hides no document and no page of the site', async () => {
    const mirror = after(move(withdrawn, '/despre/'), move('/despre/', '/presa/'))
    for (const address of [withdrawn, '/despre/'])
      expect((await site.make(mirror, address)).text).not.toContain('Pagina s-a mutat')
    const map = (await site.make(mirror, '/.server/moved.map')).text
    expect(map).not.toContain('"/despre/" "')
    expect(map).not.toContain(withdrawn)
  })

  it('leads to the front page where redirects go round in a circle', async () => {
    const mirror = after(move('/a/', '/b/#x'), move('/b/', '/a/'))
    expect((await site.make(mirror, '/a/')).text).toContain(`url=${siteUrl}/"`)
    expect((await site.make(mirror, '/.server/moved.map')).text).toContain('"/b/" "/";')
  })

  it('is none that the site has for itself, as all its addresses tell by their form', () => {
    const mirror = after()
    const documents = new Set(mirror.paths())
    const others = [...addresses(mirror), ...zipAddresses(mirror)].filter(
      (address) => !documents.has(address) && !address.startsWith('/.'),
    )
    expect(others.filter((address) => !belongsToSite(address))).toEqual([])
  })
})
