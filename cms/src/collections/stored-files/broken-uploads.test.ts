import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestCms, type TestCms } from '../authored/test-cms.ts'
import { pdfSaying } from '../../print/bare-pdf.ts'

let cms: TestCms
let pdf: Buffer
let stored: string
beforeAll(async () => {
  cms = await openTestCms({ fourEyes: false })
  pdf = pdfSaying('Cuvinte')
  const [, said] = await sendFile('documents', pdf)
  stored = String(/"id":"([^"]+)"/.exec(said)?.[1])
})
afterAll(() => cms.close())

const multipart = 'multipart/form-data; boundary=x'
const part = (headers: string, body: Uint8Array | string) =>
  Buffer.concat([Buffer.from(`--x\r\n${headers}\r\n\r\n`), Buffer.from(body), Buffer.from('\r\n')])
const fileHeader = (name = 'a.pdf') =>
  `Content-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/pdf`
const payload = (text: string) => part('Content-Disposition: form-data; name="_payload"', text)
const end = Buffer.from('--x--\r\n')

const send = async (bytes: Buffer, type = multipart, address = '/documents', method = 'POST') => {
  const { status, body } = await cms.request(method, address, {
    as: 'editor',
    bytes: new Uint8Array(bytes),
    type,
  })
  return [status, JSON.stringify(body)] as const
}

describe('a form', () => {
  const whole = () => Buffer.concat([part(fileHeader(), pdf), payload('{"title":"T"}'), end])

  it.each<[string, () => Buffer, string?]>([
    ['without a boundary', whole, 'multipart/form-data'],
    ['of another kind', whole, 'multipart/mixed; boundary=x'],
    ['with a boundary that is not in it', whole, 'multipart/form-data; boundary=y'],
    ['with nothing in it', () => Buffer.from('\r\n')],
    ['that is no form', () => Buffer.from('{"title":"T"}')],
    ['that ends inside its file', () => whole().subarray(0, 400)],
    ['that ends inside a header', () => whole().subarray(0, 30)],
    ['without its end', () => part(fileHeader(), pdf)],
    ['with a broken header', () => Buffer.concat([part('Content-Disposition\u0001: x', pdf), end])],
    [
      'with words that are no JSON',
      () => Buffer.concat([part(fileHeader(), pdf), payload('{"title":'), end]),
    ],
    [
      'with a name in place of the file',
      () => Buffer.concat([part('Content-Disposition: form-data; name="file"', 'a.pdf'), end]),
    ],
    [
      'with facts in place of the file',
      () => Buffer.concat([part('Content-Disposition: form-data; name="file"', '{}'), end]),
    ],
    [
      'with nothing in place of the file',
      () => Buffer.concat([part('Content-Disposition: form-data; name="file"', 'null'), end]),
    ],
    [
      'with many files',
      () => Buffer.concat([...Array.from({ length: 9 }, () => part(fileHeader(), pdf)), end]),
    ],
    [
      'with an empty file',
      () => Buffer.concat([part(fileHeader(), ''), payload('{"lead":"L"}'), end]),
    ],
    [
      'with a field of two megabytes',
      () => Buffer.concat([part(fileHeader(), pdf), payload(`"${'a'.repeat(2e6)}"`), end]),
    ],
  ])('%s is refused with a reason', async (_, bytes, type) => {
    for (const [address, method] of [
      ['/documents', 'POST'],
      ['/media', 'POST'],
      [`/documents/${stored}`, 'PATCH'],
      ['/announcements', 'POST'],
    ] as const) {
      const [status, said] = await send(bytes(), type, address, method)
      expect([address, status, said]).toEqual([
        address,
        expect.toBeOneOf([400, 413]),
        expect.stringMatching(/"message":"[^"]{10}/),
      ])
    }
  })

  it('with words that are longer than any text is not read to its end', async () => {
    const words = (bytes: number) => payload(JSON.stringify({ title: 'a'.repeat(bytes) }))
    const answer = (bytes: number) =>
      send(Buffer.concat([words(bytes), end]), multipart, '/announcements')
    expect(await answer(4e6)).toEqual([413, expect.stringContaining('Documentul are')])
    expect(await answer(6e6)).toEqual([413, expect.stringContaining('Formularul este prea mare')])
  })

  it('with two files brings none', async () => {
    const two = Buffer.concat([part(fileHeader(), pdf), part(fileHeader('b.pdf'), pdf), end])
    expect((await send(two))[0]).toBe(400)
    expect((await send(two, multipart, `/documents/${stored}`, 'PATCH'))[0]).toBe(400)
  })

  it.each(['a\u0000b.pdf', '\u0000', '..', '/', 'a'.repeat(5000), '\u202E.pdf', ''])(
    'with a file called %j is taken',
    async (name) => {
      const [status, said] = await send(
        Buffer.concat([part(fileHeader(name), pdf), payload('{}'), end]),
      )
      expect([name, status, said]).toEqual([name, expect.toBeOneOf([201, 400]), expect.anything()])
    },
  )
})

