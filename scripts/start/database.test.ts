import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { copyDatabase, readDatabaseState } from './database.ts'

let home = ''
beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'avizier-database-'))
})
afterAll(() => rm(home, { recursive: true }))

it('tells what a database still needs', async () => {
  const file = path.join(home, 'state.db')
  const before = await readDatabaseState(file)
  expect([before.exists, before.hasUsers]).toEqual([false, false])

  const database = new DatabaseSync(file)
  database.exec('CREATE TABLE payload_migrations (name TEXT); CREATE TABLE users (id TEXT)')
  expect(await readDatabaseState(file)).toEqual({ ...before, exists: true })
  for (const name of before.pendingMigrations)
    database.prepare('INSERT INTO payload_migrations VALUES (?)').run(name)
  database.exec("INSERT INTO users VALUES ('a')")
  expect(await readDatabaseState(file)).toEqual({
    exists: true,
    pendingMigrations: [],
    hasUsers: true,
  })
  database.exec("INSERT INTO payload_migrations VALUES ('dev'), ('20991231_120000_more')")
  await expect(readDatabaseState(file)).rejects.toThrow(
    /state\.db was migrated by a newer program \(20991231_120000_more\).*Run that one, or put back/,
  )
  database.close()
})

it('copies what is still in the write-ahead log, and keeps five copies', async () => {
  const file = path.join(home, 'avizier.db')
  const database = new DatabaseSync(file)
  database.exec("PRAGMA journal_mode = WAL; CREATE TABLE t (x); INSERT INTO t VALUES ('în jurnal')")
  const backups = path.join(home, 'backups')
  const copies: string[] = []
  for (const day of [1, 2, 3, 4, 5, 6])
    copies.push(await copyDatabase(file, backups, new Date(Date.UTC(2026, 0, day))))
  database.close()

  expect((await readdir(backups)).sort()).toEqual(
    copies.slice(1).map((copy) => path.basename(copy)),
  )
  const copy = new DatabaseSync(copies[5] ?? '', { readOnly: true })
  expect(copy.prepare('SELECT x FROM t').get()).toEqual({ x: 'în jurnal' })
  copy.close()
})
