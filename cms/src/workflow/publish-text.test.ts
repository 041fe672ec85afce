import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestCms, words, type TestCms } from '../collections/authored/test-cms.ts'
import { inTransaction } from '../database/in-transaction.ts'
import type { StoredRow } from '../database/stored-row.ts'
import { publishText } from './publish-text.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await openTestCms({ fourEyes: false })
})
afterAll(() => cms.close())

const collection = 'press-releases'
const autosave = '?draft=true&autosave=true'
type Fields = Record<string, unknown>

const text = (title: string, more: Fields = {}) => ({
  title,
  lead: `Sumarul: ${title}`,
  body: words(`Textul: ${title}`),
  ...more,
})
async function create(body: object, query = '?draft=true'): Promise<Fields> {
  const answer = await cms.request('POST', `/${collection}${query}`, { as: 'editor', body })
  expect(answer.status).toBe(201)
  return answer.body.doc
}
async function save(id: unknown, body: object, query = '?draft=true'): Promise<Fields> {
  const address = `/${collection}/${String(id)}${query}`
  const answer = await cms.request('PATCH', address, { as: 'editor', body })
  expect([answer.status, answer.body.errors]).toEqual([200, undefined])
  return answer.body.doc
}
const get = async (id: unknown, query = ''): Promise<Fields> => {
  const answer = await cms.request('GET', `/${collection}/${String(id)}${query}`, { as: 'editor' })
  return answer.body
}
const form = (id: unknown) => get(id, '?draft=true')
const rowsOf = async (id: unknown) => {
  const { docs } = await cms.payload.find({
    collection: 'register',
    where: { subject: { equals: String(id) } },
    sort: 'number',
    pagination: false,
  })
  return docs.map(({ event, snapshot }) => [event, (snapshot as Fields | null)?.title])
}
const publish = (id: unknown, revision: unknown) =>
  inTransaction(cms.payload, (req) =>
    publishText(req, { collection, id: String(id) }, Number(revision)),
  )
const versionsOf = async (id: unknown) => {
  const { docs } = await cms.payload.db.findVersions<StoredRow>({
    collection,
    where: { parent: { equals: String(id) } },
    sort: '-updatedAt',
    pagination: false,
  })
  return docs.map(({ latest, version }) => [
    version.title,
    version._status,
    version.revision,
    latest === true,
  ])
}

describe('a version that is published under a newer draft', () => {
  it('is public as it was, and the draft stays on top with its number', async () => {
    const { id, revision } = await create(text('Aprobat'))
    const later = await save(id, text('Scris după aceea', { quotes: [] }))
    await publish(id, revision)

    expect(await get(id)).toMatchObject({ title: 'Aprobat', _status: 'published', revision })
    expect(await form(id)).toMatchObject({
      title: 'Scris după aceea',
      lead: later.lead,
      body: later.body,
      _status: 'draft',
      revision: later.revision,
    })
    expect(await rowsOf(id)).toEqual([['published', 'Aprobat']])
    expect(await versionsOf(id)).toEqual([
      ['Scris după aceea', 'draft', later.revision, true],
      ['Aprobat', 'published', revision, false],
      ['Aprobat', 'draft', revision, false],
    ])
  })

  it('takes no field of the draft, nor the draft one of it', async () => {
    const quotes = [{ text: 'Așa am spus', name: 'Ana Pop', role: 'director' }]
    const contact = await cms.payload.create({
      collection: 'contacts',
      data: { name: 'Biroul', phone: '0264 000 000' },
    })
    const plain = await create(text('Fără'))
    const rich = {
      quotes,
      registrationNumber: '12/2026',
      contact: contact.id,
      department: cms.department,
    }
    const full = await save(plain.id, text('Cu toate', rich))
    await publish(plain.id, plain.revision)
    const main = await get(plain.id)
    expect(main).toMatchObject({ title: 'Fără', quotes: [] })
    expect([main.registrationNumber ?? null, main.department ?? null]).toEqual([null, null])
    expect(await form(plain.id)).toMatchObject({
      title: 'Cu toate',
      quotes,
      registrationNumber: '12/2026',
    })

    await save(plain.id, text('Golit', { quotes: [], registrationNumber: null, department: null }))
    await publish(plain.id, full.revision)
    expect(await get(plain.id)).toMatchObject({
      title: 'Cu toate',
      quotes,
      registrationNumber: '12/2026',
    })
    expect(await form(plain.id)).toMatchObject({ title: 'Golit', quotes: [] })
    expect(await rowsOf(plain.id)).toEqual([
      ['published', 'Fără'],
      ['updated', 'Cu toate'],
    ])
  })

  it('leaves a form new that stands on the draft: what is typed on is saved', async () => {
    const { id, revision } = await create(text('Aprobat'))
    const later = await save(id, text('Mai departe'), autosave)
    await publish(id, revision)
    const typed = await save(id, { title: 'Și mai departe', revision: later.revision }, autosave)
    expect(typed).toMatchObject({ title: 'Și mai departe', _status: 'draft' })
    expect(await get(id)).toMatchObject({ title: 'Aprobat', _status: 'published' })
    expect((await form(id)).title).toBe('Și mai departe')

    await save(id, { _status: 'published', revision: typed.revision }, '')
    expect(await rowsOf(id)).toEqual([
      ['published', 'Aprobat'],
      ['updated', 'Și mai departe'],
    ])
  })

  it('gives the draft its address and the date of its first publication', async () => {
    const { id, revision } = await create(text('Podul se deschide'))
    await save(id, text('Podul nu se deschide'))
    await publish(id, revision)
    const { slug, publishedAt } = await get(id)
    expect(slug).toBe('podul-se-deschide')
    expect(publishedAt).toEqual(expect.any(String))
    expect(await form(id)).toMatchObject({ slug, publishedAt })
  })

  it('tells its note once, and leaves the draft a note of its own', async () => {
    const { id } = await create(text('Notat', { _status: 'published' }), '')
    const noted = await save(id, { lead: 'Altul', changeNote: 'Ora' })
    await save(id, { lead: 'Al treilea' })
    await publish(id, noted.revision)
    expect((await form(id)).changeNote ?? null).toBeNull()

    const again = await save(id, { lead: 'Al patrulea', changeNote: 'Locul' })
    await save(id, { lead: 'Al cincilea', changeNote: 'Ziua' })
    await publish(id, again.revision)
    expect((await form(id)).changeNote).toBe('Ziua')
  })

  it('is the newest itself where nothing was written since', async () => {
    const { id, revision } = await create(text('Neatins'))
    await publish(id, revision)
    expect(await versionsOf(id)).toEqual([
      ['Neatins', 'published', revision, true],
      ['Neatins', 'draft', revision, false],
    ])
  })

  it('that cannot be published changes nothing', async () => {
    const { id, revision } = await create({ title: 'Fără text' })
    await save(id, text('Cu text'))
    const before = await versionsOf(id)
    await expect(publish(id, revision)).rejects.toThrow(/lead|Sumar/i)
    expect(await versionsOf(id)).toEqual(before)
    expect((await form(id)).title).toBe('Cu text')
  })

  it('must be there', async () => {
    const { id } = await create(text('Alt număr'))
    await expect(publish(id, 77)).rejects.toThrow('nu mai este în istoricul documentului')
  })
})
