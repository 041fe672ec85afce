import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { UnusableFileError } from './unusable-file.ts'
import { openMirror } from '../mirror/mirror.ts'
import { openOrderBook } from '../orders/order-book.ts'
import { openManifest } from '../pages/manifest.ts'
import { checkDatabase, openDatabase, openForReading, type Tables } from './open-database.ts'

let home: string
const file = () => path.join(home, 'some.db')
beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'avizier-database-'))
})
afterEach(() => rm(home, { recursive: true }))

const remedy = 'delete it.'
const first: Tables = {
  version: 1,
  schema: 'CREATE TABLE IF NOT EXISTS notes (text TEXT)',
  migrations: [],
  remedy,
}
const third: Tables = {
  version: 3,
  schema: 'CREATE TABLE IF NOT EXISTS notes (words TEXT, at TEXT)',
  migrations: ['ALTER TABLE notes RENAME text TO words', 'ALTER TABLE notes ADD at TEXT'],
  remedy,
}

/** Opens a file, says what is in it, and leaves `words` there. */
function write(tables: Tables, words: string): unknown[] {
  const database = openDatabase(file(), tables)
  const notes = database.prepare('SELECT * FROM notes').all()
  database.prepare(`INSERT INTO notes VALUES (${tables === first ? '?' : '?, NULL'})`).run(words)
  database.close()
  return notes.map((row) => ({ ...row }))
}
const setVersion = (version: number) => {
  const database = new DatabaseSync(file())
  database.exec(`PRAGMA user_version = ${version}`)
  database.close()
}

describe('a file that the publisher keeps', () => {
  it.each([0, 1])('of the first version, written down as %s, keeps what is in it', (version) => {
    write(first, 'one')
    setVersion(version)
    expect(write(third, 'two')).toEqual([{ words: 'one', at: null }])
    expect(write(third, 'three')).toHaveLength(2)
  })

  it('is at once of today where it is new', () => {
    expect(write(third, 'one')).toEqual([])
    expect(write(third, 'two')).toEqual([{ words: 'one', at: null }])
  })

  it('stays as it was where a step to the next version fails', () => {
    write(first, 'one')
    const broken = { ...third, migrations: [third.migrations[0] ?? '', 'ALTER TABLE none ADD x'] }
    expect(() => write(broken, 'two')).toThrow('none')
    expect(write(first, 'two')).toEqual([{ text: 'one' }])
  })

  it.each([0, 1])('of version %s is made anew where all of it comes from elsewhere', (version) => {
    write(first, 'one')
    setVersion(version)
    expect(write({ ...third, migrations: 'anew' }, 'two')).toEqual([])
    expect(write({ ...third, migrations: 'anew' }, 'three')).toHaveLength(1)
  })

  it('is refused, and left as it is, where a newer program made it', () => {
    write(third, 'one')
    for (const migrations of [[], 'anew'] as const)
      expect(() => write({ ...first, migrations }, 'two')).toThrow(
        `${file()} has version 3, and this program knows 1: a newer one made it. Run that one, or delete it.`,
      )
    expect(write(third, 'two')).toEqual([{ words: 'one', at: null }])
  })

  it.each([
    ['that is none of SQLite', () => writeFile(file(), 'x'.repeat(5000)), 'is damaged'],
    ['that was cut off', () => truncate(file(), 4096), 'is damaged'],
    ['that is a folder', () => rm(file()).then(() => mkdir(file())), 'cannot be opened'],
  ])('%s is named with what to do, whoever opens it', async (_, spoil, what) => {
    write(first, 'one')
    await spoil()
    for (const open of [openDatabase, openForReading, checkDatabase]) {
      expect(() => open(file(), first)).toThrow(UnusableFileError)
      expect(() => open(file(), first)).toThrow(`${file()} ${what}`)
    }
  })

  it('that is damaged is made anew where all of it comes from elsewhere', async () => {
    await writeFile(file(), 'x'.repeat(5000))
    const anew: Tables = { ...first, migrations: 'anew' }
    checkDatabase(file(), anew)
    openDatabase(file(), anew).close()
    expect(write(first, 'one')).toEqual([])
    await rm(file())
    await mkdir(file())
    for (const open of [openDatabase, checkDatabase])
      expect(() => open(file(), anew)).toThrow(UnusableFileError)
  })

  it('that is empty says to its reader that it has not been filled yet', async () => {
    await writeFile(file(), '')
    expect(() => openForReading(file(), third)).toThrow('has not been filled yet: npm start')
  })

  it('is not read before the one who writes it has brought it up', () => {
    write(first, 'one')
    expect(() => openForReading(file(), third)).toThrow('start the newsroom once')
    const database = openForReading(file(), first)
    expect(database.prepare('SELECT text FROM notes').get()).toEqual({ text: 'one' })
    database.close()
  })
})

it.each([
  ['the mirror', () => openMirror(file()), /filled anew from the register/],
  ['the mirror, read', () => openMirror(file(), { isReadOnly: true }), /filled anew/],
  ['the order book', () => openOrderBook(file()), /begins anew/],
  ['the manifest of a release', () => openManifest(file()), /made anew/],
])('%s of a newer program is refused with what to do', (_, open, what) => {
  setVersion(99)
  expect(open).toThrow(/some\.db has version 99, and this program knows \d+: a newer one made it/)
  expect(open).toThrow(what)
})
