import { FileError } from '../files/copies.ts'
import { onDisk } from '../files/file-store.ts'
import { fileOf, removeFrom } from '../files/write.ts'
import type { Batch, Publishing } from './publishing.ts'
import type { PageRecord } from './manifest/page-records.ts'
import type { FailedPage } from './render.ts'
import { wantedNow } from './wanted.ts'

/** A page that fails for want of a file; any other error is not the page's own, and passes. */
export function failedFor(
  error: unknown,
  { url, tags }: Pick<FailedPage, 'url' | 'tags'>,
): FailedPage {
  if (error instanceof FileError) return { url, error: error.message, tags }
  throw error
}

/**
 * What is recorded of pages that cannot be made. Rows come in while a large build is made: a page that ended meanwhile has not
 * failed, and the next batch removes it.
 */
export async function recordsOfFailed(
  publishing: Publishing,
  failed: readonly FailedPage[],
  batch: Batch,
): Promise<PageRecord[]> {
  if (failed.length === 0) return []
  const { isWanted } = wantedNow(publishing)
  const records: PageRecord[] = []
  for (const page of failed.filter(({ url }) => isWanted(url)))
    // Nothing keeps public what the office withdrew, not even that the page which says so cannot be made.
    records.push(
      publishing.mirror.withdrawnAt(page.url)
        ? await dropLastGood(publishing, page, batch)
        : await keepLastGood(publishing, page, batch),
    )
  return records
}

/** A page is tried again after 2 seconds, then ever later, up to ten minutes; sooner when something it read changes. */
const retryAfterMs = (attempts: number): number => Math.min(2_000 * 4 ** attempts, 600_000)

/**
 * The record of a page that cannot be made: its last good form stays, depending on all that it was made from and on all
 * that the failure had read. In a new release that form is taken over from the one before.
 */
export async function keepLastGood(
  { manifest, folder, write, before }: Publishing,
  { url, tags, error }: FailedPage,
  { asOf, mended }: Batch,
): Promise<PageRecord> {
  const own = manifest.recordOf(url)
  const taken = own ? undefined : before?.manifest.recordOf(url)
  if (before && taken?.hash) {
    manifest.intend([url, ...taken.files])
    for (const address of [...taken.files, url])
      await write(folder, address, onDisk(fileOf(before.folder, address)))
  }
  const last = own ?? taken
  return {
    url,
    // What a crash left there is not known: whatever comes next is written.
    hash: mended.has(url) ? '' : (last?.hash ?? ''),
    tags: [...new Set([...(last?.tags ?? []), ...tags])],
    files: last?.files ?? [],
    until: new Date(asOf.getTime() + retryAfterMs(manifest.attemptsAt(url))),
    failure: { error, at: asOf },
  }
}

/** The record of a page that cannot be made and whose last form goes all the same. */
async function dropLastGood(
  { manifest, folder }: Publishing,
  { url, tags, error }: FailedPage,
  { asOf, noLongerShown }: Batch,
): Promise<PageRecord> {
  const files = manifest.filesOf(url)
  for (const address of files) noLongerShown.add(address)
  manifest.intend([url, ...files])
  await removeFrom(folder, url)
  const until = new Date(asOf.getTime() + retryAfterMs(manifest.attemptsAt(url)))
  return { url, hash: '', tags, files: [], until, failure: { error, at: asOf } }
}
