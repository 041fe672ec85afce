import { authoredCollections, isAuthored } from '@avizier/shared/collections'
import { flattenAllFields } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestCms, type TestCms } from './test-cms.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await openTestCms({ fourEyes: false })
})
afterAll(() => cms.close())

describe.each(authoredCollections)('a new document in %s', (slug) => {
  it.each([
    ['nothing', {}],
    ['its status', { _status: 'draft' }],
    [
      'blanks and defaults',
      { title: '  ', lead: '', department: null, isUrgent: false, topics: [], revision: 0 },
    ],
  ])('does not exist until something is written: %s', async (_, body) => {
    const answer = await cms.request('POST', `/${slug}?draft=true`, { as: 'editor', body })
    expect(answer.status).toBe(403)
    expect(JSON.stringify(answer.body)).toContain('începe cu titlul lui')
    // As the admin's own form would make one when it is opened.
    const { docs } = await cms.payload.find({ collection: 'users', limit: 1 })
    const [user] = docs
    if (!user) throw new Error('The CMS has no people')
    const opening = cms.payload.create({
      collection: slug,
      data: {},
      draft: true,
      overrideAccess: false,
      user: { ...user, collection: 'users' },
    })
    await expect(opening).rejects.toThrow()
    expect((await cms.payload.count({ collection: slug })).totalDocs).toBe(0)
  })

  it('is begun in its list alone, never in a window over another document', () => {
    const { fields } = cms.payload.collections[slug].config
    const offering = flattenAllFields({ fields }).filter((field) => {
      if (field.type === 'join') return field.admin?.allowCreate !== false
      if (field.type !== 'relationship' && field.type !== 'upload') return false
      const targets = [field.relationTo].flat()
      return targets.some(isAuthored) && field.admin?.allowCreate !== false
    })
    expect(offering.map(({ name }) => name)).toEqual([])
  })
})
