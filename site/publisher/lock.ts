import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/**
 * Makes this process the only publisher of a folder, for as long as it lives: the operating system frees the lock when
 * the process dies, however it dies. Returns the function that frees it, or undefined when another holds it.
 */
export async function takeLock(publisherDir: string): Promise<(() => void) | undefined> {
  const database = new DatabaseSync(path.join(publisherDir, 'lock.db'), { timeout: 0 })
  try {
    database.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
  } catch (error) {
    database.close()
    if (error instanceof Error && /locked/.test(error.message)) return undefined
    throw error
  }
  await writeFile(pidFile(publisherDir), String(process.pid))
  return () => database.close()
}

/** Where the publisher that holds the lock says which process it is. */
export const pidFile = (publisherDir: string): string => path.join(publisherDir, 'publisher.pid')
