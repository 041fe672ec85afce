import { spawn, type ChildProcess } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { pdfSaying } from '../../cms/src/print/bare-pdf.ts'
import { ownScript } from '../../scripts/start/house.ts'
import { openNewsroom } from '../support/newsroom.ts'

/** So many years of a monthly paper; ARCHIVE_YEARS=10 for an archive of 120. */
const howMany = Number(process.env.ARCHIVE_YEARS ?? 3)
const years = Array.from({ length: howMany }, (_, index) => 2010 + index)
const months = Array.from({ length: 12 }, (_, index) => index + 1)
const all = years.length * months.length
/** After which the import is killed for the first time, and then once more. */
const aThird = Math.floor(all / 3)

let home: string
const archive = () => path.join(home, 'archive')
beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'avizier-import-'))
})
afterAll(() => rm(home, { recursive: true }))

async function writePdf(year: number, month: number): Promise<void> {
  const name = `${year}-${String(month).padStart(2, '0')} nr ${month}.pdf`
  await writeFile(
    path.join(archive(), name),
    pdfSaying(`Jurnalul Municipal, luna ${month} din ${year}. Piste noi în cartier.`),
  )
}

interface Import {
  process: ChildProcess
  /** What it said of files, line by line, until it ended. */
  said: string[]
  ended: Promise<unknown>
}

function begin(onMade: (count: number) => void = () => undefined): Import {
  const { cwd, args } = ownScript('scripts/import-issues.ts')
  const process_ = spawn(process.execPath, [...args, archive(), '--published'], {
    cwd,
    env: { ...process.env, DATA_DIR: path.join(home, 'data'), NODE_NO_WARNINGS: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const said: string[] = []
  createInterface(process_.stdout).on('line', (line) => {
    if (!/^(făcut|era deja|refuzat|\d)/.test(line)) return
    said.push(line)
    onMade(said.filter((each) => each.startsWith('făcut')).length)
  })
  return { process: process_, said, ended: new Promise((resolve) => process_.on('close', resolve)) }
}

/** Somewhere in the issue after these, at the same moment in each run. */
async function killedAfter(count: number): Promise<string[]> {
  const running = begin((made) => {
    if (made === count) void pause((count * 137) % 1000).then(() => running.process.kill('SIGKILL'))
  })
  await running.ended
  return running.said
}

const numberOf = (said: readonly string[], word: string): number =>
  said.filter((line) => line.startsWith(`${word}:`)).length

it('an archive of PDFs is imported whole, killed twice on the way', async () => {
  await mkdir(archive())
  for (const year of years) for (const month of months) await writePdf(year, month)
  const begun = performance.now()

  const first = await killedAfter(aThird)
  const second = await killedAfter(aThird)
  const { said, ended } = begin()
  await ended
  const seconds = Math.round((performance.now() - begun) / 1000)
  console.log(
    `${all} PDFs in ${seconds} s, killed after ${first.length} and ${second.length} files`,
  )

  expect(said.at(-1)).toBe(
    `${numberOf(said, 'făcut')} făcute, ${numberOf(said, 'era deja')} erau deja, 0 refuzate`,
  )
  expect(numberOf(said, 'făcut') + numberOf(said, 'era deja')).toBe(all)
  expect(numberOf(said, 'era deja')).toBeGreaterThanOrEqual(2 * aThird)

  const newsroom = await openNewsroom(undefined, path.join(home, 'data'))
  const counted = async (collection: 'journal-issues' | 'documents' | 'media') =>
    (await newsroom.payload.count({ collection })).totalDocs
  expect(await counted('journal-issues')).toBe(all)
  expect(await counted('documents')).toBe(all)
  expect(await counted('media')).toBe(all)
  const { docs } = await newsroom.payload.find({
    collection: 'journal-issues',
    pagination: false,
    depth: 0,
    sort: 'issueDate',
  })
  expect(docs.map(({ number, pageCount, _status }) => [number, pageCount, _status])).toEqual(
    years.flatMap(() => months.map((month) => [month, 1, 'published'])),
  )
  await newsroom.close()
}, 900_000)
