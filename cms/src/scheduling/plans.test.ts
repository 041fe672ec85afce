import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openTestCms, type TestCms } from '../collections/authored/test-cms.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { jobsSlug } from '../jobs/slugs.ts'
import type { Plan } from './plan.ts'
import { dropPlans, makePlan, openPlans, plansOf } from './plans.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await openTestCms()
})
afterAll(() => cms.close())
afterEach(() => cms.payload.db.deleteMany({ collection: jobsSlug, where: {} }))

const collection = 'press-releases'
const now = new Date('2026-11-28T12:00:00.000Z')
const plan = (id: string, more: Partial<Plan> = {}): Plan => ({
  purpose: 'publish',
  collection,
  id,
  revision: 1,
  at: '2026-12-01T08:00:00.000Z',
  ...more,
})
const make = (planned: Plan) => inTransaction(cms.payload, (req) => makePlan(req, planned))
const open = async () => (await openPlans(cms.payload)).map(({ plan: { id, at } }) => [id, at])

describe('plans', () => {
  it('are there if and only if the act is that makes them, the earliest first', async () => {
    const later = '2027-01-01T08:00:00.000Z'
    await make(plan('b', { at: later }))
    await make(plan('a'))
    const failing = inTransaction(cms.payload, async (req) => {
      await makePlan(req, plan('c'))
      throw new Error('thought better of it')
    })
    await expect(failing).rejects.toThrow('thought better of it')
    expect(await open()).toEqual([
      ['a', plan('a').at],
      ['b', later],
    ])
    const [first] = await inTransaction(cms.payload, (req) => plansOf(req, plan('b')))
    expect(first?.job).toMatchObject({ state: 'waiting', dueAt: later, kind: 'publish-scheduled' })
  })

  it('of one document are taken back, those that failed too, and no other’s', async () => {
    for (const planned of [plan('a'), plan('a', { purpose: 'withdraw' }), plan('b')])
      await make(planned)
    const failed = (await openPlans(cms.payload)).find((each) => each.plan.id === 'a')
    await inTransaction(cms.payload, (req) =>
      req.payload.db.updateOne({
        collection: jobsSlug,
        id: failed?.job.id ?? '',
        data: { state: 'dead' },
        req,
      }),
    )
    await inTransaction(cms.payload, async (req) =>
      dropPlans(req, await plansOf(req, plan('a')), now),
    )
    expect(await open()).toEqual([['b', plan('b').at]])
    const { docs } = await cms.payload.find({ collection: jobsSlug, pagination: false })
    expect(docs.map(({ state }) => state).sort()).toEqual(['dropped', 'dropped', 'waiting'])
  })
})
