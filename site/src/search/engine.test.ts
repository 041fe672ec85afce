import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noContents, type Part } from './contents.ts'
import { makePart } from '../../publisher/search/make-part.ts'
import type { SearchRecord } from '../../publisher/search/record.ts'
import { indexOnDisk } from '../testing/index-on-disk.ts'
import { createEngine } from './engine.ts'
import type { Query } from './query.ts'

const record = (
  year: string,
  name: string,
  title: string,
  content: string,
  section = 'comunicate',
): SearchRecord => ({
  url: `/${section}/${year}/${name}/`,
  content,
  pages: [],
  meta: { title },
  filters: {
    sectiune: [section],
    compartiment: ['tehnic'],
    fel: ['Comunicat'],
    zi: [`${year}-11-02`],
  },
  at: `${year}-11-02T08:00:00.000Z`,
})

/** The newest first, as a part has them. */
const years: Record<string, SearchRecord[]> = {
  '2026': [
    record(
      '2026',
      'apa',
      'Apă oprită în Zorilor',
      'Conducta de pe strada Teilor nr. 40 este avariată.',
    ),
    record(
      '2026',
      'crese',
      'Locuri libere la creșe: a doua etapă de înscrieri',
      'Cererile se depun online.',
      'anunturi',
    ),
    record(
      '2026',
      'autobuze',
      'Autobuzele electrice',
      'Linia 61 circulă luni, 23 noiembrie, cu 14.000 de locuri. Biletele la ora 09:30.',
    ),
  ],
  '2025': [
    record(
      '2025',
      'apa',
      'Apa din fântâni',
      'Fântânile au apă bună. nr. 88471 din 2 noiembrie 2025',
    ),
    record(
      '2025',
      'parcuri',
      'Parcuri',
      'Patru parcuri noi; parcarea rămâne. Biletul costă 8 lei. Oaspeți din Kırıkkale.',
    ),
  ],
}

let folder: string
let parts: Part[]
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'avizier-search-'))
  parts = []
  for (const year of ['2026', '2025'])
    parts.push(await makePart(folder, [{ year, records: () => years[year] ?? [] }]))
})
afterAll(() => rm(folder, { recursive: true }))

const all: Query = { words: '', filters: {}, order: 'relevanta' }

async function ask(words: string, change: Partial<Query> = {}, gone: string[] = []) {
  const { engine } = indexOnDisk(folder, parts, gone)
  const hits = await engine.search({ ...all, words, ...change })
  if (!hits) throw new Error('There is an index')
  const shown = await hits.next(10)
  const names = shown.map(({ path }) => path.split('/').slice(2, 4).join(' '))
  return { hits, shown, names }
}
const found = async (words: string) => (await ask(words)).names

describe('a word', () => {
  it.each([
    ['înscriere creșă', ['2026 crese']],
    ['inscrierilor', ['2026 crese']],
    ['autobuz', ['2026 autobuze']],
    ['fantana', ['2025 apa']],
    ['fîntînă', ['2025 apa']],
    ['FÂNTÂNILOR', ['2025 apa']],
    ['stra\u0301zi', ['2026 apa']],
    ['fân\u00ADtâni\u200Ble', ['2025 apa']],
    ['Ｐａｒｃｕｒｉ', ['2025 parcuri']],
    ['kirikkale', ['2025 parcuri']],
    ['parc', ['2025 parcuri']],
    ['ape', ['2025 apa', '2026 apa']],
  ])('is found in each of its forms: %s', async (words, names) => {
    expect(await found(words)).toEqual(names)
  })

  it.each(['asdfgh', 'autobus', 'autobuzelor1', 'cre', 'creșteri', 'parcimonie', 'la de', '%'])(
    'is not found where it does not stand: %s',
    async (word) => {
      const { hits, names } = await ask(word)
      expect([hits.total, names]).toEqual([0, []])
    },
  )
})

describe('a printed issue', () => {
  const folderOfIssue = () => mkdtemp(path.join(tmpdir(), 'avizier-search-'))
  const pages = ['Prima pagină, cu malul Someșului.', 'Bursele se depun online.']
  const head = 'Rezumatul numărului.\n'
  const issue: SearchRecord = {
    ...record('2026', 'nr-11', 'Jurnalul Municipal nr. 11', head + pages.join('\n'), 'jurnal'),
    pages: [head.length, head.length + (pages[0]?.length ?? 0) + 1],
  }

  it.each([
    ['bursă', '/jurnal/2026/nr-11/pagina-2/', 'Jurnalul Municipal nr. 11, pagina 2'],
    ['malul Someșului', '/jurnal/2026/nr-11/pagina-1/', 'Jurnalul Municipal nr. 11, pagina 1'],
    ['rezumat', '/jurnal/2026/nr-11/', 'Jurnalul Municipal nr. 11'],
    ['jurnalul municipal', '/jurnal/2026/nr-11/', 'Jurnalul Municipal nr. 11'],
  ])('is one result, which leads to the page that says it: %s', async (words, where, title) => {
    const place = await folderOfIssue()
    const part = await makePart(place, [{ year: '2026', records: () => [issue] }])
    const hits = await indexOnDisk(place, [part], []).engine.search({ ...all, words })
    expect((await hits?.next(10))?.map((hit) => [hit.path, hit.title])).toEqual([[where, title]])
    await rm(place, { recursive: true })
  })
})

