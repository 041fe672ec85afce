import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { createCmsClient } from './cms-client.ts'
import { fileHeaders } from './headers.ts'

const token = 'a'.repeat(43)
const patienceMs = 300
/** A busy machine is silent by itself for longer than the other one. */
const longMs = 3000

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

/** A file as the client brings it from a CMS that answers so. */
async function fileFrom(listener: RequestListener, patience = patienceMs) {
  server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const client = createCmsClient(`http://127.0.0.1:${port}`, patience)
  return client.file(token, '0123456789abcdef', 'harta.pdf')
}

/** What came of it; a file that is not there has no bytes. */
const bodyOf = (file: Awaited<ReturnType<typeof fileFrom>>): AsyncIterable<Uint8Array> =>
  file?.body ?? Readable.from([])

async function lengthOf(body: AsyncIterable<Uint8Array>): Promise<number> {
  let length = 0
  for await (const chunk of body) length += chunk.byteLength
  return length
}

describe('a file of a link', () => {
  it('reaches a slow reader whole, however long that takes', async () => {
    const size = 8_000_000
    const file = await fileFrom((_, response) => response.end(Buffer.alloc(size, 1)), longMs)
    let taken = 0
    let rests = 4
    for await (const chunk of bodyOf(file)) {
      taken += chunk.byteLength
      if (rests-- > 0) await pause(longMs * 0.4)
    }
    expect(taken).toBe(size)
  })

  it('comes from a CMS that takes long in all, and is not silent for long', async () => {
    const file = await fileFrom((_, response) => {
      response.writeHead(200, { 'content-type': 'application/pdf' })
      let parts = 5
      const timer = setInterval(() => {
        if (parts-- > 0) return response.write('parte')
        clearInterval(timer)
        return response.end()
      }, longMs / 4)
    }, longMs)
    expect([file?.mimeType, await lengthOf(bodyOf(file))]).toEqual(['application/pdf', 25])
  })

  it('fails where the CMS does not answer, or falls silent in the middle', async () => {
    await expect(fileFrom(() => undefined)).rejects.toThrow('The CMS cannot be reached')
    server?.closeAllConnections()
    const file = await fileFrom((_, response) => {
      response.writeHead(200, { 'content-type': 'application/pdf' })
      response.write('parte')
    })
    await expect(lengthOf(bodyOf(file))).rejects.toThrow('The CMS stopped sending a file')
  })

  it('runs nothing; a PDF is not put in a sandbox, where no viewer opens', () => {
    const policyOf = (type: string) =>
      fileHeaders(type, 'http://localhost:3000')['Content-Security-Policy']
    expect(policyOf('image/svg+xml')).toBe(
      "default-src 'none'; sandbox; frame-ancestors http://localhost:3000",
    )
    expect(policyOf('application/pdf')).toBe('frame-ancestors http://localhost:3000')
  })
})