/** A PDF by hand: its objects, from 1 on, the first of them the catalogue. */
const pdfOf = (...objects: string[]): Buffer => {
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const at = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const xref = text.length
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`
  return Buffer.from(
    `${text}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`,
  )
}
const catalogue = '<< /Type /Catalog /Pages 2 0 R >>'
const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>'

const sendFile = async (collection: 'documents' | 'media', bytes: Buffer) => {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ title: 'T', alt: 'A' }))
  form.set('file', new Blob([new Uint8Array(bytes)]), 'a')
  const { status, body } = await cms.request('POST', `/${collection}`, { as: 'editor', form })
  return [status, JSON.stringify(body)] as const
}

describe('a PDF', () => {
  const damaged = [400, expect.stringContaining('PDF-ul este deteriorat')]
  // PDFium counts for itself: the page that is there is taken, and no other is waited for.
  const taken = [201, expect.stringContaining('"pageCount":1,')]

  it.each([
    ['whose pages name themselves', damaged, ['<< /Type /Pages /Kids [2 0 R] /Count 1 >>']],
    [
      'whose pages name each other',
      damaged,
      ['<< /Type /Pages /Kids [3 0 R] /Count 2 >>', '<< /Type /Pages /Kids [2 0 R] /Count 2 >>'],
    ],
    ['without pages', damaged, ['<< /Type /Pages /Kids [] /Count 0 >>']],
    ['whose pages are no object', damaged, ['null']],
    [
      'that claims a thousand million pages',
      taken,
      ['<< /Type /Pages /Kids [3 0 R] /Count 1000000000 >>', page],
    ],
    [
      'that claims more pages than a number holds',
      taken,
      ['<< /Type /Pages /Kids [3 0 R] /Count 99999999999999999999 >>', page],
    ],
    ['that claims less than no page', taken, ['<< /Type /Pages /Kids [3 0 R] /Count -5 >>', page]],
  ])('%s is answered soon', async (_, answer, objects) => {
    const started = performance.now()
    expect(await sendFile('documents', pdfOf(catalogue, ...objects))).toEqual(answer)
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})

describe('a picture', () => {
  const png = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: '#fff' }, limitInputPixels: false })
      .png({ compressionLevel: 9 })
      .toBuffer()

  it.each<[string, () => Promise<Buffer> | Buffer]>([
    ['of nothing', () => Buffer.alloc(0)],
    ['that ends early', async () => (await png(300, 300)).subarray(0, 80)],
    ['of its first bytes only', () => Buffer.from('\u0089PNG\r\n\u001A\n', 'latin1')],
    [
      'of JPEG’s first bytes and zeros',
      () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(5000)]),
    ],
    [
      'of AVIF’s first bytes and zeros',
      () => Buffer.concat([Buffer.from('\0\0\0\u001CftypavifXXXXavifmif1miaf'), Buffer.alloc(500)]),
    ],
    [
      'of WebP’s first bytes and zeros',
      () => Buffer.concat([Buffer.from('RIFF\0\0\0\0WEBP'), Buffer.alloc(500)]),
    ],
    [
      'that claims four thousand megapixels',
      async () => {
        const bytes = await png(10, 10)
        bytes.writeUInt32BE(65_000, 16)
        bytes.writeUInt32BE(65_000, 20)
        return bytes
      },
    ],
    [
      'that claims two thousand million pixels each way',
      async () => {
        const bytes = await png(10, 10)
        bytes.writeUInt32BE(0x7fffffff, 16)
        bytes.writeUInt32BE(0x7fffffff, 20)
        return bytes
      },
    ],
    [
      'that claims no width',
      async () => {
        const bytes = await png(10, 10)
        bytes.writeUInt32BE(0, 16)
        return bytes
      },
    ],
  ])('%s is refused soon', async (_, make) => {
    const started = performance.now()
    const [status, said] = await sendFile('media', await make())
    expect([status, said]).toEqual([
      400,
      expect.stringMatching(/este gol|trunchiată sau deteriorată|megapixeli/),
    ])
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})

describe('an address of a file', () => {
  it.each([
    '%00',
    'a%00b.pdf',
    '%2e%2e%2fnewsroom.db',
    '..%5cnewsroom.db',
    'a'.repeat(3000),
    'CON',
    'nimic.pdf?prefix=a',
    'nimic.pdf?prefix=',
    'nimic.pdf?prefix[a]=b',
  ])('called %j is answered with a reason', async (name) => {
    for (const collection of ['documents', 'media'])
      for (const as of ['editor', 'department'] as const) {
        const { status } = await cms.request('GET', `/${collection}/file/${name}`, { as })
        expect([as, status]).toEqual([as, expect.toBeOneOf([400, 403, 404])])
      }
  })
})
