import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { precompress } from './precompress.ts'

it('puts compressed forms beside text, and leaves what is compressed already alone', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'avizier-precompress-'))
  const style = 'p { color: black }'.repeat(100)
  await mkdir(path.join(folder, '_astro'))
  await writeFile(path.join(folder, '_astro/site.css'), style)
  await writeFile(path.join(folder, '_astro/serif.woff2'), 'wOF2')
  await precompress(folder)
  const bytesOf = (name: string) => readFile(path.join(folder, '_astro', name))
  expect((await readdir(path.join(folder, '_astro'))).toSorted()).toEqual([
    'serif.woff2',
    'site.css',
    'site.css.br',
    'site.css.gz',
  ])
  expect(String(brotliDecompressSync(await bytesOf('site.css.br')))).toBe(style)
  expect(String(gunzipSync(await bytesOf('site.css.gz')))).toBe(style)
  await rm(folder, { recursive: true })
})
