import type { Where } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openHouse, type House } from '../doors/test-house.ts'
import { bring, message, received, submissionOf } from './testing.ts'
import { pdfSaying } from '../print/bare-pdf.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
}, 180_000)
afterAll(() => house.close())

const rowOf = async (counterId: string) => {
  const where = { counterId: { equals: counterId } }
  const { docs } = await house.payload.db.find({ collection: 'submissions', where })
  return docs
}

it('keeps what the counter brings, once, however often it is brought', async () => {
  const submission = submissionOf({
    ...message,
    at: '2026-11-29T10:00:00.000Z',
    page: '/anunturi/',
  })
  // Two at once: a request that the counter gave up, and the one after it.
  const answers = await Promise.all([bring(house, submission), bring(house, submission)])
  answers.push(await bring(house, submission))
  expect(answers.map(({ status, body }) => [status, body])).toEqual(
    answers.map(() => [200, { received: true }]),
  )
  const rows = await rowOf(submission.id)
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({
    ...{
      form: 'contact',
      reference: submission.reference,
      page: '/anunturi/',
      values: message.values,
    },
    title: 'Programul ghișeelor · Bună ziua, Când deschid ghișeele de pe strada Moților?',
    sender: 'Ana Pop',
    state: 'waiting',
    keptUntil: '2027-11-29T10:00:00.000Z',
  })
})

it.each(['service', 'chief', 'admin', 'nobody'] as const)('takes nothing from %s', async (as) => {
  const submission = submissionOf(message)
  expect((await bring(house, submission, [], as)).status).toBe(401)
  expect(await rowOf(submission.id)).toEqual([])
})

it.each([
  ['GET', '/submissions'],
  ['GET', '/submissions/count'],
  ['GET', '/users'],
  ['GET', '/register'],
  ['GET', '/register/after/0'],
  ['GET', '/media'],
  ['POST', '/submissions'],
  ['POST', '/announcements'],
])('lets the counter do nothing else: %s %s', async (method, address) => {
  const body = method === 'POST' ? { title: 'x' } : undefined
  const { status } = await house.request(method, address, { as: 'counter', body })
  expect([401, 403, 404]).toContain(status)
})

it('says of what can never be taken why, and of what was cut short that it is to be sent again', async () => {
  const submission = submissionOf(message)
  const wrong = { ...submission, form: 'nimic' as 'contact' }
  expect((await bring(house, wrong)).status).toBe(422)
  expect((await bring(house, wrong)).body.refused).toContain('It is no submission')
  const cut = await house.request('POST', '/counter/submissions', {
    as: 'counter',
    body: '--x\r\nContent-Disposition: form-data; name="submission"\r\n\r\n{',
    headers: { 'Content-Type': 'multipart/form-data; boundary=x' },
  })
  expect(cut.status).toBe(400)
})

it('opens every file again: what cannot be opened is left out with a sentence, and the words are kept', async () => {
  const photo = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#aaa' } })
    .withExif({ IFD0: { Artist: 'SANTINELA' } })
    .jpeg()
    .toBuffer()
  expect(photo.includes('SANTINELA')).toBe(true)
  const id = await received(house, {
    ...message,
    files: [
      { name: 'Fața casei.jpg', mediaType: 'image/jpeg', content: photo },
      { name: 'memoriu.pdf', mediaType: 'application/pdf', content: pdfSaying('Memoriu') },
      { name: 'rupt.pdf', mediaType: 'application/pdf', content: Buffer.from('%PDF-1.4 rupt') },
    ],
  })
  const { docs } = await house.payload.db.find<{ name: string; stored: { source: string } }>({
    collection: 'submission-files',
    where: { submission: { equals: id } },
    sort: 'name',
  })
  expect(
    docs.map(({ name, stored }) => [name, stored.source.replace(/^[0-9a-f]{12}/, '')]),
  ).toEqual([
    ['Fața casei.jpg', '-fata-casei.jpg'],
    ['memoriu.pdf', '-memoriu.pdf'],
  ])
  const row = await house.payload.findByID({ collection: 'submissions', id })
  expect(row.leftOut).toEqual([expect.stringMatching(/^Fișierul „rupt.pdf” nu s-a putut deschide/)])
})

const request = {
  form: 'information-request',
  values: {
    ...{ information: 'Contractele din 2025.', answerBy: 'email', email: 'ana@example.ro' },
    ...{ name: 'Ana Pop', capacity: 'person', address: '', organization: '', phone: '' },
  },
} as const

