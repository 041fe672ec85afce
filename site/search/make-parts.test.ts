import { mkdtemp, readdir, readFile, rm, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { mirrorOf } from '../src/testing/compiled-site.ts'
import { smallNewsroom } from '../src/testing/newsroom.ts'
import type { Part } from './contents.ts'
import { makePart } from './make-part.ts'
import { makeParts, type Progress } from './make-parts.ts'
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
  language: 'ro',
  meta: { title },
  filters: { sectiune: [index < 3 ? 'comunicate' : 'anunturi'] },
  sort: { data: `2026-11-0${index + 1}` },
})

describe('the index of a part, asked as a browser asks it', () => {
  let search: (
    words: string | null,
    options?: object,
  ) => Promise<{ results: { data(): Promise<{ url: string; excerpt: string }> }[] }>
  beforeAll(async () => {
    const records = texts.map(([title, content], index) => record(title, content, index))
    const part = await makePart(folder, '2026', records)
    const home = path.join(folder, part.folder)
    vi.stubGlobal('fetch', async (address: string) => {
      const name = address.slice(address.indexOf(part.folder) + part.folder.length).split('?')[0]
      return new Response(await readFile(path.join(home, name ?? '')))
    })
    const program = pathToFileURL(path.join(home, 'pagefind.js')).href
    ;({ search } = (await import(/* @vite-ignore */ program)) as { search: typeof search })
  })
  afterAll(() => vi.unstubAllGlobals())

  const found = async (words: string | null, options?: object) => {
    const { results } = await search(words, options)
    const fragments = await Promise.all(results.map((result) => result.data()))
    return fragments.map(({ url }) => Number(url.split('/').at(-2)))
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
    const { results } = await search('scoala')
    expect((await results[0]?.data())?.excerpt).toContain('<mark>școala</mark> ajută')
  })

  it('narrows by a filter and sorts by date', async () => {
    expect(await found('biroul', { sort: { data: 'desc' } })).toEqual([2, 1, 0])
    expect(await found(null, { filters: { sectiune: 'anunturi' }, sort: { data: 'asc' } })).toEqual(
      [3, 4],
    )
  })

  it('has nothing beside that nobody asks for', async () => {
    const [home = ''] = await readdir(folder)
    expect(
      (await readdir(path.join(folder, home))).filter((name) => /ui|highlight/.test(name)),
    ).toEqual([])
  })
})

describe('a pass over the mirror', () => {
  let searchDir: string
  beforeEach(async () => {
    searchDir = await mkdtemp(path.join(tmpdir(), 'avizier-search-'))
  })
  afterEach(() => rm(searchDir, { recursive: true }))

  const pass = async (rows: ReturnType<typeof smallNewsroom>, known: Part[]) => {
    const mirror = mirrorOf(rows)
    const told: Progress[] = []
    await makeParts(mirror, searchDir, known, (progress) => told.push(progress))
    mirror.close()
    return {
      parts: told.flatMap((progress) => (progress.kind === 'part' ? [progress.part] : [])),
      end: told.at(-1),
    }
  }

  it('makes a part for each year, newest first', async () => {
    const { parts, end } = await pass(smallNewsroom(), [])
    expect(parts.map(({ year, documents }) => [year, documents])).toEqual([
      ['2026', 41],
      ['2025', 2],
    ])
    expect(end).toEqual({ kind: 'end', years: ['2026', '2025'], row: 52 })
    expect((await readdir(searchDir)).toSorted()).toEqual(
      parts.map((part) => part.folder).toSorted(),
    )
  })

  it('makes only the year anew in which something changed', async () => {
    const rows = smallNewsroom()
    const before = await pass(rows.slice(0, -1), [])
    const after = await pass(rows, before.parts)
    expect(after.parts[0]?.folder).not.toBe(before.parts[0]?.folder)
    expect(after.parts[1]).toEqual(before.parts[1])
    expect((await readdir(searchDir)).length).toBe(3)
  })

  it('makes a damaged part anew', async () => {
    const before = await pass(smallNewsroom(), [])
    const damaged = path.join(searchDir, before.parts[0]?.folder ?? '', 'pagefind-entry.json')
    await truncate(damaged, 10)
    await pass(smallNewsroom(), before.parts)
    expect(JSON.parse(await readFile(damaged, 'utf8'))).toMatchObject({
      languages: { ro: { page_count: 41 } },
    })
  })
})
