import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, rm, statfs } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import {
  encodings,
  leastCompressed,
  mayHaveTwins,
  twinSuffix,
  type Encoding,
} from '@avizier/shared/twins'
import type { Manifest, PageRecord } from './manifest.ts'
import type { PublicSite } from './public-site.ts'
import type { Release } from './release.ts'
import { fileOf, ignoreMissing, writeSafely } from './write.ts'

/** Puts compressed files beside the pages of the public release, behind publishing (decision 0014). */
export interface Twins {
  /** After a batch or a swap: makes what is missing once the site has been quiet. Ten calls make one pass. */
  wake(): void
  /** Resolves when no pass runs and none waits. */
  settled(): Promise<void>
  close(): Promise<void>
}

/** What is asked of the public site. */
interface Shown {
  release: Pick<Release, 'folder'>
  manifest: Pick<Manifest, 'hashOf' | 'journal' | 'twinless' | 'settleTwins'>
}
type PublicSiteNow = Pick<PublicSite, 'exclusively' | 'isBuilding'> & { shown(): Shown | undefined }
type Page = Pick<PageRecord, 'url' | 'hash'>

/** Pages compressed between two looks at what was published. Putting theirs in place is all that a publication waits for. */
const groupSize = 8
/** Twins are a luxury: so much of the disk is left to the pages. */
const leastFreeBytes = 16 * 1024 * 1024

/** Pages change again: brotli's best quality would take 25 to 180 times as long for files a tenth smaller. */
const compress: Record<Encoding, (bytes: Buffer) => Promise<Buffer>> = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 5,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gzip: (bytes) => promisify(gzip)(bytes),
}

export function createTwins(
  site: PublicSiteNow,
  { quietMs, log }: { quietMs: number; log: (line: string) => void },
): Twins {
  const end = new AbortController()
  const { signal } = end
  let passes = Promise.resolve()
  let isWanted = false
  let wokenAt = -Infinity
  let told: string | undefined

  /** In a storm the same lists and feeds change with each batch, and the cores are the newsroom's. */
  async function untilQuiet(): Promise<void> {
    for (;;) {
      const left = wokenAt + quietMs - performance.now()
      if (left <= 0 || signal.aborted) return
      await pause(left, undefined, { signal }).catch(() => undefined)
    }
  }

  async function passUntilCurrent(): Promise<void> {
    while (isWanted && !signal.aborted) {
      await untilQuiet()
      isWanted = false
      await makeTwins(site, signal, untilQuiet).then(() => (told = undefined), tell)
    }
  }

  /** Nobody waits for twins: the next call tries again. */
  function tell(error: unknown): void {
    const problem = error instanceof Error ? error.message : String(error)
    if (problem !== told) log(`Compressed files beside pages wait: ${problem}`)
    told = problem
  }

  return {
    wake() {
      isWanted = true
      wokenAt = performance.now()
      passes = passes.then(passUntilCurrent)
    },
    settled: () => passes,
    close() {
      end.abort()
      return passes
    },
  }
}

/** Makes the twins that the public release misses, those of what is published meanwhile excepted. May be killed anywhere. */
export async function makeTwins(
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
  const pages = shown.manifest.twinless(url, groupSize)
  const last = pages.at(-1)?.url
  return last === undefined ? undefined : { shown, pages, last }
}

/** Compresses beside publishing, away from what the public sees; puts in place between publications. */
async function makeGroup(site: PublicSiteNow, { shown, pages }: Group): Promise<void> {
  const { folder } = shown.release
  const workshop = path.join(path.dirname(folder), 'twins')
  await keepRoom(folder)
  await mkdir(workshop, { recursive: true })
  try {
    const made: Made[] = []
    for (const [index, page] of pages.entries()) {
      const twins = await twinsOf(page, folder, path.join(workshop, String(index)))
      if (twins) made.push({ ...page, twins })
    }
    await site.exclusively(async () => {
      const { manifest } = shown
      if (site.shown() !== shown || manifest.journal().length > 0) return
      // Of what was published meanwhile the record says so, and its twins are made in the next pass.
      const current = made.filter(({ url, hash }) => (manifest.hashOf(url) ?? '') === hash)
      for (const { url, twins } of current)
        for (const { from, suffix } of twins) await rename(from, fileOf(folder, url) + suffix)
      manifest.settleTwins(current.map(({ url }) => url))
    })
  } finally {
    await rm(workshop, { recursive: true, force: true })
  }
}

interface Made extends Page {
  twins: readonly { from: string; suffix: string }[]
}

/** The twins of a page, made under another name; none where it is to have none, undefined where other bytes lie there. */
async function twinsOf(
  { url, hash }: Page,
  folder: string,
  name: string,
): Promise<Made['twins'] | undefined> {
  if (hash === '' || !mayHaveTwins(url)) return []
  const bytes = await readFile(fileOf(folder, url)).catch(ignoreMissing)
  if (!bytes || createHash('sha256').update(bytes).digest('hex') !== hash) return undefined
  if (bytes.length < leastCompressed) return []
  return Promise.all(
    encodings.map(async (encoding) => {
      const suffix = twinSuffix[encoding]
      const from = name + suffix
      await writeSafely(from, await compress[encoding](bytes))
      return { from, suffix }
    }),
  )
}

async function keepRoom(folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder)
  if (bavail * bsize < leastFreeBytes)
    throw new Error(`less than ${leastFreeBytes} bytes are free on the disk of ${folder}`)
}
