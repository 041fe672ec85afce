import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openTestCms, words, type TestCms } from '../collections/authored/test-cms.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await openTestCms({ fourEyes: false })
})
afterAll(() => cms.close())

const title = 'Program de lucru'
const release = { title, lead: 'L', body: words('T') }

/** Drafts under one title, below the hooks: `program-de-lucru-FROM` … `-TO`. */
async function take(from: number, to: number): Promise<void> {
  for (let number = from; number <= to; number += 1) {
    const slug = number === 1 ? 'program-de-lucru' : `program-de-lucru-${number}`
    await cms.payload.db.create({
      collection: 'press-releases',
      data: { title, slug, _status: 'draft' },
    })
  }
}

/** Saves a draft. How many times the database was asked for documents and for versions, and what came of it. */
async function save() {
  const find = vi.spyOn(cms.payload.db, 'find')
  const findVersions = vi.spyOn(cms.payload.db, 'findVersions')
  const { status, body } = await cms.request('POST', '/press-releases?draft=true', {
    as: 'editor',
    body: release,
  })
  const questions = find.mock.calls.length + findVersions.mock.calls.length
  find.mockRestore()
  findVersions.mockRestore()
  return { status, body, questions }
}

it('no article is called like a page of its issue', async () => {
  const issue = await cms.request('POST', '/journal-issues?draft=true', {
    as: 'editor',
    body: { number: 7, issueDate: '2026-07-01T09:00:00.000Z' },
  })
  const article = { title: 'Pagina 3', lead: 'L', body: words('T'), issue: issue.body.doc.id }
  const { body } = await cms.request('POST', '/journal-articles?draft=true', {
    as: 'editor',
    body: { ...article, section: 'works' },
  })
  expect(body.doc.slug).toBe('pagina-3-2')
})

describe('a title that many documents have', () => {
  it('costs a save the same few questions, and ends with a sentence', async () => {
    const first = await save()
    expect(first.body.doc.slug).toBe('program-de-lucru')
    await take(2, 240)
    const later = await save()
    expect(later.body.doc.slug).toBe('program-de-lucru-241')
    // Documents, their drafts and the register, once more for the numbers that are not usual.
    expect(later.questions - first.questions).toBe(3)

    await take(242, 499)
    const last = await save()
    expect(last.body.doc.slug).toBe('program-de-lucru-500')
    expect(last.questions).toBe(later.questions)
    const refused = await save()
    expect(refused.status).toBe(400)
    expect(refused.body).toMatchObject({
      errors: [
        {
          data: {
            errors: [
              {
                path: 'title',
                message:
                  'Sunt deja 500 de documente cu acest titlu. Alegeți un titlu care să îl deosebească pe acesta.',
              },
            ],
          },
        },
      ],
    })
  })
})
