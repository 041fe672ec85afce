import { fork, type ChildProcess } from 'node:child_process'
import { mkdir, readdir, readFile, rm, stat, utimes } from 'node:fs/promises'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { dataDirLayout } from '@avizier/shared/data-dir'
import { paths } from '@avizier/shared/paths'
import type { RegisterRow } from '@avizier/shared/register'
import type { SearchState } from '@avizier/shared/register-api'
import { createTurns } from '@avizier/shared/turns'
import { z } from 'zod'
import { ignoreMissing, writeInPlace } from '../files/write.ts'
import {
  contentsSchema,
  noContents,
  type Part,
  type SearchContents,
} from '../../src/search/contents.ts'
import type { IndexOrder } from './index-process.ts'
import { usualLimits, type PartLimits, type Progress } from './make-parts.ts'

/** The search index of the public site: follows the mirror on its own, behind the publisher. */
export interface SearchIndex {
  /** Before the mirror takes them: what they withdraw is in no result from this moment on. */
  follow(rows: readonly RegisterRow[]): Promise<void>
  /** After a batch: brings the index up to the mirror. Ten calls during a pass make one more pass. */
  wake(): void
  /** Undefined until the first pass has ended. */
  state(): SearchState | undefined
  /** Resolves when no pass runs and none waits. */
  settled(): Promise<void>
  close(): Promise<void>
}

export interface SearchIndexOptions {
  dataDir: string
  clock: () => Date
  log: (line: string) => void
  /** A pass that failed is tried again by itself after this. */
  retryAfterMs?: number
  limits?: PartLimits
}

/** Parts that are no longer in use stay, so that a page opened before goes on finding its files. */
const keptParts = 20

type Gone = SearchContents['gone']

const contentsName = path.posix.basename(paths.searchContents)

/** Opens the index under `dataDir` (made when absent). One publisher writes to it (publisher/lock.ts). */
export async function openSearchIndex(options: SearchIndexOptions): Promise<SearchIndex> {
  const { dataDir, clock, log, retryAfterMs = 60_000, limits = usualLimits } = options
  const { mirror: mirrorFile, searchDir } = dataDirLayout(dataDir)
  await mkdir(searchDir, { recursive: true })
  const found = await readContents(path.join(searchDir, contentsName))
  let contents = found ?? noContents
  /** What was withdrawn is not known: parts out of use may have its words, and go. */
  let mustForget = found === undefined
  let problem: string | null = null
  let child: ChildProcess | undefined
  let isWanted = false
  let isClosed = false
  let retry: NodeJS.Timeout | undefined
  const passes = createTurns()
  const writes = createTurns()

  /** One write at a time; a failed one is told by whoever waits for it, and does not stop the next. */
  function write(change: (contents: SearchContents) => SearchContents): Promise<void> {
    return writes.take(async () => {
      const changed = change(contents)
      if (changed === contents) return
      await writeInPlace(searchDir, `/${contentsName}`, Buffer.from(JSON.stringify(changed)))
      contents = changed
    })
  }

  async function take(progress: Progress, started: number): Promise<void> {
    const { row } = progress
    if (progress.kind === 'part') {
      const { part } = progress
      if (!fitsInto(contents.parts, part)) return
      await takeOutOfUse(
        contents.parts.filter((known) => sharesYears(known, part)),
        [part],
      )
      await write((now) => {
        const others = now.parts.filter((known) => !sharesYears(known, part))
        const parts = [...others, part].sort((a, b) => b.folder.localeCompare(a.folder))
        if (parts[0] === part) return { ...now, parts, currentRow: row }
        return now.parts.some(({ folder }) => folder === part.folder) ? now : { ...now, parts }
      })
      return
    }
    const { parts } = progress
    await takeOutOfUse(contents.parts, parts)
    await write((now) => ({
      parts,
      gone: now.gone.filter((withdrawn) => withdrawn.row > row),
      currentRow: row,
      archiveRow: row,
      indexedAt: clock().toISOString(),
      milliseconds: Math.round(performance.now() - started),
    }))
  }

  async function takeOutOfUse(parts: readonly Part[], kept: readonly Part[]): Promise<void> {
    for (const { folder } of parts)
      if (!kept.some((part) => part.folder === folder)) await touch(folder)
  }

  /** Marks a part as the last one taken out of use. */
  async function touch(folder: string): Promise<void> {
    const now = clock()
    await utimes(path.join(searchDir, folder), now, now).catch(ignoreMissing)
  }

  async function pass(): Promise<void> {
    const started = performance.now()
    const hasWithdrawn = contents.gone.length > 0
    // What a killed pass left.
    await sweep(searchDir, contents, mustForget ? 0 : keptParts)
    mustForget = false
    await runPass({ mirrorFile, searchDir, parts: contents.parts, limits }, started)
    // The words of a withdrawn document are in the old parts still.
    await sweep(searchDir, contents, hasWithdrawn ? 0 : keptParts)
  }

  function runPass(order: IndexOrder, started: number): Promise<void> {
    const running = fork(path.join(import.meta.dirname, 'index-process.ts'), {
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    child = running
    let said = ''
    let taken = Promise.resolve()
    running.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()))
    running.on('message', (progress: Progress) => {
      taken = taken.then(() => take(progress, started))
      taken.catch(() => running.kill())
    })
    running.send(order)
    return new Promise((resolve, reject) => {
      running.once('error', reject)
      running.once('close', (code, signal) => {
        child = undefined
        taken.then(
          () => (code === 0 ? resolve() : reject(new Error(said || `ended by ${signal ?? code}`))),
          reject,
        )
      })
    })
  }

  function wake(): void {
    clearTimeout(retry)
    isWanted = true
    void passes.take(passUntilCurrent)
  }

  async function passUntilCurrent(): Promise<void> {
    while (isWanted && !isClosed) {
      isWanted = false
      await pass().then(
        () => (problem = null),
        (error: unknown) => {
          if (isClosed) return
          problem = (error instanceof Error ? error.message : String(error)).slice(0, 2000)
          log(`The search index stays as it was, and is tried again: ${problem}`)
          retry = setTimeout(wake, retryAfterMs).unref()
        },
      )
    }
  }

  return {
    async follow(rows) {
      await write((now) => {
        const gone = goneAfter(now.gone, rows)
        // Most rows withdraw nothing, and no publication is to wait for a file that stays as it is.
        return isDeepStrictEqual(gone, now.gone) ? now : { ...now, gone }
      })
    },
    wake,
    state() {
      const { parts, currentRow, archiveRow, indexedAt, milliseconds } = contents
      if (!indexedAt) return undefined
      const documents = parts.reduce((sum, part) => sum + part.documents, 0)
      return { currentRow, archiveRow, documents, indexedAt, milliseconds, error: problem }
    },
    settled: passes.settled,
    async close() {
      isClosed = true
      clearTimeout(retry)
      child?.kill()
      await passes.settled()
      await writes.settled()
    },
  }
}

