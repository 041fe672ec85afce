import { removeFrom } from '../files/write.ts'
import type { Batch, Publishing } from './publishing.ts'

/** Removes pages, and notes the files that they showed. */
export async function removePages(
  { manifest, folder }: Pick<Publishing, 'manifest' | 'folder'>,
  urls: readonly string[],
  { asOf, noLongerShown }: Pick<Batch, 'asOf' | 'noLongerShown'>,
): Promise<void> {
  for (const url of urls) for (const address of manifest.filesOf(url)) noLongerShown.add(address)
  manifest.intend([...urls, ...noLongerShown])
  for (const url of urls) await removeFrom(folder, url)
  manifest.settle([], urls, asOf)
}

/** A picture or PDF goes when the last page that showed it is gone or changed. */
export async function removeFiles(
  { manifest, folder }: Pick<Publishing, 'manifest' | 'folder'>,
  { noLongerShown }: Pick<Batch, 'noLongerShown'>,
): Promise<void> {
  for (const address of noLongerShown)
    if (!manifest.isShown(address)) await removeFrom(folder, address)
}
