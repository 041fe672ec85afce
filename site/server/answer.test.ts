import { once } from 'node:events'
import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer, request, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answering } from './answer.ts'

const longText = 'Consiliul Local a aprobat. '.repeat(100)
const files: Record<string, string> = {
  'index.html': '<h1>Avizier</h1>',
  '404.html': '<h1>Nu există</h1>',
  'rss.xml': '<rss/>',
  'sitemap.xml': '<urlset/>',
  'stare.json': '{"register":1}',
  'comunicate/index.html': `<p>${longText}</p>`,
  'comunicate/index.html.gz': 'făcut de publicator',
  'comunicate/rss.xml': '<rss/>',
  'fisiere/0123456789abcdef/harta.pdf': '%PDF-1.7 0123456789',
  'fisiere/0123456789abcdef/hartă.pdf': '%PDF',
  '_astro/pagina.css': 'p{}',
  '_astro/mare.css': 'p { color: black }'.repeat(100),
  '_astro/mare.css.br': 'făcut de build',
  'comunicate/2026/11/program/index.html': '<h1>Documentul a fost retras</h1>',
  'jurnal/2026/nr-10/index.html': '<h1>Numărul a fost retras</h1>',
  '.server/withdrawn.map': '/comunicate/2026/11/program/ 1;\n/jurnal/2026/nr-10/ 1;\n',
  '.ascuns': 'secret',
  'gol/.gitkeep': '',
}

let home = ''
let port = 0
/** Nobody listens there. */
const counterPort = 1
const server = createServer((incoming, response) => {
  answering(path.join(home, 'current'), counterPort)(incoming, response).catch((error: unknown) => {
    response.destroy(error instanceof Error ? error : undefined)
  })
})

beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'avizier-site-'))
  await writeFile(path.join(home, 'secrets.json'), 'secret')
  const release = path.join(home, 'releases/1')
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(release, name)), { recursive: true })
    await writeFile(path.join(release, name), text)
  }
  await symlink(path.join(home, 'secrets.json'), path.join(release, 'secrete.json'))
  await symlink(path.join(release, 'stare.json'), path.join(release, 'stare-2.json'))
  await mkdir(path.join(home, 'search/2026-0123456789abcdef'), { recursive: true })
  await writeFile(path.join(home, 'search/cuprins.json'), '{}')
  await writeFile(path.join(home, 'search/2026-0123456789abcdef/forme.bin'), '')
  await mkdir(path.join(release, 'cautare'))
  await symlink('../../../search', path.join(release, 'cautare/index'))
  await symlink(release, path.join(home, 'current'))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  port = (server.address() as AddressInfo).port
})

afterAll(async () => {
  server.close()
  await rm(home, { recursive: true })
})

interface Answer {
  status: number | undefined
  headers: IncomingHttpHeaders
  body: Buffer
}

/** fetch() would tidy `..` away and hide the encoding. */
const ask = (address: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<Answer>((resolve, reject) => {
    const asked = request({ port, host: '127.0.0.1', path: address, headers, method }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () =>
        resolve({
          status: answer.statusCode,
          headers: answer.headers,
          body: Buffer.concat(chunks),
        }),
      )
    })
    asked.once('error', reject)
    asked.end()
  })

