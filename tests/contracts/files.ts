import sharp from 'sharp'
import { pdfSaying } from '../../cms/src/print/bare-pdf.ts'

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
  return fileOf(name, pdfSaying('Jurnalul Municipal', 'A doua pagina'), 'application/pdf')
}
