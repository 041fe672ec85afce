import { authoredCollections, isAuthored } from '@avizier/shared/collections'
import { flattenAllFields } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDesk, type Desk } from './test-desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
}, 120_000)
afterAll(() => desk.close())

describe.each(authoredCollections)('a new document in %s', (slug) => {
  it.each([
    ['nothing', {}],
    ['its status', { _status: 'draft' }],
    [
      'blanks and defaults',
      { title: '  ', lead: '', department: null, isUrgent: false, topics: [], revision: 0 },
    ],
  ])('does not exist until something is written: %s', async (_, body) => {
    const answer = await desk.request('POST', `/${slug}?draft=true`, { as: 'editor', body })
    expect(answer.status).toBe(403)
    expect(JSON.stringify(answer.body)).toContain('începe cu titlul lui')
    // As the admin's own form would make one when it is opened.
    const { docs } = await desk.payload.find({ collection: 'users', limit: 1 })
    const [user] = docs
    if (!user) throw new Error('The desk has no people')
    const opening = desk.payload.create({
      collection: slug,
      data: {},
      draft: true,
      overrideAccess: false,
      user: { ...user, collection: 'users' },
    })
    await expect(opening).rejects.toThrow()
    expect((await desk.payload.count({ collection: slug })).totalDocs).toBe(0)
  })

  it('is begun in its list alone, never in a window over another document', () => {
    const { fields } = desk.payload.collections[slug].config
    const offering = flattenAllFields({ fields }).filter((field) => {
      if (field.type === 'join') return field.admin?.allowCreate !== false
      if (field.type !== 'relationship' && field.type !== 'upload') return false
      const targets = [field.relationTo].flat()
      return targets.some(isAuthored) && field.admin?.allowCreate !== false
    })
    expect(offering.map(({ name }) => name)).toEqual([])
  })
})