describe('the server of the public folder', () => {
  it.each([
    ['/', 'text/html; charset=utf-8', 'no-cache'],
    ['/comunicate/?din=flux', 'text/html; charset=utf-8', 'no-cache'],
    ['/rss.xml', 'application/rss+xml; charset=utf-8', 'no-cache'],
    ['/comunicate/rss.xml', 'application/rss+xml; charset=utf-8', 'no-cache'],
    ['/sitemap.xml', 'application/xml; charset=utf-8', 'no-cache'],
    ['/stare.json', 'application/json; charset=utf-8', 'no-cache'],
    ['/stare-2.json', 'application/json; charset=utf-8', 'no-cache'],
    ['/_astro/pagina.css', 'text/css; charset=utf-8', 'public, max-age=31536000, immutable'],
    [
      '/fisiere/0123456789abcdef/harta.pdf',
      'application/pdf',
      'public, max-age=31536000, immutable',
    ],
    ['/cautare/index/cuprins.json', 'application/json; charset=utf-8', 'no-cache'],
    [
      '/cautare/index/2026-0123456789abcdef/forme.bin',
      'application/octet-stream',
      'public, max-age=31536000, immutable',
    ],
  ])('answers %s', async (address, type, caching) => {
    const { status, headers } = await ask(address)
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([
      200,
      type,
      caching,
    ])
    expect(headers['content-security-policy']).toMatch(/^default-src 'self';/)
    expect(headers['x-content-type-options']).toBe('nosniff')
  })

  it.each([
    ['/rss.xml', '*'],
    ['/comunicate/rss.xml', '*'],
    ['/stare.json', '*'],
    ['/', undefined],
    ['/stare-2.json', undefined],
    ['/_astro/pagina.css', undefined],
  ])('lets scripts of other sites read %s: %s', async (address, allowed) => {
    const { headers } = await ask(address)
    expect(headers['access-control-allow-origin']).toBe(allowed)
  })

  it.each([
    '/nu-exista/',
    '/.ascuns',
    '/.server/withdrawn.map',
    '/.server/moved.caddy',
    '/gol/',
    '/gol',
    '/gol/.gitkeep',
    '/comunicate/index.html.gz',
    '/../secrets.json',
    '/comunicate/../../../secrets.json',
    '/%2e%2e/%2e%2e/secrets.json',
    '/..%2f..%2fsecrets.json',
    '/cautare/index/../../secrets.json',
    '/..\\..\\secrets.json',
    '//secrets.json',
    '/secrete.json',
    '/index.html/',
    '/%E0%A4%A',
    '/%00',
  ])('refuses %s with the page of the site', async (address) => {
    const { status, headers, body } = await ask(address)
    expect([status, headers['content-type'], String(body)]).toEqual([
      404,
      'text/html; charset=utf-8',
      '<h1>Nu există</h1>',
    ])
  })

  it('sends a folder to its slash', async () => {
    const { status, headers } = await ask('/comunicate?an=2026')
    expect([status, headers.location]).toEqual([301, '/comunicate/?an=2026'])
  })

  it('says of a withdrawn document that it is gone, with the page that says why', async () => {
    const address = '/comunicate/2026/11/program/'
    for (const asked of [address, `${address}?din=flux`, `${address}index.html`]) {
      const { status, headers, body } = await ask(asked, {
        'if-none-match': '*',
        range: 'bytes=0-3',
      })
      expect([status, headers['cache-control'], String(body)]).toEqual([
        410,
        'no-cache',
        '<h1>Documentul a fost retras</h1>',
      ])
    }
    const slashless = await ask('/comunicate/2026/11/program')
    expect([slashless.status, slashless.headers.location]).toEqual([301, address])
  })

  it('says the same at the pages of an issue that was withdrawn', async () => {
    for (const asked of ['/jurnal/2026/nr-10/pagina-3/', '/jurnal/2026/nr-10/pagina-3']) {
      const { status, body } = await ask(asked)
      expect([status, String(body)]).toEqual([410, '<h1>Numărul a fost retras</h1>'])
    }
    expect((await ask('/jurnal/2026/nr-9/pagina-3/')).status).toBe(404)
  })

  it('reads which documents were withdrawn again when that changed', async () => {
    const map = path.join(home, 'current/.server/withdrawn.map')
    await writeFile(`${map}.part`, '')
    await rename(`${map}.part`, map)
    expect((await ask('/comunicate/2026/11/program/')).status).toBe(200)
  })

  it('names a PDF', async () => {
    const plain = await ask('/fisiere/0123456789abcdef/harta.pdf')
    const lettered = await ask(encodeURI('/fisiere/0123456789abcdef/hartă.pdf'))
    expect(plain.headers['content-disposition']).toBe('inline; filename="harta.pdf"')
    expect(lettered.headers['content-disposition']).toBe("inline; filename*=UTF-8''hart%C4%83.pdf")
  })

  it('answers HEAD like GET, without the body', async () => {
    const { status, headers, body } = await ask('/stare.json', {}, 'HEAD')
    expect([status, headers['content-length'], body.length]).toEqual([200, '14', 0])
  })

  it('refuses to write', async () => {
    const { status, headers } = await ask('/', {}, 'POST')
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD'])
  })

  it('sends a part of a file', async () => {
    const address = '/fisiere/0123456789abcdef/harta.pdf'
    const { status, headers, body } = await ask(address, { range: 'bytes=-4' })
    expect([status, headers['content-range'], String(body)]).toEqual([
      206,
      'bytes 15-18/19',
      '6789',
    ])
    const beyond = await ask(address, { range: 'bytes=50-' })
    expect([beyond.status, beyond.headers['content-range']]).toEqual([416, 'bytes */19'])
    const stale = await ask(address, { range: 'bytes=0-3', 'if-range': '"another"' })
    expect(stale.status).toBe(200)
  })

  it('compresses text and knows it again', async () => {
    const first = await ask('/comunicate/', { 'accept-encoding': 'gzip, br' })
    expect([first.headers['content-encoding'], first.headers.vary]).toEqual([
      'br',
      'Accept-Encoding',
    ])
    expect(String(brotliDecompressSync(first.body))).toBe(files['comunicate/index.html'])
    const again = await ask('/comunicate/', { 'if-none-match': String(first.headers.etag) })
    expect([again.status, again.body.length]).toEqual([304, 0])
  })

  it('knows a version by its date alone where no tag is named', async () => {
    const first = await ask('/comunicate/')
    const date = String(first.headers['last-modified'])
    const known = await ask('/comunicate/', { 'if-modified-since': date })
    const named = await ask('/comunicate/', { 'if-modified-since': date, 'if-none-match': '"x"' })
    const later = 'Fri, 01 Jan 2100 00:00:00 GMT'
    const other = await ask('/comunicate/', { 'if-modified-since': later })
    expect([known.status, named.status, other.status]).toEqual([304, 200, 200])
    expect([known.headers.vary, known.headers.etag, known.headers['cache-control']]).toEqual([
      'Accept-Encoding',
      first.headers.etag,
      'no-cache',
    ])
  })

  it('keeps a part of a file and its compressed form apart', async () => {
    const range = { range: 'bytes=0-2', 'accept-encoding': 'br' }
    const part = await ask('/comunicate/', range)
    expect([part.status, part.headers['content-encoding'], String(part.body)]).toEqual([
      206,
      undefined,
      '<p>',
    ])
    const whole = await ask('/comunicate/', range, 'HEAD')
    expect([whole.status, whole.headers['content-encoding']]).toEqual([200, 'br'])
    expect(whole.headers.etag).toBe(`W/${part.headers.etag}`)
    const weakly = await ask('/comunicate/', { ...range, 'if-range': `W/${part.headers.etag}` })
    expect(weakly.status).toBe(200)
  })

  it('sends what the build compressed, and compresses the rest once', async () => {
    const made = await ask('/_astro/mare.css', { 'accept-encoding': 'GZIP;q=0.5, br' })
    expect([made.headers['content-encoding'], String(made.body)]).toEqual(['br', 'făcut de build'])
    const other = await ask('/_astro/mare.css', { 'accept-encoding': 'br;q=0, gzip' })
    expect(String(gunzipSync(other.body))).toBe(files['_astro/mare.css'])
    expect(other.headers['content-length']).toBe(String(other.body.length))
  })

  it('sends the compressed file beside a page', async () => {
    const { headers, body } = await ask('/comunicate/', { 'accept-encoding': 'gzip' })
    expect([headers['content-encoding'], String(body)]).toEqual(['gzip', 'făcut de publicator'])
    expect(headers.etag).toMatch(/^W\//)
  })

  it('shows the next release as soon as the link is swapped', async () => {
    await mkdir(path.join(home, 'releases/2'))
    await writeFile(path.join(home, 'releases/2/index.html'), 'nou')
    await symlink(path.join(home, 'releases/2'), path.join(home, 'next'))
    const before = String((await ask('/')).body)
    await rename(path.join(home, 'next'), path.join(home, 'current'))
    expect([before, String((await ask('/')).body)]).toEqual(['<h1>Avizier</h1>', 'nou'])
    expect(String((await ask('/nu-exista')).body)).toBe('Pagina nu există.\n')
  })
})
