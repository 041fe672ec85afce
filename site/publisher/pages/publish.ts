import { paths } from '@avizier/shared/paths'
import { collectiveAddresses } from '../../src/addresses.ts'
import { FileError, type FileStore } from '../files/files.ts'
import { makeJournalZip, zipAddresses } from '../artefacts/journal-zip.ts'
import type { Manifest, PageRecord } from './manifest.ts'
import type { MirrorStore } from '../mirror/mirror.ts'
import { dropLastGood, keepLastGood } from './last-good.ts'
import { plan } from './plan.ts'
import type { Written, WrittenPage } from './page-writer.ts'
import {
  isFailed,
  type FailedPage,
  type MadePage,
  type RenderedPage,
  type RenderOptions,
  type Rendering,
} from './render.ts'
import { removeFrom, type Write } from '../files/write.ts'

/** The parts that stay the same from batch to batch. */
export interface Publishing {
  mirror: MirrorStore
  manifest: Manifest
  /** Pages come with their bytes, or were written already into a folder that nobody sees. */
  renderMany: (urls: readonly string[], options: RenderOptions) => Promise<(Rendering | Written)[]>
  /** Pages rendered, compared and written before the next ones: bounds memory however many change at once. */
  pagesAtOnce?: number | undefined
  files: FileStore
  /** The public folder of this release, and how files are written there. */
  folder: string
  write: Write
  /** Where ZIP archives are kept between batches. */
  zipFolder: string
  siteUrl: string
  clock: () => Date
  /** The release that is public while this one is made: what cannot be made here keeps its last good form from there. */
  before?: { manifest: Manifest; folder: string } | undefined
  /** Told now and then how many of the pages to render are made. */
  progress?: ((done: number, total: number) => void) | undefined
}

/** What a batch knows from its beginning, and adds up on its way. */
export interface Batch {
  asOf: Date
  /** What a crash may have left half written. */
  mended: ReadonlySet<string>
  /** Files that may have lost the last page that shows them. */
  noLongerShown: Set<string>
  /** Nothing stands in the folder yet. */
  isFirst: boolean
  report: BatchReport
}

export interface BatchReport {
  /** Addresses written or removed. */
  urls: number
  bytes: number
  /** The register row that is now live. */
  number: number
  /** When the last page was rendered, but for the one that says which row is live. */
  renderedAt: Date
}

/**
 * Brings the public folder up to the mirror as of an instant. One path for one page and for all of them: on an empty
 * folder with an empty manifest this is the full build. May be killed anywhere and run again.
 */
export async function bringUpToDate(publishing: Publishing, asOf: Date): Promise<BatchReport> {
  const { mirror, manifest, pagesAtOnce = 100 } = publishing
  const { number } = mirror.head()
  const live = manifest.live().number
  const { zips, collective } = wantedNow(mirror)
  // To ask for each of all of them is dear; to hold all of them for a few would be.
  const all = live === 0 ? new Set(mirror.paths()) : undefined
  const isDocument = all ? (url: string) => all.has(url) : mirror.hasPath
  const touched = mirror.tagsAfter(live)
  const { toRender, toRemove, leftovers } = plan({
    candidates: [...collective, ...(all ?? mirror.pathsOf(touched))],
    isWanted: (url) => collective.has(url) || isDocument(url),
    manifest,
    touched,
    asOf,
    isDocument,
  })
  const report: BatchReport = { urls: 0, bytes: 0, number, renderedAt: publishing.clock() }
  const batch: Batch = {
    asOf,
    mended: new Set(manifest.journal()),
    noLongerShown: new Set(leftovers),
    isFirst: live === 0 && manifest.count() === 0,
    report,
  }
  const render = (urls: readonly string[]) =>
    publishing.renderMany(urls, { asOf, siteUrl: publishing.siteUrl })
  const total = toRender.flat().length
  let done = 0
  publishing.progress?.(0, total)
  const write = async (urls: readonly string[]) => {
    let next = render(urls.slice(0, pagesAtOnce))
    for (let start = pagesAtOnce; start - pagesAtOnce < urls.length; start += pagesAtOnce) {
      const rendered = await next
      report.renderedAt = publishing.clock()
      // The disk works on one chunk while the cores work on the next.
      next = render(urls.slice(start, start + pagesAtOnce))
      await allOf([writeChunk(publishing, rendered, batch), next])
      done += rendered.length
      publishing.progress?.(done, total)
    }
  }

  const rendered = toRender.map((group) => group.filter((url) => !zips.has(url)))
  for (const url of toRender.flat().filter((url) => zips.has(url)))
    await writeZip(publishing, url, batch)
  for (const group of rendered) await write(group.filter((url) => url !== paths.state))
  await removePages(publishing, toRemove, batch)
  await removeFiles(publishing, batch)
  // Last of all, for it says which row is live.
  const state = await render(rendered.flat().filter((url) => url === paths.state))
  await writeChunk(publishing, state, batch)
  publishing.progress?.(total, total)

  manifest.clearJournal()
  manifest.setLive(number)
  return report
}

/** The addresses that the site is to have, as the mirror is at this moment. */
export function wantedNow(mirror: MirrorStore) {
  const zips = new Set(zipAddresses(mirror))
  const collective = new Set([...collectiveAddresses(mirror), ...zips])
  return { zips, collective, isWanted: (url: string) => collective.has(url) || mirror.hasPath(url) }
}

