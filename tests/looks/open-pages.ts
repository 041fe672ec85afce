import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { counterRoot } from '@avizier/shared/counter-api'
import { fileRoot } from '@avizier/shared/paths'
import type { RegisterRow } from '@avizier/shared/register'
import { openMirror, type MirrorStore } from '@avizier/site/mirror'
import { answering } from '../../site/counter/answer.ts'
import { createLimits } from '../../site/counter/intake/limits.ts'
import { usualPatience } from '../../site/counter/intake/read-body.ts'
import { createRoom } from '../../site/counter/intake/room.ts'
import { openJournal } from '../../site/counter/journal/journal.ts'
import { loadApp } from '../../site/publisher/pages/pool.ts'
import { assetsOf, entryOf } from '@avizier/site/release'
import { addresses } from '../../site/src/addresses.ts'
import { createReader } from '../../site/src/queries/reader.ts'
import type { Render } from '../../site/src/rendering/render-address.ts'

/** The pages of a newsroom on a port of this machine, made as they are asked for. */
export interface OpenPages {
  origin: string
  /** Every page that a person reads. */
  addresses: string[]
  /** The same, but of those that differ in a number only the first. */
  kinds: string[]
  close(): Promise<void>
}

const mimeTypes: Record<string, string> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** In the place of every picture: as wide as a page ever shows one. */
const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="2400" height="1600"><rect width="2400" height="1600" fill="#9ab"/></svg>`

/** The site shows others where its own letters are late; what is measured here waits for them on a busy machine too. */
const withOwnLetters = (css: Buffer): string =>
  css.toString().replaceAll(/font-display:\s*optional/g, 'font-display:block')

/** The counter, whose journal nobody reads. */
const counterOver = (app: Render, mirror: MirrorStore, asOf: Date) =>
  answering({
    mirror: () => mirror,
    app: () => Promise.resolve(app),
    ownApp: () => Promise.resolve(app),
    siteUrl: 'http://localhost',
    cmsUrl: 'http://localhost',
    cms: {
      open: () => Promise.reject(new Error('None')),
      file: () => Promise.resolve(undefined),
      subscriptions: () => Promise.reject(new Error('None')),
      changeSubscriptions: () => Promise.reject(new Error('None')),
      link: () => Promise.reject(new Error('None')),
    },
    clock: () => asOf,
    sendsMail: true,
    journal: openJournal(':memory:'),
    wasPut: () => undefined,
    // No more forms come than one address may send.
    limits: createLimits(() => asOf),
    hasDiskRoom: () => Promise.resolve(true),
    rooms: { texts: createRoom(100_000_000), files: createRoom(100_000_000) },
    patience: usualPatience,
  })

interface Answer {
  status: number
  type: string
  body: string | Buffer
}

/** Serves what the compiled app of `appDir` makes of the rows, as of an instant. */
export async function openPages(
  appDir: string,
  rows: readonly RegisterRow[],
  asOf: Date,
): Promise<OpenPages> {
  const render = await loadApp(entryOf(appDir))
  const mirror = openMirror(':memory:')
  mirror.apply(rows)
  const answer = async (address: string, origin: string): Promise<Answer> => {
    if (address.startsWith(fileRoot)) return { status: 200, type: 'image/svg+xml', body: drawing }
    const type = mimeTypes[path.extname(address)]
    if (type) {
      const file = await readFile(path.join(assetsOf(appDir), address)).catch(() => undefined)
      const body = type === mimeTypes['.css'] && file ? withOwnLetters(file) : file
      return body ? { status: 200, type, body } : { status: 404, type: 'text/plain', body: '' }
    }
    const made = await render(address, createReader(mirror, asOf, origin))
    return { status: made.status, type: 'text/html; charset=utf-8', body: await made.text() }
  }
  const counter = counterOver(render, mirror, asOf)
  const server = createServer((request, response) => {
    const origin = `http://${request.headers.host ?? ''}`
    if (request.url?.startsWith(counterRoot)) {
      counter(request, response).catch((error: unknown) =>
        response.writeHead(500).end(String(error)),
      )
      return
    }
    answer(new URL(request.url ?? '/', origin).pathname, origin).then(
      ({ status, type, body }) => response.writeHead(status, { 'content-type': type }).end(body),
      (error: unknown) => response.writeHead(500).end(String(error)),
    )
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const pages = [...addresses(mirror)].filter((address) => address.endsWith('/'))
  const first = new Map(
    pages.toReversed().map((address) => [address.replace(/\d+/g, '0'), address]),
  )
  return {
    origin: `http://localhost:${port}`,
    addresses: pages,
    kinds: [...first.values()],
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
      mirror.close()
    },
  }
}
