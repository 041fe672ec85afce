import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sqliteAdapter, sql, type MigrateDownArgs } from '@payloadcms/db-sqlite'
import { buildConfig, getPayload, type Payload } from 'payload'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { migrations } from '../migrations/index.ts'
import { around, withSteps } from './adapter.ts'
import type { SQLiteAdapter } from './honest-commit.ts'
import { inTransaction } from './in-transaction.ts'
import { withOwnClient } from './own-client.ts'

type Database = MigrateDownArgs['db']

let dir: string
let payload: Payload
let database: SQLiteAdapter

/** An empty database that no collection has made tables in. */
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'avizier-migrations-'))
  const file = path.join(dir, 'test.db')
  const db = around(
    sqliteAdapter({
      client: { url: `file:${file}` },
      idType: 'uuid',
      transactionOptions: {},
      push: false,
    }),
    (adapter) => (database = withSteps(withOwnClient(adapter, file))),
  )
  const config = buildConfig({
    secret: 'only for this test',
    db,
    telemetry: false,
    typescript: { autoGenerate: false },
    logger: { options: { level: 'silent' } },
  })
  payload = await getPayload({ key: dir, config })
})
afterEach(async () => {
  await payload.destroy()
  await rm(dir, { recursive: true })
})

/** A step of a migration as Payload takes it: in a transaction. */
const step = (name: string, way: 'up' | 'down'): Promise<void> =>
  inTransaction(payload, async (req) => {
    const migration = migrations.find((each) => each.name === name)
    const db = database.sessions[String(await req.transactionID)]?.db as Database | undefined
    if (!migration || !db) throw new Error(`No migration ${name}, or no transaction`)
    await migration[way]({ db, payload, req })
  })
const allUp = async (): Promise<void> => {
  for (const { name } of migrations) await step(name, 'up')
}
const all = (query: ReturnType<typeof sql>): Promise<unknown[]> => database.drizzle.all(query)

const modelSchema = z.object({
  tables: z.record(
    z.string(),
    z.object({
      foreignKeys: z.record(
        z.string(),
        z.object({
          columnsFrom: z.array(z.string()),
          tableTo: z.string(),
          onDelete: z.string(),
          onUpdate: z.string(),
        }),
      ),
    }),
  ),
})
const keySchema = z.object({
  from: z.string(),
  table: z.string(),
  on_delete: z.string(),
  on_update: z.string(),
})

/** What a table points at, and what becomes of its rows when that goes, as the collections had it at a migration. */
async function foreignKeysOfTheModel(migration = migrations.at(-1)?.name ?? ''): Promise<string[]> {
  const file = path.join(import.meta.dirname, '../migrations', `${migration}.json`)
  const model = modelSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  return Object.entries(model.tables)
    .flatMap(([table, { foreignKeys }]) =>
      Object.values(foreignKeys).map(
        ({ columnsFrom, tableTo, onDelete, onUpdate }) =>
          `${table}.${columnsFrom.join()} → ${tableTo}: ${onDelete}, ${onUpdate}`,
      ),
    )
    .toSorted()
}

async function foreignKeysOfTheDatabase(): Promise<string[]> {
  const rows = await all(
    sql`SELECT t.name AS "in", k."from", k."table", k.on_delete, k.on_update
        FROM sqlite_master t, pragma_foreign_key_list(t.name) k WHERE t.type = 'table'`,
  )
  return z
    .array(keySchema.extend({ in: z.string() }))
    .parse(rows)
    .map(
      ({ in: table, from, table: to, on_delete, on_update }) =>
        `${table}.${from} → ${to}: ${on_delete.toLowerCase()}, ${on_update.toLowerCase()}`,
    )
    .toSorted()
}

