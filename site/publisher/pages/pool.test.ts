import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openMirror } from '../mirror/mirror.ts'
import { createPool, loadApp } from './pool.ts'
import { isFailed } from './render.ts'
import { fileOf } from '../files/write.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'avizier-pool-'))
})
afterAll(() => rm(folder, { recursive: true }))

const options = { asOf: new Date('2026-11-23T08:00:00.000Z'), siteUrl: 'https://stiri.example.org' }
const urls = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => `/${name}-${index}/`)

describe('createPool', () => {
  it('gives pages in order on all cores; one that cannot be made says why and stops no other', async () => {
    const appEntry = path.join(folder, 'entry.mjs')
    await writeFile(
      appEntry,
      "export const render = async (url) => { if (url === '/page-3/') throw new TypeError('no title'); return new Response(url) }\n",
    )
    const mirrorFile = path.join(folder, 'mirror.db')
    const mirror = openMirror(mirrorFile)
    const pool = createPool(await loadApp(appEntry), mirror, { appEntry, mirrorFile })
    const wanted = urls('page', 4000)
    const pages = await pool.render(wanted, options)
    expect(pages.map(({ url }) => url)).toEqual(wanted)
    const [failed, ...others] = pages.filter(isFailed)
    expect(others).toEqual([])
    expect(failed).toMatchObject({ url: '/page-3/', tags: [] })
    expect(failed?.error).toMatch(/^TypeError: no title\n +at render/)
    await pool.close()
    mirror.close()
  })

  it.each([3, 300])(
    'writes %s pages where nobody sees them, and tells where they lead to',
    async (count) => {
      const appEntry = path.join(folder, 'linking.mjs')
      await writeFile(
        appEntry,
        'export const render = async (url, reader) => { reader.head(); return new Response(`<a href="/">a</a><a href="../b/">${url}</a><a href="${url}">c</a>`) }\n',
      )
      const mirrorFile = path.join(folder, 'mirror.db')
      const mirror = openMirror(mirrorFile)
      const pool = createPool(await loadApp(appEntry), mirror, { appEntry, mirrorFile })
      const unseen = path.join(folder, `unseen-${count}`)
      const wanted = urls('page', count)
      const pages = await pool.renderInto(unseen, wanted, options)
      const texts = wanted.map(
        (url) => `<a href="/">a</a><a href="../b/">${url}</a><a href="${url}">c</a>`,
      )
      expect(pages).toEqual(
        wanted.map((url, index) => ({
          url,
          size: texts[index]?.length,
          hash: createHash('sha256')
            .update(texts[index] ?? '')
            .digest('hex'),
          tags: ['head'],
          files: [],
          until: undefined,
          links: expect.arrayContaining(['../b/', url]) as string[],
        })),
      )
      const naming = pages.filter((page) => !isFailed(page) && page.links.includes('/'))
      expect(naming.length).toBeGreaterThan(0)
      expect(naming.length).toBeLessThanOrEqual(availableParallelism())
      for (const [index, url] of wanted.entries())
        expect(await readFile(fileOf(unseen, url), 'utf8')).toBe(texts[index])
      await pool.close()
      mirror.close()
    },
  )

  it('is whole again after a worker that ended before its answer', async () => {
    const appEntry = path.join(folder, 'mortal.mjs')
    await writeFile(
      appEntry,
      "export const render = async (url) => url === '/bad-3/' ? process.exit(1) : new Response(url)\n",
    )
    const mirrorFile = path.join(folder, 'mirror.db')
    const mirror = openMirror(mirrorFile)
    const pool = createPool(await loadApp(appEntry), mirror, { appEntry, mirrorFile })
    await expect(pool.render(urls('bad', 100), options)).rejects.toThrow('A render worker ended')
    const wanted = urls('good', 100)
    const pages = await pool.render(wanted, options)
    expect(pages.map(({ url }) => url)).toEqual(wanted)
    await pool.close()
    mirror.close()
  })
})
