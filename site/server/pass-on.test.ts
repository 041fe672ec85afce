import { once } from 'node:events'
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { restOf } from '../rest-of-request.ts'
import { answering } from './answer.ts'

/** What stands behind `/ghiseu/`: it notes what it was asked and says what it is told to. */
let asked: { url: string | undefined; headers: IncomingHttpHeaders; body: string }[] = []
const counter = createServer((request, response) => {
  const { url, headers, method } = request
  const noted = { url, headers, body: '' }
  asked.push(noted)
  // As the counter: it answers at once, and lets the rest come.
  if (url?.endsWith('/refuzat')) {
    response.writeHead(413, { 'Content-Length': 4 })
    response.write('mult')
    void restOf(request).then(() => response.end())
    return
  }
  if (method === 'POST') {
    request.on('data', (chunk: Buffer) => (noted.body += chunk.toString()))
    request.on('end', () => response.writeHead(303, { Location: '/ghiseu/primit/' }).end())
    return
  }
  if (url?.endsWith('/rupt')) {
    response.writeHead(200, { 'Content-Length': 100 })
    response.write('jumătate')
    setTimeout(() => response.destroy(), 20)
    return
  }
  response.writeHead(404, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'Content-Security-Policy': "default-src 'self'; frame-ancestors http://redactie.exemplu.ro",
  })
  response.end('<h1>De la ghișeu</h1>')
})

let folder = ''
let counterPort = 0
let front: Server
let port = 0
const listening = async (server: Server): Promise<number> => {
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return (server.address() as AddressInfo).port
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'avizier-pass-on-'))
  await writeFile(path.join(folder, 'index.html'), '<h1>Site-ul</h1>')
  counterPort = await listening(counter)
  front = createServer((incoming, response) => {
    answering(folder, counterPort)(incoming, response).catch(() => response.destroy())
  })
  port = await listening(front)
})
afterAll(async () => {
  front.close()
  counter.close()
  await rm(folder, { recursive: true })
})
beforeEach(() => {
  asked = []
})

interface Got {
  status: number | undefined
  headers: IncomingHttpHeaders
  body: string
}
/** `node:http`, because `fetch` would make an address tidy. */
const get = (address: string, options: object = {}, sent?: string): Promise<Got> =>
  new Promise((resolve, reject) => {
    const asking = request({ host: '127.0.0.1', port, path: address, ...options }, (answer) => {
      let body = ''
      answer.on('data', (chunk: Buffer) => (body += chunk.toString()))
      answer.on('error', reject)
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, body }))
    })
    asking.on('error', reject)
    if (sent !== undefined) asking.write(sent)
    asking.end()
  })

describe('what is under /ghiseu/', () => {
  it('is answered by the counter alone: its status, its headers and none of the site', async () => {
    const { status, headers, body } = await get('/ghiseu/abc/?x=1')
    expect([status, body]).toEqual([404, '<h1>De la ghișeu</h1>'])
    expect(headers['content-security-policy']).toBe(
      "default-src 'self'; frame-ancestors http://redactie.exemplu.ro",
    )
    expect(headers['cache-control']).toBe('no-store')
    expect(headers['cross-origin-opener-policy']).toBeUndefined()
    expect(asked[0]?.url).toBe('/ghiseu/abc/?x=1')
  })

  it('tells the counter nothing of who asks', async () => {
    const headers = { cookie: 'a=b', 'user-agent': 'cineva', 'x-forwarded-for': '10.0.0.1' }
    await get('/ghiseu/abc/', { headers })
    expect(Object.keys(asked[0]?.headers ?? {}).sort()).toEqual(['connection', 'host'])
  })

  it('is sent there as it came, with the address of who sends it', async () => {
    const type = 'application/x-www-form-urlencoded'
    const headers = { cookie: 'a=b', 'content-type': type, 'sec-fetch-site': 'same-origin' }
    const { status, headers: answered } = await get(
      '/ghiseu/contact/',
      { method: 'POST', headers },
      'a=b&c=%C8%9B',
    )
    expect([status, answered.location, asked[0]?.body]).toEqual([
      303,
      '/ghiseu/primit/',
      'a=b&c=%C8%9B',
    ])
    expect(asked[0]?.headers).toEqual({
      connection: 'close',
      host: `127.0.0.1:${port}`,
      'content-type': type,
      'sec-fetch-site': 'same-origin',
      'transfer-encoding': 'chunked',
      'x-forwarded-for': '127.0.0.1',
    })
  })

  it('takes the word of another web server of this machine for who sends it', async () => {
    const headers = { 'x-forwarded-for': '10.0.0.1, 203.0.113.7' }
    await get('/ghiseu/contact/', { method: 'POST', headers }, 'a=b')
    expect(asked[0]?.headers['x-forwarded-for']).toBe('10.0.0.1, 203.0.113.7')
  })

  it('is answered also where the counter answers before all is sent', async () => {
    const { status, body } = await get(
      '/ghiseu/contact/refuzat',
      { method: 'POST' },
      'a'.repeat(5_000_000),
    )
    expect([status, body]).toEqual([413, 'mult'])
  })

  it.each(['/ghiseului/', '/comunicate/ghiseu/', '/Ghiseu/abc/'])(
    'is not %s, which stays with the site',
    async (address) => {
      expect((await get(address)).status).toBe(404)
      expect(asked).toEqual([])
    },
  )

  it('ends one reader’s answer where the counter dies in the middle, and nobody else’s', async () => {
    await expect(get('/ghiseu/abc/rupt')).rejects.toThrow()
    expect((await get('/')).body).toBe('<h1>Site-ul</h1>')
  })
})

it('the site answers while the counter is down, and says in Romanian that the counter does not', async () => {
  const probe = createServer()
  const free = await listening(probe)
  probe.close()
  const alone = createServer((incoming, response) => {
    answering(folder, free)(incoming, response).catch(() => response.destroy())
  })
  const known = port
  port = await listening(alone)
  try {
    const { status, headers, body } = await get('/ghiseu/abc/')
    expect([status, headers['retry-after'], headers['cache-control']]).toEqual([
      503,
      '60',
      'no-store',
    ])
    expect(body).toBe('Ghișeul nu răspunde acum.\n')
    const type = { 'content-type': 'application/x-www-form-urlencoded' }
    const page = '<h1>Sunați la 0264 431 900</h1>'
    await mkdir(path.join(folder, 'ghiseu-inchis'))
    await writeFile(path.join(folder, 'ghiseu-inchis/index.html'), page)
    const sent = await get('/ghiseu/contact/', { method: 'POST', headers: type }, 'a=b')
    expect([sent.status, sent.headers['retry-after'], sent.headers['x-robots-tag']]).toEqual([
      503,
      '60',
      'noindex',
    ])
    expect(sent.body).toBe(page)
    const head = await get('/ghiseu/abc/', { method: 'HEAD' })
    expect([head.status, head.body]).toEqual([503, ''])
    expect((await get('/')).body).toBe('<h1>Site-ul</h1>')
  } finally {
    port = known
    alone.close()
  }
})
