import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openMirror } from './mirror.ts'
import { createPool, loadApp } from './pool.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'avizier-pool-'))
})
afterAll(() => rm(folder, { recursive: true }))

const options = { asOf: new Date('2026-11-23T08:00:00.000Z'), siteUrl: 'https://stiri.example.org' }
const urls = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => `/${name}-${index}/`)

describe('createPool', () => {
  it('gives pages in order on all cores, and never those of a job that failed', async () => {
    const appEntry = path.join(folder, 'entry.mjs')
    await writeFile(
      appEntry,
      "export const render = async (url) => new Response(url, { status: url === '/bad-3/' ? 500 : 200 })\n",
    )
    const mirrorFile = path.join(folder, 'mirror.db')
    const mirror = openMirror(mirrorFile)
    const pool = createPool(await loadApp(appEntry), mirror, { appEntry, mirrorFile })
    await expect(pool.render(urls('bad', 4000), options)).rejects.toThrow('/bad-3/ answered 500')
    const wanted = urls('good', 4000)
    const pages = await pool.render(wanted, options)
    expect(pages.map(({ url }) => url)).toEqual(wanted)
    await pool.close()
    mirror.close()
  })
})
