import { once } from 'node:events'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answering } from './answer.ts'

const files: Record<string, string> = {
  'comunicate/mutat/index.html': '<h1>Pagina s-a mutat</h1>',
  'stiri/vechi.html': '<h1>Pagina s-a mutat</h1>',
  '.server/withdrawn.map': '/comunicate/mutat/ 1;\n',
  '.server/moved.caddy': [
    '# docs/operations/web-servers.md',
    '"/stiri/vechi.html" "/comunicate/"',
    '"/Hotărâri/nr 5.pdf" "https://primaria.exemplu.ro/hotarari/?nr=5"',
    '"/comunicate/mutat/" "/comunicate/#sus"',
    '',
  ].join('\n'),
}

let folder = ''
/** Nobody listens there. */
const noCounter = 1
let url = ''
const server = createServer((request, response) => {
  answering(folder, noCounter)(request, response).catch((error: unknown) => {
    response.destroy(error instanceof Error ? error : undefined)
  })
})

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'avizier-moved-'))
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true })
    await writeFile(path.join(folder, name), text)
  }
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(async () => {
  server.close()
  await rm(folder, { recursive: true })
})

const ask = (address: string, method = 'GET') =>
  fetch(url + address, { method, redirect: 'manual' })

describe('the server, at an address that moved', () => {
  it.each([
    ['/stiri/vechi.html', '/comunicate/'],
    ['/stiri/vechi.html?din=flux&x=1', '/comunicate/'],
    ['/Hot%C4%83r%c3%a2ri/nr%205.pdf', 'https://primaria.exemplu.ro/hotarari/?nr=5'],
    ['/comunicate/mutat/', '/comunicate/#sus'],
    ['/comunicate/mutat', '/comunicate/#sus'],
    ['/comunicate/mutat/index.html', '/comunicate/#sus'],
  ])('sends %s on', async (address, location) => {
    for (const method of ['GET', 'HEAD']) {
      const { status, headers } = await ask(address, method)
      expect([status, headers.get('location'), headers.get('cache-control')]).toEqual([
        301,
        location,
        'no-cache',
      ])
      expect(headers.get('x-content-type-options')).toBe('nosniff')
    }
    expect((await ask(address, 'POST')).status).toBe(405)
  })

  it('reads the map again when it was replaced, and does without one', async () => {
    const map = path.join(folder, '.server/moved.caddy')
    await writeFile(`${map}.part`, '"/nu-exista/" "/"\n')
    await rename(`${map}.part`, map)
    expect((await ask('/nu-exista')).headers.get('location')).toBe('/')
    expect((await ask('/stiri/vechi.html')).status).toBe(200)
    expect((await ask('/comunicate/mutat/')).status).toBe(410)
    await rm(map)
    expect((await ask('/nu-exista/')).status).toBe(404)
  })
})
