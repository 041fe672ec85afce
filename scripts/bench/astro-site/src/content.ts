import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { SubjectCollection } from '@avizier/shared/collections'
import { subjectKey } from '@avizier/shared/reference'
import type { RegisterRow } from '@avizier/shared/register'
import { addresses } from './addresses.ts'
import { briefOf } from './queries/brief.ts'
import { listsOf } from './queries/lists.ts'
import type { ListOptions, LiveDocument, Mirror } from './queries/mirror.ts'
import { createReader, type Reader } from './queries/reader.ts'

// All of the content in memory, read once: no static site could have it quicker at hand.

interface Site {
  asOf: string
  url: string
}
type Entry = [sort: string, key: string]

const documents = new Map<string, LiveDocument>()
const keys = new Map<string, string>()
const lists = new Map<string, Entry[]>()

const lines = createInterface({ input: createReadStream('content.jsonl') })
let site: Site | undefined
for await (const line of lines) {
  if (site) add(JSON.parse(line) as LiveDocument)
  else site = JSON.parse(line) as Site
}
if (!site)
  throw new Error('content.jsonl is empty: its first line tells the address and the instant')
const { asOf, url } = site
for (const entries of lists.values()) entries.sort(([a], [b]) => (a < b ? 1 : -1))

function add(document: LiveDocument): void {
  const key = subjectKey(document.collection, document.id)
  documents.set(key, document)
  if (document.path) keys.set(document.path, key)
  for (const { list, sort } of listsOf(document)) {
    const entries = lists.get(list) ?? []
    entries.push([sort, key])
    lists.set(list, entries)
  }
}

function list(name: string, { limit = Infinity, from = '', order }: ListOptions = {}) {
  const newestFirst = (lists.get(name) ?? []).filter(([sort]) => sort >= from)
  const entries = order === 'oldest-first' ? newestFirst.toReversed() : newestFirst
  return entries.slice(0, limit).flatMap(([, key]) => documents.get(key) ?? [])
}

const noHash = '0'.repeat(64)

/** As long as the register's own row, which a static site does not have. */
function rowOf({ collection, id: subject, number, at, path, snapshot }: LiveDocument): RegisterRow {
  const facts = { number, at, actor: `users/${noHash.slice(0, 36)}`, collection, subject, path }
  const chain = { snapshot, snapshotHash: noHash, previousHash: noHash }
  return { ...facts, ...chain, event: 'published', note: null, isMajor: true }
}

const mirror: Mirror = {
  head: () => ({ number: documents.size, at: asOf, hash: noHash }),
  get: <C extends SubjectCollection>(collection: C, id: string) =>
    documents.get(subjectKey(collection, id)) as LiveDocument<C> | undefined,
  atPath: (path) => documents.get(keys.get(path) ?? ''),
  rowOf,
  keptAt: () => undefined,
  withdrawnAt: () => undefined,
  withdrawn: () => [],
  movedAt: () => undefined,
  moved: () => [],
  list,
  briefs: (name, options) => list(name, options).flatMap((document) => briefOf(document) ?? []),
  listsBelow: (name) =>
    [...lists.keys()]
      .filter((each) => each.startsWith(`${name}/`))
      .map((each) => each.slice(name.length + 1))
      .sort(),
}

/** Parts that pages have in common, made once for the whole build. */
export const sharedParts = new Map<string, string>()

export const readerOf = (): Reader => createReader(mirror, new Date(asOf), url)

const all = [...addresses({ ...mirror, paths: () => keys.keys() })]

/** What a page of Astro exports for its route, `/comunicate/[year]/[month]/[slug]/`: every address that it is to answer. */
export function staticPaths(route: string) {
  const names = [...route.matchAll(/\[(\w+)\]/g)].map(([, name]) => String(name))
  const pattern = new RegExp(`^${route.replaceAll('.', '\\.').replaceAll(/\[\w+\]/g, '([^/]+)')}$`)
  return all.flatMap((address) => {
    const found = pattern.exec(address)
    if (!found) return []
    const params = Object.fromEntries(names.map((name, index) => [name, found[index + 1]]))
    const document = mirror.atPath(address)
    return [{ params, ...(document && { cacheKey: document.snapshotHash }) }]
  })
}
