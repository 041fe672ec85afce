import { issuePagePath } from '@avizier/shared/issue-pages'
import { searchLetters } from '@avizier/shared/letters'
import type { Part, SearchContents } from './contents.ts'
import { searchPaths } from '@avizier/shared/search-paths'
import { excerptOf, type Piece } from './excerpt.ts'
import {
  facetKey,
  formsFile,
  placeOf,
  postingsFileOf,
  unpacked,
  type Entry,
  type Postings,
  type WrittenForm,
} from './part-files.ts'
import { questionOf, type Demand } from './question.ts'
import type { Query } from './query.ts'
import { rank, type Fits, type Met, type Ranked } from './ranking.ts'
import { meant } from './spelling.ts'
import { relatedKeys } from '@avizier/shared/word-forms'

/** A document that was found, with the words around what was looked for. */
export interface Hit extends Omit<Entry, 'text' | 'pages'> {
  excerpt: Piece[]
}

export interface Hits {
  total: number
  /** None has all that was looked for; these have most of it. */
  isPartial: boolean
  /** Words that are in no document, and were left out. */
  missing: readonly string[]
  /** What was probably meant, where a word was found nowhere that is one letter from another. */
  offered: string | undefined
  /** The next ones in order, at most `limit`; fewer at the end only. */
  next(limit: number): Promise<Hit[]>
}

export interface EngineDoors {
  /** The contents of the index as they are now; undefined where there is no index yet. */
  readContents(): Promise<SearchContents | undefined>
  /** A file of a part, out of its compression and of JSON. A part never changes. */
  readFile(address: string): Promise<unknown>
}

export interface Engine {
  /** Undefined where there is no index yet. */
  search(query: Query): Promise<Hits | undefined>
}

type Read = <Content>(part: Part, file: string) => Promise<Content>

/** Searches in the parts that the index has at that moment: what was published or withdrawn meanwhile counts. */
export function createEngine({ readContents, readFile }: EngineDoors): Engine {
  let known = new Map<string, Promise<unknown>>()

  /** Keeps what was read, as long as its part is in use. */
  function read<Content>(part: Part, file: string): Promise<Content> {
    const address = searchPaths.searchPart(part.folder) + file
    const before = known.get(address)
    if (before) return before as Promise<Content>
    const reading = readFile(address)
    known.set(address, reading)
    reading.catch(() => known.delete(address))
    return reading as Promise<Content>
  }

  return {
    async search(query) {
      const contents = await readContents()
      if (!contents || contents.parts.length === 0) return undefined
      const roots = contents.parts.map(({ folder }) => searchPaths.searchPart(folder))
      known = new Map(
        [...known].filter(([address]) => roots.some((root) => address.startsWith(root))),
      )
      return hitsOf(contents, query, read)
    },
  }
}

async function hitsOf({ parts, gone }: SearchContents, asked: Query, read: Read): Promise<Hits> {
  const query = { ...asked, words: searchLetters(asked.words) }
  const { ranked, keys, missing, offered } = await ask(parts, query, read)
  const withdrawn = new Set(gone.map(({ path }) => path))
  const order =
    query.order === 'data' ? ranked.documents.toSorted((a, b) => a - b) : ranked.documents
  let total = order.length
  let shown = 0
  return {
    get total() {
      return total
    },
    isPartial: ranked.isPartial,
    missing,
    offered,
    async next(limit) {
      const hits: Hit[] = []
      while (hits.length < limit && shown < order.length) {
        const taken = order.slice(shown, shown + limit - hits.length)
        const entries = await Promise.all(taken.map((document) => entryOf(parts, document, read)))
        shown += taken.length
        const live = entries.filter(({ path }) => !withdrawn.has(path))
        total -= entries.length - live.length
        hits.push(...live.map((entry) => hitOf(entry, keys)))
      }
      return hits
    },
  }
}

/** Of what was printed, the page that the excerpt is from. */
function hitOf({ text, pages = [], ...entry }: Entry, keys: ReadonlySet<string>): Hit {
  const { pieces: excerpt, at } = excerptOf(text, keys)
  const page = at === undefined ? 0 : pages.findLastIndex((start) => start <= at) + 1
  if (page === 0) return { ...entry, excerpt }
  const title = `${entry.title}, pagina ${page}`
  return { ...entry, path: issuePagePath(entry.path, page), title, excerpt }
}

interface Asked extends Pick<Hits, 'missing' | 'offered'> {
  ranked: Ranked
  /** What marks a word in a result. */
  keys: Set<string>
}

/** So many documents that have all the words are enough; of fewer, related words find more. */
const enough = 10

