import { existsSync, rmSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { mirrorVersion } from './schema.ts'

/**
 * Removes a mirror whose tables have an older form: the register fills it anew, and what is public stays meanwhile. Throws
 * where a newer version of this program made it.
 */
export function dropOlderMirror(file: string): void {
  if (!existsSync(file)) return
  const database = new DatabaseSync(file, { timeout: 5000 })
  const version = Number(database.prepare('PRAGMA user_version').get()?.user_version)
  database.close()
  if (version > mirrorVersion)
    throw new Error(
      `${file} has form ${version}, and this program knows ${mirrorVersion}: a newer one made it. ` +
        'Run that one, or delete the file; it is filled anew from the register.',
    )
  if (version < mirrorVersion)
    for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true })
}
