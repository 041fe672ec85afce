import { mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { createTurns } from '@avizier/shared/turns'
import { fileOf } from '../files/write.ts'
import type { Manifest } from '../pages/manifest.ts'
import type { PageRecord } from '../pages/manifest/page-records.ts'
import { keepRoom, precompressedFilesOf, type PrecompressedFile } from './precompressed-files.ts'

/** Puts compressed files beside the pages of the public release, behind publishing (decision 0014). */
export interface Compressor {
  /** After a batch or a swap: makes what is missing once the site has been quiet. Ten calls make one pass. */
  wake(): void
  /** Resolves when no pass runs and none waits. */
  settled(): Promise<void>
  close(): Promise<void>
}

/** What is asked of the public site. */
interface PublicSiteNow {
  shown(): Shown | undefined
  /** True while a full build takes the cores. */
  isBuilding(): boolean
  /** Runs a work while nothing is published. */
  exclusively<T>(work: () => Promise<T>): Promise<T>
}
interface Shown {
  release: { folder: string }
  manifest: Pick<Manifest, 'hashOf' | 'journal' | 'uncompressed' | 'settlePrecompressed'>
}
type Page = Pick<PageRecord, 'url' | 'hash'>

/** Pages compressed between two looks at what was published. Putting theirs in place is all that a publication waits for. */
const groupSize = 8

export function createCompressor(
  site: PublicSiteNow,
  { quietMs, log }: { quietMs: number; log: (line: string) => void },
): Compressor {
  const end = new AbortController()
  const { signal } = end
  const passes = createTurns()
  const quiet = createQuiet(quietMs, signal)
  let isWanted = false
  let told: string | undefined

  async function passUntilCurrent(): Promise<void> {
    while (isWanted && !signal.aborted) {
      await quiet.come()
      isWanted = false
      await precompressPages(site, signal, quiet.come).then(() => (told = undefined), tell)
    }
  }

  /** Nobody waits for precompressed files: the next call tries again. */
  function tell(error: unknown): void {
    const problem = error instanceof Error ? error.message : String(error)
    if (problem !== told) log(`Compressed files beside pages wait: ${problem}`)
    told = problem
  }

  return {
    wake() {
      isWanted = true
      quiet.disturb()
      void passes.take(passUntilCurrent)
    },
    settled: passes.settled,
    close() {
      end.abort()
      return passes.settled()
    },
  }
}

/** In a storm the same lists and feeds change with each batch, and the cores are the newsroom's. */
function createQuiet(quietMs: number, signal: AbortSignal) {
  let disturbedAt = -Infinity
  return {
    disturb: () => void (disturbedAt = performance.now()),
    /** Resolves when nothing has disturbed for so long, or nobody waits any more. */
    async come(): Promise<void> {
      for (;;) {
        const left = disturbedAt + quietMs - performance.now()
        if (left <= 0 || signal.aborted) return
        await pause(left, undefined, { signal }).catch(() => undefined)
      }
    },
  }
}

/**
 * Makes the precompressed files that the public release misses. Those of what is published meanwhile are left to the next pass.
 * May be killed anywhere.
 */
export async function precompressPages(
  site: PublicSiteNow,
  signal: AbortSignal,
  untilQuiet: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  let last = ''
  for (;;) {
    await untilQuiet()
    if (signal.aborted) return
    const group = await site.exclusively(() => Promise.resolve(groupAfter(site, last)))
    if (!group) return
    last = group.last
    await makeGroup(site, group)
  }
}

interface Group {
  shown: Shown
  pages: Page[]
  last: string
}

function groupAfter(site: PublicSiteNow, url: string): Group | undefined {
  const shown = site.shown()
  // After a batch that was cut short, what lies there is not what is recorded.
  if (!shown || site.isBuilding() || shown.manifest.journal().length > 0) return undefined
  const pages = shown.manifest.uncompressed(url, groupSize)
  const last = pages.at(-1)?.url
  return last === undefined ? undefined : { shown, pages, last }
}

/** Compresses beside publishing, away from what the public sees; puts in place between publications. */
async function makeGroup(site: PublicSiteNow, { shown, pages }: Group): Promise<void> {
  const { folder } = shown.release
  const workshop = path.join(path.dirname(folder), 'precompressed')
  await keepRoom(folder)
  await mkdir(workshop, { recursive: true })
  try {
    const made: (Page & { files: readonly PrecompressedFile[] })[] = []
    for (const [index, page] of pages.entries()) {
      const files = await precompressedFilesOf(page, folder, path.join(workshop, String(index)))
      if (files) made.push({ ...page, files })
    }
    await site.exclusively(async () => {
      const { manifest } = shown
      if (site.shown() !== shown || manifest.journal().length > 0) return
      // Of what was published meanwhile the record says so, and its precompressed files are made in the next pass.
      const current = made.filter(({ url, hash }) => (manifest.hashOf(url) ?? '') === hash)
      for (const { url, files } of current)
        for (const { from, suffix } of files) await rename(from, fileOf(folder, url) + suffix)
      manifest.settlePrecompressed(current.map(({ url }) => url))
    })
  } finally {
    await rm(workshop, { recursive: true, force: true })
  }
}
