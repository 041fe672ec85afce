import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openHouse, type House } from '../doors/test-house.ts'
import { jobsSlug } from './slugs.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const at = '2026-11-28T01:00:00.000Z'
const put = async (state: string): Promise<string> => {
  const job = { kind: 'verify-register', state, attempts: 4, isScheduled: true }
  const failed = { lastError: 'Error: no answer', failedSince: at, finishedAt: at }
  const data = { ...job, ...failed, dueAt: at }
  const made: unknown = await house.payload.db.create({ collection: jobsSlug, data })
  return (made as { id: string }).id
}
const stateOf = async (id: string) => {
  const where = { id: { equals: id } }
  const job = await house.payload.db.findOne<{ id: string; state: string; attempts: number }>({
    collection: jobsSlug,
    where,
  })
  return [job?.state, job?.attempts]
}

describe('a job that was given up', () => {
  it.each([
    ['webmaster', 200],
    ['admin', 200],
    ['chief', 403],
    ['editor', 403],
    ['contributor', 403],
    ['department', 403],
    ['service', 401],
    [undefined, 401],
  ] as const)('is begun anew by the %s: %i', async (as, status) => {
    const id = await put('dead')
    const answer = await house.request('POST', `/jobs/${id}/retry`, { ...(as && { as }) })
    expect(answer.status).toBe(status)
    expect(await stateOf(id)).toEqual(status === 200 ? ['waiting', 0] : ['dead', 4])
    const read = await house.request('GET', `/jobs/${id}`, { ...(as && { as }) })
    expect(read.status).toBe(status === 200 ? 200 : 403)
  })

  it('is said to be so no longer to whoever comes second', async () => {
    for (const state of ['done', 'waiting', 'running']) {
      const id = await put(state)
      const { status, text } = await house.request('POST', `/jobs/${id}/retry`, { as: 'admin' })
      expect([status, text]).toEqual([409, expect.stringContaining('reîncărcați pagina')])
      expect(await stateOf(id)).toEqual([state, 4])
    }
    const nowhere = await house.request('POST', '/jobs/nimic/retry', { as: 'admin' })
    expect(nowhere.status).toBe(409)
  })
})

it('jobs and their lease are written by nobody through the API', async () => {
  const id = await put('dead')
  const as = 'admin' as const
  const body = {
    kind: 'verify-register',
    state: 'waiting',
    attempts: 0,
    dueAt: at,
    isScheduled: false,
  }
  expect((await house.request('POST', '/jobs', { as, body })).status).toBe(403)
  expect((await house.request('PATCH', `/jobs/${id}`, { as, body })).status).toBe(403)
  expect((await house.request('DELETE', `/jobs/${id}`, { as })).status).toBe(403)
  expect((await house.request('GET', '/job-lease', { as })).status).toBe(403)
})
