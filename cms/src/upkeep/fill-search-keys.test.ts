import type { Where } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestCms, words, type TestCms } from '../collections/authored/test-cms.ts'
import { openJobs } from '../jobs/store.ts'
import { workAt } from '../jobs/testing.ts'
import { askForSearchKeys, fillSearchKeys } from './fill-search-keys.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await openTestCms({ fourEyes: false })
})
afterAll(() => cms.close())

const collection = 'announcements'
/** As the list of the admin asks. */
const found = async (typed: string): Promise<number> => {
  const { listSearchableFields } = cms.payload.collections[collection].config.admin
  const where: Where = {
    or: (listSearchableFields ?? []).map((field) => ({ [field]: { like: typed } })),
  }
  const { docs } = await cms.payload.find({ collection, draft: true, pagination: false, where })
  return docs.length
}
const work = () => workAt(cms.payload, new Date())

it('gives documents of before their keys, without a version, a row or a new date', async () => {
  const { payload } = cms
  const body = { title: 'Parcul se închide', lead: 'L', body: words('T'), _status: 'draft' }
  const made = await cms.request('POST', `/${collection}?draft=true`, { as: 'editor', body })
  const id = String(made.body.doc.id)
  // As it was before this column.
  const data = { searchKeys: null, updatedAt: null }
  await payload.db.updateOne({ collection, id, data })
  const newest = { parent: { equals: id } }
  const { docs: versions } = await payload.db.findVersions({ collection, where: newest })
  const { id: version, version: text } = versions[0] as { id: string; version: object }
  const versionData = { updatedAt: null, version: { ...text, searchKeys: null } } as never
  await payload.db.updateVersion({ collection, id: version, versionData })
  expect(await found('parcurilor')).toBe(0)
  const state = async () => {
    const { docs } = await payload.db.findVersions({ collection, where: newest })
    return docs.map((each) => [
      each.id,
      each.updatedAt,
      { ...(each.version as object), searchKeys: null },
    ])
  }
  const before = await state()

  await askForSearchKeys(payload)
  await askForSearchKeys(payload)
  expect((await openJobs(payload, [fillSearchKeys])).length).toBe(1)
  let isHeard = false
  const heard = setTimeout(() => (isHeard = true), 1)
  await fillSearchKeys.run(work())
  clearTimeout(heard)
  // Who asks the newsroom meanwhile is answered.
  expect(isHeard).toBe(true)
  expect(await found('parcurilor')).toBe(1)
  expect(await state()).toEqual(before)
  const main = await payload.db.findOne({ collection, where: { id: { equals: id } } })
  expect(main).toMatchObject({ searchKeys: expect.stringContaining(' parc ') as string })
})

it('keeps them with each save, and tells nobody of them', async () => {
  const body = { title: 'Drumul spre Iris', lead: 'L', body: words('T'), _status: 'published' }
  const made = await cms.request('POST', `/${collection}`, { as: 'editor', body })
  const id = String(made.body.doc.id)
  expect([await found('drumuri'), await found('străzile')]).toEqual([1, 0])
  const change = { title: 'Strada Teilor' }
  const address = `/${collection}/${id}?draft=true`
  const saved = await cms.request('PATCH', address, { as: 'editor', body: change })
  expect([await found('drumuri'), await found('străzile')]).toEqual([0, 1])
  expect(JSON.stringify(saved.body)).not.toContain('strad ')
})

it('asks for nothing where nothing is missing', async () => {
  await cms.payload.db.deleteMany({ collection: 'jobs', where: {} })
  await askForSearchKeys(cms.payload)
  expect(await openJobs(cms.payload, [fillSearchKeys])).toEqual([])
})
