import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { hasWords, readPdf, renderPage } from './read-pdf.ts'
import { titleFromFileName } from './title.ts'
import { barePdf, pdfSaying } from '../../print/bare-pdf.ts'

const scan = async () => {
  const [across, down] = [600, 800]
  const paper = { width: across, height: down, channels: 3 as const, background: '#ddd' }
  return barePdf([{ jpeg: await sharp({ create: paper }).jpeg().toBuffer(), across, down }])
}

/** As of a program that asks for a password to open it. */
const locked = (pdf: Buffer): Buffer => {
  const key = `<${'0'.repeat(64)}>`
  const encrypted = `<< /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O ${key} /U ${key} >> /ID [<00> <00>] `
  return Buffer.from(
    pdf.toString('latin1').replace('trailer\n<< ', `trailer\n${encrypted}`),
    'latin1',
  )
}

describe('readPdf', () => {
  it('reads the words of each page', async () => {
    const pdf = pdfSaying('Prima linie\nA doua linie', '', 'Pagina trei')
    const content = await readPdf(pdf)
    expect(content).toEqual({
      pageCount: 3,
      text: ['Prima linie\nA doua linie', '', 'Pagina trei'],
    })
    expect(hasWords(content)).toBe(true)
  })

  it('finds no words in a scan', async () => {
    const content = await readPdf(await scan())
    expect(content).toEqual({ pageCount: 1, text: [''] })
    expect(hasWords(content)).toBe(false)
  })

  it('refuses what it cannot open, each with its reason', async () => {
    const whole = pdfSaying('x')
    await expect(readPdf(Buffer.from('<html>'))).rejects.toThrow(/nu este un PDF/)
    await expect(readPdf(whole.subarray(0, 300))).rejects.toThrow(/deteriorat/)
    await expect(readPdf(locked(whole))).rejects.toThrow(/protejat cu parolă/)
  })
})

/** One page whose stream becomes so many bytes of drawing. */
const bomb = (operators: string): Buffer => {
  const stream = deflateSync(Buffer.from(operators), { level: 9 })
  return Buffer.concat([
    Buffer.from(
      `%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n` +
        `3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>\nendobj\n` +
        `5 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>\nendobj\n` +
        `4 0 obj\n<< /Length ${stream.length} /Filter /FlateDecode >>\nstream\n`,
    ),
    stream,
    Buffer.from('\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n'),
  ])
}

describe('a PDF that is heavier than it looks', () => {
  const heavy = bomb(`BT /F 12 Tf ${'(abcdefghij) Tj '.repeat(3e6)}ET`)

  it('is refused within its time and memory, and nobody else waits for it', async () => {
    expect(heavy.length).toBeLessThan(200_000)
    const before = process.memoryUsage().rss
    let most = 0
    // By this thread's own time: a busy machine keeps it waiting too.
    let longestTurnMs = 0
    let last = process.threadCpuUsage()
    const watch = setInterval(() => {
      const { user, system } = process.threadCpuUsage(last)
      longestTurnMs = Math.max(longestTurnMs, (user + system) / 1000)
      last = process.threadCpuUsage()
      most = Math.max(most, process.memoryUsage().rss - before)
    }, 20)
    const reading = readPdf(heavy)
    await expect(reading).rejects.toThrow(/deteriorat|prea greu de citit/)
    clearInterval(watch)
    expect(most).toBeLessThan(1_200_000_000)
    expect(longestTurnMs).toBeLessThan(3000)
    // The next one finds a reader that works.
    expect((await readPdf(pdfSaying('Cuvinte'))).text).toEqual(['Cuvinte'])
  })

  it('is refused by the number of its pages', async () => {
    const text = bomb('')
      .toString('latin1')
      .replace('[3 0 R] /Count 1', `[${'3 0 R '.repeat(5001)}] /Count 5001`)
    await expect(readPdf(Buffer.from(text, 'latin1'))).rejects.toThrow(
      'PDF-ul are 5.001\u00A0pagini; primim cel mult 5.000 de\u00A0pagini. Împărțiți-l în mai multe documente.',
    )
  })
})

it('renders a page on white, as wide as asked', async () => {
  // Black above, white below.
  const halves = sharp(Buffer.from([0, 0, 0, 255, 255, 255]), {
    raw: { width: 1, height: 2, channels: 3 },
  })
  const jpeg = await halves.resize(16, 32, { kernel: 'nearest' }).jpeg().toBuffer()
  const pdf = barePdf([{ jpeg, across: 16, down: 32 }])
  const picture = sharp(await renderPage(pdf, 0, 1200))
  expect(await picture.metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 1697 })
  const pixels = await picture.raw().toBuffer()
  expect([pixels[0], pixels[pixels.length - 1]]).toEqual([0, 255])
})

it('makes a title of a file name', () => {
  expect(titleFromFileName('hotărâre_nr-5  finalşi.PDF')).toBe('Hotărâre nr-5 finalși')
  expect(titleFromFileName('.pdf')).toBe('Document')
})