describe('a number', () => {
  it.each([
    ['61', ['2026 autobuze']],
    ['linia 61', ['2026 autobuze']],
    ['88471', ['2025 apa']],
    ['nr. 88471', ['2025 apa']],
    ['nr. 40', ['2026 apa']],
    ['14000', ['2026 autobuze']],
    ['14.000', ['2026 autobuze']],
    ['23 noiembrie', ['2026 autobuze']],
    ['2.11.2025', ['2025 apa']],
    ['9:30', ['2026 autobuze']],
    ['8', ['2025 parcuri']],
  ])('is found whole: %s', async (number, names) => {
    expect(await found(number)).toEqual(names)
  })

  it.each([
    '88473',
    '8847',
    '6',
    'nr. 61',
    '23 octombrie',
    '2 noiembrie 2024',
    '14',
    '9:31',
    '40 fântâni',
  ])('is not found in another one or elsewhere: %s', async (number) => {
    expect(await found(number)).toEqual([])
  })
})

describe('an answer', () => {
  it('marks what was looked for in plain text', async () => {
    const { shown } = await ask('conducta avariat')
    expect(shown[0]).toEqual({
      path: '/comunicate/2026/apa/',
      title: 'Apă oprită în Zorilor',
      kind: 'Comunicat',
      day: '2026-11-02',
      department: 'tehnic',
      excerpt: [
        { text: 'Conducta', isMarked: true },
        { text: ' de pe strada Teilor nr. 40 este ', isMarked: false },
        { text: 'avariată', isMarked: true },
        { text: '.', isMarked: false },
      ],
    })
  })

  it('says what it left out, and that nothing has all of it', async () => {
    const without = await ask('apă Crăciun')
    expect([without.hits.missing, without.hits.isPartial]).toEqual([['Crăciun'], false])
    expect(without.names).toEqual(['2025 apa', '2026 apa'])
    const partial = await ask('apă oprită parc')
    expect([partial.hits.isPartial, partial.names]).toEqual([true, ['2026 apa']])
    expect((await ask('autobuz creșă')).names).toEqual([])
  })

  it.each([
    ['autobus', 'autobuzele'],
    ['apă oprită Zrilor', 'apă oprită Zorilor'],
    ['fantnile', 'fântânile'],
    ['electirce', 'electrice'],
    ['asdfgh', undefined],
    ['88472', undefined],
  ])('offers what was meant by %s', async (words, offered) => {
    expect((await ask(words)).hits.offered).toBe(offered)
  })

  it('is narrowed, and sorted by date through all parts', async () => {
    expect((await ask('', { filters: { an: '2025' } })).names).toEqual(['2025 apa', '2025 parcuri'])
    expect((await ask('', { filters: { sectiune: 'anunturi' } })).names).toEqual(['2026 crese'])
    expect((await ask('apa', { filters: { an: '2026', sectiune: 'anunturi' } })).names).toEqual([])
    expect((await ask('apa', { order: 'data' })).names).toEqual(['2026 apa', '2025 apa'])
    expect((await ask('apa', { filters: { an: '2019' } })).names).toEqual([])
  })

  it('leaves out what was withdrawn after the index was made', async () => {
    const { hits, names } = await ask('apa', {}, ['/comunicate/2026/apa/'])
    expect([hits.total, names]).toEqual([1, ['2025 apa']])
  })

  it('comes a page at a time', async () => {
    const hits = await indexOnDisk(folder, parts).engine.search(all)
    expect((await hits?.next(4))?.length).toBe(4)
    expect((await hits?.next(4))?.map(({ title }) => title)).toEqual(['Parcuri'])
    expect(await hits?.next(4)).toEqual([])
  })
})

describe('what a browser loads', () => {
  it('is loaded once, and anew after it could not be', async () => {
    const { engine, loaded } = indexOnDisk(folder, parts)
    let isReachable = false
    const asked: string[] = []
    const careful = createEngine({
      readContents: () => Promise.resolve({ ...noContents, parts }),
      readFile: (address) => {
        asked.push(address)
        return isReachable
          ? Promise.resolve(address.includes('cuvinte') ? {} : [])
          : Promise.reject(new Error('unreachable'))
      },
    })
    await expect(careful.search({ ...all, words: 'apa' })).rejects.toThrow('unreachable')
    isReachable = true
    expect((await careful.search({ ...all, words: 'apa' }))?.total).toBe(0)
    expect(new Set(asked).size).toBeLessThan(asked.length)

    await (await engine.search({ ...all, words: 'apa' }))?.next(10)
    const { files } = loaded
    await (await engine.search({ ...all, words: 'apa' }))?.next(10)
    expect(loaded.files).toBe(files + 1)
  })

  it('has no answer where there is no index', async () => {
    const engine = createEngine({
      readContents: () => Promise.resolve(undefined),
      readFile: () => Promise.reject(new Error('nothing to read')),
    })
    expect(await engine.search(all)).toBeUndefined()
    expect(await indexOnDisk(folder, []).engine.search(all)).toBeUndefined()
  })
})