/** First by the words themselves; where few documents have them all, by what is related to them too. */
async function ask(parts: readonly Part[], { words, filters }: Query, read: Read): Promise<Asked> {
  const fitsOf = (key: string) => fitsIn(parts, key, read)
  const question = questionOf(words)
  const [exact, wishes, isAllowed] = await Promise.all([
    Promise.all(question.demands.map((demand) => meet(demand, fitsOf))),
    Promise.all(question.wishes.map(fitsOf)),
    narrowing(parts, filters, fitsOf),
  ])
  const documents = parts.reduce((sum, part) => sum + part.documents, 0)
  const all = { documents, wishes, isAllowed }
  const keys = new Set([...question.demands.flatMap((demand) => demand.keys), ...question.wishes])
  const nothing = { keys, missing: [], offered: undefined }
  if (words === '') {
    const every = Array.from({ length: documents }, (_, document) => document)
    return { ...nothing, ranked: { documents: every.filter(isAllowed), isPartial: false } }
  }
  const ranked = rank(exact, all)
  if (!ranked.isPartial && ranked.documents.length >= enough) return { ...nothing, ranked }

  for (const { keys: own } of question.demands) for (const key of relatedKeys(own)) keys.add(key)
  const met = await Promise.all(exact.map((one) => meetRelated(one, fitsOf)))
  const unknown = met.filter(({ demand, fits }) => !demand.isNumber && fits.size === 0)
  const missing = unknown.map(({ demand }) => demand.text)
  const offered = await offeredFor(words, missing, parts, read)
  if (offered !== undefined || missing.length === 0)
    return { ...nothing, ranked: rank(met, all), offered }
  const known = met.filter((one) => !unknown.includes(one))
  return { ...nothing, ranked: rank(known, all), missing }
}

async function meet(demand: Demand, fitsOf: (key: string) => Promise<Fits>): Promise<Met> {
  return { demand, fits: together(await Promise.all(demand.keys.map(fitsOf))) }
}

/** A related word fits half as well. */
async function meetRelated(
  { demand, fits }: Met,
  fitsOf: (key: string) => Promise<Fits>,
): Promise<Met> {
  if (demand.isNumber) return { demand, fits }
  const related = together(await Promise.all(relatedKeys(demand.keys).map(fitsOf)))
  const halves = new Map([...related].map(([document, fit]) => [document, fit / 2]))
  return { demand, fits: together([fits, halves]) }
}

async function narrowing(
  parts: readonly Part[],
  { an, ...facets }: Query['filters'],
  fitsOf: (key: string) => Promise<Fits>,
): Promise<(document: number) => boolean> {
  const { from, to } = documentsIn(parts, an)
  const narrowed = await Promise.all(
    Object.entries(facets).map(([name, value]) => fitsOf(facetKey(name, value))),
  )
  return (document) =>
    document >= from && document < to && narrowed.every((fits) => fits.has(document))
}

/** The numbers of a year's documents: parts and years stand newest first, and so do the documents in them. */
function documentsIn(parts: readonly Part[], year: string | undefined) {
  let from = 0
  for (const each of parts.flatMap(({ years }) => years)) {
    if (each.year === year) return { from, to: from + each.documents }
    from += each.documents
  }
  return year ? { from: 0, to: 0 } : { from: 0, to: from }
}

async function fitsIn(parts: readonly Part[], key: string, read: Read): Promise<Fits> {
  const lists = await Promise.all(
    parts.map(async (part) => {
      const postings = await read<Postings>(part, postingsFileOf(key, part))
      return Object.hasOwn(postings, key) ? (postings[key] ?? []) : []
    }),
  )
  const fits = new Map<number, number>()
  let before = 0
  parts.forEach((part, index) => {
    for (const [document, fit] of unpacked(lists[index] ?? [])) fits.set(before + document, fit)
    before += part.documents
  })
  return fits
}

/** Documents that have one of several keys, by the one that fits best. */
function together([first, ...others]: Fits[]): Fits {
  if (others.length === 0) return first ?? new Map()
  const fits = new Map(first)
  for (const other of others)
    for (const [document, fit] of other) fits.set(document, Math.max(fit, fits.get(document) ?? 0))
  return fits
}

async function entryOf(parts: readonly Part[], document: number, read: Read): Promise<Entry> {
  let inPart = document
  for (const part of parts) {
    if (inPart < part.documents) {
      const { file, place } = placeOf(inPart, part)
      const entry = (await read<Entry[]>(part, file))[place]
      if (entry) return entry
      throw new Error(`The part ${part.folder} has no document ${inPart}`)
    }
    inPart -= part.documents
  }
  throw new RangeError(`The index has no document ${document}`)
}

/** The query with each unknown word as it was meant; undefined where that cannot be said of one of them. */
async function offeredFor(
  words: string,
  unknown: readonly string[],
  parts: readonly Part[],
  read: Read,
): Promise<string | undefined> {
  if (unknown.length === 0) return undefined
  const lists = await Promise.all(parts.map((part) => read<WrittenForm[]>(part, formsFile)))
  let offered = words
  for (const word of unknown) {
    const form = meant(word, lists.flat())
    if (form === undefined) return undefined
    offered = offered.replace(word, () => form)
  }
  return offered
}