/** Waits for all of them, also when one fails: nothing may still be written when its failure is told. */
async function allOf(works: readonly Promise<unknown>[]): Promise<void> {
  const results = await Promise.allSettled(works)
  const failed = results.find((result) => result.status === 'rejected')
  if (failed) throw failed.reason
}

/** New files first, then pages, so that no page ever links to what is not there yet. */
async function writeChunk(
  publishing: Publishing,
  renderings: readonly (Rendering | Written)[],
  batch: Batch,
): Promise<void> {
  const { mirror, manifest, folder, write } = publishing
  const { mended, noLongerShown, report } = batch
  const { pages, failed, sources } = await collectFiles(publishing, renderings, mended)
  // A large build is made while rows come in: what ended meanwhile has not failed, and the next batch removes it.
  const isWanted = failed.length > 0 ? wantedNow(mirror).isWanted : () => false
  const changed: Collected['pages'] = []
  const dropped = new Set<string>()
  for (const page of pages) {
    const before = batch.isFirst ? undefined : manifest.hashOf(page.url)
    if (mended.has(page.url) || before !== page.hash) changed.push(page)
    if (before === undefined) continue
    const shown = new Set(page.files.map(([address]) => address))
    for (const address of manifest.filesOf(page.url)) if (!shown.has(address)) dropped.add(address)
  }
  for (const address of dropped) noLongerShown.add(address)

  // What is about to lose its last page is named as well: a crash must not leave it public.
  manifest.intend([...changed.map(({ url }) => url), ...sources.keys(), ...dropped])
  for (const [address, copyOf] of sources) await write(folder, address, { copyOf })
  await allOf(
    changed.map(async (page) => {
      if ('bytes' in page) await write(folder, page.url, Buffer.from(page.bytes.buffer))
    }),
  )
  report.urls += changed.length
  for (const { size } of changed) report.bytes += size
  const kept: PageRecord[] = []
  for (const page of failed.filter(({ url }) => isWanted(url)))
    // Nothing keeps public what the office withdrew, not even that the page which says so cannot be made.
    kept.push(
      publishing.mirror.withdrawnAt(page.url)
        ? await dropLastGood(publishing, page, batch)
        : await keepLastGood(publishing, page, batch),
    )
  manifest.settle([...pages.map(recordOf), ...kept], [], batch.asOf)
}

interface Collected {
  pages: (RenderedPage | WrittenPage)[]
  failed: FailedPage[]
  /** Public address of each file that is not there yet → our copy of it. */
  sources: Map<string, string>
}

/** Fetches the files that the pages show; a page whose file nobody has cannot be made. */
async function collectFiles(
  { manifest, files, folder }: Publishing,
  renderings: readonly (Rendering | Written)[],
  mended: ReadonlySet<string>,
): Promise<Collected> {
  const collected: Collected = { pages: [], failed: [], sources: new Map() }
  const { pages, failed, sources } = collected
  for (const rendering of renderings) {
    if (isFailed(rendering)) {
      failed.push(rendering)
      continue
    }
    try {
      for (const [address, file] of rendering.files)
        if (!sources.has(address) && (mended.has(address) || !manifest.isShown(address)))
          sources.set(address, await files.ensure(file))
      pages.push(rendering)
    } catch (error) {
      failed.push(failedFor(error, rendering))
      if (!('bytes' in rendering)) await removeFrom(folder, rendering.url)
    }
  }
  return collected
}

/** A page that fails for want of a file; any other error is not the page's own, and passes. */
function failedFor(error: unknown, { url, tags }: Pick<FailedPage, 'url' | 'tags'>): FailedPage {
  if (error instanceof FileError) return { url, error: error.message, tags }
  throw error
}

const recordOf = ({ url, hash, tags, files, until }: MadePage): PageRecord => ({
  url,
  hash,
  tags,
  files: files.map(([address]) => address),
  until,
})

async function writeZip(publishing: Publishing, url: string, batch: Batch): Promise<void> {
  const { mirror, manifest, files, folder, write, zipFolder } = publishing
  const { mended, report } = batch
  if (!wantedNow(mirror).isWanted(url)) return
  try {
    const { record, file } = await makeJournalZip(mirror, url, files, zipFolder)
    if (mended.has(url) || manifest.hashOf(url) !== record.hash) {
      manifest.intend([url])
      await write(folder, url, { copyOf: file })
      report.urls += 1
    }
    manifest.settle([record], [], batch.asOf)
  } catch (error) {
    const failed = failedFor(error, { url, tags: [] })
    manifest.settle([await keepLastGood(publishing, failed, batch)], [], batch.asOf)
  }
}

async function removePages(
  { manifest, folder }: Publishing,
  urls: readonly string[],
  { asOf, noLongerShown, report }: Batch,
): Promise<void> {
  for (const url of urls) for (const address of manifest.filesOf(url)) noLongerShown.add(address)
  manifest.intend([...urls, ...noLongerShown])
  for (const url of urls) await removeFrom(folder, url)
  manifest.settle([], urls, asOf)
  report.urls += urls.length
}

/** A picture or PDF goes when the last page that showed it is gone or changed. */
async function removeFiles(
  { manifest, folder }: Publishing,
  { noLongerShown }: Batch,
): Promise<void> {
  for (const address of noLongerShown)
    if (!manifest.isShown(address)) await removeFrom(folder, address)
}
