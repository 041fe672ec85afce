import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestCms, words, type TestCms } from '../../collections/authored/test-cms.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await openTestCms({ fourEyes: false })
})
afterAll(() => cms.close())

const content = { title: 'T', lead: 'L', body: words('T') }
const send = (slug: string, body: object, query = '') =>
  cms.request('POST', `/${slug}${query}`, { as: 'editor', body: { ...content, ...body } })

it.each([
  ['press-releases', 'registrationDate', { registrationDate: '2026-02-30' }],
  [
    'press-releases',
    'corrections.0.at',
    { corrections: [{ text: 'Ora', at: '2026-02-30T10:00:00Z' }] },
  ],
  ['announcements', 'validTo', { validTo: '2026-06-31T10:00:00.000Z' }],
  ['debate-notices', 'proposalsDeadline', { proposalsDeadline: '2027-02-29' }],
  ['debate-notices', 'debateAt', { debateAt: '30 februarie 2026' }],
  ['leaflets', 'validFrom', { validFrom: 20261123 }],
  ['campaigns', 'startsOn', { startsOn: '2026-04-31' }],
  ['journal-issues', 'issueDate', { number: 4, issueDate: '2026-11-31' }],
])(
  'a day that the calendar does not have is refused, by a draft too: %s, %s',
  async (slug, path, body) => {
    for (const query of ['', '?draft=true']) {
      const { status, body: answer } = await send(slug, body, query)
      expect(status).toBe(400)
      const text = JSON.stringify(answer)
      expect(text).toContain('nu este o dată din calendar')
      expect(text).toContain(`"path":"${path}"`)
    }
  },
)

it.each([
  '2028-02-29',
  '2026-11-23T10:00:00+02:00',
  '2026-11-23T10:00',
  '2026-11-23T08:00:00.000Z',
  null,
])('other days are taken as they are: %s', async (registrationDate) => {
  const { status, body } = await send('press-releases', { registrationDate }, '?draft=true')
  expect(status).toBe(201)
  const stored = body.doc.registrationDate ?? null
  expect(stored).toBe(registrationDate && new Date(registrationDate).toISOString())
})
