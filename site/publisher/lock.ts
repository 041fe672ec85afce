import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { aboutFile } from './database/unusable-file.ts'
import { hasCode } from './files/write.ts'

/** Makes this process the only publisher of a folder; undefined when there is another (see holdAlone). */
export function takeLock(publisherDir: string): (() => void) | undefined {
  const free = holdAlone(lockFile(publisherDir))
  if (!free) return undefined
  // Beside and renamed: who reads it meanwhile finds the old one whole, never an empty one.
  const file = pidFile(publisherDir)
  writeFileSync(`${file}.part`, String(process.pid))
  renameSync(`${file}.part`, file)
  return free
}

/**
 * Has the publisher of a folder look at its order book at once. One that cannot be told, because it has only just begun or is
 * another user's, looks by itself before long.
 */
export function wakePublisher(publisherDir: string): void {
  const id = publisherId(publisherDir)
  if (id === undefined) return
  try {
    process.kill(id, 'SIGHUP')
  } catch (error) {
    if (!hasCode(error, 'ESRCH', 'EPERM')) throw error
  }
}

/** The process that last said that it holds the lock. */
export function publisherId(publisherDir: string): number | undefined {
  try {
    const text = readFileSync(pidFile(publisherDir), 'utf8')
    // To signal 0 would be to signal ourselves, and all that were started with us.
    return /^[1-9]\d*$/.test(text) ? Number(text) : undefined
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined
    throw error
  }
}

/**
 * Takes the operating system's lock on an empty SQLite file: it ends with the process, however that dies, so there is
 * no stale one. Returns the function that frees it, or undefined when another process holds it. Throws UnusableFileError.
 */
export function holdAlone(file: string): (() => void) | undefined {
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(file, { timeout: 0 })
    database.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
  } catch (error) {
    database?.close()
    if (error instanceof Error && /locked/.test(error.message)) return undefined
    throw aboutFile(error, file, 'delete the file; it holds nothing.')
  }
  return () => database.close()
}

/** Whether a publisher runs on a folder. */
export function hasPublisher(publisherDir: string): boolean {
  if (!existsSync(lockFile(publisherDir))) return false
  const free = holdAlone(lockFile(publisherDir))
  free?.()
  return !free
}

const lockFile = (publisherDir: string): string => path.join(publisherDir, 'lock.db')

const pidFile = (publisherDir: string): string => path.join(publisherDir, 'publisher.pid')
