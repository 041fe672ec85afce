import { existsSync, rmSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
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

/** Opens a file (made when absent) and brings an older one up to today. Throws for one that a newer program made. */
export function openDatabase(file: string, tables: Tables): DatabaseSync {
  if (tables.migrations === 'anew') dropOlder(file, tables.version)
  const database = new DatabaseSync(file, { timeout: 5000 })
  try {
    refuseNewer(database, file, tables)
    migrate(database, tables)
    database.exec(tables.schema)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/** Opens a file of today's version that another part of the publisher writes. */
export function openForReading(file: string, tables: Tables): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: 5000, readOnly: true })
  try {
    refuseNewer(database, file, tables)
    const version = versionIn(database)
    if (version < tables.version)
      throw new Error(
        `${file} has version ${version}, and this program reads ${tables.version}: start the newsroom once (npm start), which brings it up.`,
      )
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

function refuseNewer(database: DatabaseSync, file: string, { version, remedy }: Tables): void {
  const found = versionIn(database)
  if (found > version)
    throw new Error(
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

/** Removes a file of an older version, or of none, with what SQLite keeps beside it. */
function dropOlder(file: string, version: number): void {
  if (!existsSync(file)) return
  const database = new DatabaseSync(file, { timeout: 5000 })
  const found = versionIn(database)
  database.close()
  if (found < version)
    for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true })
}

const versionIn = (database: DatabaseSync): number =>
  Number(database.prepare('PRAGMA user_version').get()?.user_version)

const hasTables = (database: DatabaseSync): boolean =>
  database.prepare('SELECT 1 FROM sqlite_master LIMIT 1').get() !== undefined
