import { constants } from 'node:fs'
import { open, realpath, type FileHandle } from 'node:fs/promises'
import path from 'node:path'
import { searchRoot } from '@avizier/shared/search-paths'
import { originalOf } from '@avizier/shared/precompressed'
import { codeOf } from '@avizier/shared/error-code'

/**
 * A public file, opened: what is read through the handle is one version of it, also when the publisher puts another in
 * its place meanwhile. Whoever takes it closes it.
 */
export interface Found {
  handle: FileHandle
  /** Where it lies on the disk. */
  file: string
  /** The public address of the file itself: `/comunicate/index.html`. */
  address: string
  size: number
  modified: Date
  /** Changes with every version of the file. */
  etag: string
}

/** What lies at an address: a file, a folder that wants a slash at the end, or nothing public. */
export type Place = Found | 'folder' | undefined

/** Whether an error says that there is nothing of that name. */
export const isAbsent = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG'].includes(codeOf(error) ?? '')

/**
 * Finds `pathname` (as it came, still encoded) in the public folder. Never shows a dotfile or a page's compressed form by
 * its own name, never leaves the folder but for the search index, which all releases share.
 */
export async function find(publicDir: string, pathname: string): Promise<Place> {
  const address = decode(pathname)
  if (!address) return undefined
  try {
    // The folder is a link that the publisher swaps: one answer keeps to one release.
    const root = await realpath(publicDir)
    const file = await realpath(path.join(root, address))
    if (!isWithin(root, file) && !isWithin(await realpath(path.join(root, searchRoot)), file))
      return undefined
    return await openAt(file, address)
  } catch (error) {
    if (isAbsent(error)) return undefined
    throw error
  }
}

const isWithin = (folder: string, file: string): boolean =>
  `${file}${path.sep}`.startsWith(`${folder}${path.sep}`)

/** The address with `index.html` added where it ends in a slash, or undefined where no public file can have it. */
export function decode(pathname: string): string | undefined {
  let address: string
  try {
    address = decodeURIComponent(pathname)
  } catch {
    return undefined
  }
  const isOdd = /[\0\\]|\/\/|\/\.(?!well-known\/)/.test(address) || !address.startsWith('/')
  if (isOdd || originalOf(address.slice(1)) !== undefined) return undefined
  return address.endsWith('/') ? `${address}index.html` : address
}

async function openAt(file: string, address: string): Promise<Place> {
  const handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW)
  const stats = await handle.stat()
  if (!stats.isFile()) {
    await handle.close()
    return stats.isDirectory() ? 'folder' : undefined
  }
  const { size, mtime, mtimeMs, ino } = stats
  const version = [size, Math.round(mtimeMs), ino].map((part) => part.toString(36)).join('-')
  return { handle, file, address, size, modified: mtime, etag: `"${version}"` }
}
