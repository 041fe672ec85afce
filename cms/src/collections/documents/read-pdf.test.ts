import PDFDocument from 'pdfkit'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { hasWords, readPdf, renderPage } from './read-pdf.ts'
import { titleFromFileName } from './title.ts'

const makePdf = (
  write: (document: PDFKit.PDFDocument) => void,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Buffer> =>
  new Promise((resolve) => {
    const document = new PDFDocument(options)
    const chunks: Buffer[] = []
    document.on('data', (chunk: Buffer) => chunks.push(chunk))
    document.on('end', () => resolve(Buffer.concat(chunks)))
    write(document)
    document.end()
  })

const scan = async () => {
  const page = await sharp({ create: { width: 600, height: 800, channels: 3, background: '#ddd' } })
    .jpeg()
    .toBuffer()
  return makePdf((document) => void document.image(page, 0, 0))
}

describe('readPdf', () => {
  it('reads the words of each page', async () => {
    const pdf = await makePdf((document) => {
      document.text('Prima linie').text('A doua linie').addPage().addPage().text('Pagina trei')
    })
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
    const whole = await makePdf((document) => void document.text('x'))
    const locked = await makePdf((document) => void document.text('x'), { userPassword: 'secret' })
    await expect(readPdf(Buffer.from('<html>'))).rejects.toThrow(/nu este un PDF/)
    await expect(readPdf(whole.subarray(0, 300))).rejects.toThrow(/deteriorat/)
    await expect(readPdf(locked)).rejects.toThrow(/protejat cu parolă/)
  })
})

it('renders a page on white, as wide as asked', async () => {
  const pdf = await makePdf((document) => void document.rect(0, 0, 50, 50).fill('#000'), {
    size: 'A4',
  })
  const picture = sharp(await renderPage(pdf, 0, 1200))
  expect(await picture.metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 1697 })
  const pixels = await picture.raw().toBuffer()
  expect([pixels[0], pixels[pixels.length - 1]]).toEqual([0, 255])
})

it('makes a title of a file name', () => {
  expect(titleFromFileName('hotărâre_nr-5  finalşi.PDF')).toBe('Hotărâre nr-5 finalși')
  expect(titleFromFileName('.pdf')).toBe('Document')
})
