import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestCms, words, type TestCms } from '../authored/test-cms.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await openTestCms({ fourEyes: false })
})
afterAll(() => cms.close())

const question = {
  title: 'Cum obțin un loc de parcare?',
  lead: 'Cu o cerere depusă online.',
  body: words('Întâi …'),
  question: 'Stau pe strada Teilor. Ce fac?',
  askedOn: '2026-11-02',
}

describe('a question with its answer', () => {
  it('is drafted by a department for itself, and published by the office', async () => {
    const made = await cms.request('POST', '/questions?draft=true', {
      as: 'department',
      body: question,
    })
    expect(made.status).toBe(201)
    expect(made.body.doc).toMatchObject({ department: cms.department, _status: 'draft' })
    const address = `/questions/${String(made.body.doc.id)}`
    const publish = { _status: 'published' }
    const refused = await cms.request('PATCH', address, { as: 'department', body: publish })
    expect(refused.status).toBe(403)
    const published = await cms.request('PATCH', address, { as: 'editor', body: publish })
    expect(published.status).toBe(200)

    const { docs } = await cms.payload.find({
      collection: 'register',
      where: { subjectCollection: { equals: 'questions' } },
    })
    const year = String(published.body.doc.publishedAt).slice(0, 4)
    expect(docs).toMatchObject([
      {
        event: 'published',
        path: `/intrebari/${year}/cum-obtin-un-loc-de-parcare/`,
        snapshot: {
          title: question.title,
          question: question.question,
          askedOn: '2026-11-02',
          department: { ref: 'departments', id: cms.department },
        },
      },
    ])
  })

  it('is not published without an answer', async () => {
    const { status } = await cms.request('POST', '/questions', {
      as: 'editor',
      body: { ...question, body: null, _status: 'published' },
    })
    expect(status).toBe(400)
  })
})
