import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { dataDirLayout } from '@avizier/shared/data-dir'
import { chainStart, hashOf, rowHash, type RegisterRow } from '@avizier/shared/register'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openMirror, type MirrorStore } from '../mirror/mirror.ts'
import { smallNewsroom } from '../../src/testing/newsroom.ts'
import { contentsSchema, type SearchContents } from '../../src/search/contents.ts'
import { openSearchIndex, type SearchIndex } from './search-index.ts'

const noon = new Date('2026-11-23T10:00:00.000Z')
const rows = smallNewsroom()
const last = rows.at(-1)
const withdrawal: RegisterRow = {
  number: rows.length + 1,
  at: noon.toISOString(),
  actor: 'users/editor',
  collection: 'press-releases',
  subject: 'r26',
  event: 'withdrawn',
  path: last?.path ?? '',
  snapshot: null,
  snapshotHash: null,
  previousHash: last ? rowHash(last) : chainStart,
  note: null,
  isMajor: true,
}

const title = 'Pasajul pietonal se redeschide duminică'
const snapshot = { ...last?.snapshot, title }
const update: RegisterRow = {
  ...withdrawal,
  event: 'updated',
  snapshot,
  snapshotHash: hashOf(snapshot),
}

let dataDir: string
let mirror: MirrorStore
let search: SearchIndex
const said: string[] = []
const layout = () => dataDirLayout(dataDir)
/** A part for each of the two years. */
const limits = { inFirst: 41, inOthers: 100 }
const open = () =>
  openSearchIndex({ dataDir, clock: () => noon, log: (line) => void said.push(line), limits })

beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'avizier-search-'))
  await mkdir(layout().publisherDir, { recursive: true })
  mirror = openMirror(layout().mirror)
  mirror.apply(rows)
  said.length = 0
  search = await open()
})
afterEach(async () => {
  await search.close()
  mirror.close()
  await rm(dataDir, { recursive: true })
})

const contentsFile = () => path.join(layout().searchDir, 'cuprins.json')
const contents = async (): Promise<SearchContents> =>
  contentsSchema.parse(JSON.parse(await readFile(contentsFile(), 'utf8')))
const folders = async () =>
  (await readdir(layout().searchDir)).filter((name) => name !== 'cuprins.json')
const bringUp = async () => {
  search.wake()
  await search.settled()
}

describe('the search index', () => {
  it('holds the mirror after a pass and says so', async () => {
    expect(search.state()).toBeUndefined()
    await bringUp()
    expect((await contents()).parts.flatMap(({ years }) => years)).toEqual([
      { year: '2026', documents: 45 },
      { year: '2025', documents: 2 },
    ])
    expect(search.state()).toMatchObject({
      currentRow: 57,
      archiveRow: 57,
      documents: 47,
      indexedAt: noon.toISOString(),
      error: null,
    })
    expect(said).toEqual([])
  })

  it('hides what is withdrawn at once, and shows what comes back', async () => {
    await bringUp()
    await search.follow([withdrawal])
    expect((await contents()).gone).toEqual([{ path: withdrawal.path, row: 58 }])
    await search.follow([{ ...withdrawal, event: 'published' }])
    expect((await contents()).gone).toEqual([])
  })

  it('needs not hide any more what a pass left out', async () => {
    await bringUp()
    await search.follow([withdrawal])
    mirror.apply([withdrawal])
    await bringUp()
    const { gone, parts, currentRow } = await contents()
    expect([gone, parts[0]?.documents, currentRow]).toEqual([[], 44, 58])
    // No old part, which has its words.
    expect((await folders()).toSorted()).toEqual(parts.map(({ folder }) => folder).toSorted())
  })

  it('goes on hiding what is withdrawn while a pass runs, which may have read it before', async () => {
    search.wake()
    await search.follow([withdrawal])
    await search.settled()
    expect((await contents()).gone).toEqual([{ path: withdrawal.path, row: 58 }])
  })

  it('makes one more pass for ten calls during one', async () => {
    let passes = 0
    await search.close()
    search = await openSearchIndex({
      dataDir,
      clock: () => {
        passes += 1
        return noon
      },
      log: (line) => void said.push(line),
    })
    search.wake()
    await pause(50)
    for (let call = 0; call < 10; call += 1) search.wake()
    await search.settled()
    expect(passes).toBe(2)
  })

  it('keeps the old parts of pages that are open, up to twenty', async () => {
    await bringUp()
    const [before] = (await contents()).parts
    for (let age = 1; age <= 20; age += 1) {
      const folder = path.join(layout().searchDir, `2024-${String(age).padStart(16, '0')}`)
      await mkdir(folder)
      await utimes(folder, age, age)
    }
    await search.follow([update])
    mirror.apply([update])
    await bringUp()
    const names = await folders()
    expect(names).toHaveLength(2 + 20)
    expect(names).toContain(before?.folder)
    expect(names).not.toContain('2024-0000000000000001')
  })
})

describe('after a crash', () => {
  it('the old index stays in use, and what was half made is removed', async () => {
    await bringUp()
    const before = await contents()
    mirror.apply([withdrawal])
    search.wake()
    await search.close()
    expect(await contents()).toEqual(before)
    await mkdir(path.join(layout().searchDir, '.2026-0123456789abcdef.part'))

    search = await open()
    await bringUp()
    expect((await contents()).parts[0]?.documents).toBe(44)
    expect((await folders()).filter((name) => name.startsWith('.'))).toEqual([])
  })

  it('contents that cannot be read are made anew', async () => {
    await bringUp()
    const before = await contents()
    await search.close()
    await writeFile(contentsFile(), '{"parts":[')
    search = await open()
    await bringUp()
    expect((await contents()).parts).toEqual(before.parts)
  })

  it.each([
    ['cannot be read', '{"parts":['],
    ['are of another form', '{"parts":[],"gone":"none"}'],
    ['are not there', undefined],
  ])(
    'no old part stays where contents %s: it may have the words of what is gone',
    async (_, text) => {
      await bringUp()
      await search.follow([withdrawal])
      mirror.apply([withdrawal])
      await search.close()
      if (text === undefined) await rm(contentsFile())
      else await writeFile(contentsFile(), text)
      search = await open()
      await bringUp()
      const { parts } = await contents()
      expect(parts[0]?.documents).toBe(44)
      expect((await folders()).toSorted()).toEqual(parts.map(({ folder }) => folder).toSorted())
    },
  )

  it('a pass that fails is told, and tried again by itself', async () => {
    await bringUp()
    await search.close()
    search = await openSearchIndex({
      dataDir,
      clock: () => noon,
      log: (line) => void said.push(line),
      retryAfterMs: 1500,
      limits,
    })
    await rm(layout().searchDir, { recursive: true })
    await writeFile(layout().searchDir, 'not a folder')
    await bringUp()
    expect(search.state()?.error).toContain('ENOTDIR')
    expect(said).toHaveLength(1)
    await rm(layout().searchDir)
    await mkdir(layout().searchDir)
    await expect.poll(() => search.state()?.error, { timeout: 30_000 }).toBeNull()
    expect((await contents()).parts).toHaveLength(2)
  })
})
