import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { PayloadRequest } from 'payload'
import sharp from 'sharp'
import { expect, it, onTestFinished } from 'vitest'
import { printedFile, printedPicture, printedSize } from './printed-picture.ts'

const image = (width: number, type: 'jpeg' | 'webp') => ({
  ...{ hash: 'a'.repeat(64), name: `p-${width}.${type}`, source: `${width}.${type}`, bytes: 9 },
  ...{ mimeType: `image/${type}`, width, height: width / 2 },
})
const files = {
  original: image(4000, 'jpeg'),
  variants: [360, 720, 1080, 1440].flatMap((w) => [image(w, 'webp'), image(w, 'jpeg')]),
}

it('reads the smallest file of a picture that its place can be printed from', () => {
  const sources = [844, 1350, 1800].map((width) => printedFile(files, width).source)
  expect(sources).toEqual(['1080.jpeg', '1440.jpeg', '4000.jpeg'])
  expect(printedSize(files, 1350)).toEqual({ width: 1440, height: 720 })
  expect(printedSize(files, 1800)).toEqual({ width: 1800, height: 900 })
})

it('makes a JPEG of what paper does not take', async () => {
  const staticDir = await mkdtemp(path.join(tmpdir(), 'avizier-'))
  onTestFinished(() => rm(staticDir, { recursive: true }))
  const bytes = sharp({ create: { width: 80, height: 40, channels: 3, background: '#147' } }).webp()
  await writeFile(path.join(staticDir, '80.webp'), await bytes.toBuffer())
  const collections = { media: { config: { upload: { staticDir } } } }
  const req = { payload: { collections } } as unknown as PayloadRequest
  const original = image(80, 'webp')
  const printed = await printedPicture(req, { original, variants: [] }, 1600)
  expect([printed.width, printed.height]).toEqual([80, 40])
  expect((await sharp(printed.bytes).metadata()).format).toBe('jpeg')
})
