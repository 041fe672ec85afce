import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSqliteClient } from './sqlite-client.ts'
import type { Client } from './sqlite-connection.ts'

let folder: string
let file: string
let client: Client
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'avizier-client-'))
  file = path.join(folder, 'test.db')
  client = openSqliteClient(file, 10)
  await client.executeMultiple('CREATE TABLE notes (id TEXT PRIMARY KEY, name TEXT UNIQUE, n REAL)')
})
afterEach(async () => {
  client.close()
  await rm(folder, { recursive: true })
})

const insert = (id: string, name = id) => ({
  sql: 'INSERT INTO notes (id, name) VALUES (?, ?)',
  args: [id, name],
})
const ids = async () =>
  (await client.execute('SELECT id FROM notes ORDER BY id')).rows.map(({ id }) => id)

describe('a transaction', () => {
  it('is seen by others when it is committed, and not at all when it is rolled back', async () => {
    const kept = await client.transaction('write')
    await kept.execute(insert('kept'))
    expect(await ids()).toEqual([])
    await kept.commit()
    expect(kept.closed).toBe(true)
    const lost = await client.transaction('write')
    await lost.execute(insert('lost'))
    await lost.rollback()
    expect(await ids()).toEqual(['kept'])
  })

  it('is alone', async () => {
    const first = await client.transaction('write')
    await expect(client.transaction('write')).rejects.toThrow('A transaction is open already')
    await first.rollback()
    await expect(first.execute(insert('late'))).rejects.toThrow('The transaction is over')
  })

  it('commits after another process was in the way of the one before', async () => {
    using other = new DatabaseSync(file)
    other.exec('BEGIN IMMEDIATE')
    await expect(client.transaction('write')).rejects.toMatchObject({ code: 'SQLITE_BUSY' })
    await expect(client.execute(insert('busy'))).rejects.toMatchObject({ code: 'SQLITE_BUSY' })
    other.exec('COMMIT')
    // @libsql/client left both statements half done here: „cannot commit transaction - SQL statements in progress”.
    const transaction = await client.transaction('write')
    await transaction.execute(insert('after'))
    await transaction.commit()
    await client.execute(insert('besides'))
    expect(await ids()).toEqual(['after', 'besides'])
  })

  it('that SQLite ended by itself is rolled back without a second error', async () => {
    const transaction = await client.transaction('write')
    await transaction.execute(insert('a'))
    await expect(
      transaction.execute("INSERT OR ROLLBACK INTO notes (id) VALUES ('a')"),
    ).rejects.toThrow()
    await transaction.rollback()
    expect(await ids()).toEqual([])
  })
})

describe('an answer', () => {
  it('has its cells by name and by number, the names alone to be listed', async () => {
    const { rows, columns } = await client.execute({
      sql: "SELECT ? AS text, ? AS yes, 1.5 AS number, NULL AS none, 2 AS number, x'00ff' AS bytes, ? AS day",
      args: ['ț', true, new Date(86_400_000)],
    })
    expect(columns).toHaveLength(7)
    expect({ ...rows[0] }).toEqual({
      text: 'ț',
      yes: 1,
      number: 1.5,
      none: null,
      bytes: new Uint8Array([0, 255]).buffer,
      day: 86_400_000,
    })
    expect(Array.prototype.slice.call(rows[0], 0, 5)).toEqual(['ț', 1, 1.5, null, 2])
  })

  it('says how many rows were touched where there are none to show', async () => {
    await client.batch([insert('a'), insert('b')], 'write')
    expect(await client.execute('UPDATE notes SET n = 1')).toMatchObject({
      rows: [],
      rowsAffected: 2,
    })
  })

  it('names a value that is taken as Payload knows it', async () => {
    await client.execute(insert('a', 'same'))
    await expect(client.execute(insert('b', 'same'))).rejects.toMatchObject({
      code: 'SQLITE_CONSTRAINT_UNIQUE',
      message: expect.stringContaining('UNIQUE constraint failed: notes.name') as string,
    })
  })
})

it('forgets statements again: a thousand that are all different leave no more than the first hundreds', async () => {
  for (let number = 0; number < 1000; number += 1)
    expect((await client.execute(`SELECT ${number} AS n`)).rows[0]?.n).toBe(number)
  const transaction = await client.transaction('write')
  for (let number = 0; number < 1000; number += 1) await transaction.execute(`SELECT ${number}`)
  await transaction.execute(insert('kept'))
  await transaction.commit()
  expect(await ids()).toEqual(['kept'])
})
