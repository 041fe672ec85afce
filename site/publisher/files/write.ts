import { mkdirSync, writeFileSync } from 'node:fs'
import { link, lstat, mkdir, open, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { codeOf } from '@avizier/shared/error-code'
import { mayBePrecompressed, precompressedSuffix } from '@avizier/shared/precompressed'
import type { OpenedFile } from './file-store.ts'

/** What is to stand at an address: bytes, or a file of ours of which it becomes a second name or a copy. */
export type Body = Buffer | OpenedFile

/** The file of an address inside `folder`: `/comunicate/` → `comunicate/index.html`. Throws for one that leads outside. */
export function fileOf(folder: string, address: string): string {
  const relative = decodeURI(address.endsWith('/') ? `${address}index.html` : address)
  const file = path.join(folder, relative)
  if (!file.startsWith(folder + path.sep))
    throw new Error(`${address} leads outside of the public folder`)
  return file
}

/** The address of a file of the public folder: `comunicate/index.html` → `/comunicate/`. */
export const addressOf = (file: string): string =>
  `/${encodeURI(file).replace(/(^|\/)index\.html$/, '$1')}`

/** The name beside its place under which a file is written before it is renamed; never served, finished after a crash. */
const besides = (file: string): string =>
  path.join(path.dirname(file), `.${path.basename(file)}.part`)

/** How a file is written: into a folder that the public sees, or into one that it does not see yet. */
export type Write = (folder: string, address: string, body: Body) => Promise<void>

/** Writes a file so that readers see the old bytes or the new ones, never a part. The precompressed files of the old ones go before. */
export const writeInPlace: Write = async (folder, address, body) => {
  const file = fileOf(folder, address)
  const part = besides(file)
  await mkdir(path.dirname(file), { recursive: true }).catch(async (error: unknown) => {
    if (!hasCode(error, 'EEXIST', 'ENOTDIR')) throw error
    await removeFilesAbove(folder, file)
    await mkdir(path.dirname(file), { recursive: true })
  })
  if (Buffer.isBuffer(body)) await writeSafely(part, body)
  else await linkOrCopy(body, part)
  await removePrecompressed(file, address)
  await rename(part, file).catch(async (error: unknown) => {
    // Somebody made a folder by that name: it is not of the site.
    if (!hasCode(error, 'EISDIR', 'ENOTEMPTY', 'EEXIST')) throw error
    await rm(file, { recursive: true })
    await rename(part, file)
  })
  // Between two names of one file rename does nothing, and the first would stay.
  await rm(part, { force: true })
}

/** Files that somebody put where folders of the site belong. */
async function removeFilesAbove(folder: string, file: string): Promise<void> {
  for (let parent = path.dirname(file); parent !== folder; parent = path.dirname(parent)) {
    const found = await lstat(parent).catch(ignoreMissing)
    if (found && !found.isDirectory()) await rm(parent)
  }
}

/** Writes bytes that are on the disk before the file gets its name. */
export async function writeSafely(file: string, bytes: Buffer): Promise<void> {
  const handle = await open(file, 'w')
  try {
    await handle.writeFile(bytes)
    await handle.datasync()
  } finally {
    await handle.close()
  }
}

/** Writes a file that nobody reads yet: it is safe on the disk only after the whole folder was synced. */
export const writeUnseen: Write = async (folder, address, body) => {
  if (Buffer.isBuffer(body)) writePlainly(folder, address, body)
  else {
    const file = fileOf(folder, address)
    mkdirSync(path.dirname(file), { recursive: true })
    await linkOrCopy(body, file)
  }
}

/** The same for bytes alone. Thirty thousand small files: waiting for each costs more than writing it. */
export function writePlainly(folder: string, address: string, bytes: Uint8Array): void {
  const file = fileOf(folder, address)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, bytes)
}

/** A second name for a file of ours, which is safe on the disk already; a copy where it lies on another disk, or on none. */
async function linkOrCopy(source: OpenedFile, target: string): Promise<void> {
  await rm(target, { force: true })
  if (source.path !== undefined && (await gotSecondName(source.path, target))) return
  await writeFile(target, source.read(), { flush: true })
}

/** Gives a file a second name. False where its disk is another one, or cannot. */
async function gotSecondName(file: string, name: string): Promise<boolean> {
  try {
    await link(file, name)
    return true
  } catch (error) {
    if (hasCode(error, 'EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP')) return false
    throw error
  }
}

/**
 * Removes the precompressed files of a file that is about to change: nowhere is one that is not of the file beside it, at no instant.
 * Also those that no record knows, for a server sends them all the same.
 */
async function removePrecompressed(file: string, address: string): Promise<void> {
  if (!mayBePrecompressed(address)) return
  for (const suffix of Object.values(precompressedSuffix)) await rm(file + suffix, { force: true })
}

/** Removes a file, its precompressed files, what a crash left beside it, and the folders that this leaves empty. */
export async function removeFrom(folder: string, address: string): Promise<void> {
  const file = fileOf(folder, address)
  await rm(besides(file), { force: true })
  await removePrecompressed(file, address)
  await rm(file, { force: true })
  for (let parent = path.dirname(file); parent !== folder; parent = path.dirname(parent)) {
    const entries = await readdir(parent).catch(ignoreMissing)
    if (entries && entries.length > 0) return
    if (entries) await rmdir(parent)
  }
}

/** For `catch`: what is not there is undefined. */
export function ignoreMissing(error: unknown): undefined {
  if (hasCode(error, 'ENOENT', 'ENOTDIR')) return undefined
  throw error
}

/** Whether Node names an error by one of these. */
export const hasCode = (error: unknown, ...codes: string[]): boolean =>
  codes.includes(codeOf(error) ?? '')
