import { existsSync, statSync } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { backup, DatabaseSync } from 'node:sqlite'
import { house } from './house.ts'
import { Refusal } from './refusal.ts'

const keptCopies = 5
const migrationsDir = path.join(house, 'cms/src/migrations')

/** What the first run has still to do with a SQLite database. */
export interface DatabaseState {
  exists: boolean
  pendingMigrations: string[]
  hasUsers: boolean
}

/** Reads the database file without changing it. Refuses one that a newer program has migrated: its version is its migrations. */
export async function readDatabaseState(file: string): Promise<DatabaseState> {
  const known = (await readdir(migrationsDir))
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .map((name) => name.replace(/\.ts$/, ''))
    .sort()
  if (!existsSync(file)) return { exists: false, pendingMigrations: known, hasUsers: false }
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(file, { readOnly: true })
    const done = migrationsIn(database)
    refuseNewer(file, done, known)
    const hasUsers =
      hasTable(database, 'users') &&
      database.prepare('SELECT 1 FROM users LIMIT 1').get() !== undefined
    return { exists: true, pendingMigrations: known.filter((name) => !done.has(name)), hasUsers }
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    if (/not a database|malformed/.test(message))
      throw new Refusal(
        `${file} is damaged (${message}): put back the newest copy from the folder backups beside it.`,
      )
    if (message.includes('unable to open') || statSync(file).isDirectory())
      throw new Refusal(
        `${file} cannot be opened. It must be a file that this user may read and write: set its rights, or put back the newest copy from the folder backups beside it.`,
      )
    throw error
  } finally {
    database?.close()
  }
}

const migrationsIn = (database: DatabaseSync): Set<string> =>
  new Set(
    hasTable(database, 'payload_migrations')
      ? database
          .prepare('SELECT name FROM payload_migrations')
          .all()
          .map(({ name }) => String(name))
      : [],
  )

function refuseNewer(file: string, done: ReadonlySet<string>, known: readonly string[]): void {
  const newer = [...done].filter((name) => isMigration(name) && !known.includes(name))
  if (newer.length > 0)
    throw new Refusal(
      `${file} was migrated by a newer program (${newer.join(', ')}), which this one does not know. Run that one, ` +
        'or put back the copy from before it, in the folder backups beside it.',
    )
}

/** Payload also notes there that a developer's tables were pushed. */
const isMigration = (name: string): boolean => /^\d{8}_\d{6}_/.test(name)

const hasTable = (database: DatabaseSync, name: string): boolean =>
  database.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?").get(name) !==
  undefined

/**
 * Copies the database, what lies in its write-ahead log included, and keeps the last five copies. `at` names the copy.
 * Returns the path of the copy.
 */
export async function copyDatabase(file: string, backupsDir: string, at: Date): Promise<string> {
  await mkdir(backupsDir, { recursive: true, mode: 0o700 })
  const copy = path.join(backupsDir, `avizier-${at.toISOString().replace(/[:.]/g, '-')}.db`)
  const database = new DatabaseSync(file, { readOnly: true })
  try {
    // Written beside and renamed: a copy that was cut short is never taken for a whole one.
    await backup(database, `${copy}.part`)
    await rename(`${copy}.part`, copy)
  } finally {
    database.close()
  }
  const copies = (await readdir(backupsDir)).filter((name) => /^avizier-.*\.db$/.test(name)).sort()
  for (const old of copies.slice(0, -keptCopies)) await rm(path.join(backupsDir, old))
  return copy
}
