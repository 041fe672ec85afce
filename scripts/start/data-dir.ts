import { existsSync } from 'node:fs'
import { mkdir, readdir, rm, stat, statfs, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { leastFreeBytes } from '@avizier/shared/data-dir'
import { codeOf } from '@avizier/shared/error-code'
import { Refusal } from './refusal.ts'

const reasons: Record<string, string> = {
  EACCES: 'it may not be read or written by this user',
  EPERM: 'it may not be read or written by this user',
  EROFS: 'it lies on a file system that cannot be written',
  ENOTDIR: 'a part of that path is a file, not a folder',
  EEXIST: 'it is a file, not a folder',
  ENOSPC: 'the disk is full',
  ENOENT: 'it cannot be made there',
}

/** Makes DATA_DIR for its owner only and proves that it can be read and written. Throws Refusal. */
export async function prepareDataDir(dataDir: string): Promise<void> {
  try {
    await makeFolder(dataDir)
    await readdir(dataDir)
    const probe = path.join(dataDir, `.probe-${process.pid}`)
    await writeFile(probe, 'x')
    await rm(probe)
  } catch (error) {
    const reason = reasons[codeOf(error) ?? '']
    if (!reason) throw error
    throw new Refusal(
      `DATA_DIR=${dataDir} cannot be used: ${reason}. Mend it or name another folder.`,
    )
  }
}

/** A folder and those above it. Node's own recursive mkdir never returns in a folder that takes no entries, such as /proc. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { mode: 0o700 })
  } catch (error) {
    const code = codeOf(error)
    if (code === 'EEXIST' && (await stat(folder)).isDirectory()) return
    const parent = path.dirname(folder)
    if (code !== 'ENOENT' || existsSync(parent)) throw error
    await makeFolder(parent)
    await mkdir(folder, { mode: 0o700 })
  }
}

/** Why there is too little room, or undefined. */
export function lackOfRoom(folder: string, freeBytes: number): string | undefined {
  if (freeBytes >= leastFreeBytes) return undefined
  const megabytes = Math.floor(freeBytes / 1_000_000)
  return `The disk of ${folder} has ${megabytes} MB free and the newsroom needs ${leastFreeBytes / 1_000_000} MB: make room, then start again.`
}

/** Throws Refusal when the disk under a folder is nearly full. */
export async function requireRoom(folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder)
  const lack = lackOfRoom(folder, bavail * bsize)
  if (lack) throw new Refusal(lack)
}
