import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { BaseDatabaseAdapter, Payload } from 'payload'
import { describe, expect, it } from 'vitest'
import { withOneWriter } from './one-writer.ts'

type Method = {
  [Name in keyof BaseDatabaseAdapter]-?: NonNullable<BaseDatabaseAdapter[Name]> extends (
    ...args: never[]
  ) => unknown
    ? Name
    : never
}[keyof BaseDatabaseAdapter]

/**
 * All that Payload may ask of a database. A method that an upgrade adds does not compile until it stands here: one that
 * writes outside of a turn would be refused with SQLITE_BUSY now and then, and nobody would know why.
 */
const methods = {
  beginTransaction: 'holds the turn',
  commitTransaction: 'gives it back',
  rollbackTransaction: 'gives it back',

  create: 'writes',
  createGlobal: 'writes',
  createGlobalVersion: 'writes',
  createVersion: 'writes',
  deleteMany: 'writes',
  deleteOne: 'writes',
  deleteVersions: 'writes',
  updateGlobal: 'writes',
  updateGlobalVersion: 'writes',
  updateJobs: 'writes',
  updateMany: 'writes',
  updateOne: 'writes',
  updateVersion: 'writes',
  upsert: 'writes by updateOne',

  count: 'reads',
  countGlobalVersions: 'reads',
  countVersions: 'reads',
  find: 'reads',
  findDistinct: 'reads',
  findGlobal: 'reads',
  findGlobalVersions: 'reads',
  findOne: 'reads',
  findVersions: 'reads',
  queryDrafts: 'reads',

  connect: 'before anybody writes',
  createMigration: 'before anybody writes',
  destroy: 'when nobody writes any more',
  generateSchema: 'before anybody writes',
  init: 'before anybody writes',
  migrate: 'before anybody writes',
  migrateDown: 'before anybody writes',
  migrateFresh: 'before anybody writes',
  migrateRefresh: 'before anybody writes',
  migrateReset: 'before anybody writes',
  migrateStatus: 'before anybody writes',
} as const satisfies Record<Method, string>

const that = (does: (typeof methods)[Method]): Method[] =>
  (Object.keys(methods) as Method[]).filter((name) => methods[name] === does)

/** A database that notes what reaches it, and the turns that were asked for. */
function notingDatabase() {
  const reached: string[] = []
  const asked: string[] = []
  const note = (name: Method) => () => {
    reached.push(name)
    return Promise.resolve(name === 'beginTransaction' ? 'own' : undefined)
  }
  const names = Object.keys(methods) as Method[]
  const adapter = Object.fromEntries(names.map((name) => [name, note(name)]))
  let isHeld = false
  const turns = {
    take: (call: string) => {
      asked.push(call)
      if (isHeld) return new Promise<never>(() => undefined)
      isHeld = true
      return Promise.resolve(() => {
        isHeld = false
      })
    },
  }
  const database = withOneWriter(adapter as unknown as BaseDatabaseAdapter, {
    queuesPlainWrites: true,
    turns,
  })
  const call = (name: Method, args: object): Promise<unknown> =>
    (database[name] as (args: object) => Promise<unknown>)(args)
  return { database, call, reached, asked }
}

const nextTurnOfTheLoop = () => new Promise((resolve) => setImmediate(resolve))

describe('every write of the database is in a turn', () => {
  it.each(that('writes'))('%s waits while another transaction holds it', async (name) => {
    const { database, call, reached, asked } = notingDatabase()
    await database.beginTransaction()
    void call(name, { collection: 'media' })
    await nextTurnOfTheLoop()
    expect(reached).toEqual(['beginTransaction'])
    expect(asked).toEqual(['beginTransaction', `${name}(media)`])
  })

  it.each(that('writes'))('%s goes on in the transaction that holds it', async (name) => {
    const { database, call, reached, asked } = notingDatabase()
    const transactionID = await database.beginTransaction()
    await call(name, { collection: 'media', req: { transactionID } })
    expect(reached).toEqual(['beginTransaction', name])
    expect(asked).toEqual(['beginTransaction'])
  })

  it.each(that('reads'))('%s waits for nobody', async (name) => {
    const { database, call, reached } = notingDatabase()
    await database.beginTransaction()
    await call(name, { collection: 'media' })
    expect(reached).toEqual(['beginTransaction', name])
  })

  it('upsert writes by updateOne, which would wait for a turn that upsert held', async () => {
    const { upsert } = sqliteAdapter({ client: { url: 'file::memory:' } }).init({
      payload: {} as Payload,
    })
    const written: unknown[] = []
    const updateOne = (args: unknown) => Promise.resolve(written.push(args))
    await upsert.call({ updateOne } as unknown as BaseDatabaseAdapter, {
      collection: 'media',
      data: { alt: 'Un pasaj' },
      req: {},
      where: {},
    })
    expect(written).toMatchObject([{ collection: 'media', data: { alt: 'Un pasaj' } }])
  })
})
