import { existsSync } from 'node:fs'
import { mkdtemp, rm, statfs } from 'node:fs/promises'
import { freemem } from 'node:os'
import path from 'node:path'

/** Folders in memory, where a machine has any. */
const inMemory = '/dev/shm'
/** What tests of two suites lay down at the same moment, four times over. */
const roomWanted = 4 * 2 ** 30

/** Where tests lay down what they throw away: a third of the work of the publisher's is the kernel waiting for a disk. */
export interface Scratch {
  /** What is set for programs that are to write there; nothing where memory is short, and they write to the disk. */
  environment: { TMPDIR?: string }
  remove: () => Promise<void>
}

export async function openScratch(parent = inMemory, wanted = roomWanted): Promise<Scratch> {
  if (!(await hasRoom(parent, wanted))) return { environment: {}, remove: () => Promise.resolve() }
  const folder = await mkdtemp(path.join(parent, 'avizier-tests-'))
  return {
    environment: { TMPDIR: folder },
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  }
}

async function hasRoom(folder: string, wanted: number): Promise<boolean> {
  if (!existsSync(folder)) return false
  const { bavail, bsize } = await statfs(folder)
  return Math.min(bavail * bsize, freemem()) >= wanted
}
