import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { loadApp } from '../publisher/pages/pool.ts'
import { compileSite, mirrorOf, siteUrl } from '../src/testing/compiled-site.ts'
import { smallNewsroom } from '../src/testing/newsroom.ts'

type Answering = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** The compiled app with the pages of a small newsroom, as a counter shows them, on a port of this machine. */
export async function openTestSite() {
  const site = await compileSite()
  const mirror = mirrorOf(smallNewsroom())
  const app = await loadApp(path.join(site.folder, 'server/entry.mjs'))
  const servers: Server[] = []
  return {
    shows: {
      mirror: () => mirror,
      app: () => Promise.resolve(app),
      ownApp: () => Promise.resolve(app),
      siteUrl,
      cmsUrl: 'http://redactie.exemplu.ro',
    },
    /** Gives the port. */
    async serve(answers: Answering): Promise<number> {
      const server = createServer((request, response) => {
        answers(request, response).catch((error: unknown) =>
          response.writeHead(500).end(String(error)),
        )
      })
      servers.push(server)
      await once(server.listen(0, '127.0.0.1'), 'listening')
      return (server.address() as AddressInfo).port
    },
    async close(): Promise<void> {
      for (const server of servers) server.close()
      mirror.close()
      await site.remove()
    },
  }
}

export type TestSite = Awaited<ReturnType<typeof openTestSite>>
