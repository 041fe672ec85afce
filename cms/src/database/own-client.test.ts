import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { buildConfig, getPayload } from 'payload'
import { expect, it } from 'vitest'
import { DatabaseTakenError, takeDatabase } from './one-process.ts'
import { withOwnClient } from './own-client.ts'

it('keeps the database for itself while it is connected, and is connected again after a reload', async () => {
  const dir = await mkdtemp(path.join(tmpdir(), 'avizier-own-client-'))
  const file = path.join(dir, 'test.db')
  const adapter = sqliteAdapter({ client: { url: `file:${file}` } })
  const payload = await getPayload({
    key: dir,
    config: buildConfig({
      secret: 'only for this test',
      db: { ...adapter, init: (args) => withOwnClient(adapter.init(args), file) },
      collections: [{ slug: 'users', auth: true, fields: [] }],
      telemetry: false,
      typescript: { autoGenerate: false },
      logger: { options: { level: 'silent' } },
    }),
  })
  expect(() => takeDatabase(file)).toThrow(DatabaseTakenError)
  expect(() => takeDatabase(file)).toThrow(
    `Another process works with ${file}, and SQLite serves one at a time`,
  )

  // As `npm run dev` does when the code has changed.
  await payload.db.destroy?.()
  await payload.db.init?.()
  await payload.db.connect?.({ hotReload: true })
  expect(await payload.count({ collection: 'users' })).toEqual({ totalDocs: 0 })
  expect(() => takeDatabase(file)).toThrow(DatabaseTakenError)

  await payload.destroy()
  takeDatabase(file)()
  await rm(dir, { recursive: true })
})
