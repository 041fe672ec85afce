import type { OpenedFile } from '../files/file-store.ts'
import { removeFrom } from '../files/write.ts'
import { allOf } from './all-of.ts'
import type { Batch, Publishing } from './publishing.ts'
import { failedFor, recordsOfFailed } from './last-good.ts'
import type { PageRecord } from './manifest/page-records.ts'
import type { Written, WrittenPage } from './page-writer.ts'
import {
  isFailed,
  type FailedPage,
  type MadePage,
  type RenderedPage,
  type Rendering,
} from './render.ts'

type Page = RenderedPage | WrittenPage

/** Writes and records some pages. New files first, then pages, so that no page ever links to what is not there yet. */
export async function writePages(
  publishing: Publishing,
  renderings: readonly (Rendering | Written)[],
  batch: Batch,
): Promise<void> {
  const { manifest, folder, write } = publishing
  const { pages, failed, sources } = await collectFiles(publishing, renderings, batch)
  const { changed, dropped } = differencesOf(publishing, pages, batch)
  for (const address of dropped) batch.noLongerShown.add(address)

  // What is about to lose its last page is named as well: a crash must not leave it public.
  manifest.intend([...changed.map(({ url }) => url), ...sources.keys(), ...dropped])
  await withFiles([...sources], ([address, copy]) => write(folder, address, copy))
  await allOf(
    changed.map(async (page) => {
      if ('bytes' in page) await write(folder, page.url, Buffer.from(page.bytes.buffer))
    }),
  )
  batch.report.urls += changed.length
  for (const { size } of changed) batch.report.bytes += size
  const records = [...pages.map(recordOf), ...(await recordsOfFailed(publishing, failed, batch))]
  manifest.settle(records, [], batch.asOf)
}

interface Collected {
  pages: Page[]
  failed: FailedPage[]
  /** Public address of each file that is not there yet → our copy of it. */
  sources: Map<string, OpenedFile>
}

/** So many files come at once: an issue brings three pictures for each page, one answer of the CMS for each. */
const filesAtOnce = 6

/** Does something with each file, so many at once. */
async function withFiles<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < items.length; start += filesAtOnce)
    await allOf(items.slice(start, start + filesAtOnce).map(work))
}

/** Our copies of the files that the pages show and that are not there yet, by public address; all have come, or failed. */
async function copiesOf(
  { manifest, copies }: Publishing,
  renderings: readonly (Rendering | Written)[],
  { mended }: Batch,
): Promise<ReadonlyMap<string, Promise<OpenedFile>>> {
  const shown = new Map(
    renderings.flatMap((rendering) => (isFailed(rendering) ? [] : [...rendering.files])),
  )
  const wanted = [...shown].filter(([address]) => mended.has(address) || !manifest.isShown(address))
  const come = new Map<string, Promise<OpenedFile>>()
  await withFiles(wanted, ([address, file]) => {
    const copy = copies.ensure(file)
    come.set(address, copy)
    // Its failure is that of each page that shows it.
    return Promise.allSettled([copy])
  })
  return come
}

/** Fetches the files that the pages show; a page whose file nobody has cannot be made. */
async function collectFiles(
  publishing: Publishing,
  renderings: readonly (Rendering | Written)[],
  batch: Batch,
): Promise<Collected> {
  const come = await copiesOf(publishing, renderings, batch)
  const collected: Collected = { pages: [], failed: [], sources: new Map() }
  const { pages, failed, sources } = collected
  for (const rendering of renderings) {
    if (isFailed(rendering)) {
      failed.push(rendering)
      continue
    }
    try {
      for (const [address] of rendering.files) {
        const copy = await come.get(address)
        if (copy) sources.set(address, copy)
      }
      pages.push(rendering)
    } catch (error) {
      failed.push(failedFor(error, rendering))
      if (!('bytes' in rendering)) await removeFrom(publishing.folder, rendering.url)
    }
  }
  return collected
}

/** Which pages have other bytes than before, and the files that they showed and show no longer. */
function differencesOf(
  { manifest }: Publishing,
  pages: readonly Page[],
  { mended, isFirst }: Batch,
): { changed: Page[]; dropped: Set<string> } {
  const changed: Page[] = []
  const dropped = new Set<string>()
  for (const page of pages) {
    const before = isFirst ? undefined : manifest.hashOf(page.url)
    if (mended.has(page.url) || before !== page.hash) changed.push(page)
    if (before === undefined) continue
    const shown = new Set(page.files.map(([address]) => address))
    for (const address of manifest.filesOf(page.url)) if (!shown.has(address)) dropped.add(address)
  }
  return { changed, dropped }
}

const recordOf = ({ url, hash, tags, files, until }: MadePage): PageRecord => ({
  url,
  hash,
  tags,
  files: files.map(([address]) => address),
  until,
})
