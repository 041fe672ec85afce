import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '../../../access/roles.ts'
import { findFileUses } from '../../../upkeep/find-file-uses.ts'
import { workAt } from '../../../jobs/testing.ts'
import { openTestCms, words, type TestCms } from '../../authored/test-cms.ts'
import { findUses, mostUses } from './find-uses.ts'

let cms: TestCms
let pixels: Buffer<ArrayBuffer>
beforeAll(async () => {
  cms = await openTestCms({ fourEyes: false })
  const create = { width: 8, height: 8, channels: 3 as const, background: '#3a6' }
  pixels = Buffer.from(await sharp({ create }).png().toBuffer())
})
afterAll(() => cms.close())

const releases = '/press-releases'
async function picture(data: object = { alt: 'Un pătrat verde' }): Promise<string> {
  const form = new FormData()
  form.append('file', new Blob([pixels], { type: 'image/png' }), 'verde.png')
  form.append('_payload', JSON.stringify(data))
  const answer = await cms.request('POST', '/media', { as: 'editor', form })
  expect(answer.status).toBe(201)
  return String(answer.body.doc.id)
}
async function release(title: string, more: object, query = ''): Promise<string> {
  const body = { title, lead: 'L', body: words('T'), ...more }
  const answer = await cms.request('POST', releases + query, { as: 'editor', body })
  expect(answer.status).toBe(201)
  return String(answer.body.doc.id)
}
const patch = async (id: string, body: object, query = '') => {
  const answer = await cms.request('PATCH', `${releases}/${id}${query}`, { as: 'editor', body })
  expect(answer.status).toBe(200)
}
const withPicture = (id: string) => {
  const text = words('T')
  const upload = { type: 'upload', version: 3, relationTo: 'media', value: id, fields: {} }
  return { root: { ...text.root, children: [...text.root.children, upload] } }
}

/** Where it appears, for a person: „Titlu: pe site, în ciornă”. */
async function placesOf(id: string, as: Role = 'editor'): Promise<string[]> {
  const { docs } = await cms.payload.find({
    collection: 'users',
    where: { email: { equals: `${as}@example.org` } },
  })
  const [user] = docs
  if (!user) throw new Error(`Nobody is ${as}`)
  const found = await findUses(
    { payload: cms.payload, user: { ...user, collection: 'users' } },
    'media',
    [id],
  )
  return (found.get(id)?.uses ?? [])
    .map(({ title, isLive, isInNewest, isTrashed }) =>
      [title, isLive && 'live', isInNewest && 'newest', isTrashed && 'trash']
        .filter(Boolean)
        .join(' '),
    )
    .toSorted()
}
/** What the filter „Nefolosite” asks. */
const unused = async () => {
  const where = '?where[and][0][isUsed][not_equals]=true&where[and][1][isPublic][not_equals]=true'
  const { body } = await cms.request('GET', `/media${where}&limit=100`, { as: 'editor' })
  return (body.docs as { id: string }[]).map(({ id }) => id)
}

