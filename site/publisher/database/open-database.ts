import { existsSync, rmSync } from 'node:fs'
import { DatabaseSync, type DatabaseSyncOptions } from 'node:sqlite'
import { aboutFile, UnusableFileError, isDamage } from './unusable-file.ts'
import { inTransaction } from './in-transaction.ts'

/** What one of the publisher's SQLite files holds. Its version stands in the file, as SQLite's `user_version`. */
export interface Tables {
  /** Today's version; counts from 1. Files of before versions were written down are of the first, and what is made `anew` is. */
  version: number
  /** Makes what is not there yet, and sets what holds for a connection. */
  schema: string
  /** From each version to the next; `anew` where all of it is made again from elsewhere. */
  migrations: readonly string[] | 'anew'
  /** What to do where a newer program made the file and cannot be run. */
  remedy: string
}

/**
 * Opens a file (made when absent) and brings an older one up to today. What is made `anew` replaces one that is damaged. Throws
 * UnusableFileError for one that a newer program made, and for any other that cannot be used.
 */
export function openDatabase(file: string, tables: Tables): DatabaseSync {
  if (tables.migrations === 'anew') dropUseless(file, tables)
  return opened(file, tables, {}, (database) => {
    migrate(database, tables)
    database.exec(tables.schema)
  })
}

/** Opens a file of today's version that another part of the publisher writes. Throws UnusableFileError for any other. */
export function openForReading(file: string, tables: Tables): DatabaseSync {
  return opened(file, tables, { readOnly: true }, (database) => {
    const version = versionIn(database)
    if (version === 0 && !hasTables(database))
      throw new UnusableFileError(`${file} has not been filled yet: npm start does it.`)
    if (version < tables.version)
      throw new UnusableFileError(
        `${file} has version ${version}, and this program reads ${tables.version}: start the newsroom once (npm start), which brings it up.`,
      )
  })
}

/** Throws UnusableFileError where `openDatabase` would refuse what is there now; changes nothing. */
export function checkDatabase(file: string, tables: Tables): void {
  if (!existsSync(file)) return
  try {
    opened(file, tables, { readOnly: true }, () => undefined).close()
  } catch (error) {
    const isMadeAnew =
      tables.migrations === 'anew' && error instanceof UnusableFileError && isDamage(error.cause)
    if (!isMadeAnew) throw error
  }
}

/** Opens a file that no newer program made and prepares it; closes it again where that fails. */
function opened(
  file: string,
  tables: Tables,
  options: DatabaseSyncOptions,
  prepare: (database: DatabaseSync) => void,
): DatabaseSync {
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(file, { timeout: 5000, ...options })
    refuseNewer(database, file, tables)
    prepare(database)
    return database
  } catch (error) {
    database?.close()
    throw aboutFile(error, file, tables.remedy)
  }
}

function refuseNewer(database: DatabaseSync, file: string, { version, remedy }: Tables): void {
  const found = versionIn(database)
  if (found > version)
    throw new UnusableFileError(
      `${file} has version ${found}, and this program knows ${version}: a newer one made it. Run that one, or ${remedy}`,
    )
}

/** All steps or none; whoever opens the file at the same moment finds them done. */
function migrate(database: DatabaseSync, { version, migrations }: Tables): void {
  if (versionIn(database) === version) return
  inTransaction(database, () => {
    if (migrations !== 'anew' && hasTables(database))
      for (const step of migrations.slice(Math.max(versionIn(database), 1) - 1)) database.exec(step)
    database.exec(`PRAGMA user_version = ${version}`)
  })
}

/** Removes a file that is damaged, of an older version, or of none, with what SQLite keeps beside it. */
function dropUseless(file: string, { version, remedy }: Tables): void {
  if (!existsSync(file)) return
  try {
    if ((versionAt(file) ?? 0) >= version) return
  } catch (error) {
    throw aboutFile(error, file, remedy)
  }
  for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true })
}

/** Undefined where the file is damaged. */
function versionAt(file: string): number | undefined {
  const database = new DatabaseSync(file, { timeout: 5000 })
  try {
    return versionIn(database)
  } catch (error) {
    if (isDamage(error)) return undefined
    throw error
  } finally {
    database.close()
  }
}

const versionIn = (database: DatabaseSync): number =>
  Number(database.prepare('PRAGMA user_version').get()?.user_version)

const hasTables = (database: DatabaseSync): boolean =>
  database.prepare('SELECT 1 FROM sqlite_master LIMIT 1').get() !== undefined
