import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { formVersions, snapshotForms } from '@avizier/shared/kinds/forms'
import { paths } from '@avizier/shared/paths'
import { hashOf, rowHash, type RegisterRow } from '@avizier/shared/register'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readerVersion } from '../src/queries/reader-version.ts'
import { smallNewsroom } from '../src/testing/newsroom.ts'
import { storedFile } from '../src/testing/register.ts'
import { openPublisher, type Publisher } from './publisher.ts'
import type { RegisterClient } from '../following/register-client.ts'

// A site of plain lines: the page of an issue names its PDF, as that of the compiled site does.
const app = `
export const madeFor = ${JSON.stringify({ reader: readerVersion, forms: formVersions(snapshotForms) })}
export const render = async (url, reader) => {
  const live = reader.atPath(url)
  const pdf = live?.snapshot.pdf && reader.get('documents', live.snapshot.pdf.id)
  const link = pdf ? '<a href="' + reader.file(pdf.snapshot.file) + '">PDF</a>' : ''
  reader.head()
  return new Response('<p>' + url + '</p>' + link)
}
`
let home: string
let rows: RegisterRow[]
let now: Date
let isAway: boolean
let publisher: Publisher
const said: string[] = []

const client: RegisterClient = {
  after: ({ after }) => {
    if (isAway) return Promise.reject(new Error('away'))
    const later = rows.filter(({ number }) => number > after)
    return Promise.resolve({ rows: later, head: rows.length, orders: [] })
  },
  report: () => Promise.resolve(),
  reportState: () => Promise.resolve(),
  // The newsroom of the tests names files by their content.
  download: ({ name }) => Promise.resolve(Buffer.from(name)),
}

beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'avizier-unneeded-'))
  for (const folder of ['server', 'client'])
    await mkdir(path.join(home, 'app', folder), { recursive: true })
  await writeFile(path.join(home, 'app/server/entry.mjs'), app)
  rows = smallNewsroom()
  const { snapshot } = rowOf('documents', 'jurnal-11')
  const file = storedFile('numarul-11.pdf', 2_000_000, 'application/pdf')
  const own = { collection: 'documents', subject: 'numarul-11', path: null } as const
  append({ ...own, event: 'referenced', snapshot: { ...snapshot, file } })
  const withOwn = { ...issue().snapshot, pdf: { ref: 'documents', id: 'numarul-11' } }
  append({ ...issue(), event: 'updated', snapshot: withOwn })
  now = new Date('2026-11-23T10:00:00.000Z')
  isAway = false
  said.length = 0
  publisher = await open()
})
afterEach(async () => {
  await publisher.close()
  await rm(home, { recursive: true })
})

const dataDir = () => path.join(home, 'data')
const open = () =>
  openPublisher({
    dataDir: dataDir(),
    appDir: path.join(home, 'app'),
    siteUrl: 'https://stiri.example.org',
    client,
    clock: () => now,
    log: (line) => void said.push(line),
    compressAfterMs: 0,
  })
async function bring(): Promise<void> {
  await publisher.follow(0, new AbortController().signal).catch(() => expect(isAway).toBe(true))
  await publisher.publish()
}
async function carryOut(kind: 'rebuild' | 'rollback'): Promise<void> {
  now = new Date(now.getTime() + 60_000)
  publisher.order({ kind, release: null, by: 'webmaster', reason: null })
  await publisher.work()
  expect(publisher.state().builds[0]).toMatchObject({ kind, outcome: 'done', error: null })
}

const append = (
  facts: Pick<RegisterRow, 'collection' | 'subject' | 'event' | 'path' | 'snapshot'>,
) => {
  const last = rows.at(-1)
  if (!last) throw new Error('The newsroom has no rows')
  const snapshotHash = facts.snapshot && hashOf(facts.snapshot)
  rows.push({
    ...last,
    ...facts,
    snapshotHash,
    number: rows.length + 1,
    previousHash: rowHash(last),
  })
}
const rowOf = (collection: string, subject: string) => {
  const row = rows.findLast((each) => each.collection === collection && each.subject === subject)
  if (!row) throw new Error(`The newsroom has no ${collection}/${subject}`)
  return row
}

const issue = () => rowOf('journal-issues', 'i11')
const pdfOf = (row: RegisterRow) => {
  const { pdf } = row.snapshot as { pdf: { id: string } }
  return rowOf('documents', pdf.id)
}
const withdraw = (row: RegisterRow) => append({ ...row, event: 'withdrawn', snapshot: null })
const nameOf = (row: RegisterRow) => (row.snapshot as { file: { name: string } }).file.name