describe('where a picture appears', () => {
  it('is told of covers, galleries and texts, live or draft', async () => {
    const [cover, inGallery, inText] = [await picture(), await picture(), await picture()]
    const draft = '?draft=true'
    await release('Coperta', { image: cover, _status: 'published' })
    await release('Galeria', { gallery: [inGallery, cover] }, draft)
    await release('Textul', { body: withPicture(inText) }, draft)
    expect(await placesOf(cover)).toEqual(['Coperta live newest', 'Galeria newest'])
    expect(await placesOf(inGallery)).toEqual(['Galeria newest'])
    expect(await placesOf(inText)).toEqual(['Textul newest'])
    for (const id of [cover, inGallery, inText]) expect(await unused()).not.toContain(id)
  })

  it('follows a draft over what is public, a withdrawal, the trash and the end', async () => {
    const [before, after] = [await picture(), await picture()]
    const id = await release('Avizier', { image: before, _status: 'published' })
    await patch(id, { image: after }, '?draft=true&autosave=true')
    expect(await placesOf(before)).toEqual(['Avizier live'])
    expect(await placesOf(after)).toEqual(['Avizier newest'])
    expect(await unused()).not.toContain(before)
    await patch(id, { _status: 'published' })
    expect(await placesOf(before)).toEqual([])
    expect(await unused()).toContain(before)
    expect(await placesOf(after)).toEqual(['Avizier live newest'])
    const withdrawal = { act: 'withdraw', manner: 'error', reason: 'Motiv.' }
    await cms.request('POST', `${releases}/${id}/acts`, { as: 'editor', body: withdrawal })
    expect(await placesOf(after)).toEqual(['Avizier newest'])
    await patch(id, { deletedAt: new Date().toISOString() })
    expect(await placesOf(after)).toEqual(['Avizier newest trash'])

    const gone = await release('De șters', { image: before }, '?draft=true')
    await patch(gone, { deletedAt: new Date().toISOString() })
    const remove = `${releases}/${gone}?trash=true`
    expect((await cms.request('DELETE', remove, { as: 'chief' })).status).toBe(200)
    expect(await placesOf(before)).toEqual([])
    expect(await unused()).toContain(before)
  })

  it('stays when a save sends, or asks back, only a part of the text', async () => {
    const id = await picture()
    const made = await release('Parte', { image: id, body: withPicture(id) }, '?draft=true')
    await patch(made, { title: 'Altă parte' }, '?draft=true&select[title]=true')
    expect(await placesOf(id)).toEqual(['Altă parte newest'])
    await patch(made, { image: null }, '?draft=true&depth=2')
    expect(await placesOf(id)).toEqual(['Altă parte newest'])
    await patch(made, { body: words('fără') }, '?draft=true')
    expect(await placesOf(id)).toEqual([])
  })

  it('is told only of documents that the person may read', async () => {
    const id = await picture()
    // A department reads no issue at all.
    const issue = { cover: id, number: 7, year: 2026, issueDate: '2026-11-01' }
    const made = await cms.request('POST', '/journal-issues?draft=true', {
      as: 'editor',
      body: issue,
    })
    expect(made.status).toBe(201)
    await release('Al biroului', { image: id }, '?draft=true')
    expect(await placesOf(id, 'department')).toEqual([])
    expect(await placesOf(id, 'contributor')).toEqual([
      'Al biroului newest',
      'Jurnalul Municipal nr.\u00A07, noiembrie 2026 newest',
    ])
  })

  it('is found of documents of before by the background, and only so many are told', async () => {
    const id = await picture()
    const titles = Array.from({ length: mostUses + 2 }, (_, index) => `Vechi ${index}`)
    for (const title of titles) await release(title, { image: id }, '?draft=true')
    const where = { file: { equals: `media/${id}` } }
    await cms.payload.db.deleteMany({ collection: 'file-uses', where })
    await cms.payload.db.updateOne({ collection: 'media', id, data: { isUsed: false } })
    expect(await placesOf(id)).toEqual([])
    await findFileUses.run(workAt(cms.payload, new Date()))
    expect(await placesOf(id)).toHaveLength(mostUses)
    expect(await unused()).not.toContain(id)
    const { totalDocs } = await cms.payload.count({ collection: 'file-uses', where })
    expect(totalDocs).toBe(titles.length)
  })
})

it('the list finds pictures without an alternative text', async () => {
  const decorative = await picture({ alt: '  ', isDecorative: true })
  const described = await picture()
  const { body } = await cms.request('GET', '/media?where[alt][exists]=false', { as: 'editor' })
  const ids = (body.docs as { id: string }[]).map(({ id }) => id)
  expect(ids).toContain(decorative)
  expect(ids).not.toContain(described)
})

it('nobody writes where a file appears', async () => {
  const id = await picture({ alt: 'x', isUsed: true })
  expect(await unused()).toContain(id)
  const body = { file: `media/${id}`, document: 'press-releases/x' }
  expect((await cms.request('POST', '/file-uses', { as: 'admin', body })).status).toBe(403)
  expect((await cms.request('GET', '/file-uses', { as: 'admin' })).status).toBe(403)
})
