import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '../../access/roles.ts'
import { openTestCms, words, type TestCms } from './test-cms.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await openTestCms({ fourEyes: false })
})
afterAll(() => cms.close())

const releases = '/press-releases'
const release = (title: string, more: object = {}) => ({
  title,
  lead: 'L',
  body: words('T'),
  ...more,
})
const published = { _status: 'published' }

async function create(as: Role, body: object, query = ''): Promise<Record<string, unknown>> {
  const answer = await cms.request('POST', releases + query, { as, body })
  expect(answer.status).toBe(201)
  return answer.body.doc
}
const patch = (as: Role, id: unknown, body: object, query = '') =>
  cms.request('PATCH', `${releases}/${String(id)}${query}`, { as, body })
const withdraw = async (id: unknown) => {
  const body = { act: 'withdraw', manner: 'error', reason: 'Motiv.' }
  const address = `${releases}/${String(id)}/acts`
  expect((await cms.request('POST', address, { as: 'editor', body })).status).toBe(200)
}
const mainRow = (id: unknown) =>
  cms.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'press-releases',
    where: { id: { equals: id } },
  })

describe('an address', () => {
  it('follows the title until first publication, then stays', async () => {
    const { id } = await create('editor', { title: 'Ştire nouă' }, '?draft=true')
    const { body } = await patch(
      'editor',
      id,
      release('Țara întreagă'),
      '?draft=true&autosave=true',
    )
    expect(body.doc).toMatchObject({ title: 'Țara întreagă', slug: 'tara-intreaga' })

    const first = (await patch('editor', id, published)).body.doc
    expect(first.slug).toBe('tara-intreaga')
    expect(Date.now() - Date.parse(String(first.publishedAt))).toBeLessThan(60_000)

    const change = { title: 'Alt titlu', slug: 'ales', publishedAt: '2020-01-01T00:00:00.000Z' }
    const second = (await patch('editor', id, { ...change, ...published })).body.doc
    expect(second).toMatchObject({
      title: 'Alt titlu',
      slug: 'tara-intreaga',
      publishedAt: first.publishedAt,
    })
  })

  it('is not given twice, to drafts either', async () => {
    const slugs = []
    for (const query of ['', '?draft=true', '?draft=true'])
      slugs.push((await create('editor', release('Același titlu'), query)).slug)
    expect(slugs).toEqual(['acelasi-titlu', 'acelasi-titlu-2', 'acelasi-titlu-3'])
  })

  it('is reserved by a draft over a document whose main row has another title', async () => {
    const { id } = await create('editor', release('Rând principal'))
    await patch('editor', id, { title: 'Titlu rezervat' }, '?draft=true')
    expect((await create('editor', release('Titlu rezervat'))).slug).toBe('titlu-rezervat-2')
    expect((await create('editor', release('Rând principal'))).slug).toBe('rand-principal-2')
  })

  it('stays with a document that was withdrawn', async () => {
    const { id } = await create('editor', release('Retrasă', published))
    await withdraw(id)
    expect((await create('editor', release('Retrasă'))).slug).toBe('retrasa-2')
    expect((await patch('editor', id, { title: 'Nou', ...published })).body.doc.slug).toBe(
      'retrasa',
    )
  })

  it('is free again in another month', async () => {
    const data = release('Program', { ...published, publishedAt: '2024-02-10T10:00:00.000Z' })
    const old = await cms.payload.create({ collection: 'press-releases', data: data as never })
    expect(old).toMatchObject({ slug: 'program', publishedAt: '2024-02-10T10:00:00.000Z' })
    expect((await create('editor', release('Program', published))).slug).toBe('program')
  })

  it('survives the return of a version from before publication', async () => {
    const { id } = await create('editor', release('Dinainte'), '?draft=true')
    const { slug, publishedAt } = (await patch('editor', id, { title: 'După', ...published })).body
      .doc
    const versions = await cms.payload.findVersions({
      collection: 'press-releases',
      where: { parent: { equals: id } },
      sort: 'createdAt',
      limit: 1,
    })
    const version = String(versions.docs[0]?.id)
    const { status } = await cms.request('POST', `${releases}/versions/${version}?draft=true`, {
      as: 'editor',
    })
    expect(status).toBe(200)
    const { body } = await patch('editor', id, published)
    expect(body.doc).toMatchObject({ title: 'Dinainte', slug, publishedAt })
  })
})

