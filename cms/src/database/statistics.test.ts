import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { buildConfig, getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import type { SQLiteAdapter } from './honest-commit.ts'
import { withOwnClient } from './own-client.ts'
import { withStatistics } from './statistics.ts'

let dir: string
let payload: Payload
let database: SQLiteAdapter

beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'avizier-statistics-'))
  const file = path.join(dir, 'test.db')
  const adapter = sqliteAdapter({ client: { url: `file:${file}` } })
  payload = await getPayload({
    key: dir,
    config: buildConfig({
      secret: 'only for this test',
      db: {
        ...adapter,
        init: (args) => (database = withStatistics(withOwnClient(adapter.init(args), file))),
      },
      collections: [
        { slug: 'users', auth: true, fields: [] },
        { slug: 'notes', versions: { drafts: true }, fields: [{ name: 'title', type: 'text' }] },
      ],
      telemetry: false,
      typescript: { autoGenerate: false },
      logger: { options: { level: 'silent' } },
    }),
  })
})
afterAll(async () => {
  await payload.destroy()
  await rm(dir, { recursive: true })
})

/** How SQLite looks for the latest version of one document, as each save does in its transaction. */
async function planOfSave(): Promise<string> {
  const transaction = await database.client.transaction('write')
  const { rows } = await transaction.execute(
    'EXPLAIN QUERY PLAN SELECT id FROM _notes_v WHERE latest = 1 AND parent_id = 1',
  )
  await transaction.rollback()
  return z.string().parse(rows[0]?.detail)
}

it('finds the version of one document without reading those of all', async () => {
  for (let index = 0; index < 50; index += 1)
    await payload.create({
      collection: 'notes' as never,
      data: { title: String(index), _status: 'published' } as never,
    })
  expect(await planOfSave()).toContain('_notes_v_latest_idx')
  await database.connect?.()
  expect(await planOfSave()).toContain('_notes_v_parent_idx')
})
