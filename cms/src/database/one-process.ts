import { DatabaseSync } from 'node:sqlite'

/** Another process works on a SQLite file; the message says what to do. */
export class DatabaseTakenError extends Error {
  override name = 'DatabaseTakenError'
  readonly code = 'DATABASE_TAKEN'
}

/**
 * Makes this process the only one that writes a database file (docs/decisions/0004): two would answer each other
 * SQLITE_BUSY. The lock is the operating system's and ends with the process, however that dies. Returns the function that
 * ends it before; throws DatabaseTakenError.
 */
export function takeDatabase(file: string): () => void {
  const lock = new DatabaseSync(`${file}-lock`, { timeout: 0 })
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if (!(error instanceof Error) || !/locked/.test(error.message)) throw error
    throw new DatabaseTakenError(
      `Another process works with ${file}, and SQLite serves one at a time: stop npm start, or wait until the command that runs has ended.`,
      { cause: error },
    )
  }
  return () => lock.close()
}
