// Long: every fault that a newspaper's server was seen to have, each a few lines; read as one table.

import { createServer, type ServerResponse, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { lookupPublic } from '../internet/public-address.ts'
import type { Network } from '../internet/reach.ts'

type Answer = (request: IncomingMessage, response: ServerResponse, origin: string) => void

/** A feed of the press as the tests serve it, and what is to come of it. */
export interface TestFeed {
  name: string
  /** Below its origin; a whole address of another. */
  path: string
  answer: Answer
  /** What is said of the source after the first reading, and after the second, half an hour later. */
  said: [first: string, second: string]
  /** The titles that are kept. */
  kept: string[]
}

const item = (title: string, more = ''): string =>
  `<item><title>${title}</title><pubDate>Mon, 23 Nov 2026 10:00:00 +0200</pubDate>${more}</item>`
const link = (path: string) => `<link>https://gazeta.exemplu.ro/${path}</link>`
export const rss = (...items: string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>G</title>${items.join('')}</channel></rss>`
const send =
  (body: string | Buffer, headers: Record<string, string> = {}): Answer =>
  (_, response) =>
    response.writeHead(200, { 'content-type': 'application/xml', ...headers }).end(body)
const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (_, response) =>
    response.writeHead(code, headers).end()
const one = (name: string) => rss(item(`Primăria și ${name}`, link(`${name}-1`)))
const oneOf = (name: string) => [`Primăria și ${name}`]
/** Letters as Windows-1250 and ISO 8859-2 write them, who know the comma below as a cedilla. */
const old = (text: string) =>
  Buffer.from(
    text.replace(/[ășț]/g, (letter) => ({ ă: '\u00E3', ș: '\u00BA', ț: '\u00FE' })[letter] ?? ''),
    'latin1',
  )
const unless =
  (header: 'if-none-match' | 'if-modified-since', value: string, otherwise: Answer): Answer =>
  (request, response, origin) =>
    request.headers[header] === value
      ? response.writeHead(304).end()
      : otherwise(request, response, origin)

const read = 'Citit, relatări noi: 1.'
const nothingNew = 'Citit, fără relatări noi.'
const wellRead: TestFeed['said'] = [read, nothingNew]
const twice = (sentence: string): TestFeed['said'] => [sentence, sentence]
/** One that failed is not asked again within half an hour, so that the same stands there still. */
const failed = (sentence: string, ...rest: [path: string, answer: Answer]) => ({
  ...{ path: rest[0], answer: rest[1], kept: [], said: twice(sentence) },
})

const wellFormed: TestFeed[] = [
  {
    name: 'RSS of which a rule wants a part',
    path: '/rss',
    answer: send(
      rss(
        item('Primăria repară podul', link('pod')),
        item('Meciul de aseară', link('meci')),
        item('Buget', `${link('buget')}<description>PRIMARIEI îi ajunge</description>`),
      ),
    ),
    said: ['Citit, relatări noi: 2.', nothingNew],
    kept: ['Buget', 'Primăria repară podul'],
  },
  {
    name: 'Atom',
    path: '/atom',
    answer: send(
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>G</title><entry><id>urn:1</id><title>Primăria pe Atom</title><link href="/atom-1"/><updated>2026-11-23T08:00:00Z</updated></entry></feed>',
    ),
    ...{ said: wellRead, kept: ['Primăria pe Atom'] },
  },
  {
    name: 'JSON',
    path: '/json',
    answer: send(
      JSON.stringify({
        ...{ version: 'https://jsonfeed.org/version/1.1', title: 'G' },
        items: [{ id: '1', title: 'Primăria în JSON', url: 'https://gazeta.exemplu.ro/json-1' }],
      }),
      { 'content-type': 'application/feed+json' },
    ),
    ...{ said: wellRead, kept: ['Primăria în JSON'] },
  },
  {
    name: 'RDF',
    path: '/rdf',
    answer: send(
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x"><title>G</title></channel><item rdf:about="https://gazeta.exemplu.ro/rdf-1"><title>Primăria în RDF</title><link>https://gazeta.exemplu.ro/rdf-1</link></item></rdf:RDF>',
    ),
    ...{ said: wellRead, kept: ['Primăria în RDF'] },
  },
  {
    name: 'what begins with blank lines and signs of control',
    path: '/semne',
    answer: send(`\n \n${one('semnele\u0008').replace('semnele\u0008-1', 'semne-1')}`),
    ...{ said: wellRead, kept: oneOf('semnele') },
  },
]

const letters: TestFeed[] = [
  {
    name: 'Windows-1250, as it says',
    path: '/1250',
    answer: send(old(one('știrile').replace('UTF-8', 'windows-1250'))),
    ...{ said: wellRead, kept: oneOf('știrile') },
  },
  {
    name: 'ISO 8859-2, as its server says',
    path: '/8859',
    answer: send(old(one('orașul').replace(' encoding="UTF-8"', '')), {
      'content-type': 'text/xml; charset=ISO-8859-2',
    }),
    ...{ said: wellRead, kept: oneOf('orașul') },
  },
  {
    name: 'Windows-1250 that says it is UTF-8',
    path: '/minte',
    answer: send(old(one('piața'))),
    ...{ said: wellRead, kept: oneOf('piața') },
  },
  {
    name: 'UTF-16 with its mark',
    path: '/utf16',
    answer: send(Buffer.from(`\uFEFF${one('utf16').replace('UTF-8', 'UTF-16')}`, 'utf16le')),
    ...{ said: wellRead, kept: oneOf('utf16') },
  },
  {
    name: 'gzip',
    path: '/gzip',
    answer: send(gzipSync(one('gzip')), { 'content-encoding': 'gzip' }),
    ...{ said: wellRead, kept: oneOf('gzip') },
  },
  {
    name: 'Brotli',
    path: '/brotli',
    answer: send(brotliCompressSync(one('brotli')), { 'content-encoding': 'br' }),
    ...{ said: wellRead, kept: oneOf('brotli') },
  },
]

const times: TestFeed[] = [
  {
    name: 'dates that nobody believes, and none',
    path: '/date',
    answer: send(
      rss(
        ...['Thu, 01 Jan 1970 00:00:00 GMT', 'Mon, 23 Nov 2099 10:00:00 GMT', 'ieri', ''].map(
          (date, place) =>
            `<item><title>Primăria la data ${place}</title>${link(`data-${place}`)}<pubDate>${date}</pubDate></item>`,
        ),
      ),
    ),
    said: ['Citit, relatări noi: 4.', nothingNew],
    kept: [0, 1, 2, 3].map((place) => `Primăria la data ${place}`),
  },
  {
    name: 'an archive of years',
    path: '/arhiva',
    answer: send(
      rss(
        ...[2010, 2015, 2025].map(
          (year) =>
            `<item><title>Primăria în ${year}</title>${link(`an-${year}`)}<pubDate>23 Nov ${year} 10:00:00 GMT</pubDate></item>`,
        ),
      ),
    ),
    ...{ said: twice(nothingNew), kept: [] },
  },
]

const again: TestFeed[] = [
  {
    name: '304 by its tag',
    path: '/etag',
    answer: unless('if-none-match', '"7"', send(one('eticheta'), { etag: '"7"' })),
    ...{ said: wellRead, kept: oneOf('eticheta') },
  },
  {
    name: '304 by its day',
    path: '/zi',
    answer: unless(
      'if-modified-since',
      'Mon, 23 Nov 2026 08:00:00 GMT',
      send(one('ziua'), { 'last-modified': 'Mon, 23 Nov 2026 08:00:00 GMT' }),
    ),
    ...{ said: wellRead, kept: oneOf('ziua') },
  },
  {
    name: 'an article that another feed of the house has told of',
    path: '/dublura',
    answer: send(
      rss(
        item(
          'Primăria repară podul',
          '<link>http://www.gazeta.exemplu.ro/pod/?utm_source=x</link>',
        ),
      ),
    ),
    ...{ said: twice(nothingNew), kept: [] },
  },
  {
    name: 'an article that moves between two readings',
    path: '/mutare',
    answer: (_, response) => {
      const path = `mutat-${(moves += 1)}`
      response.end(rss(item('Primăria se mută', `<guid isPermaLink="false">m</guid>${link(path)}`)))
    },
    ...{ said: wellRead, kept: ['Primăria se mută'] },
  },
  {
    name: 'one article twice',
    path: '/de-doua-ori',
    answer: send(
      rss(item('Primăria, o dată', link('o-data')), item('Primăria, iar', link('o-data?utm_id=2'))),
    ),
    ...{ said: wellRead, kept: ['Primăria, iar'] },
  },
]
let moves = 0

const led: TestFeed[] = [
  {
    name: 'a redirect for a time',
    path: '/302',
    answer: (_, response) => response.writeHead(302, { location: '/302/tinta' }).end(),
    ...{ said: wellRead, kept: oneOf('tinta') },
  },
  {
    name: 'a redirect for good',
    path: '/301',
    answer: (_, response) => response.writeHead(301, { location: '/301/tinta' }).end(),
    said: twice('Fluxul s-a mutat la ORIGIN/301/tinta: scrieți aici adresa nouă.'),
    kept: oneOf('adresa'),
  },
  {
    name: 'a circle',
    ...failed(
      'Site-ul trimite mereu în altă parte. Verificați adresa fluxului.',
      '/cerc',
      (_, response) => response.writeHead(302, { location: '/cerc' }).end(),
    ),
  },
  {
    name: 'a redirect into our own network',
    ...failed('Adresa nu este a unui site public.', '/inauntru', (_, response) =>
      response.writeHead(302, { location: 'http://169.254.169.254/latest/' }).end(),
    ),
  },
  {
    name: 'an address of our own network',
    ...failed('Adresa nu este a unui site public.', 'http://10.0.0.7/rss', status(200)),
  },
  {
    name: 'a name of our own network',
    ...failed('Adresa nu este a unui site public.', 'http://intern.exemplu.ro/rss', status(200)),
  },
  {
    name: 'a name that nobody has',
    ...failed(
      'Numele site-ului nu există. Verificați adresa fluxului.',
      'http://nimeni.exemplu.ro/rss',
      status(200),
    ),
  },
]

const missing = 'La adresă nu mai este nimic. Căutați pe site adresa fluxului.'
const noFeed = 'La adresă nu este un flux RSS, Atom sau JSON. Căutați pe site adresa fluxului.'
const refused: TestFeed[] = [
  {
    name: '410',
    ...failed(
      'Site-ul a închis fluxul: nu se mai citește. Scrieți alt flux sau scoateți sursa.',
      '/410',
      status(410),
    ),
  },
  { name: '404', ...failed(missing, '/404', status(404)) },
  { name: '403', ...failed('Site-ul nu ne lasă să citim fluxul.', '/403', status(403)) },
  {
    name: '429',
    ...failed(
      'Site-ul ne cere să revenim mai târziu.',
      '/429',
      status(429, { 'retry-after': '7200' }),
    ),
  },
  { name: '500', ...failed('Site-ul are o eroare.', '/500', status(500)) },
  { name: 'a page', ...failed(noFeed, '/html', send('<!DOCTYPE html><title>Primăria</title>')) },
  { name: 'nothing', ...failed(noFeed, '/gol', send('')) },
  { name: 'half a feed', ...failed(noFeed, '/jumatate', send(one('x').slice(0, 160))) },
  {
    name: 'entities that call for files',
    ...failed(
      noFeed,
      '/entitati',
      send(
        '<!DOCTYPE r [<!ENTITY f SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><item><title>Primăria &f;</title></item></channel></rss>',
      ),
    ),
  },
]

const tooLarge = 'Fluxul are peste 5 MB și nu se citește.'
const silent = 'Site-ul nu răspunde.'
const heavy: TestFeed[] = [
  {
    name: '50 MB',
    ...failed(tooLarge, '/50mb', (_, response) => {
      const part = Buffer.alloc(1_000_000, ' ')
      let left = 50
      const more = (): void => {
        while (left > 0 && !response.destroyed) {
          left -= 1
          if (!response.write(part)) return
        }
        response.end()
      }
      response.on('drain', more)
      more()
    }),
  },
  {
    name: '50 MB that are 50 kB on the way',
    ...failed(
      tooLarge,
      '/bomba',
      send(gzipSync(Buffer.alloc(50_000_000)), { 'content-encoding': 'gzip' }),
    ),
  },
  {
    name: 'gzip that breaks off',
    ...failed(
      'Site-ul are o eroare.',
      '/gzip-rupt',
      send(gzipSync(one('x')).subarray(0, 40), { 'content-encoding': 'gzip' }),
    ),
  },
  { name: 'silence', ...failed(silent, '/tace', () => undefined) },
  {
    name: 'a letter every now and then',
    ...failed(silent, '/picura', (_, response) => {
      const drip = setInterval(() => response.write(' '), 50)
      response.on('close', () => clearInterval(drip))
    }),
  },
  {
    name: 'thousands of articles',
    path: '/mii',
    answer: send(
      rss(...Array.from({ length: 5000 }, (_, n) => item(n < 2 ? `Primăria ${n}` : `Altele ${n}`))),
    ),
    said: ['Citit, relatări noi: 2.', nothingNew],
    kept: ['Primăria 0', 'Primăria 1'],
  },
]

export const testFeeds: TestFeed[] = [
  ...[wellFormed, letters, times, again, led, refused, heavy].flat(),
]

const targets: Readonly<Record<string, Answer>> = {
  '/302/tinta': send(one('tinta')),
  '/301/tinta': send(one('adresa')),
}

/** Serves them on the loopback, as if that were the public internet and all else of our network were closed. */
export async function serveFeeds(): Promise<{
  origin: string
  network: Network
  asked: string[]
  close: () => void
}> {
  const answers = {
    ...Object.fromEntries(testFeeds.map(({ path, answer }) => [path, answer])),
    ...targets,
  }
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    answers[request.url ?? '']?.(request, response, origin)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://gazeta.exemplu.ro:${(server.address() as AddressInfo).port}`
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  return { origin, network: loopback, asked, close }
}

const isolated = lookupPublic(((_: string, __: object, done: (e: null, found: object[]) => void) =>
  done(null, [{ address: '192.168.1.5', family: 4 }])) as never)

const loopback: Network = {
  lookup: (name, options, done) => {
    if (name === 'intern.exemplu.ro') return isolated(name, options, done)
    if (name === 'nimeni.exemplu.ro')
      return done(Object.assign(new Error(name), { code: 'ENOTFOUND' }), '', 0)
    return options.all
      ? done(null, [{ address: '127.0.0.1', family: 4 }])
      : done(null, '127.0.0.1', 4)
  },
  isOpen: (address) => address === '127.0.0.1',
  timeoutMs: 1500,
}
