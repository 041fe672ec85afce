import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { restOf } from '../../rest-of-request.ts'
import { BodyRefused } from './body-refused.ts'
import { readBody, usualPatience } from './read-body.ts'
import { createRoom } from './room.ts'

const room = createRoom(60_000_000)
/** For a host of this name nobody waits long: the others may be slow as a busy machine is. */
const slow = 'slow'
let server: Server
let port = 0
/** The last request, after what its sender still sent was read and thrown away. */
let drained: Promise<boolean>
beforeAll(async () => {
  server = createServer((request, response) => {
    const isSlow = request.headers.host === slow
    const patience = isSlow ? { pieceMs: 150, textsMs: 400, filesMs: 600 } : usualPatience
    readBody(request, { hasFiles: request.url === '/files', room, patience }).then(
      ({ texts, files, bytes }) => {
        room.give(bytes)
        const told = files.map(({ name, bytes: content, isCut }) => [name, content.length, isCut])
        response.end(JSON.stringify([{ ...texts }, told]))
      },
      (error: unknown) => {
        const status = error instanceof BodyRefused ? error.status : 500
        response.writeHead(status, { connection: 'close' }).write(String(error))
        drained = restOf(request, 2000).then(() => request.complete)
        void drained.then(() => response.end())
      },
    )
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  port = (server.address() as AddressInfo).port
})
afterAll(() => server.close())

const send = async (
  body: string | Buffer,
  type = 'multipart/form-data; boundary=x',
  path = '/files',
  headers: IncomingHttpHeaders = {},
): Promise<[number, unknown]> => {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: 'POST',
    headers: { 'content-type': type, ...(headers as Record<string, string>) },
    body: typeof body === 'string' ? body : new Uint8Array(body),
  })
  const text = await answer.text()
  return [answer.status, answer.ok ? JSON.parse(text) : text]
}
const part = (headers: string, body: string | Buffer): Buffer =>
  Buffer.concat([Buffer.from(`--x\r\n${headers}\r\n\r\n`), Buffer.from(body), Buffer.from('\r\n')])
const field = (name: string, value: string) =>
  part(`Content-Disposition: form-data; name="${name}"`, value)
const file = (name: string, body: string | Buffer) =>
  part(
    `Content-Disposition: form-data; name="files"; filename="${name}"\r\nContent-Type: application/pdf`,
    body,
  )
const end = Buffer.from('--x--\r\n')
const form = (...parts: Buffer[]) => Buffer.concat([...parts, end])
/** Nothing that was read is still counted. */
const expectRoom = () => {
  expect(room.take(60_000_000)).toBe(true)
  room.give(60_000_000)
}

describe('a form', () => {
  it('gives its texts and files', async () => {
    const bytes = Buffer.from([0, 255, 13, 10, 45, 45, 121])
    const body = form(field('a', 'Ș„”\r\nț'), file('plan.pdf', bytes), file('', ''))
    expect(await send(body)).toEqual([200, [{ a: 'Ș„”\r\nț' }, [['plan.pdf', 7, false]]]])
    expect(await send('a=%C8%98+%26&b=', 'application/x-www-form-urlencoded', '/')).toEqual([
      200,
      [{ a: 'Ș &', b: '' }, []],
    ])
    expectRoom()
  })

  it('of two texts of one name gives the first, whatever the name', async () => {
    const names = ['a', 'a', '__proto__', 'constructor', 'toString']
    const body = form(...names.map((name, index) => field(name, String(index))))
    const [status, answer] = await send(body)
    expect(status).toBe(200)
    expect(JSON.stringify(answer)).toBe(
      '[{"a":"0","__proto__":"2","constructor":"3","toString":"4"},[]]',
    )
  })

  it('says which file is too large, and reads the others', async () => {
    const body = form(file('a.pdf', Buffer.alloc(10_000_001)), file('b.pdf', 'b'))
    expect(await send(body)).toEqual([
      200,
      [
        {},
        [
          ['a.pdf', 0, true],
          ['b.pdf', 1, false],
        ],
      ],
    ])
    const most = form(file('a.pdf', Buffer.alloc(10_000_000)))
    expect(await send(most)).toEqual([200, [{}, [['a.pdf', 10_000_000, false]]]])
  })

  it('without files takes none', async () => {
    const body = form(field('a', 'b'), file('a.pdf', 'x'))
    expect(await send(body, undefined, '/')).toEqual([200, [{ a: 'b' }, []]])
  })
})

