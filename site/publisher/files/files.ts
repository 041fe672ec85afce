import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import path from 'node:path'
import type { StoredFile } from '@avizier/shared/kinds/fields'

/** Where pictures and PDFs are collected from: the CMS, by its private door. */
export type Download = (file: StoredFile) => Promise<Buffer>

/** A file that the CMS has no longer, or not as the register names it: asking again at once is of no use. */
export class FileError extends Error {
  override name = 'FileError'
}

/** The publisher's own copies, by hash: the site can be made again while the CMS is down. */
export interface FileStore {
  /** The path of a local copy, downloaded first if need be. Throws FileError where nobody has the bytes that the register named. */
  ensure(file: StoredFile): Promise<string>
}

/** Undefined where there is no such file. */
async function hashOfFile(file: string): Promise<string | undefined> {
  const hash = createHash('sha256')
  try {
    await pipeline(createReadStream(file), hash)
    return hash.digest('hex')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/** Where the copy of a file with this hash lies; one that is still coming has the same name and an ending. */
const copyAt = (folder: string, hash: string): string => path.join(folder, hash.slice(0, 2), hash)

/** The hash that a file of the store is named by. */
export const hashOfCopy = (file: string): string => path.parse(file).name

export function createFileStore(folder: string, download: Download): FileStore {
  const underWay = new Map<string, Promise<string>>()

  const fetchInto = async (file: StoredFile, target: string): Promise<string> => {
    const bytes = await download(file)
    const hash = createHash('sha256').update(bytes).digest('hex')
    if (hash !== file.hash)
      throw new FileError(
        `${file.source} came with hash ${hash}, the register says ${file.hash}: not published`,
      )
    await mkdir(path.dirname(target), { recursive: true })
    const part = `${target}.part`
    await writeFile(part, bytes, { flush: true })
    await rename(part, target)
    return target
  }

  return {
    async ensure(file) {
      const target = copyAt(folder, file.hash)
      // It has a second name in the public folder, and what is written there by hand is written here.
      if ((await hashOfFile(target)) === file.hash) return target
      const going = underWay.get(file.hash) ?? fetchInto(file, target)
      underWay.set(file.hash, going)
      return going.finally(() => underWay.delete(file.hash))
    },
  }
}
