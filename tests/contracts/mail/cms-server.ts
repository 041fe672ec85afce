import { createServer, type IncomingMessage } from 'node:http'
import { mailApi } from '@avizier/shared/mail/mail-api'
import { openTestCms, type TestCms } from '../../../cms/src/collections/authored/test-cms.ts'

/** A newsroom for tests that programs of other processes ask over the network. */
export interface ServedCms extends TestCms {
  url: string
  /** Answers nobody until `resume`: the CMS is away. */
  pause(): void
  resume(): void
  /** How many claims wait for letters now. */
  waiting(): number
  /** How many mailers are still there to be answered. */
  connected(): number
}

export async function serveTestCms(apiKey: string): Promise<ServedCms> {
  const cms = await openTestCms({ fourEyes: false })
  const account = { name: 'Poșta', purpose: 'mailer' as const, enableAPIKey: true, apiKey }
  await cms.payload.create({ collection: 'service-accounts', data: account })
  let isAway = false
  const waiting = new Set<IncomingMessage>()
  let connected = 0
  const server = createServer((request, response) => {
    const gone = new AbortController()
    connected += 1
    response.once('close', () => {
      connected -= 1
      gone.abort()
    })
    void (async () => {
      const bytes = await bodyOf(request)
      if (isAway) {
        request.socket.destroy()
        return
      }
      const { authorization = '' } = request.headers
      const address = (request.url ?? '').replace(/^\/api/, '')
      if (address === mailApi.claims) waiting.add(request)
      const answer = await cms.request(request.method ?? 'GET', address, {
        headers: { authorization },
        signal: gone.signal,
        ...(bytes.length > 0 && { bytes }),
      })
      waiting.delete(request)
      response.writeHead(answer.status, { 'content-type': 'application/json' })
      response.end(JSON.stringify(answer.body))
    })()
  })
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const place = server.address()
      resolve(typeof place === 'object' && place !== null ? place.port : 0)
    })
  })
  return {
    ...cms,
    url: `http://127.0.0.1:${port}`,
    pause: () => void (isAway = true),
    resume: () => void (isAway = false),
    waiting: () => waiting.size,
    connected: () => connected,
    async close() {
      server.closeAllConnections()
      server.close()
      await cms.close()
    },
  }
}

async function bodyOf(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = []
  for await (const part of request) parts.push(part as Uint8Array)
  return new Uint8Array(Buffer.concat(parts))
}