it('opens a case of a request, received when the counter took it in, and keeps nothing of it twice', async () => {
  const at = '2026-11-29T10:00:00.000Z'
  const submission = submissionOf({ ...request, at })
  await Promise.all([bring(house, submission), bring(house, submission)])
  const [row, ...others] = await rowOf(submission.id)
  expect(others).toEqual([])
  expect(JSON.stringify(row)).not.toMatch(/Ana|ana@|Contractele/)
  const { docs } = await house.payload.db.find<Record<string, unknown>>({ collection: 'cases' })
  expect(docs).toHaveLength(1)
  const [opened] = docs
  expect(row).toMatchObject({
    ...{ state: 'moved', case: opened?.id, keptUntil: null },
    title: `Cerere de informații publice: ${String(opened?.number)}`,
  })
  expect(opened).toMatchObject({
    ...{ kind: 'information-request', channel: 'counter', state: 'received', receivedAt: at },
    ...{ subject: 'Contractele din 2025.', registeredAt: null, dueAt: null },
    applicant: { name: 'Ana Pop', email: 'ana@example.ro', sort: 'person' },
  })
})

it('gives the files of an accreditation to its case, and tells there of those that it could not open', async () => {
  const values = { name: 'Ana Pop', outlet: 'Ziarul', email: 'ana@example.ro', purpose: 'Da.' }
  const id = await received(house, {
    ...{ form: 'accreditation', values: { ...values, position: '', phone: '' } },
    files: [
      { name: 'legitimatie.pdf', mediaType: 'application/pdf', content: pdfSaying('Memoriu') },
      { name: 'rupt.pdf', mediaType: 'application/pdf', content: Buffer.from('%PDF-1.4 rupt') },
    ],
  })
  const row = await house.payload.findByID({ collection: 'submissions', id, depth: 1 })
  expect(row.case).toMatchObject({ kind: 'accreditation', text: 'Da.' })
  const filesIn = async (collection: 'case-files' | 'submission-files', where: Where) =>
    (await house.payload.db.find<{ name: string }>({ collection, where })).docs.map((d) => d.name)
  expect(await filesIn('submission-files', { submission: { equals: id } })).toEqual([])
  const of = { case: { equals: (row.case as { id: string }).id } }
  const opened = await house.payload.db.find<{ words: string }>({
    ...{ collection: 'case-acts', where: of },
  })
  expect(opened.docs.map(({ words }) => words)).toEqual([
    expect.stringMatching(/^Fișierul „rupt.pdf” nu s-a putut deschide/),
  ])
  expect(await filesIn('case-files', of)).toEqual(['legitimatie.pdf'])
})

it('keeps a subscription to what is not public any more, for the office to answer', async () => {
  const values = { email: 'ana@example.ro', target: '/teme/nu-mai-este/', rhythm: 'daily' }
  const id = await received(house, { form: 'subscription', values })
  const row = await house.payload.findByID({ collection: 'submissions', id })
  expect(row).toMatchObject({ state: 'waiting', sender: 'ana@example.ro' })
  expect(row.leftOut).toEqual([expect.stringMatching(/^Abonamentul nu a început: /)])
  const { totalDocs } = await house.payload.count({ collection: 'subscribers' })
  expect(totalDocs).toBe(0)
})

it('tells of a subscription by the name of what was chosen, and finds it by that', async () => {
  const values = { email: 'ana@example.ro', target: '/anunturi/', rhythm: 'daily' }
  const id = await received(house, { form: 'subscription', values })
  const row = await house.payload.findByID({ collection: 'submissions', id })
  expect(row).toMatchObject({ title: 'Știri prin e-mail: Anunțuri', values })
  const where = { words: { contains: 'Anunțuri' } }
  expect((await house.payload.count({ collection: 'submissions', where })).totalDocs).toBe(1)
})

it('takes no other bytes than those that the counter received', async () => {
  const content = pdfSaying('Memoriu')
  const file = { name: 'a.pdf', mediaType: 'application/pdf', content } as const
  const submission = submissionOf({ ...message, files: [file] })
  const answer = await bring(house, submission, [Buffer.from('%PDF-')])
  expect([answer.status, answer.body.refused]).toEqual([
    422,
    'File 1 is not what the counter received',
  ])
  const none = await bring(house, submission)
  expect([none.status, none.body.refused]).toEqual([422, 'File 1 did not come with it'])
  expect(await rowOf(submission.id)).toEqual([])
})