describe('what is no form of ours is refused', () => {
  const whole = () => form(field('a', 'b'), file('a.pdf', 'x'))
  it.each<[string, number, string | Buffer, string?, string?, IncomingHttpHeaders?]>([
    ['JSON', 415, '{}', 'application/json'],
    ['no type', 415, 'a=b', ''],
    ['another multipart', 415, whole(), 'multipart/mixed; boundary=x'],
    ['no boundary', 415, whole(), 'multipart/form-data'],
    ['an empty boundary', 400, whole(), 'multipart/form-data; boundary='],
    ['a boundary that is not in it', 400, whole(), 'multipart/form-data; boundary=y'],
    [
      'packed',
      415,
      whole(),
      'multipart/form-data; boundary=x',
      '/files',
      { 'content-encoding': 'gzip' },
    ],
    ['nothing', 400, ''],
    ['words alone', 400, 'a=b'],
    ['one that ends in its file', 400, whole().subarray(0, -12)],
    ['one that ends in a header', 400, whole().subarray(0, 30)],
    ['many fields', 400, form(...Array.from({ length: 60 }, (_, n) => field(`f${n}`, '')))],
    ['many files', 400, form(...Array.from({ length: 60 }, (_, n) => file(`${n}.pdf`, 'x')))],
    ['too much of it', 413, form(field('a', 'x'.repeat(60_000)), file('a', Buffer.alloc(5.1e7)))],
    ['too many texts', 413, `a=${'x'.repeat(250_000)}`, 'application/x-www-form-urlencoded', '/'],
  ])('%s', async (_, status, body, type, path, headers) => {
    expect((await send(body, type, path, headers))[0]).toBe(status)
    expectRoom()
  })

  it.each([
    ['stops in the middle', '/', 'a=b', 408],
    ['is never begun', '/files', '', 408],
  ])('one that %s', async (_, path, sent, status) => {
    const socket = connect(port, '127.0.0.1')
    socket.write(
      `POST ${path} HTTP/1.1\r\nHost: slow\r\nContent-Type: ${path === '/' ? 'application/x-www-form-urlencoded' : 'multipart/form-data; boundary=x'}\r\nContent-Length: 100\r\n\r\n${sent}`,
    )
    const [data] = (await once(socket, 'data')) as [Buffer]
    expect(data.toString()).toContain(`HTTP/1.1 ${status}`)
    socket.write('c'.repeat(100 - sent.length))
    expect(await drained).toBe(true)
    socket.destroy()
    expectRoom()
  })

  it('one that comes letter by letter', async () => {
    const socket = connect(port, '127.0.0.1')
    socket.write(
      'POST / HTTP/1.1\r\nHost: slow\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 100\r\n\r\n',
    )
    const drip = setInterval(() => socket.write('a'), 50)
    const [data] = (await once(socket, 'data')) as [Buffer]
    clearInterval(drip)
    expect(data.toString()).toContain('HTTP/1.1 408')
    socket.destroy()
    expectRoom()
  })

  it('one whose sender goes away', async () => {
    const socket = connect(port, '127.0.0.1')
    socket.write(
      'POST / HTTP/1.1\r\nHost: slow\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 100\r\n\r\na=b',
    )
    await new Promise((resolve) => setTimeout(resolve, 30))
    socket.destroy()
    await new Promise((resolve) => setTimeout(resolve, 30))
    expectRoom()
  })

  it('one for which there is no room just now', async () => {
    expect(room.take(60_000_000 - 100_000)).toBe(true)
    expect((await send(form(file('a.pdf', Buffer.alloc(2_000_000)))))[0]).toBe(503)
    expect(await drained).toBe(true)
    expect((await send(form(field('a', 'b'))))[0]).toBe(200)
    room.give(60_000_000 - 100_000)
    expectRoom()
  })
})
