import { rmSync } from 'node:fs'
import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import sirv from 'sirv'
import { formOf, formSlugs } from '@avizier/shared/forms/index'
import type { StoredFile } from '@avizier/shared/kinds/fields'
import { addresses } from '../src/addresses.ts'
import { compileSite, mirrorOf } from '../src/testing/compiled-site.ts'
import { emptyNewsroom, smallNewsroom } from '../src/testing/newsroom.ts'

// node site/scripts/preview.ts PORT [empty]: every page of a small newsroom and every form of the counter, to look at without the CMS.

const port = Number(process.argv[2] ?? 4400)
const rows = process.argv[3] === 'empty' ? emptyNewsroom() : smallNewsroom()
const site = await compileSite()
const folder = await mkdtemp(path.join(tmpdir(), 'avizier-preview-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => process.exit())
const mirror = mirrorOf(rows)
const files = new Map<string, StoredFile>()

const asked = formSlugs.map((slug) => formOf(slug).path)
for (const address of [...addresses(mirror), ...asked]) {
  const { status, text, reading } = await site.make(mirror, address)
  if (status !== 200) console.error(`${address} answered ${status}`)
  await write(address.endsWith('/') ? `${address}index.html` : address, text)
  for (const [where, file] of reading.files) files.set(where, file)
}
for (const [where, file] of files) await write(where, await bytesOf(file))
await cp(path.join(site.folder, 'client'), folder, { recursive: true })
await site.remove()

createServer(sirv(folder)).listen(port, () => console.log(`${folder} at http://localhost:${port}`))

async function write(where: string, content: string | Uint8Array): Promise<void> {
  const file = path.join(folder, where)
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, content)
}

/** A plain surface in the format and width that its name tells. */
async function bytesOf({ name, mimeType }: StoredFile): Promise<Uint8Array> {
  if (!mimeType.startsWith('image/')) return new TextEncoder().encode(name)
  const width = Number(/-(\d+)\./.exec(name)?.[1] ?? 1200)
  const isPage = name.startsWith('coperta') || name.includes('-pagina-')
  const height = Math.round(width * (isPage ? 297 / 210 : 2 / 3))
  const gradient = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs><linearGradient id="g" x2="0" y2="1"><stop stop-color="#f6d9b8"/><stop offset="1" stop-color="#0d4a52"/></linearGradient></defs><rect width="100%" height="100%" fill="url(#g)"/></svg>`,
  )
  const format = mimeType === 'image/avif' ? 'avif' : mimeType === 'image/webp' ? 'webp' : 'jpeg'
  return sharp(gradient).toFormat(format).toBuffer()
}
