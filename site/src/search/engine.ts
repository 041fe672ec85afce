import { searchLetters } from '@avizier/shared/letters'
import { paths } from '@avizier/shared/paths'
import type { Part, SearchContents } from '../../search/contents.ts'
import type { Query } from './query.ts'

/** The part of Pagefind's own API that the page uses. */
export interface Pagefind {
  options(options: PartOptions & { basePath: string }): Promise<void>
  mergeIndex(path: string, options: PartOptions): Promise<void>
  search(words: string | null, options: SearchOptions): Promise<Found>
  destroy(): Promise<void>
}
interface PartOptions {
  baseUrl: string
  excerptLength: number
  excerptEllipsis: string
  metaCacheTag: string
  /** Given to every document of a part. */
  mergeFilter: Record<string, string>
}
interface SearchOptions {
  filters: Record<string, string>
  sort?: { data: 'desc' }
}
interface Found {
  results: { data(): Promise<Fragment> }[]
  /** For each filter that was loaded: how many results have each of its values. */
  filters: Record<string, Record<string, number>>
}
interface Fragment {
  url: string
  excerpt: string
  meta: { title: string }
  filters: Record<string, string[]>
}

/** A document that was found, with the words around what was looked for. */
export interface Hit {
  path: string
  title: string
  excerpt: string
  kind: string
  day: string
  /** The slug of its department. */
  department: string | undefined
}

export interface Hits {
  total: number
  /** The next ones in order, at most `limit`; fewer at the end only. */
  next(limit: number): Promise<Hit[]>
}

export interface EngineDoors {
  /** The contents of the index as they are now; undefined where there is no index yet. */
  readContents(): Promise<SearchContents | undefined>
  loadPagefind(folder: string): Promise<Pagefind>
}

export interface Engine {
  /** Undefined where there is no index yet. */
  search(query: Query): Promise<Hits | undefined>
}

const shared = {
  baseUrl: '/',
  excerptLength: 32,
  excerptEllipsis: '…',
  // A part never changes, so nothing of it has to be asked for twice.
  metaCacheTag: '1',
}

/** Searches in the parts that the index has at that moment: what was published or withdrawn meanwhile counts. */
export function createEngine({ readContents, loadPagefind }: EngineDoors): Engine {
  let pagefind: Pagefind | undefined
  let loaded = ''
  let loading: Promise<unknown> = Promise.resolve()

  async function load(parts: readonly Part[]): Promise<Pagefind | undefined> {
    const [newest, ...archive] = parts
    const folders = parts.map(({ folder }) => folder).join()
    if (!newest || (pagefind && folders === loaded)) return pagefind
    await pagefind?.destroy()
    pagefind = undefined
    const fresh = await loadPagefind(newest.folder)
    try {
      await fresh.options({
        basePath: paths.searchPart(newest.folder),
        ...shared,
        mergeFilter: { an: newest.year },
      })
      await Promise.all(
        archive.map(({ folder, year }) =>
          fresh.mergeIndex(paths.searchPart(folder), { ...shared, mergeFilter: { an: year } }),
        ),
      )
    } catch (error) {
      await fresh.destroy()
      throw error
    }
    pagefind = fresh
    loaded = folders
    return fresh
  }

  /** One after the other: Pagefind would take the parts twice if somebody typed on while they are loaded. */
  function loadInTurn(parts: readonly Part[]): Promise<Pagefind | undefined> {
    const next = loading.then(() => load(parts))
    loading = next.catch(() => undefined)
    return next
  }

  return {
    async search(query) {
      const contents = await readContents()
      const engine = await loadInTurn(contents?.parts ?? [])
      if (!contents || !engine) return undefined
      return hitsOf(engine, query, new Set(contents.gone.map(({ path }) => path)))
    },
  }
}

async function hitsOf(pagefind: Pagefind, asked: Query, gone: ReadonlySet<string>): Promise<Hits> {
  const query = { ...asked, words: searchLetters(asked.words) }
  const words = query.words || null
  const found = await pagefind.search(words, { filters: query.filters })
  const results =
    query.order === 'data' || words === null
      ? byDate(pagefind, query, found)
      : [found.results][Symbol.iterator]()
  let total = found.results.length
  let waiting: Found['results'] = []
  return {
    get total() {
      return total
    },
    async next(limit) {
      const hits: Hit[] = []
      while (hits.length < limit) {
        if (waiting.length === 0) {
          const more = await results.next()
          if (more.done) return hits
          waiting = [...more.value]
        }
        const taken = waiting.splice(0, limit - hits.length)
        const fragments = await Promise.all(taken.map((result) => result.data()))
        const shown = fragments.filter(({ url }) => !gone.has(url))
        total -= fragments.length - shown.length
        hits.push(...shown.map(hitOf))
      }
      return hits
    },
  }
}

/** Newest first: each year's part has its own order, so one is asked after the other, as far as somebody reads. */
async function* byDate(pagefind: Pagefind, { words, filters }: Query, { filters: counts }: Found) {
  const years = Object.entries(counts.an ?? {})
    .filter(([, count]) => count > 0)
    .map(([year]) => year)
  for (const an of years.toSorted().toReversed()) {
    const options: SearchOptions = { filters: { ...filters, an }, sort: { data: 'desc' } }
    yield (await pagefind.search(words || null, options)).results
  }
}

const hitOf = ({ url, excerpt, meta, filters }: Fragment): Hit => ({
  path: url,
  title: meta.title,
  excerpt,
  kind: filters.fel?.[0] ?? '',
  day: filters.zi?.[0] ?? '',
  department: filters.compartiment?.[0],
})