const sharesYears = (one: Part, other: Part): boolean =>
  one.years.some(({ year }) => other.years.some((its) => its.year === year))

/**
 * Whether a part can be taken into use by itself. Where the years are cut into other parts than before, a document would
 * stand in two or in none until the last part is there.
 */
const fitsInto = (parts: readonly Part[], part: Part): boolean =>
  parts
    .filter((known) => sharesYears(known, part))
    .every(({ years }) => years.every(({ year }) => part.years.some((its) => its.year === year)))

/** What is to be in no result, after some rows more: what was withdrawn and has not come back. */
function goneAfter(gone: Gone, rows: readonly RegisterRow[]): Gone {
  const left = new Map(gone.map((withdrawn) => [withdrawn.path, withdrawn]))
  for (const { number, event, path } of rows) {
    if (!path) continue
    if (event === 'withdrawn') left.set(path, { path, row: number })
    else left.delete(path)
  }
  return [...left.values()]
}

/** Undefined where there are none, or none that can be read: they are made anew. */
async function readContents(file: string): Promise<SearchContents | undefined> {
  const text = await readFile(file, 'utf8').catch(ignoreMissing)
  if (text === undefined) return undefined
  try {
    return contentsSchema.parse(JSON.parse(text))
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return undefined
    throw error
  }
}

/** Removes what a killed pass left and all parts out of use but the last `kept`. */
async function sweep(searchDir: string, { parts }: SearchContents, kept: number): Promise<void> {
  const inUse = new Set(parts.map(({ folder }) => folder))
  const idle: { folder: string; since: number }[] = []
  for (const entry of await readdir(searchDir, { withFileTypes: true })) {
    if (!entry.isDirectory() || inUse.has(entry.name)) continue
    const folder = path.join(searchDir, entry.name)
    if (entry.name.startsWith('.')) await rm(folder, { recursive: true })
    else idle.push({ folder, since: (await stat(folder)).mtimeMs })
  }
  idle.sort((a, b) => b.since - a.since)
  for (const { folder } of idle.slice(kept)) await rm(folder, { recursive: true })
}
