import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { mostDrafts } from '../bounds/keep-recent-drafts.ts'
import { openTestCms, words, type TestCms } from '../collections/authored/test-cms.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { jobsSlug } from '../jobs/slugs.ts'
import type { Plan } from './plan.ts'
import { dropPlans, makePlan, openPlans, plansOf } from './plans.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await openTestCms()
}, 120_000)
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
    const take = (...which: Plan['purpose'][]) =>
      inTransaction(cms.payload, (req) => dropPlans(req, plan('a'), now, which))
    await take('publish')
    const left = (await openPlans(cms.payload)).map(
      (each) => `${each.plan.id} ${each.plan.purpose}`,
    )
    expect(left.sort()).toEqual(['a withdraw', 'b publish'])
    await take('publish', 'withdraw')
    expect(await open()).toEqual([['b', plan('b').at]])
    const { docs } = await cms.payload.find({ collection: jobsSlug, pagination: false })
    expect(docs.map(({ state }) => state).sort()).toEqual(['dropped', 'dropped', 'waiting'])
  })
})

describe('a text that waits for its minute', () => {
  const save = async (id: unknown, body: object, query: string) => {
    const address = `/${collection}${id === null ? '' : `/${String(id)}`}${query}`
    const answer = await cms.request(id === null ? 'POST' : 'PATCH', address, {
      as: 'editor',
      body,
    })
    expect(answer.body.errors).toBeUndefined()
    return answer.body.doc
  }
  const autosave = '?draft=true&autosave=true'
  const titlesOf = async (id: unknown) => {
    const { docs } = await cms.payload.findVersions({
      collection,
      where: { parent: { equals: id } },
      sort: 'updatedAt',
      pagination: false,
      depth: 0,
    })
    return docs.map(({ version }) => version.title)
  }

  it('is not written over by what is typed on, though it was saved by itself', async () => {
    const text = { title: 'Început', lead: 'L', body: words('T') }
    const { id } = await save(null, text, '?draft=true')
    const typed = await save(id, { title: 'Aprobat' }, autosave)
    await make(plan(String(id), { revision: Number(typed.revision) }))
    await save(id, { title: 'Mai departe' }, autosave)
    await save(id, { title: 'Și mai departe' }, autosave)
    expect(await titlesOf(id)).toEqual(['Început', 'Aprobat', 'Și mai departe'])
  })

  it(`is kept, though ${mostDrafts} drafts are newer`, async () => {
    const { id, revision, updatedAt } = await save(null, { title: 'Aprobat' }, '?draft=true')
    await make(plan(String(id), { revision: Number(revision) }))
    const first = Date.parse(String(updatedAt))
    for (let number = 1; number <= mostDrafts; number += 1)
      await addVersion(id, number, first + number)
    await save(id, { title: 'Ultima' }, '?draft=true')
    const titles = await titlesOf(id)
    expect(titles.slice(0, 2)).toEqual(['Aprobat', 'Ciorna 2'])
    expect(titles).toHaveLength(mostDrafts + 1)
  })

  /** A draft as a save leaves it, without the time that a hundred saves take. */
  const addVersion = (id: unknown, number: number, ms: number) => {
    const at = new Date(ms).toISOString()
    return cms.payload.db.createVersion({
      collectionSlug: collection,
      parent: String(id),
      autosave: false,
      createdAt: at,
      updatedAt: at,
      versionData: { title: `Ciorna ${number}`, _status: 'draft', revision: 1 + number },
    })
  }
})
