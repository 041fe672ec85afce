import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestCms, words, type TestCms } from '../authored/test-cms.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await openTestCms({ fourEyes: false })
})
afterAll(() => cms.close())

const inFourDays = () => new Date(Date.now() + 4 * 24 * 3_600_000).toISOString()
const notice = (more: object = {}) => ({
  title: 'Consultare: regulamentul teraselor',
  lead: 'L',
  body: words('T'),
  noticeType: 'consultation',
  proposalsDeadline: inFourDays(),
  ...more,
})
const send = (body: object, query = '') =>
  cms.request('POST', `/debate-notices${query}`, { as: 'editor', body })

it('a term of four days, without documents or a person, is published only with a written reason', async () => {
  const { status, body } = await send(notice({ _status: 'published' }))
  expect(status).toBe(400)
  const [error] = body.errors as { data: { errors: { path: string; message: string }[] } }[]
  const [field, ...others] = error?.data.errors ?? []
  expect([field?.path, others]).toEqual(['legalReason', []])
  expect(field?.message).toMatch(
    /^Corectați sau scrieți aici de ce se publică așa\. Termenul pentru propuneri este .*, la 4\u00A0zile de la publicare; după lege, cel mai devreme .*Nu este atașat niciun document.*Nu este numită persoana responsabilă/,
  )
  const blank = await send(notice({ _status: 'published', legalReason: '  ' }))
  expect(blank.status).toBe(400)
  const legalReason = 'Procedură de urgență.'
  const told = await send(notice({ _status: 'published', legalReason }))
  expect([told.status, told.body.doc.legalReason]).toEqual([201, legalReason])
})

it('the reason stays in the office, and a draft needs none', async () => {
  const legalReason = 'Motivul rămâne aici.'
  const { body } = await send(notice({ _status: 'published', legalReason }))
  const { docs } = await cms.payload.find({
    collection: 'register',
    where: { subject: { equals: String(body.doc.id) } },
  })
  expect(docs).toHaveLength(1)
  expect(JSON.stringify(docs)).not.toContain(legalReason)
  expect((await send(notice(), '?draft=true')).status).toBe(201)
})
