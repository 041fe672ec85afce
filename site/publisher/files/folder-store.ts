import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { onDisk, type FileStore } from './file-store.ts'
import { filesIn } from './tree.ts'
import { ignoreMissing } from './write.ts'

/** Files that are still coming have no name of the store yet. */
const coming = /^\.\d+\.part$/

/** Opens a store that is a folder of this machine (made when first needed). One process has it. */
export async function openFolderStore(folder: string): Promise<FileStore> {
  const inFolder = (name: string) => path.join(folder, name)
  // What a process that ended had not finished.
  for (const name of (await readdir(folder).catch(ignoreMissing)) ?? [])
    if (coming.test(name)) await rm(inFolder(name))
  let count = 0

  return {
    async put(name, bytes) {
      count += 1
      const part = inFolder(`.${count}.part`)
      await mkdir(path.dirname(inFolder(name)), { recursive: true })
      // Opened first: a stream that opens it itself may make the file only after it was removed for a failure.
      const handle = await open(part, 'w')
      try {
        const source = bytes instanceof Uint8Array ? [bytes] : bytes
        await pipeline(source, handle.createWriteStream({ flush: true }))
        await rename(part, inFolder(name))
      } catch (error) {
        await rm(part, { force: true })
        throw error
      }
    },
    async open(name) {
      const found = await stat(inFolder(name)).catch(ignoreMissing)
      return found?.isFile() ? onDisk(inFolder(name)) : undefined
    },
    remove: (name) => rm(inFolder(name), { force: true }),
    async list() {
      const names = (await filesIn(folder).catch(ignoreMissing)) ?? []
      return names.filter((name) => !coming.test(name))
    },
  }
}