describe('the note on what changed', () => {
  it('tells about one publication', async () => {
    const { id } = await create('editor', release('Notă', published))
    const changed = await patch('editor', id, { lead: 'L2', changeNote: 'Ora.', ...published })
    expect(changed.body.doc.changeNote).toBe('Ora.')
    expect((await patch('editor', id, { lead: 'L3', ...published })).body.doc.changeNote).toBeNull()
  })
})

describe('a copy', () => {
  it('of a live document is a draft with an address of its own', async () => {
    const { id } = await create(
      'editor',
      release('Original', { ...published, registrationNumber: '7' }),
    )
    const { body } = await cms.request('POST', `${releases}/${String(id)}/duplicate`, {
      as: 'contributor',
      body: {},
    })
    expect(await mainRow(body.doc.id)).toMatchObject({
      _status: 'draft',
      slug: 'copie-original',
      publishedAt: null,
      registrationNumber: null,
    })
  })
})

describe('a draft over a live document', () => {
  it('leaves what is public alone', async () => {
    const { id } = await create('editor', release('Public', published))
    expect((await patch('contributor', id, { title: 'Ciornă' }, '?draft=true')).status).toBe(200)
    expect(await mainRow(id)).toMatchObject({ title: 'Public', _status: 'published' })
    for (const body of [{ title: 'Ciornă' }, { _status: 'draft' }, published])
      expect((await patch('contributor', id, body)).status).toBe(403)
    expect((await patch('contributor', id, published, '?draft=true')).status).toBe(403)
    expect(await mainRow(id)).toMatchObject({ title: 'Public', _status: 'published' })
  })
})

describe('the trash', () => {
  const now = '2026-11-23T10:00:00.000Z'
  const fromList = (id: unknown) => `${releases}?trash=true&where[id][equals]=${String(id)}`

  it('takes the main row even where a draft was asked for', async () => {
    const { id } = await create('editor', release('La coș'))
    await patch('editor', id, { deletedAt: now }, '?draft=true')
    expect(await mainRow(id)).toMatchObject({ deletedAt: now })
  })

  it('gives back drafts only, by one door and by the list', async () => {
    for (const restore of [
      (id: unknown) => patch('editor', id, { deletedAt: null, ...published }, '?trash=true'),
      (id: unknown) => patch('editor', id, { deletedAt: null }, '?trash=true&draft=true'),
      (id: unknown) =>
        cms.request('PATCH', fromList(id), {
          as: 'editor',
          body: { deletedAt: null, ...published },
        }),
    ]) {
      const { id } = await create('editor', release('Înapoi', published))
      await withdraw(id)
      await patch('editor', id, { deletedAt: now })
      expect((await restore(id)).status).toBe(200)
      expect(await mainRow(id)).toMatchObject({ deletedAt: null, _status: 'draft' })
    }
  })

  it('is open to contributors only for what was never public', async () => {
    const { id: draft } = await create('contributor', release('Ciornă de aruncat'))
    const { id: live } = await create('editor', release('De păstrat', published))
    expect((await patch('contributor', live, { deletedAt: now })).status).toBe(403)
    expect((await patch('contributor', draft, { deletedAt: now })).status).toBe(200)
    const body = { deletedAt: null }
    expect((await cms.request('PATCH', fromList(draft), { as: 'contributor', body })).status).toBe(
      400,
    )
    expect(await mainRow(draft)).toMatchObject({ deletedAt: now })
  })

  it('is emptied by the chief alone, one by one, and never of what was public', async () => {
    const { id: draft } = await create('editor', release('De șters'))
    const { id: live } = await create('editor', release('De neșters', published))
    const remove = (as: Role, address: string) => cms.request('DELETE', releases + address, { as })
    expect((await remove('editor', `/${String(draft)}`)).status).toBe(403)
    expect((await remove('chief', `/${String(live)}`)).status).toBe(403)
    expect((await remove('chief', '?where[id][exists]=true')).status).toBe(403)
    expect((await remove('chief', `/${String(draft)}`)).status).toBe(200)
    expect(await mainRow(draft)).toBeNull()
    expect(await mainRow(live)).toMatchObject(published)
  })
})

