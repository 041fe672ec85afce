import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** Makes this process the only publisher of a folder; undefined when there is another (see holdAlone). */
export async function takeLock(publisherDir: string): Promise<(() => void) | undefined> {
  const free = holdAlone(lockFile(publisherDir))
  if (free) await writeFile(pidFile(publisherDir), String(process.pid))
  return free
}

/**
 * Takes the operating system's lock on an empty SQLite file: it ends with the process, however that dies, so there is
 * no stale one. Returns the function that frees it, or undefined when another process holds it.
 */
export function holdAlone(file: string): (() => void) | undefined {
  const database = new DatabaseSync(file, { timeout: 0 })
  try {
    database.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
  } catch (error) {
    database.close()
    if (error instanceof Error && /locked/.test(error.message)) return undefined
    throw error
  }
  return () => database.close()
}

/** Whether a publisher runs on a folder. */
export function hasPublisher(publisherDir: string): boolean {
  const free = holdAlone(lockFile(publisherDir))
  free?.()
  return !free
}

const lockFile = (publisherDir: string): string => path.join(publisherDir, 'lock.db')

/** Where the publisher that holds the lock says which process it is. */
export const pidFile = (publisherDir: string): string => path.join(publisherDir, 'publisher.pid')
