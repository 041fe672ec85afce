// The files of a part of the index: written by site/publisher/search, read by the page of the search. Each is JSON, compressed with gzip
// whatever the web server does.

/** How many files a part has of each kind, which a reader must know to find the right one. */
export interface PartShape {
  /** Files that the keys are spread over. */
  shards: number
  /** Documents that share a file of texts. */
  together: number
}

/** Where a key is found: for each document, the distance from the one before times 16, plus how well it fits (1 to 15). */
export type Postings = Record<string, number[]>

/** What a result shows, and the text that its excerpt is cut from. */
export interface Entry {
  path: string
  title: string
  kind: string
  day: string
  /** The slug of its department. */
  department?: string | undefined
  text: string
  /** Where in the text each printed page begins, for what has pages with addresses of their own. */
  pages?: readonly number[] | undefined
}

/** A word as it is written most, and how many documents have it. */
export type WrittenForm = [form: string, documents: number]

/** The words that a misspelt one is compared with. */
export const formsFile = 'forme.bin'

/** The folders that its other files lie in. */
export const partFolders = ['cuvinte', 'texte']

export const postingsFile = (shard: number): string => `cuvinte/${shard}.bin`

/** The file that has the postings of a key (FNV-1a, spread evenly). */
export function postingsFileOf(key: string, { shards }: Pick<PartShape, 'shards'>): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < key.length; index += 1)
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193)
  return postingsFile((hash >>> 0) % shards)
}

export const textsFile = (number: number): string => `texte/${number}.bin`

/** The file that has a document of a part, and its place there. */
export const placeOf = (document: number, { together }: Pick<PartShape, 'together'>) => ({
  file: textsFile(Math.floor(document / together)),
  place: document % together,
})

/** The key of what a search is narrowed by; no word has an equals sign. */
export const facetKey = (name: string, value: string): string => `${name}=${value}`

export const mostFit = 15
const step = mostFit + 1

export const packed = (distance: number, fit: number): number => distance * step + fit

/** The documents of a packed list, in their order, each with how well it fits. */
export function* unpacked(list: readonly number[]): Generator<[document: number, fit: number]> {
  let document = -1
  for (const number of list) {
    document += Math.floor(number / step)
    yield [document, number % step]
  }
}
