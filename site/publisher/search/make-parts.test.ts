import { mkdtemp, readdir, rm, stat, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { mirrorOf } from '../../src/testing/compiled-site.ts'
import type { Engine } from '../../src/search/engine.ts'
import type { Query } from '../../src/search/query.ts'
import { indexOnDisk } from '../../src/testing/index-on-disk.ts'
import { smallNewsroom } from '../../src/testing/newsroom.ts'
import type { Part } from '../../src/search/contents.ts'
import { makePart } from './make-part.ts'
import { makeParts, type Progress, usualLimits } from './make-parts.ts'
import type { SearchRecord } from './record.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'avizier-search-'))
})
afterAll(() => rm(folder, { recursive: true }))

const texts: [title: string, content: string][] = [
  ['Comunicat', 'Biroul anunță.'],
  ['Două comunicate', 'Biroul anunță.'],
  ['Comunicatele lunii', 'Biroul anunță.'],
  ['Apă caldă', 'Furnizarea se reia pe străzile din cartier.'],
  ['Țara fagilor', 'Împădurire cu puieți în fiecare an; școala ajută.'],
]
const record = (title: string, content: string, index: number): SearchRecord => ({
  url: `/comunicate/2026/11/${index}/`,
  content,
  pages: [],
  meta: { title },
  filters: { sectiune: [index < 3 ? 'comunicate' : 'anunturi'] },
  at: `2026-11-0${5 - index}`,
})

describe('the index of a part, asked as a browser asks it', () => {
  let engine: Engine
  beforeAll(async () => {
    const records = texts.map(([title, content], index) => record(title, content, index))
    const part = await makePart(folder, [{ year: '2026', records: () => records }])
    ;({ engine } = indexOnDisk(folder, [part]))
  })

  const found = async (words: string, change: Partial<Query> = {}) => {
    const hits = await engine.search({ words, filters: {}, order: 'relevanta', ...change })
    return (await hits?.next(10))?.map(({ path }) => Number(path.split('/').at(-2))) ?? []
  }

  it.each(['comunicat', 'comunicate', 'comunicatele', 'COMUNICATELOR'])(
    'finds every form of a word: %s',
    async (word) => {
      expect((await found(word)).toSorted()).toEqual([0, 1, 2])
    },
  )

  it.each([
    ['apa calda', 3],
    ['apă caldă', 3],
    ['străzi', 3],
    ['strazile', 3],
    ['tara', 4],
    ['țara', 4],
    ['ţara', 4],
    ['impadurire', 4],
    ['împădurirea', 4],
    ['scoala', 4],
    ['şcoala', 4],
  ])('folds letters: %s', async (words, index) => {
    expect(await found(words)).toEqual([index])
  })

  it('shows the words as they were written', async () => {
    const hits = await engine.search({ words: 'scoala', filters: {}, order: 'relevanta' })
    const [hit] = (await hits?.next(1)) ?? []
    expect(hit?.excerpt).toContainEqual({ text: 'școala', isMarked: true })
  })

  it('narrows by a filter and sorts by date', async () => {
    expect(await found('biroul', { order: 'data' })).toEqual([0, 1, 2])
    expect(await found('', { filters: { sectiune: 'anunturi' } })).toEqual([3, 4])
  })

  it('has nothing beside that nobody asks for', async () => {
    const [home = ''] = await readdir(folder)
    expect((await readdir(path.join(folder, home), { recursive: true })).toSorted()).toEqual([
      'cuvinte',
      'cuvinte/0.bin',
      'forme.bin',
      'texte',
      'texte/0.bin',
    ])
  })
})

describe('a pass over the mirror', () => {
  let searchDir: string
  beforeEach(async () => {
    searchDir = await mkdtemp(path.join(tmpdir(), 'avizier-search-'))
  })
  afterEach(() => rm(searchDir, { recursive: true }))

  const pass = async (
    rows: ReturnType<typeof smallNewsroom>,
    known: Part[],
    limits = usualLimits,
  ) => {
    const mirror = mirrorOf(rows)
    const told: Progress[] = []
    await makeParts(mirror, searchDir, known, (progress) => told.push(progress), limits)
    mirror.close()
    return {
      parts: told.flatMap((progress) => (progress.kind === 'part' ? [progress.part] : [])),
      end: told.at(-1),
    }
  }

  it('makes few parts, the newest years first', async () => {
    const { parts, end } = await pass(smallNewsroom(), [])
    expect(parts.map(({ years, documents }) => [years, documents])).toEqual([
      [
        [
          { year: '2026', documents: 45 },
          { year: '2025', documents: 2 },
        ],
        47,
      ],
    ])
    expect(end).toEqual({ kind: 'end', parts, row: 57 })
    expect((await readdir(searchDir)).toSorted()).toEqual(
      parts.map((part) => part.folder).toSorted(),
    )
  })

  it('makes only the part anew in which something changed', async () => {
    const rows = smallNewsroom()
    const limits = { inFirst: 41, inOthers: 100 }
    const before = await pass(rows.slice(0, -1), [], limits)
    const after = await pass(rows, before.parts, limits)
    expect(after.parts.map(({ years }) => years.map(({ year }) => year))).toEqual([
      ['2026'],
      ['2025'],
    ])
    expect(after.parts[0]?.folder).not.toBe(before.parts[0]?.folder)
    expect(after.parts[1]).toEqual(before.parts[1])
    expect((await readdir(searchDir)).length).toBe(3)
  })

  it('makes a damaged part anew', async () => {
    const before = await pass(smallNewsroom(), [])
    const damaged = path.join(searchDir, before.parts[0]?.folder ?? '', 'cuvinte/0.bin')
    const { size } = await stat(damaged)
    await truncate(damaged, 10)
    const after = await pass(smallNewsroom(), before.parts)
    expect(after.parts).toEqual(before.parts)
    expect((await stat(damaged)).size).toBe(size)
  })
})
