import { removeFrom } from '../files/write.ts'
import type { Batch, Publishing } from './publishing.ts'

export async function removePages(
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
export async function removeFiles(
  { manifest, folder }: Publishing,
  { noLongerShown }: Batch,
): Promise<void> {
  for (const address of noLongerShown)
    if (!manifest.isShown(address)) await removeFrom(folder, address)
}
