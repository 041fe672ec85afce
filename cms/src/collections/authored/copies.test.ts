import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestCms, words, type TestCms } from './test-cms.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await openTestCms({ fourEyes: false })
})
afterAll(() => cms.close())

const at = '2026-11-23T10:00:00.000Z'

it.each([
  [
    'press-releases',
    {
      registrationNumber: '90001',
      registrationDate: at,
      kind: 'information',
      quotes: [{ text: 'Am terminat', name: 'Directorul' }],
      corrections: [{ text: 'Ora corectă este 12:00.', at }],
    },
    { kind: 'information', quotes: [expect.objectContaining({ text: 'Am terminat' })] },
  ],
  [
    'announcements',
    { validFrom: at, validTo: '2026-12-01T10:00:00.000Z', place: 'strada Teilor', isUrgent: true },
    { place: 'strada Teilor', isUrgent: true },
  ],
  [
    'debate-notices',
    {
      noticeType: 'consultation',
      proposalsDeadline: at,
      debateAt: at,
      debatePlace: 'Sala de Sticlă',
    },
    { noticeType: 'consultation', debatePlace: 'Sala de Sticlă' },
  ],
])(
  'a copy of %s begins as one, without number, dates and corrections',
  async (slug, given, kept) => {
    const body = { title: 'Pasajul se redeschide', lead: 'L', body: words('T'), ...given }
    const made = await cms.request('POST', `/${slug}?draft=true`, { as: 'contributor', body })
    expect(made.status).toBe(201)
    const address = `/${slug}/${String(made.body.doc.id)}/duplicate`
    const copied = await cms.request('POST', address, { as: 'editor', body: {} })
    const copy = copied.body.doc
    expect([copied.status, copy.title, copy._status]).toEqual([
      200,
      'Copie: Pasajul se redeschide',
      'draft',
    ])
    expect(copy).toMatchObject(kept)
    const dropped = ['registrationNumber', 'publishedAt']
    for (const name of dropped) expect(copy[name] ?? null).toBeNull()
    expect(copy.corrections ?? []).toEqual([])
    const { createdAt, updatedAt, ...rest } = copy
    expect([createdAt, updatedAt].every((each) => typeof each === 'string')).toBe(true)
    expect(JSON.stringify(rest)).not.toMatch(/20\d\d-\d\d-\d\dT/)
  },
)
