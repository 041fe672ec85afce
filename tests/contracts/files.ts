import { buffer } from 'node:stream/consumers'
import PDFDocument from 'pdfkit'
import sharp from 'sharp'

interface TestFile {
  name: string
  data: Buffer
  mimetype: string
  size: number
}

const fileOf = (name: string, data: Buffer, mimetype: string): TestFile => ({
  name,
  data,
  mimetype,
  size: data.length,
})

/** A real little photograph-like JPEG. */
export async function jpeg(name: string): Promise<TestFile> {
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 30 }
  const image = sharp({
    create: { width: 800, height: 600, channels: 3, background: '#456', noise },
  })
  return fileOf(name, await image.jpeg().toBuffer(), 'image/jpeg')
}

/** A real PDF of two pages with text. */
export async function pdf(name: string): Promise<TestFile> {
  const document = new PDFDocument()
  document.text('Jurnalul Municipal').addPage().text('A doua pagina')
  document.end()
  return fileOf(name, await buffer(document), 'application/pdf')
}