describe('the migrations', () => {
  it('make the foreign keys that the collections have', async () => {
    await allUp()
    const made = await foreignKeysOfTheDatabase()
    expect(made).toEqual(await foreignKeysOfTheModel())
    expect(made.length).toBeGreaterThan(50)
  })

  it('of questions go back and come again where a campaign names one', async () => {
    const questions = '20261128_145912_questions'
    for (const { name } of migrations) if (name <= questions) await step(name, 'up')
    const db = database.drizzle
    await db.run(sql`INSERT INTO campaigns (id) VALUES ('c')`)
    await db.run(sql`INSERT INTO questions (id) VALUES ('q')`)
    await db.run(sql`INSERT INTO topics (id, name, slug) VALUES ('t', 'Parcări', 'parcari')`)
    await db.run(
      sql`INSERT INTO campaigns_rels (parent_id, path, questions_id) VALUES ('c', 'related', 'q')`,
    )
    await db.run(
      sql`INSERT INTO campaigns_rels (parent_id, path, topics_id) VALUES ('c', 'topics', 't')`,
    )
    const named = () => all(sql`SELECT path FROM campaigns_rels`)
    await step(questions, 'down')
    expect(await named()).toEqual([{ path: 'topics' }])
    await step(questions, 'up')
    expect(await named()).toEqual([{ path: 'topics' }])
    expect(await foreignKeysOfTheDatabase()).toEqual(await foreignKeysOfTheModel(questions))
    expect(await all(sql`PRAGMA foreign_key_check`)).toEqual([])
  })

  it('of the desk say how each text of before stands', async () => {
    const desk = migrations.findIndex(({ name }) => name.endsWith('_editorial_desk'))
    for (const { name } of migrations.slice(0, desk)) await step(name, 'up')
    const db = database.drizzle
    const once = '2026-11-01T08:00:00.000Z'
    await db.run(
      sql`INSERT INTO leaflets (id, _status, published_at) VALUES ('viu', 'published', ${once}), ('retras', 'draft', ${once}), ('nou', 'draft', NULL)`,
    )
    await db.run(
      sql`INSERT INTO _leaflets_v (id, parent_id, latest, version__status, version_published_at) VALUES
          ('v1', 'viu', 0, 'published', ${once}), ('v2', 'viu', 1, 'draft', ${once}),
          ('v3', 'retras', 1, 'draft', ${once}), ('v4', 'nou', 1, 'draft', NULL)`,
    )
    for (const { name } of migrations.slice(desk)) await step(name, 'up')
    expect(await all(sql`SELECT id, desk_state FROM leaflets ORDER BY id`)).toEqual([
      { id: 'nou', desk_state: 'draft' },
      { id: 'retras', desk_state: 'withdrawn' },
      { id: 'viu', desk_state: 'published' },
    ])
    expect(await all(sql`SELECT id, version_desk_state FROM _leaflets_v ORDER BY id`)).toEqual([
      { id: 'v1', version_desk_state: null },
      { id: 'v2', version_desk_state: 'draft' },
      { id: 'v3', version_desk_state: 'withdrawn' },
      { id: 'v4', version_desk_state: 'draft' },
    ])
  })

  it('of the desk do not go back: what was done to each text is told nowhere else', async () => {
    await allUp()
    const desk = migrations.find(({ name }) => name.endsWith('_editorial_desk'))?.name ?? ''
    await expect(step(desk, 'down')).rejects.toThrow('restore the backup')
  })

  it('of form versions do not go back where a row names one: its hash is made with it', async () => {
    await allUp()
    const db = database.drizzle
    const name = '20261128_140934_register_form_version'
    await db.run(
      sql`INSERT INTO register (id, number, at, actor, subject_collection, subject, subject_key, event, previous_hash, form_version)
          VALUES ('r', 1, '2026-11-28T15:00:00.000Z', 'system', 'leaflets', '1', 'leaflets/1', 'published', '0', 2)`,
    )
    await expect(step(name, 'down')).rejects.toThrow('row 1 of the register')
    expect(await all(sql`SELECT form_version FROM register`)).toEqual([{ form_version: 2 }])
    await db.run(sql`UPDATE register SET form_version = NULL`)
    await step(name, 'down')
    await step(name, 'up')
  })
})
