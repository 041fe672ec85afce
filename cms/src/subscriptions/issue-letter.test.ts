import { toPlainText } from '@avizier/shared/mail/plain-text'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestCms, words, type TestCms } from '../collections/authored/test-cms.ts'
import { openTestMailer, type TestMailer } from '../collections/authored/test-mailer.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { pdfSaying } from '../print/bare-pdf.ts'
import { askToSubscribe, confirm } from './take.ts'

let cms: TestCms
let mailer: TestMailer
beforeAll(async () => {
  cms = await openTestCms({ fourEyes: false })
  mailer = await openTestMailer(cms)
})
afterAll(() => cms.close())

const published = { _status: 'published' } as const

async function subscribe(email: string): Promise<void> {
  const values = { email, target: '/jurnal/', rhythm: 'at-once' }
  const asked = inTransaction(cms.payload, (req) => askToSubscribe(req, { values }, new Date()))
  expect(await asked).toBe(true)
  const [letter] = await mailer.send('sent')
  const text = letter ? toPlainText(letter.content) : ''
  const token = /\/ghiseu\/[a-z/]+\/([\w-]{43})\//.exec(text)?.[1] ?? ''
  const at = new Date().toISOString()
  await inTransaction(cms.payload, (req) => confirm(req, { token, at }, new Date()))
  await mailer.send('sent')
}

it('brings the cover of an issue and its articles in their order, each with its page', async () => {
  const data = pdfSaying('Prima')
  const file = { data, name: 'jurnal.pdf', mimetype: 'application/pdf', size: data.length }
  const { payload } = cms
  const pdf = await payload.create({ collection: 'documents', data: { title: 'Jurnal' }, file })
  const facts = { number: 11, issueDate: '2026-11-05', pdf: pdf.id, lead: 'Pe scurt.' }
  const issue = await payload.create({ collection: 'journal-issues', data: facts, draft: true })
  await mailer.writeAll()
  // Its section is there to be subscribed to, as it has something public.
  await subscribe('ana@exemplu.ro')
  for (const [title, pageNumber] of [
    ['Al doilea', 3],
    ['Întâiul', 2],
  ] as const)
    await payload.create({
      collection: 'journal-articles',
      data: {
        ...{ title, lead: 'L', issue: issue.id, pageNumber, section: 'works', ...published },
        body: words('Text'),
      },
    })
  await payload.update({ collection: 'journal-issues', id: issue.id, data: published })
  await mailer.writeAll()
  const [letter] = await mailer.send('sent')
  expect(letter?.content.flatMap((block) => (block.kind === 'link' ? [block.label] : []))).toEqual([
    'Număr de Jurnal, pe site',
    'Coperta',
    'Întâiul',
    'Al doilea',
    'Renunțați la acest abonament',
    'Toate abonamentele dumneavoastră',
  ])
  const links = letter?.content.flatMap((block) => (block.kind === 'link' ? [block.url] : []))
  expect(links?.slice(1, 4).map((url) => new URL(url).pathname)).toEqual([
    expect.stringMatching(/^\/fisiere\/[0-9a-f]{16}\/coperta-.*\.jpg$/),
    '/jurnal/2026/nr-11/intaiul/',
    '/jurnal/2026/nr-11/al-doilea/',
  ])
})
