import { mkdtemp, rename, rm } from 'node:fs/promises'
import { DatabaseSync } from 'node:sqlite'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openMirror } from '../publisher/mirror/mirror.ts'
import { mirrorTables } from '../publisher/mirror/schema.ts'
import { emptyNewsroom, smallNewsroom } from '../src/testing/newsroom.ts'
import { followMirror } from './open-mirror.ts'

let folder = ''
let file = ''
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'avizier-counter-'))
  file = path.join(folder, 'mirror.db')
})
afterEach(() => rm(folder, { recursive: true }))

it('opens the mirror as soon as there is one, and sees each row that the publisher takes', () => {
  const reading = followMirror(file)
  expect(() => reading.now()).toThrow(/cannot be opened/)
  const publisher = openMirror(file)
  const rows = smallNewsroom()
  publisher.apply(rows.slice(0, 5))
  expect(reading.now().head().number).toBe(5)
  publisher.apply(rows)
  expect(reading.now().head().number).toBe(rows.length)
  publisher.close()
  reading.close()
})

it('keeps no writer waiting, also while it reads', () => {
  const publisher = openMirror(file)
  const rows = smallNewsroom()
  publisher.apply(rows.slice(0, 1))
  const reading = followMirror(file)
  const mirror = reading.now()
  const held = new DatabaseSync(file, { readOnly: true })
  // A reader in the middle of a long answer.
  held.exec('BEGIN')
  held.prepare('SELECT count(*) FROM documents').get()
  const begun = performance.now()
  publisher.apply(rows)
  expect(performance.now() - begun).toBeLessThan(2000)
  expect(mirror.head().number).toBe(rows.length)
  held.close()
  reading.close()
  publisher.close()
})

it('follows the publisher to the file that takes the place of the first', async () => {
  const first = openMirror(file)
  first.apply(smallNewsroom())
  const reading = followMirror(file)
  expect(reading.now().head().number).toBeGreaterThan(10)
  first.close()
  // As the publisher does it: with what SQLite keeps beside the file (database/open-database.ts).
  for (const end of ['', '-wal', '-shm']) await rm(`${file}${end}`, { force: true })
  const second = openMirror(file)
  second.apply(emptyNewsroom())
  second.close()
  expect(reading.now().head().number).toBe(1)
  reading.close()
})

it('refuses a mirror of a newer program, and reads again when the file is of its own version', async () => {
  openMirror(file).close()
  const reading = followMirror(file)
  expect(reading.now().head().number).toBe(0)
  const newer = path.join(folder, 'newer.db')
  const database = new DatabaseSync(newer)
  database.exec(`CREATE TABLE other (x); PRAGMA user_version = ${mirrorTables.version + 1}`)
  database.close()
  await rename(newer, file)
  expect(() => reading.now()).toThrow(/a newer one made it/)
  await rm(file)
  openMirror(file).close()
  expect(reading.now().head().number).toBe(0)
  reading.close()
})
