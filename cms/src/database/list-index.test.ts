import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { authoredCollections } from '@avizier/shared/collections'
import { loadDay } from '../admin/day/load-day.ts'
import { quickFilters } from '../admin/lists/filters.ts'
import { openTestCms, type TestCms } from '../collections/authored/test-cms.ts'
import { seedArchive } from '../seed/large-archive.ts'
import type { SQLiteAdapter } from './honest-commit.ts'

let cms: TestCms
let database: SQLiteAdapter
beforeAll(async () => {
  cms = await openTestCms({ fourEyes: false })
  database = cms.payload.db as unknown as SQLiteAdapter
  await seedArchive(cms.payload, 600, new Date('2026-11-28T10:00:00Z'), () => undefined)
  await database.client.executeMultiple('PRAGMA analysis_limit = 400; ANALYZE;')
})
afterAll(() => cms.close())

/** What grows with the years. */
const archive = [
  'register',
  ...authoredCollections.flatMap((slug) => {
    const table = slug.replaceAll('-', '_')
    return [table, `_${table}_v`]
  }),
]
const detailSchema = z.object({ detail: z.string() })
const mentions = (detail: string, table: string): boolean =>
  new RegExp(`\\b(SCAN|SEARCH) ${table}\\b`).test(detail)

/** The steps by which SQLite answers what `work` asks of the archive. */
async function stepsOf(work: () => Promise<unknown>): Promise<string[]> {
  const { client } = database
  const { execute } = client
  const asked: Parameters<typeof execute>[0][] = []
  client.execute = (statement: never) => {
    asked.push(statement)
    return execute.call(client, statement)
  }
  try {
    await work()
  } finally {
    client.execute = execute
  }
  const steps: string[] = []
  for (const statement of asked) {
    const { sql, args } = statement as unknown as { sql: string; args: never }
    if (!sql.startsWith('select')) continue
    const { rows } = await execute.call(client, {
      sql: `EXPLAIN QUERY PLAN ${sql}`,
      args,
    } as never)
    steps.push(...rows.map((row) => detailSchema.parse(row).detail))
  }
  return steps.filter((step) => archive.some((table) => mentions(step, table)))
}

const editor = async () => {
  const { docs } = await cms.payload.find({
    collection: 'users',
    where: { email: { equals: 'editor@example.org' } },
  })
  const [person] = docs
  if (!person) throw new Error('No editor')
  return { ...person, collection: 'users' as const }
}

it('lists and their quick filters read the index of lists, in its order', async () => {
  const user = await editor()
  const actor = { id: user.id, roles: user.roles } as unknown as Parameters<typeof quickFilters>[0]
  const { defaultSort } = cms.payload.collections['press-releases'].config
  for (const { label, where } of quickFilters(actor, true)) {
    const steps = await stepsOf(() =>
      cms.payload.find({
        collection: 'press-releases',
        draft: true,
        limit: 25,
        overrideAccess: false,
        user,
        sort: typeof defaultSort === 'string' ? defaultSort : '-updatedAt',
        ...(where && { where }),
      }),
    )
    const ofLists = steps.filter((step) => step.includes('_press_releases_v'))
    expect([label, ofLists.length > 0]).toEqual([label, true])
    expect(ofLists.filter((step) => !step.includes('_press_releases_v_list_idx'))).toEqual([])
  }
})

it('the first page reads no table of the archive from one end to the other', async () => {
  const user = await editor()
  const steps = await stepsOf(() => loadDay({ payload: cms.payload, user }, new Date()))
  expect(steps.length).toBeGreaterThan(10)
  expect(
    steps.filter((step) => step.startsWith('SCAN') && /press|announ|register/.test(step)),
  ).toEqual([])
})
