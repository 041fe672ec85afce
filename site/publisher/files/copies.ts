import { createHash } from 'node:crypto'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { RegisterRow } from '@avizier/shared/register'
import type { StoredFile } from '@avizier/shared/kinds/fields'
import type { FileStore, OpenedFile } from './file-store.ts'

/** Where pictures and PDFs are collected from: the CMS, by its private door. */
export type Download = (file: StoredFile) => Promise<Buffer>

/** A file that the CMS has no longer, or not as the register names it: asking again at once is of no use. */
export class FileError extends Error {
  override name = 'FileError'
}

/** The publisher's own copies of pictures and PDFs, by hash: the site can be made again while the CMS is down. */
export interface Copies {
  /** A file's copy, downloaded first if need be. Throws FileError where nobody has the bytes that the register named. */
  ensure(file: StoredFile): Promise<OpenedFile>
  /** Removes the copies of all files but those with the hashes that `needed` names. Returns how many went. */
  removeUnneeded(needed: () => ReadonlySet<string>): Promise<number>
}

/** Whether the copy of a file may be unneeded after a row. */
export const mayEndCopy = ({ event, collection }: RegisterRow): boolean =>
  event === 'withdrawn' || ['media', 'documents', 'recordings'].includes(collection)

const nameOf = (hash: string): string => `${hash.slice(0, 2)}/${hash}`
const hashOf = (name: string): string => path.posix.basename(name)

export function createCopies(store: FileStore, download: Download): Copies {
  const underWay = new Map<string, Promise<void>>()

  return {
    async ensure(file) {
      const copy = await wholeCopy(store, file)
      if (copy) return copy
      const going = underWay.get(file.hash) ?? fetchInto(store, download, file)
      underWay.set(file.hash, going)
      await going.finally(() => underWay.delete(file.hash))
      const fetched = await store.open(nameOf(file.hash))
      if (!fetched) throw new Error(`The copy of ${file.source} was removed while it came`)
      return fetched
    },
    async removeUnneeded(needed) {
      // Listed before it is asked what is needed: what comes meanwhile is not touched.
      const names = await store.list()
      const hashes = needed()
      const unneeded = names.filter((name) => !hashes.has(hashOf(name)))
      for (const name of unneeded) await store.remove(name)
      return unneeded.length
    },
  }
}

/**
 * Undefined where there is none with the bytes that the register names. Of a copy on this disk the public folder has a second
 * name, and what is written there by hand is written here.
 */
async function wholeCopy(store: FileStore, { hash }: StoredFile): Promise<OpenedFile | undefined> {
  const copy = await store.open(nameOf(hash))
  if (!copy) return undefined
  const found = createHash('sha256')
  await pipeline(copy.read(), found)
  return found.digest('hex') === hash ? copy : undefined
}

async function fetchInto(store: FileStore, download: Download, file: StoredFile): Promise<void> {
  const bytes = await download(file)
  const hash = createHash('sha256').update(bytes).digest('hex')
  if (hash !== file.hash)
    throw new FileError(
      `${file.source} came with hash ${hash}, the register says ${file.hash}: not published`,
    )
  await store.put(nameOf(hash), bytes)
}
