import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestCms, words, type TestCms } from '../authored/test-cms.ts'
import { pdfSaying } from '../../print/bare-pdf.ts'

let cms: TestCms
let pdf: string

beforeAll(async () => {
  cms = await openTestCms({ fourEyes: false })
  const data = pdfSaying('Prima', 'A doua')
  const file = { data, name: 'jurnal.pdf', mimetype: 'application/pdf', size: data.length }
  const made = await cms.payload.create({
    collection: 'documents',
    data: { title: 'Jurnal' },
    file,
  })
  pdf = made.id
})
afterAll(() => cms.close())

const published = { _status: 'published' }
const ask = (method: string, address: string, body: object) =>
  cms.request(method, address, { as: 'editor', body })
const issue = (number: number, issueDate: string, more: object = published) =>
  ask('POST', '/journal-issues', { number, issueDate, pdf, ...more })

describe('an issue', () => {
  let id: unknown

  it('is named by number and date, and takes the rest from its PDF', async () => {
    const { status, body } = await issue(11, '2026-11-15')
    expect(status).toBe(201)
    expect(body.doc).toMatchObject({
      title: 'Jurnalul Municipal nr.\u00A011, noiembrie 2026',
      slug: 'nr-11',
      pageCount: 2,
    })
    expect(body.doc.cover).toEqual(expect.any(String))
    id = body.doc.id
  })

  it('keeps number and year once public, not the day', async () => {
    const change = { number: 12, issueDate: '2025-11-15', ...published }
    const { body } = await ask('PATCH', `/journal-issues/${String(id)}`, change)
    expect(body.doc).toMatchObject({
      number: 11,
      slug: 'nr-11',
      issueDate: '2026-11-15T00:00:00.000Z',
    })
    const day = { issueDate: '2026-12-01', ...published }
    expect((await ask('PATCH', `/journal-issues/${String(id)}`, day)).body.doc.title).toBe(
      'Jurnalul Municipal nr.\u00A011, decembrie 2026',
    )
  })

  it('has a cover that says the month of what is public, under the name it has there', async () => {
    const made = (await issue(7, '2024-05-15')).body.doc
    const cover = async () =>
      cms.payload.findByID({ collection: 'media', id: String(made.cover), depth: 0 })
    const { filename } = await cover()
    expect(filename).toBe('coperta-jurnalului-municipal-nr-7-mai-2024.jpg')
    const address = `/journal-issues/${String(made.id)}`
    await ask('PATCH', `${address}?draft=true`, { issueDate: '2024-06-15' })
    expect((await cover()).alt).toBe('Coperta Jurnalului Municipal nr. 7, mai 2024')
    const { body } = await ask('PATCH', address, { issueDate: '2024-06-15', ...published })
    expect(body.doc.cover).toBe(made.cover)
    expect(await cover()).toMatchObject({
      alt: 'Coperta Jurnalului Municipal nr. 7, iunie 2024',
      filename,
    })
  })

  it('shares its number with no other of the year', async () => {
    const again = await issue(11, '2026-02-01')
    expect(again.status).toBe(400)
    expect(JSON.stringify(again.body)).toContain('Există deja un număr 11 în 2026.')
    expect((await issue(11, '2025-02-01')).body.doc.slug).toBe('nr-11')
  })

  it('is refused where its date is none', async () => {
    const { status, body } = await ask('POST', '/journal-issues?draft=true', {
      number: 1,
      issueDate: 'mâine',
    })
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('„mâine” nu este o dată din calendar')
  })
})

describe('an article', () => {
  it('has an address under its issue, where it stays', async () => {
    const first = String((await issue(1, '2026-01-10')).body.doc.id)
    const second = String((await issue(2, '2026-02-10')).body.doc.id)
    const article = { title: 'Trotuare', lead: 'L', body: words('T'), issue: first, ...published }
    const make = async (more: object) =>
      (await ask('POST', '/journal-articles', { ...article, ...more })).body.doc
    const { id, slug } = await make({})
    expect(slug).toBe('trotuare')
    expect((await make({})).slug).toBe('trotuare-2')
    expect((await make({ issue: second })).slug).toBe('trotuare')
    const moved = await ask('PATCH', `/journal-articles/${String(id)}`, {
      issue: second,
      ...published,
    })
    expect(moved.body.doc.issue).toBe(first)
  })
})