/** Where in the publisher's folder bytes lie that hold what the PDF holds. */
async function placesOf(words: string): Promise<string[]> {
  await publisher.settled()
  const entries = await readdir(dataDir(), { recursive: true, withFileTypes: true })
  const found: string[] = []
  for (const entry of entries.filter((each) => each.isFile())) {
    const file = path.join(entry.parentPath, entry.name)
    if (/\.db(-\w+)?$/.test(file)) continue
    if ((await readFile(file)).includes(words)) found.push(path.relative(dataDir(), file))
  }
  return found
}
const inReleases = (places: string[]) =>
  new Set(places.flatMap((place) => /^public\/releases\/([^/]+)/.exec(place)?.[1] ?? []))

it('leaves nothing on the disk of what was withdrawn, and goes back without bringing it back', async () => {
  await bring()
  await carryOut('rebuild')
  const [shown, kept] = publisher.state().releases.map(({ name }) => name)
  const before = issue()
  const pdf = pdfOf(before)
  const words = nameOf(pdf)
  const places = await placesOf(words)
  expect(places.filter((place) => place.startsWith('publisher/files/'))).toHaveLength(1)
  expect(places.filter((place) => place.startsWith('publisher/zip/'))).toHaveLength(1)
  expect(inReleases(places)).toEqual(new Set([shown, kept]))

  withdraw(before)
  withdraw(pdf)
  await bring()
  expect(inReleases(await placesOf(words))).toEqual(new Set([kept]))
  expect((await placesOf(words)).filter((place) => !place.startsWith('public/'))).toEqual([])
  expect(said.at(-1)).toBe('2 copies that nothing public needs any more were removed')
  // The archive of the year without the issue, and no other.
  expect(await readdir(path.join(dataDir(), 'publisher/zip'))).toHaveLength(1)
  const zip = path.join(dataDir(), 'public/current', paths.journalYearZip('2026'))
  expect((await readFile(zip)).includes(words)).toBe(false)

  now = new Date('2026-11-24T03:00:00.000Z')
  await publisher.work()
  expect(publisher.state().builds[0]).toMatchObject({ kind: 'verify', outcome: 'done' })
  expect(await placesOf(words)).toEqual([])

  await carryOut('rollback')
  expect(publisher.state().releases.find(({ isCurrent }) => isCurrent)?.name).toBe(kept)
  expect(await placesOf(words)).toEqual([])

  append({ ...pdf, event: 'referenced' })
  append({ ...before, event: 'published' })
  await bring()
  const back = await placesOf(words)
  expect(back.some((place) => place.startsWith(`public/releases/${String(kept)}/site/`))).toBe(true)
  expect(back.some((place) => place.startsWith('publisher/files/'))).toBe(true)
})

it('leaves nothing in a kept release, though another one cannot be read', async () => {
  await bring()
  await carryOut('rebuild')
  await carryOut('rebuild')
  const [, damaged, oldest] = publisher.state().releases.map(({ name }) => String(name))
  const pdf = pdfOf(issue())
  withdraw(issue())
  withdraw(pdf)
  await bring()
  const words = nameOf(pdf)
  expect(inReleases(await placesOf(words))).toEqual(new Set([damaged, oldest]))
  await writeFile(path.join(dataDir(), `public/releases/${damaged}/manifest.db`), 'no database')

  now = new Date('2026-11-24T03:00:00.000Z')
  await publisher.work()
  expect(inReleases(await placesOf(words))).toEqual(new Set([damaged]))
  const why = `${damaged} cannot be gone back to, and what is withdrawn stays in it`
  expect(said.some((line) => line.startsWith(why))).toBe(true)
})

it('goes back to a release at once, before any night, without what was withdrawn since', async () => {
  await bring()
  await carryOut('rebuild')
  const pdf = pdfOf(issue())
  withdraw(issue())
  withdraw(pdf)
  await bring()
  await carryOut('rollback')
  const current = path.join(dataDir(), 'public/current')
  const files = await readdir(current, { recursive: true })
  expect(files.filter((file) => file.endsWith(nameOf(pdf)))).toEqual([])
  expect(existsSync(path.join(current, 'index.html'))).toBe(true)
})

it('finds at a start what an earlier run left, and keeps what is live while the CMS is away', async () => {
  await bring()
  const store = path.join(dataDir(), 'publisher/files')
  const live = (await readdir(store, { recursive: true })).toSorted()
  const old = createHash('sha256').update('retras').digest('hex')
  await mkdir(path.join(store, old.slice(0, 2)), { recursive: true })
  await writeFile(path.join(store, old.slice(0, 2), old), 'retras')
  await writeFile(path.join(store, old.slice(0, 2), `${old}.part`), 'retr')
  await writeFile(path.join(dataDir(), 'publisher/zip/2026-0000.zip'), 'retras')
  await publisher.close()
  isAway = true
  publisher = await open()
  await bring()
  expect(await placesOf('retr')).toEqual([])
  const left = await readdir(store, { recursive: true })
  expect(left.filter((name) => name.length > 2).toSorted()).toEqual(
    live.filter((name) => name.length > 2),
  )
})
