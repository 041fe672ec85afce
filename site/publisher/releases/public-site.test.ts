import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Worker } from 'node:worker_threads'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { smallNewsroom } from '../../src/testing/newsroom.ts'
import { createArtefacts } from '../artefacts/artefacts.ts'
import { createCopies } from '../files/copies.ts'
import { openFolderStore } from '../files/folder-store.ts'
import { openManifest } from '../pages/manifest.ts'
import { openMirror, type MirrorStore } from '../mirror/mirror.ts'
import { createPool, loadApp } from '../pages/pool.ts'
import { openPublicSite } from './public-site.ts'

let home: string
let mirror: MirrorStore
beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'avizier-public-site-'))
  for (const folder of ['public/releases', 'release/site'])
    await mkdir(path.join(home, folder), { recursive: true })
  mirror = openMirror(path.join(home, 'mirror.db'))
  mirror.apply(smallNewsroom())
})
afterEach(async () => {
  mirror.close()
  await rm(home, { recursive: true })
})

/** The threads of this process that have begun and not ended. */
const threads = new Set<Worker>()
process.on('worker', (worker) => {
  threads.add(worker)
  worker.once('exit', () => threads.delete(worker))
})

it('gives the cores back after a batch that the disk did not take', async () => {
  const appEntry = path.join(home, 'entry.mjs')
  await writeFile(appEntry, 'export const render = async (url) => new Response(url)\n')
  const mirrorFile = path.join(home, 'mirror.db')
  const site = await openPublicSite({
    mirror,
    mirrorFile,
    publicDir: path.join(home, 'public'),
    appDir: home,
    appId: 'abc',
    siteUrl: 'https://stiri.example.org',
    copies: createCopies(await openFolderStore(path.join(home, 'files')), ({ name }) =>
      Promise.resolve(Buffer.from(name)),
    ),
    artefacts: createArtefacts([], await openFolderStore(path.join(home, 'zip'))),
    clock: () => new Date('2026-11-23T10:00:00.000Z'),
    log: () => undefined,
  })
  const folder = path.join(home, 'release/site')
  const manifestFile = path.join(home, 'release/manifest.db')
  const manifest = openManifest(manifestFile)
  const pool = createPool(await loadApp(appEntry), mirror, { appEntry, mirrorFile })
  const full = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' })
  const write = () => (threads.size > 0 ? Promise.reject(full) : Promise.resolve())
  const release = { name: '20261123T1-abc', folder, manifestFile, appDir: home }
  await expect(site.bring({ release, manifest, pool, write })).rejects.toThrow('ENOSPC')
  expect(threads.size).toBe(0)
  manifest.close()
  await site.close()
})
