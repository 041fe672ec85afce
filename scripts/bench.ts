import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { cpus, tmpdir, totalmem } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { measureAvizier } from './bench/avizier.ts'
import { openProfile } from '../tests/support/browser.ts'
import { measureScreens } from './bench/admin/measure-screens.ts'
import { screensTable } from './bench/admin/screens-table.ts'
import { contentOf, type PeerContent } from './bench/content.ts'
import { tableOf, type Figures } from './bench/figures.ts'
import { mailTable, measureMail } from './bench/mail.ts'
import { measureMemory, memoryTable, year } from './bench/memory.ts'
import { furnish, run } from './bench/newsroom.ts'
import { astro } from './bench/peers/astro.ts'
import { eleventy } from './bench/peers/eleventy.ts'
import { hugo } from './bench/peers/hugo.ts'
import { measurePeer } from './bench/peers/measure.ts'
import { printTable } from './bench/print.ts'
import { searchTable } from './bench/search/table.ts'
import { buildAll } from './start/builds.ts'
import { house } from './start/house.ts'
import { createProgress } from './start/progress.ts'
import { codeOf } from '@avizier/shared/error-code'

// npm run bench: Avizier beside the tools that webmasters would otherwise use, with the same content, on this machine.
//   npm run bench -- --sizes 1000,10000 --tools avizier,hugo --resume
// With --search only the search, beside SQLite's, with queries that were judged.
// With --print the newspaper: an issue whole, a page after each edit.
// With --memory: what the CMS holds after thousands of publications and reads.
// With --mail: publications to --subscribers 10000 by a mail server of this machine, and how long their letters take.
// With --admin: how long the screens of an editor take in a real browser. --loads 100 loads each so often.

const peers = { astro, eleventy, hugo }
const tools = ['avizier', ...Object.keys(peers)]
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,30000' },
    tools: { type: 'string', default: tools.join() },
    resume: { type: 'boolean', default: false },
    search: { type: 'boolean', default: false },
    print: { type: 'boolean', default: false },
    memory: { type: 'boolean', default: false },
    admin: { type: 'boolean', default: false },
    mail: { type: 'boolean', default: false },
    subscribers: { type: 'string', default: '10000' },
    loads: { type: 'string', default: '45' },
  },
})
if (values.search) {
  console.log(await searchTable())
  process.exit(0)
}
if (values.print) {
  console.log(await printTable())
  process.exit(0)
}
const sizes = values.sizes.split(',').map(Number)
const wanted = values.tools.split(',')
const loads = Number(values.loads)
const subscribers = Number(values.subscribers)
/** With these no other tool is measured. */
const isOfCms = values.memory || values.admin || values.mail
if (
  ![loads, subscribers].every((count) => Number.isInteger(count) && count > 0) ||
  !sizes.every((size) => Number.isInteger(size) && size > 0) ||
  wanted.some((name) => !tools.includes(name))
) {
  console.error(
    `npm run bench -- --sizes 1000,10000,30000 --tools ${tools.join()} [--resume] [--memory] [--admin [--loads 45]] [--mail [--subscribers 10000]] [--search] [--print]`,
  )
  process.exit(1)
}

const home = path.join(house, '.cache/bench')
const figuresFile = path.join(home, 'figures.json')
const end = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => end.abort(new Error(`stopped by ${signal}`)))
const progress = createProgress(process.stdout, () => performance.now())

await mkdir(home, { recursive: true })
/** By size and tool. */
const figures = new Map<string, Figures>(values.resume ? await known() : [])
let hasFailed = false
const folder = await mkdtemp(path.join(tmpdir(), 'avizier-bench-'))
for (const size of sizes) {
  if (isOfCms) {
    if (!end.signal.aborted) await measureCms(size)
    continue
  }
  const missing = wanted.filter((tool) => !figures.has(`${size} ${tool}`))
  if (missing.length > 0 && !end.signal.aborted) await measure(size, missing)
}
// Not before: ext4 is slow to make files for minutes after many were deleted.
await progress.step('Clean up', () => rm(folder, { recursive: true, force: true, maxRetries: 5 }))
if (!isOfCms) tell()
process.exit(hasFailed ? 1 : 0)

/** Makes a newsroom of a size and measures each tool with its content. */
async function measure(size: number, missing: string[]): Promise<void> {
  progress.say(`\n── ${size} documents`)
  const place = (name: string) => path.join(folder, String(size), name)
  try {
    const content = await inNewsroom(size, place('newsroom'), missing.includes('avizier'))
    for (const [tool, peer] of Object.entries(peers))
      if (missing.includes(tool))
        await attempt(size, tool, () =>
          measurePeer(peer, content, { home: place(tool), tools: home }, progress, end.signal),
        )
  } catch (error) {
    fail(`${size} documents`, error)
  }
}

/** The CMS in a newsroom of a size: what it holds after a year's work, or how long its screens take. */
async function measureCms(size: number): Promise<void> {
  progress.say(`\n── ${size} documents`)
  const dataDir = path.join(folder, String(size), 'newsroom')
  try {
    const newsroom = await progress.step('Furnish a newsroom', () =>
      furnish({ dataDir, keptIn: home }, size, end.signal),
    )
    await buildAll(newsroom, progress, end.signal)
    if (values.memory)
      progress.say(memoryTable(await measureMemory(newsroom, year, progress, end.signal)))
    if (values.mail)
      progress.say(mailTable(await measureMail(newsroom, subscribers, progress, end.signal)))
    if (values.admin)
      progress.say(
        screensTable(await measureScreens(newsroom, { loads, openProfile }, progress, end.signal)),
      )
  } catch (error) {
    fail(`${size} documents`, error)
  }
}

/** Furnishes a newsroom and runs it; gives its content as it was before anything was measured. */
async function inNewsroom(
  size: number,
  dataDir: string,
  isMeasured: boolean,
): Promise<PeerContent> {
  const newsroom = await progress.step('Furnish a newsroom', () =>
    furnish({ dataDir, keptIn: home }, size, end.signal),
  )
  await buildAll(newsroom, progress, end.signal)
  await using running = await run(newsroom, progress, end.signal)
  const content = await contentOf(dataDir, newsroom.settings.siteUrl)
  if (isMeasured)
    await attempt(size, 'avizier', () =>
      running.whileAlive(measureAvizier(running, size, progress, end.signal)),
    )
  return content
}

/** What one tool cannot do leaves the others to be measured. */
async function attempt(size: number, tool: string, work: () => Promise<Figures>): Promise<void> {
  if (end.signal.aborted) return
  progress.say(`─ ${tool}, ${size} documents`)
  try {
    figures.set(`${size} ${tool}`, await work())
    await writeFile(figuresFile, JSON.stringify([...figures], null, 2))
  } catch (error) {
    fail(`${tool} at ${size} documents`, error)
  }
}

function fail(what: string, error: unknown): void {
  hasFailed = true
  console.error(`${what}: ${error instanceof Error ? error.message : String(error)}`)
}

async function known(): Promise<[string, Figures][]> {
  try {
    return JSON.parse(await readFile(figuresFile, 'utf8')) as [string, Figures][]
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  }
}

function tell(): void {
  const rows = sizes.flatMap((size) => wanted.map((tool) => figures.get(`${size} ${tool}`)))
  const [cpu] = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  progress.say(`\n${cpus().length} × ${cpu?.model}, ${memory} GiB, Node ${process.version}\n`)
  progress.say(tableOf(rows.filter((row) => row !== undefined)))
}
