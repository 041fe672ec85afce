import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { Manifest } from '../pages/manifest.ts'
import type { MirrorStore } from '../mirror/mirror.ts'
import { archivesInUse } from '../artefacts/journal-zip.ts'
import { hashOfCopy } from '../files/files.ts'
import { filesIn } from '../files/tree.ts'
import { ignoreMissing } from '../files/write.ts'

interface Parts {
  mirror: MirrorStore
  /** What the public sees. */
  manifest: Manifest
  filesDir: string
  zipFolder: string
}

/**
 * Removes the publisher's copies of files that no live document names any more, and the archives that the public site has
 * no longer: what the office withdrew, a person's data perhaps, does not stay on the disk. No release needs them, not even
 * one that is gone back to, for that one is brought up to the register before it is shown. Returns how many went.
 */
export async function removeUnneeded({
  mirror,
  manifest,
  filesDir,
  zipFolder,
}: Parts): Promise<number> {
  // Listed before the register's word is asked: what comes meanwhile is not touched.
  const copies = await filesBelow(filesDir)
  const archives = await filesBelow(zipFolder)
  const needed = mirror.fileHashes()
  const inUse = archivesInUse(mirror, manifest)
  const unneeded = [
    ...copies.filter((file) => !needed.has(hashOfCopy(file))),
    ...archives.filter((file) => !inUse.has(path.basename(file))),
  ]
  for (const file of unneeded) await rm(file, { force: true })
  return unneeded.length
}

async function filesBelow(folder: string): Promise<string[]> {
  const files = await filesIn(folder).catch(ignoreMissing)
  return (files ?? []).map((file) => path.join(folder, file))
}
