import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { reach, type Network } from './reach.ts'

/** The loopback of this test: what production never asks. */
const loopback: Network = {
  lookup: (_, __, done) => done(null, [{ address: '127.0.0.1', family: 4 }]),
  isOpen: () => true,
  timeoutMs: 5_000,
}

it.each([
  [
    'an upgrade that nobody asked for',
    'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n',
  ],
  ['nothing', ''],
])('ends where it is answered by %s', async (_, answer) => {
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy())
    socket.once('data', () => socket.end(answer))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const asking = { method: 'GET', headers: {} } as const
  await expect(reach(`http://feed.example:${port}/`, asking, loopback)).rejects.toThrow(
    /closed without an answer|socket hang up/,
  )
  server.close()
})
