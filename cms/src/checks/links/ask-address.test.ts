import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Network } from '../../internet/reach.ts'
import { askAddress } from './ask-address.ts'

let server: Server
let origin: string
let asked: string[] = []

const answers: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  '/da': (_, response) => response.end('da'),
  '/nu': (_, response) => response.writeHead(404).end(),
  '/cade': (_, response) => response.writeHead(503).end(),
  '/fara-head': (request, response) =>
    response.writeHead(request.method === 'HEAD' ? 405 : 200).end(),
  '/oprit': (_, response) => response.writeHead(403).end(),
  '/mutat': (_, response) => response.writeHead(301, { location: '/da' }).end(),
  '/mereu': (_, response) => response.writeHead(302, { location: '/mereu' }).end(),
  '/inauntru': (_, response) =>
    response.writeHead(302, { location: 'http://169.254.169.254/latest/' }).end(),
  '/tace': () => undefined,
}

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    answers[request.url ?? '']?.(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  asked = []
})

/** As if our own machine were the public internet; all else of it stays closed. */
const network: Network = {
  lookup: (_, __, callback) => callback(null, '127.0.0.1', 4),
  isOpen: (address) => address === '127.0.0.1',
  timeoutMs: 10_000,
}

it.each([
  ['/da', 'fine', 'răspunde, 200', ['HEAD /da']],
  ['/nu', 'gone', 'pagina nu există', ['HEAD /nu', 'GET /nu']],
  ['/cade', 'silent', 'eroare a serverului, 503', ['HEAD /cade']],
  ['/fara-head', 'fine', 'răspunde, 200', ['HEAD /fara-head', 'GET /fara-head']],
  ['/oprit', 'fine', 'răspunde, 403', ['HEAD /oprit', 'GET /oprit']],
  ['/mutat', 'fine', 'răspunde, 200', ['HEAD /mutat', 'HEAD /da']],
  ['/mereu', 'gone', 'trimite mereu în altă parte', Array<string>(6).fill('HEAD /mereu')],
  ['/inauntru', 'gone', 'adresa nu este publică', ['HEAD /inauntru']],
])('%s is %s', async (path, outcome, answer, requests) => {
  expect(await askAddress(origin + path, network)).toEqual({ outcome, answer })
  expect(asked).toEqual(requests)
})

it('a server that says nothing is given up', async () => {
  const answer = await askAddress(`${origin}/tace`, { ...network, timeoutMs: 200 })
  expect(answer).toEqual({ outcome: 'silent', answer: 'serverul nu răspunde' })
})

it.each([
  'http://127.0.0.1',
  'http://localhost',
  'http://[::1]',
  'http://0x7f000001',
  'http://2130706433',
])('%s is never asked by the network of the newsroom', async (start) => {
  const { port } = server.address() as AddressInfo
  expect(await askAddress(`${start}:${port}/da`)).toEqual({
    outcome: 'gone',
    answer: 'adresa nu este publică',
  })
  expect(asked).toEqual([])
})
