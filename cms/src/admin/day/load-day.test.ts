import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles, type Role } from '../../access/roles.ts'
import { openTestCms, words, type TestCms } from '../../collections/authored/test-cms.ts'
import { loadDay } from './load-day.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await openTestCms({ fourEyes: false })
  for (const [title, department] of [
    ['Al compartimentului', cms.department],
    ['Al biroului', null],
  ] as const) {
    const body = { title, lead: 'L', body: words('T'), department }
    await cms.request('POST', '/press-releases?draft=true', { as: 'editor', body })
  }
}, 120_000)
afterAll(() => cms.close())

async function dayOf(...held: Role[]): Promise<string[]> {
  const { payload, department } = cms
  const { docs } = await payload.find({ collection: 'users', limit: 1 })
  const [someone] = docs
  if (!someone) throw new Error('The newsroom has no user')
  const user = { ...someone, collection: 'users' as const, roles: held, department }
  const { drafts } = await loadDay({ payload, user, adminRoute: '/admin' }, new Date())
  return drafts.map(({ title }) => title).sort()
}

describe('the first page', () => {
  it.each(roles)('opens for the role %s', async (role) => {
    const own = role === 'department' ? [] : ['Al biroului']
    expect(await dayOf(role)).toEqual([...own, 'Al compartimentului'])
  })

  it.each([
    [
      ['department', 'webmaster'],
      ['Al biroului', 'Al compartimentului'],
    ],
    [
      ['department', 'contributor'],
      ['Al biroului', 'Al compartimentului'],
    ],
    [
      ['admin', 'chief', 'editor'],
      ['Al biroului', 'Al compartimentului'],
    ],
  ] as const)('opens for somebody who is %j', async (held, drafts) => {
    expect(await dayOf(...held)).toEqual(drafts)
  })

  it('is empty, not broken, for somebody whose department is not named', async () => {
    cms = { ...cms, department: '' }
    expect(await dayOf('department')).toEqual([])
  })
})
