import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { foldLetters } from '@avizier/shared/letters'
import { filterNames } from '../../src/search/filters.ts'
import {
  facetKey,
  formsFile,
  mostFit,
  packed,
  postingsFile,
  postingsFileOf,
  textsFile,
  type Entry,
  type PartShape,
  type Postings,
  type WrittenForm,
} from '../../src/search/part-files.ts'
import { pairsOf, termsOf } from '../../src/search/terms.ts'
import { rootKeys } from '@avizier/shared/word-forms'
import type { SearchRecord } from './record.ts'

/** BM25: how soon a word said again says no more, how much a long text has to say it more often, and what a title weighs. */
const weights = { saturation: 1.2, length: 0.6, title: 2 }

/** Characters of the postings in a file, before they are compressed to a third or a quarter. */
const usualShard = 40_000
const largestShard = 100_000
/** A small part has no more files of postings, so that a question of several words needs few requests. */
const fewShards = 2

const mostForms = 20_000

interface List {
  last: number
  numbers: number[]
}

/**
 * What is kept of a part while it is made, in a folder that has `partFolders`: its texts are written on the way, so memory
 * holds only lists of numbers.
 */
export function createPart(folder: string, together: number, averageLength: number) {
  const lists = new Map<string, List>()
  /** In how many documents each word stands, as it is written. */
  const spellings = new Map<string, number>()
  let documents = 0
  let texts: Entry[] = []

  function put(key: string, fit: number): void {
    const list = lists.get(key) ?? { last: -1, numbers: [] }
    list.numbers.push(packed(documents - list.last, fit))
    list.last = documents
    lists.set(key, list)
  }

  async function writeTexts(): Promise<void> {
    if (texts.length === 0) return
    await write(folder, textsFile(Math.floor((documents - 1) / together)), texts)
    texts = []
  }

  return {
    /** The next document, the newest first. */
    async add(record: SearchRecord): Promise<void> {
      for (const [key, fit] of fitsOf(record, averageLength)) put(key, fit)
      for (const key of facetsOf(record)) put(key, mostFit)
      noteSpellings(spellings, record)
      texts.push(entryOf(record))
      documents += 1
      if (texts.length === together) await writeTexts()
    },
    /** Writes the rest; nothing can be added any more. */
    async end(): Promise<PartShape> {
      await writeTexts()
      const shards = shardsFor(lists)
      await writePostings(folder, lists, shards)
      await write(folder, formsFile, formsOf(spellings))
      return { shards, together }
    },
  }
}

function shardsFor(lists: Map<string, List>): number {
  let size = 1
  for (const [key, { numbers }] of lists) size += key.length + 4 * numbers.length
  const isSmall = size <= fewShards * largestShard
  return Math.ceil(size / (isSmall ? largestShard : usualShard))
}

/** How well a document fits each of its keys. */
function fitsOf({ meta, content }: SearchRecord, averageLength: number): Map<string, number> {
  const counts = new Map<string, number>()
  const body = keysIn(content)
  for (const key of body) counts.set(key, (counts.get(key) ?? 0) + 1)
  const inTitle = new Set(keysIn(meta.title))
  const { saturation, length, title } = weights
  const longer = saturation * (1 - length + length * (content.length / averageLength))
  const most = saturation + 1 + title
  const fits = new Map<string, number>()
  for (const key of new Set([...inTitle, ...counts.keys()])) {
    const count = counts.get(key) ?? 0
    const said = (count * (saturation + 1)) / (count + longer)
    const weight = said + (inTitle.has(key) ? title : 0)
    fits.set(key, Math.max(1, Math.round((weight / most) * mostFit)))
  }
  return fits
}

function keysIn(text: string): string[] {
  const terms = termsOf(text)
  const words = terms.flatMap(({ keys }) => [...keys, ...rootKeys(keys)])
  return [...words, ...pairsOf(text, terms).map(({ key }) => key)]
}

const facetsOf = ({ filters }: SearchRecord): string[] =>
  filterNames.flatMap((name) => (filters[name] ?? []).map((value) => facetKey(name, value)))

const entryOf = ({ url, meta, filters, content, pages }: SearchRecord): Entry => ({
  path: url,
  title: meta.title,
  kind: filters.fel?.[0] ?? '',
  day: filters.zi?.[0] ?? '',
  department: filters.compartiment?.[0],
  text: content,
  ...(pages.length > 0 && { pages }),
})

function noteSpellings(all: Map<string, number>, { meta, content }: SearchRecord): void {
  const met = new Set<string>()
  for (const { 0: word, groups } of `${meta.title}\n${content}`.matchAll(writtenWords))
    met.add(groups?.name ?? word.toLowerCase())
  for (const spelling of met) all.set(spelling, (all.get(spelling) ?? 0) + 1)
}

/** A word; a capital letter is its own where the word does not begin a sentence. */
const writtenWords = /(?<=[\p{L}\p{N},;] )(?<name>\p{Lu}\p{L}{3,})|(?<!\p{L})\p{L}{4,}/gu

/** The words that most documents have, each as most of them write it. */
function formsOf(spellings: Map<string, number>): WrittenForm[] {
  const best = new Map<string, WrittenForm>()
  for (const form of spellings) {
    const folded = foldLetters(form[0])
    const before = best.get(folded)
    if (!before || form[1] > before[1]) best.set(folded, form)
  }
  return [...best.values()]
    .toSorted(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
    .slice(0, mostForms)
}

async function writePostings(
  folder: string,
  lists: Map<string, List>,
  shards: number,
): Promise<void> {
  const files = new Map(
    Array.from({ length: shards }, (_, shard): [string, Postings] => [
      postingsFile(shard),
      Object.create(null) as Postings,
    ]),
  )
  for (const [key, { numbers }] of lists) {
    const postings = files.get(postingsFileOf(key, { shards }))
    if (postings) postings[key] = numbers
  }
  for (const [file, postings] of files) await write(folder, file, postings)
}

async function write(folder: string, name: string, content: unknown): Promise<void> {
  await writeFile(path.join(folder, name), gzipSync(JSON.stringify(content), { level: 9 }))
}
