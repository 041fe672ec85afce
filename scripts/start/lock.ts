import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Refusal } from './refusal.ts'

/**
 * Makes this process the only `npm start` of a DATA_DIR. The lock is the operating system's, on an empty SQLite file:
 * it ends with the process, however that dies, so there is no stale one. Returns the function that frees it.
 */
export function lockDataDir(dataDir: string): () => void {
  const database = new DatabaseSync(path.join(dataDir, 'start.lock'), { timeout: 0 })
  try {
    database.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
  } catch (error) {
    database.close()
    if (error instanceof Error && /locked/.test(error.message))
      throw new Refusal(
        `Another npm start works on ${dataDir}: stop it first, or name another folder with DATA_DIR=….`,
      )
    throw error
  }
  return () => database.close()
}
