import type { Batch, Publishing } from './publishing.ts'
import { failedFor, keepLastGood } from './last-good.ts'
import { wantedNow } from './wanted.ts'

/** Makes what is to stand at the address of an artefact, and writes it where it is another one than before. */
export async function writeArtefact(
  publishing: Publishing,
  url: string,
  batch: Batch,
): Promise<void> {
  const { mirror, manifest, artefacts, folder, write } = publishing
  // Rows come in while a large build is made.
  if (!wantedNow(publishing).isWanted(url)) return
  try {
    const { hash, tags, file } = await artefacts.ensure(mirror, url)
    if (batch.mended.has(url) || manifest.hashOf(url) !== hash) {
      manifest.intend([url])
      await write(folder, url, file)
      batch.report.urls += 1
    }
    manifest.settle([{ url, hash, tags, files: [], until: undefined }], [], batch.asOf)
  } catch (error) {
    const failed = failedFor(error, { url, tags: [] })
    manifest.settle([await keepLastGood(publishing, failed, batch)], [], batch.asOf)
  }
}
