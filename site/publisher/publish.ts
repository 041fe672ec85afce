import { paths } from '@avizier/shared/paths'
import type { StoredFile } from '@avizier/shared/snapshots/fields'
import { collectiveAddresses } from '../src/addresses.ts'
import type { FileStore } from './files.ts'
import { makeJournalZip, zipAddresses } from './journal-zip.ts'
import type { Manifest, PageRecord } from './manifest.ts'
import type { MirrorStore } from './mirror.ts'
import { plan } from './plan.ts'
import type { RenderMany } from './pool.ts'
import type { RenderedPage } from './render.ts'
import { removeFrom, writeInPlace } from './write.ts'

/** The parts that stay the same from batch to batch. */
export interface Publishing {
  mirror: MirrorStore
  manifest: Manifest
  renderMany: RenderMany
  files: FileStore
  /** The public folder of this release. */
  folder: string
  /** Where ZIP archives are kept between batches. */
  zipFolder: string
  siteUrl: string
}

export interface BatchReport {
  /** Addresses written or removed. */
  urls: number
  bytes: number
  /** The register row that is now live. */
  number: number
}

/** Pages rendered, compared and written before the next ones: bounds memory however many change at once. */
const chunkSize = 100

/**
 * Brings the public folder up to the mirror as of an instant. One path for one page and for all of them: on an empty
 * folder with an empty manifest this is the full build. May be killed anywhere and run again.
 */
export async function bringUpToDate(publishing: Publishing, asOf: Date): Promise<BatchReport> {
  const { mirror, manifest } = publishing
  const { number } = mirror.head()
  const live = manifest.live().number
  const zips = new Set(zipAddresses(mirror))
  const collective = new Set([...collectiveAddresses(mirror), ...zips])
  const touched = mirror.tagsAfter(live)
  const { toRender, toRemove, leftovers } = plan({
    candidates: [...collective, ...(live === 0 ? mirror.paths() : mirror.pathsOf(touched))],
    isWanted: (url) => collective.has(url) || mirror.hasPath(url),
    manifest,
    touched,
    asOf,
    isDocument: mirror.hasPath,
  })
  const mended = new Set(manifest.journal())
  const report: BatchReport = { urls: 0, bytes: 0, number }
  const noLongerShown = new Set<string>(leftovers)
  const render = (urls: readonly string[]) =>
    publishing.renderMany(urls, { asOf, siteUrl: publishing.siteUrl })
  const write = async (urls: readonly string[]) => {
    let next = render(urls.slice(0, chunkSize))
    for (let start = chunkSize; start - chunkSize < urls.length; start += chunkSize) {
      const rendered = await next
      // The disk works on one chunk while the cores work on the next.
      next = render(urls.slice(start, start + chunkSize))
      await allOf([writeChunk(publishing, rendered, mended, noLongerShown, report), next])
    }
  }

  const rendered = toRender.map((group) => group.filter((url) => !zips.has(url)))
  for (const url of toRender.flat().filter((url) => zips.has(url)))
    await writeZip(publishing, url, mended, report)
  for (const group of rendered) await write(group.filter((url) => url !== paths.state))
  await removePages(publishing, toRemove, noLongerShown, report)
  await removeFiles(publishing, noLongerShown)
  // Last of all, for it says which row is live.
  await write(rendered.flat().filter((url) => url === paths.state))

  manifest.clearJournal()
  manifest.setLive(number)
  return report
}

/** Waits for all of them, also when one fails: nothing may still be written when its failure is told. */
async function allOf(works: readonly Promise<unknown>[]): Promise<void> {
  const results = await Promise.allSettled(works)
  const failed = results.find((result) => result.status === 'rejected')
  if (failed) throw failed.reason
}

/** New files first, then pages, so that no page ever links to what is not there yet. */
async function writeChunk(
  { manifest, files, folder }: Publishing,
  rendered: readonly RenderedPage[],
  mended: ReadonlySet<string>,
  noLongerShown: Set<string>,
  report: BatchReport,
): Promise<void> {
  const changed = rendered.filter(
    (page) => mended.has(page.url) || manifest.hashOf(page.url) !== page.hash,
  )
  const added = new Map<string, StoredFile>()
  const dropped = new Set<string>()
  for (const page of rendered) {
    for (const [address, file] of page.files)
      if (mended.has(address) || !manifest.isShown(address)) added.set(address, file)
    const shown = new Set(page.files.map(([address]) => address))
    for (const address of manifest.filesOf(page.url)) if (!shown.has(address)) dropped.add(address)
  }
  for (const address of dropped) noLongerShown.add(address)
  const sources = new Map<string, string>()
  for (const [address, file] of added) sources.set(address, await files.ensure(file))

  // What is about to lose its last page is named as well: a crash must not leave it public.
  manifest.intend([...changed.map(({ url }) => url), ...added.keys(), ...dropped])
  for (const [address, copyOf] of sources) await writeInPlace(folder, address, { copyOf })
  await allOf(changed.map(({ url, bytes }) => writeInPlace(folder, url, Buffer.from(bytes.buffer))))
  report.urls += changed.length
  for (const { bytes } of changed) report.bytes += bytes.length
  manifest.settle(rendered.map(recordOf), [])
}

const recordOf = ({ url, hash, tags, files, until }: RenderedPage): PageRecord => ({
  url,
  hash,
  tags,
  files: files.map(([address]) => address),
  until,
})

async function writeZip(
  { mirror, manifest, files, folder, zipFolder }: Publishing,
  url: string,
  mended: ReadonlySet<string>,
  report: BatchReport,
): Promise<void> {
  const { record, file } = await makeJournalZip(mirror, url, files, zipFolder)
  if (mended.has(url) || manifest.hashOf(url) !== record.hash) {
    manifest.intend([url])
    await writeInPlace(folder, url, { copyOf: file })
    report.urls += 1
  }
  manifest.settle([record], [])
}

async function removePages(
  { manifest, folder }: Publishing,
  urls: readonly string[],
  noLongerShown: Set<string>,
  report: BatchReport,
): Promise<void> {
  for (const url of urls) for (const address of manifest.filesOf(url)) noLongerShown.add(address)
  manifest.intend([...urls, ...noLongerShown])
  for (const url of urls) await removeFrom(folder, url)
  manifest.settle([], urls)
  report.urls += urls.length
}

/** A picture or PDF goes when the last page that showed it is gone or changed. */
async function removeFiles(
  { manifest, folder }: Publishing,
  candidates: Iterable<string>,
): Promise<void> {
  for (const address of candidates)
    if (!manifest.isShown(address)) await removeFrom(folder, address)
}