describe('several documents at once', () => {
  it('cannot be changed', async () => {
    const { id } = await create('editor', release('Singur', published))
    const body = { lead: 'Schimbat' }
    const everything = `${releases}?where[id][exists]=true`
    expect((await cms.request('PATCH', everything, { as: 'chief', body })).status).toBe(403)
    expect(await mainRow(id)).toMatchObject({ lead: 'L' })
  })

  it('are moved up to 200; of more not one is', async () => {
    const ids: string[] = []
    for (let number = 1; number <= 201; number += 1) {
      const data = { title: `Mulțime ${number}`, slug: `multime-${number}`, _status: 'draft' }
      const row = (await cms.payload.db.create({ collection: 'press-releases', data })) as {
        id: string
      }
      ids.push(row.id)
    }
    const move = (some: string[]) =>
      cms.request('PATCH', `${releases}?${among(some)}`, {
        as: 'chief',
        body: { deletedAt: new Date().toISOString() },
      })
    const refused = await move(ids)
    expect(refused.status).toBe(403)
    expect(JSON.stringify(refused.body)).toContain(
      '201\u00A0documente; se pot muta cel mult 200 o dată',
    )
    expect((await mainRow(ids[0]))?.deletedAt ?? null).toBeNull()

    const moved = await move(ids.slice(0, 101))
    expect(moved).toMatchObject({ status: 200, body: { message: 'Mutate la coș.' } })
    expect(await mainRow(ids[100])).toMatchObject({ deletedAt: expect.any(String) as string })
  })
})

const among = (ids: string[]): string => `where[id][in]=${ids.join(',')}`

describe('other kinds', () => {
  it('fill in what an editor left empty', async () => {
    const announcement = await cms.request('POST', '/announcements', {
      as: 'editor',
      body: release('Trafic restricționat', published),
    })
    const { validFrom, publishedAt } = announcement.body.doc
    expect(validFrom).toBe(publishedAt)

    const notice = await cms.request('POST', '/debate-notices', {
      as: 'editor',
      body: release('Bugetul', {
        ...published,
        noticeType: 'budget',
        legalReason: 'Procedură de urgență.',
      }),
    })
    expect(notice.body.doc.legalBasis).toMatch(/^art\. 39 alin\. \(3\)/)
  })

  it('say beside the field what is wrong', async () => {
    const { status, body } = await cms.request('POST', '/announcements', {
      as: 'editor',
      body: release('Greșit', {
        ...published,
        validFrom: '2026-11-25T10:00:00.000Z',
        validTo: '2026-11-24T10:00:00.000Z',
      }),
    })
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('Sfârșitul trebuie să fie după început.')
  })

  it('hold departments to addresses of their own, chosen or made', async () => {
    const make = (body: object) => cms.request('POST', '/departments', { as: 'editor', body })
    expect((await make({ name: 'Direcţia Tehnică' })).body.doc).toMatchObject({
      name: 'Direcția Tehnică',
      slug: 'directia-tehnica',
    })
    expect((await make({ name: 'Direcția Tehnică' })).body.doc.slug).toBe('directia-tehnica-2')
    expect((await make({ name: 'Serviciul X', slug: 'Ales Frumos' })).body.doc.slug).toBe(
      'ales-frumos',
    )
  })
})
