import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { originalOf } from '@avizier/shared/precompressed'
import { openPublisher } from '@avizier/site/publisher'
import { afterEach, beforeEach, expect, inject, it } from 'vitest'
import { find } from '../../site/server/find.ts'
import { readPrecompressed } from '../../site/server/precompressed.ts'
import { openNewsroomIn, type OpenNewsroom } from './open-newsroom.ts'
import { siteUrl } from './site.ts'
import { treeOf } from './tree.ts'
import { precompressedFaultsOf } from './precompressed-faults.ts'

const rounds = Number(process.env.FAULTS_ROUNDS ?? 2) * 10

let home: string
let room: OpenNewsroom
beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'avizier-precompressed-'))
  room = openNewsroomIn(home)
  for (const seed of [1, 2, 3])
    room.newsroom.happen({ kind: 'publish', collection: 'press-releases', seed })
})
afterEach(() => rm(home, { recursive: true, force: true }))

const openIt = () =>
  openPublisher({
    dataDir: room.dataDir,
    appDir: inject('appDir'),
    siteUrl,
    client: room.client,
    clock: () => room.newsroom.now,
    log: () => undefined,
    compressAfterMs: 0,
  })

const faults = (areAllMade: boolean) => precompressedFaultsOf(`${room.folder}/`, { areAllMade })

/** The compressed files of the public folder that hold a text. */
async function compressedFilesWith(text: string): Promise<string[]> {
  const names = await readdir(`${room.folder}/`, { recursive: true })
  const holding: string[] = []
  for (const name of names.filter((each) => originalOf(each) !== undefined)) {
    const bytes = await readFile(path.join(room.folder, name))
    const decompress = name.endsWith('.br') ? brotliDecompressSync : gunzipSync
    if (decompress(bytes).includes(text)) holding.push(name)
  }
  return holding
}

/** Reads a page over and over as the web server does, until it is told to stop. Returns how many precompressed files it was given. */
function readOn(address: string): { stop: () => Promise<number> } {
  let isOver = false
  async function read(): Promise<number> {
    let given = 0
    while (!isOver) {
      const page = await find(room.folder, address)
      if (page && page !== 'folder') {
        const compressed = await readPrecompressed(page, 'br')
        if (compressed)
          expect(brotliDecompressSync(compressed)).toEqual(await page.handle.readFile())
        given += compressed ? 1 : 0
        await page.handle.close()
      } else await pause(1)
    }
    return given
  }
  const reading = read()
  return {
    stop: () => {
      isOver = true
      return reading
    },
  }
}

it('no compressed file holds what was withdrawn while it was made', async () => {
  const publisher = await openIt()
  await room.bring(publisher)
  const front = readOn('/')
  let given = 0
  for (let round = 1; round <= rounds; round += 1) {
    room.newsroom.happen({ kind: 'publish', collection: 'press-releases', seed: 100 + round })
    room.newsroom.happen({ kind: 'retitle', pick: 0, seed: 500 + round })
    const { path: url, snapshot } = room.newsroom.rows.at(-1) ?? {}
    const title = String(snapshot?.title)
    if (!url) throw new Error('Nothing was published')
    await room.bring(publisher)
    const page = readOn(url)
    // Anywhere in the life of a pass.
    await pause(Math.random() * 40)
    room.newsroom.happen({ kind: 'withdraw', pick: 0 })
    await room.bring(publisher)
    expect([await compressedFilesWith(title), await faults(false)]).toEqual([[], []])
    if (round % 5 === 0) {
      await publisher.settled()
      expect(await faults(true)).toEqual([])
    }
    given += await page.stop()
  }
  await publisher.settled()
  expect(await faults(true)).toEqual([])
  given += await front.stop()
  console.log(`${rounds} withdrawals, ${given} compressed files read meanwhile`)
  await publisher.close()
})

it('a release that is shown gets them, and one that is gone back to has the right ones', async () => {
  const publisher = await openIt()
  await room.bring(publisher)
  await publisher.settled()
  for (const kind of ['rebuild', 'rollback'] as const) {
    room.newsroom.happen({ kind: 'edit', pick: 0, seed: 7 })
    room.newsroom.happen({ kind: 'wait', hours: 1 })
    await room.bring(publisher)
    publisher.order({ kind, release: null, by: 'webmaster', reason: null })
    await publisher.work()
    expect(publisher.state().builds[0]?.outcome).toBe('done')
    expect(await faults(false)).toEqual([])
    await publisher.settled()
    expect(await faults(true)).toEqual([])
  }
  await publisher.close()
})

it('a comparison names those that are not of the file beside them, and they are made anew', async () => {
  const publisher = await openIt()
  await room.bring(publisher)
  await publisher.settled()
  const right = await treeOf(`${room.folder}/`)
  const verify = async () => {
    room.newsroom.happen({ kind: 'wait', hours: 1 })
    publisher.order({ kind: 'verify', release: null, by: 'webmaster', reason: null })
    await publisher.work()
    return publisher.state().verification?.differences
  }
  expect(await verify()).toEqual([])

  const front = await readFile(path.join(room.folder, 'index.html.gz'))
  await writeFile(path.join(room.folder, 'despre/index.html.gz'), front)
  await writeFile(path.join(room.folder, 'rss.xml.br'), front)
  // Its precompressed files go with it.
  await writeFile(path.join(room.folder, 'index.html'), 'altceva')
  await writeFile(path.join(room.folder, 'strain.html.gz'), front)
  expect(await verify()).toEqual([
    { path: 'index.html', fault: 'other bytes' },
    { path: 'despre/index.html.gz', fault: 'other bytes' },
    { path: 'rss.xml.br', fault: 'other bytes' },
    { path: 'strain.html.gz', fault: 'unexpected' },
  ])
  await publisher.publish()
  await publisher.settled()
  expect(await faults(true)).toEqual([])
  expect(await treeOf(`${room.folder}/`)).toEqual(right)
  expect(await verify()).toEqual([])
  await publisher.close()
})
