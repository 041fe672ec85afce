import { describe, expect, it } from 'vitest'
import type { SearchContents } from '../../search/contents.ts'
import { createEngine, type Pagefind } from './engine.ts'
import type { Query } from './query.ts'

const part = (year: string, version: string) => ({
  year,
  folder: `${year}-${version}`,
  documents: 3,
  files: 1,
  bytes: 1,
})
const contentsOf = (gone: string[] = [], version = 'a'): SearchContents => ({
  parts: [part('2026', version), part('2025', 'a')],
  gone: gone.map((path) => ({ path, row: 9 })),
  currentRow: 9,
  archiveRow: 9,
  indexedAt: null,
  milliseconds: 0,
})

const years: Record<string, string[]> = {
  '2026': ['/anunturi/2026/11/c/', '/comunicate/2026/10/b/'],
  '2025': ['/comunicate/2025/09/d/', '/comunicate/2025/08/a/'],
}

const resultsAt = (paths: string[]) =>
  paths.map((path) => ({
    data: () =>
      Promise.resolve({
        url: path,
        excerpt: `despre <mark>${path}</mark>`,
        meta: { title: path },
        filters: { fel: ['Anunț'], zi: ['2026-11-23'], compartiment: ['directia-tehnica'] },
      }),
  }))

/** Answers as Pagefind does: by relevance without order, the years in no order that means anything. */
function fake() {
  const asked: unknown[] = []
  const loads: string[] = []
  const pagefind: Pagefind = {
    options: ({ basePath, mergeFilter }) =>
      Promise.resolve(void loads.push(`${basePath} ${mergeFilter.an}`)),
    mergeIndex: (path, { mergeFilter }) =>
      Promise.resolve(void loads.push(`${path} ${mergeFilter.an}`)),
    search(words, options) {
      asked.push([words, options])
      const { an } = options.filters
      const paths = an ? (years[an] ?? []) : Object.values(years).flat().toSorted()
      const counts = Object.fromEntries(
        Object.entries(years).map(([year, all]) => [year, all.length]),
      )
      return Promise.resolve({
        results: resultsAt(paths),
        filters: { an: { '2024': 0, ...counts } },
      })
    },
    destroy: () => Promise.resolve(void loads.push('destroy')),
  }
  return { pagefind, asked, loads }
}

const query: Query = { words: 'apa', filters: {}, order: 'relevanta' }

function engineWith(contents: () => SearchContents | undefined) {
  const { pagefind, asked, loads } = fake()
  const engine = createEngine({
    readContents: () => Promise.resolve(contents()),
    loadPagefind: (folder) => {
      loads.push(folder)
      return Promise.resolve(pagefind)
    },
  })
  const paths = async (asking: Query, limit = 10) => {
    const hits = await engine.search(asking)
    return { total: hits?.total, shown: (await hits?.next(limit))?.map(({ path }) => path) }
  }
  return { engine, paths, asked, loads }
}

describe('a search', () => {
  it('has the order of relevance, a page at a time', async () => {
    const { engine } = engineWith(() => contentsOf())
    const hits = await engine.search(query)
    const first = await hits?.next(3)
    expect(first?.map(({ path }) => path)).toEqual([
      '/anunturi/2026/11/c/',
      '/comunicate/2025/08/a/',
      '/comunicate/2025/09/d/',
    ])
    expect(first?.[0]).toEqual({
      path: '/anunturi/2026/11/c/',
      title: '/anunturi/2026/11/c/',
      excerpt: 'despre <mark>/anunturi/2026/11/c/</mark>',
      kind: 'Anunț',
      day: '2026-11-23',
      department: 'directia-tehnica',
    })
    expect((await hits?.next(3))?.map(({ path }) => path)).toEqual(['/comunicate/2026/10/b/'])
    expect(await hits?.next(3)).toEqual([])
  })

  it('asks for plain letters, whatever was pasted', async () => {
    const { engine, asked } = engineWith(() => contentsOf())
    await engine.search({ ...query, words: 'oﬁ\u00ADcial Ｃｌｕｊ' })
    expect(asked).toEqual([['oficial Cluj', { filters: {} }]])
  })

  it('by date asks one year after the other, as far as somebody reads', async () => {
    const { engine, asked } = engineWith(() => contentsOf())
    const byDate: Query = { ...query, filters: { tema: 'apa' }, order: 'data' }
    const hits = await engine.search(byDate)
    expect((await hits?.next(2))?.map(({ path }) => path)).toEqual(years['2026'])
    expect(asked).toEqual([
      ['apa', { filters: { tema: 'apa' } }],
      ['apa', { filters: { tema: 'apa', an: '2026' }, sort: { data: 'desc' } }],
    ])
    expect((await hits?.next(3))?.map(({ path }) => path)).toEqual(years['2025'])
  })

  it('without words is by date', async () => {
    const { paths, asked } = engineWith(() => contentsOf())
    const { shown } = await paths({ words: '', filters: { an: '2025' }, order: 'relevanta' })
    expect(asked[0]).toEqual([null, { filters: { an: '2025' } }])
    expect(shown).toEqual([...(years['2026'] ?? []), ...(years['2025'] ?? [])])
  })

  it('does not show what was withdrawn after the index was made', async () => {
    const gone: string[] = []
    const { engine, paths } = engineWith(() => contentsOf(gone))
    expect((await paths(query)).total).toBe(4)
    gone.push('/anunturi/2026/11/c/')
    const hits = await engine.search(query)
    expect((await hits?.next(2))?.map(({ path }) => path)).toEqual([
      '/comunicate/2025/08/a/',
      '/comunicate/2025/09/d/',
    ])
    expect(hits?.total).toBe(3)
  })

  it('loads the parts once, and again when there are others', async () => {
    let version = 'a'
    const { paths, loads } = engineWith(() => contentsOf([], version))
    await paths(query)
    await paths(query)
    const first = ['2026-a', '/cautare/index/2026-a/ 2026', '/cautare/index/2025-a/ 2025']
    expect(loads).toEqual(first)
    version = 'b'
    await paths(query)
    expect(loads.slice(3)).toEqual([
      'destroy',
      '2026-b',
      '/cautare/index/2026-b/ 2026',
      '/cautare/index/2025-a/ 2025',
    ])
  })

  it('loads the parts once for two questions at a time', async () => {
    const { paths, loads } = engineWith(() => contentsOf())
    await Promise.all([paths(query), paths({ ...query, words: 'apa calda' })])
    expect(loads).toHaveLength(3)
  })

  it('begins anew after parts that could not be loaded', async () => {
    const { pagefind, loads } = fake()
    let isReachable = false
    const engine = createEngine({
      readContents: () => Promise.resolve(contentsOf()),
      loadPagefind: () =>
        Promise.resolve({
          ...pagefind,
          mergeIndex: (path, options) =>
            isReachable
              ? pagefind.mergeIndex(path, options)
              : Promise.reject(new Error('unreachable')),
        }),
    })
    await expect(engine.search(query)).rejects.toThrow('unreachable')
    expect(loads).toEqual(['/cautare/index/2026-a/ 2026', 'destroy'])
    isReachable = true
    expect((await engine.search(query))?.total).toBe(4)
  })

  it('has no answer where there is no index', async () => {
    expect(await engineWith(() => undefined).engine.search(query)).toBeUndefined()
    const empty = () => ({ ...contentsOf(), parts: [] })
    expect(await engineWith(empty).engine.search(query)).toBeUndefined()
  })
})
