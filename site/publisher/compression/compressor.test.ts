import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openManifest, type Manifest } from '../pages/manifest.ts'
import { createCompressor, precompressPages } from './compressor.ts'
import { fileOf, removeFrom, writeInPlace } from '../files/write.ts'

const never = new AbortController().signal
const asOf = new Date('2026-11-09T08:00:00.000Z')
const long = (word: string) => `<p>${word}</p>`.repeat(200)

let home: string
let shown: { release: { folder: string }; manifest: Manifest }
beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'avizier-precompressed-'))
  shown = {
    release: { folder: path.join(home, 'site') },
    manifest: openManifest(path.join(home, 'manifest.db')),
  }
})
afterEach(async () => {
  shown.manifest.close()
  await rm(home, { recursive: true })
})

/** A public site in which `before` happens before a turn begins, by its number. */
const siteWhere = (
  before: (turn: number) => Promise<void> = () => Promise.resolve(),
  isBuilding = () => false,
) => {
  let turns = 0
  return {
    shown: () => shown,
    isBuilding,
    exclusively: async <T>(work: () => Promise<T>): Promise<T> => {
      await before((turns += 1))
      return work()
    },
  }
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')

/** What a batch does with a page, up to the end or cut short before it is settled. */
async function publish(url: string, text: string, end = true): Promise<void> {
  const { release, manifest } = shown
  manifest.intend([url])
  await writeInPlace(release.folder, url, Buffer.from(text))
  if (!end) return
  manifest.settle([{ url, hash: hashOf(text), tags: [], files: [], until: undefined }], [], asOf)
  manifest.clearJournal()
}

const uncompressedUrls = () => shown.manifest.uncompressed('', 100).map(({ url }) => url)
const filesOf = async () =>
  (await readdir(shown.release.folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(shown.release.folder, path.join(entry.parentPath, entry.name)))
    .sort()

it('lie beside text that is worth it, once, and nothing else is left', async () => {
  await publish('/comunicate/', long('Bună'))
  await publish('/stare.json', '{"register":1}')
  await publish('/jurnal/2026/jurnalul-municipal-2026.zip', long('PK'))
  await precompressPages(siteWhere(), never)
  const page = fileOf(shown.release.folder, '/comunicate/')
  expect(String(brotliDecompressSync(await readFile(`${page}.br`)))).toBe(long('Bună'))
  expect(String(gunzipSync(await readFile(`${page}.gz`)))).toBe(long('Bună'))
  expect(await filesOf()).toEqual([
    'comunicate/index.html',
    'comunicate/index.html.br',
    'comunicate/index.html.gz',
    'jurnal/2026/jurnalul-municipal-2026.zip',
    'stare.json',
  ])
  expect(uncompressedUrls()).toEqual([])
  expect((await readdir(home)).filter((name) => !name.startsWith('manifest.db'))).toEqual(['site'])
})

it('are made of every page of a release that was not seen before', async () => {
  shown.manifest.close()
  const file = path.join(home, 'unseen.db')
  shown.manifest = openManifest(file, { isSeen: false })
  for (let page = 0; page < 20; page += 1) await publish(`/${page}/`, long(`pagina ${page}`))
  expect(uncompressedUrls()).toEqual([])
  shown.manifest.close()
  shown.manifest = openManifest(file)
  await precompressPages(siteWhere(), never)
  expect((await filesOf()).length).toBe(60)
})

it('of what was published while they were made are made in the next pass', async () => {
  await publish('/a/', long('vechi'))
  await publish('/b/', long('retras'))
  const during = siteWhere(async (turn) => {
    if (turn !== 2) return
    await publish('/a/', long('nou'))
    shown.manifest.intend(['/b/'])
    await removeFrom(shown.release.folder, '/b/')
    shown.manifest.settle([], ['/b/'], asOf)
    shown.manifest.clearJournal()
  })
  await precompressPages(during, never)
  expect(await filesOf()).toEqual(['a/index.html'])
  await precompressPages(siteWhere(), never)
  expect(await filesOf()).toEqual(['a/index.html', 'a/index.html.br', 'a/index.html.gz'])
  const compressed = await readFile(fileOf(shown.release.folder, '/a/') + '.gz')
  expect(String(gunzipSync(compressed))).toBe(long('nou'))
})

it('wait while a batch that was cut short left other bytes than are recorded', async () => {
  await publish('/a/', long('vechi'))
  await precompressPages(
    siteWhere((turn) => (turn === 2 ? publish('/a/', long('nou'), false) : Promise.resolve())),
    never,
  )
  await precompressPages(siteWhere(), never)
  expect(await filesOf()).toEqual(['a/index.html'])
  await publish('/a/', long('nou'))
  await precompressPages(siteWhere(), never)
  expect(await filesOf()).toHaveLength(3)
})

it('rest while something is published', async () => {
  for (let page = 0; page < 20; page += 1) await publish(`/${page}/`, long(`pagina ${page}`))
  const turnsAt: number[] = []
  const site = siteWhere((turn) => {
    turnsAt.push(performance.now())
    if (turn === 2) compressor.wake()
    return Promise.resolve()
  })
  const compressor = createCompressor(site, { quietMs: 200, log: () => undefined })
  compressor.wake()
  await compressor.settled()
  const [, second = 0, third = 0] = turnsAt
  expect(third - second).toBeGreaterThan(150)
  expect(uncompressedUrls()).toEqual([])
  await compressor.close()
})

it('leave the cores to a full build', async () => {
  for (let page = 0; page < 20; page += 1) await publish(`/${page}/`, long(`pagina ${page}`))
  let groups = 0
  const site = siteWhere(
    () => Promise.resolve(),
    () => (groups += 1) > 1,
  )
  await precompressPages(site, never)
  expect(uncompressedUrls()).toHaveLength(12)
  await precompressPages(siteWhere(), never)
  expect(uncompressedUrls()).toEqual([])
})

it('are not made of a page that was changed by hand, and of the others all the same', async () => {
  for (let page = 0; page < 10; page += 1) await publish(`/${page}/`, long(`pagina ${page}`))
  await writeFile(fileOf(shown.release.folder, '/3/'), long('altceva'))
  await precompressPages(siteWhere(), never)
  expect(uncompressedUrls()).toEqual(['/3/'])
  expect(await filesOf()).toHaveLength(28)
})

it('fail aloud once, and are tried again at the next call', async () => {
  const told: string[] = []
  let isFull = true
  const site = siteWhere(() =>
    isFull ? Promise.reject(new Error('ENOSPC: no space left')) : Promise.resolve(),
  )
  const compressor = createCompressor(site, { quietMs: 0, log: (line) => told.push(line) })
  await publish('/a/', long('text'))
  for (let call = 0; call < 3; call += 1) {
    compressor.wake()
    await compressor.settled()
  }
  expect(told).toEqual(['Compressed files beside pages wait: ENOSPC: no space left'])
  isFull = false
  compressor.wake()
  await compressor.settled()
  expect(await filesOf()).toHaveLength(3)
  await compressor.close()
})
