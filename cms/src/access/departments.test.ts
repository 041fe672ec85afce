import { authoredCollections, referencedCollections } from '@avizier/shared/collections'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestCms, words, type TestCms } from '../collections/authored/test-cms.ts'

let cms: TestCms
let theirs: string
let foreign: string
let otherDepartment: string

const announcement = (more: object) => ({ title: 'Anunț', lead: 'L', body: words('T'), ...more })
const asDepartment = (method: string, address: string, body?: object) =>
  cms.request(method, `/announcements${address}`, { as: 'department', ...(body && { body }) })

beforeAll(async () => {
  cms = await openTestCms({ fourEyes: false })
  const { payload } = cms
  otherDepartment = (await payload.create({ collection: 'departments', data: { name: 'Altul' } }))
    .id
  const make = async (department: string) =>
    (
      await cms.request('POST', '/announcements', {
        as: 'contributor',
        body: announcement({ department }),
      })
    ).body.doc.id as string
  theirs = await make(cms.department)
  foreign = await make(otherDepartment)
})
afterAll(() => cms.close())

describe('a department', () => {
  it('sees its own documents and versions only', async () => {
    for (const address of ['', '?draft=true', '/versions', '?trash=true&depth=2']) {
      const { status, body } = await asDepartment('GET', address)
      expect(status).toBe(200)
      expect(JSON.stringify(body)).toContain(theirs)
      expect(JSON.stringify(body)).not.toContain(foreign)
    }
    expect((await asDepartment('GET', `/${foreign}`)).status).toBe(404)
    expect((await asDepartment('GET', `/${foreign}?draft=true`)).status).toBe(404)
    expect((await asDepartment('POST', `/${foreign}/duplicate`, {})).status).toBe(403)
    expect((await cms.request('GET', '/journal-issues', { as: 'department' })).status).toBe(403)
  })

  it('writes drafts for itself only', async () => {
    const made = await asDepartment('POST', '?draft=true', { title: 'Propunere' })
    expect(made.body.doc).toMatchObject({ department: cms.department, _status: 'draft' })
    for (const department of [otherDepartment, null])
      expect((await asDepartment('POST', '?draft=true', { title: 'A', department })).status).toBe(
        403,
      )
    expect((await asDepartment('PATCH', `/${foreign}?draft=true`, { title: 'A' })).status).toBe(403)
    const move = { department: otherDepartment }
    expect((await asDepartment('PATCH', `/${theirs}?draft=true`, move)).status).toBe(403)
    expect((await asDepartment('PATCH', `/${theirs}?draft=true`, { title: 'B' })).status).toBe(200)
  })

  it('is given a draft by the office, and the one that had it reads it no more', async () => {
    const made = await asDepartment('POST', '?draft=true', { title: 'De predat altora' })
    const id = String(made.body.doc.id)
    const give = (department: string) =>
      cms.request('PATCH', `/announcements/${id}?draft=true&autosave=true`, {
        as: 'contributor',
        body: { department },
      })
    expect((await give(otherDepartment)).status).toBe(200)
    expect((await asDepartment('GET', `/${id}?draft=true`)).status).toBe(404)
    expect((await asDepartment('PATCH', `/${id}?draft=true`, { title: 'Totuși' })).status).toBe(403)
    expect((await give(cms.department)).status).toBe(200)
    expect((await asDepartment('GET', `/${id}?draft=true`)).status).toBe(200)
  })

  it('neither publishes nor throws away', async () => {
    const published = { _status: 'published' }
    expect((await asDepartment('POST', '', announcement(published))).status).toBe(403)
    expect((await asDepartment('PATCH', `/${theirs}`, published)).status).toBe(403)
    const trash = { deletedAt: '2026-11-23T10:00:00.000Z' }
    expect((await asDepartment('PATCH', `/${theirs}`, trash)).status).toBe(403)
    expect((await asDepartment('DELETE', `/${theirs}`)).status).toBe(403)
  })

  it('only reads what the office has published, even after it is withdrawn', async () => {
    const office = (method: string, address: string, body: object) =>
      cms.request(method, `/announcements/${theirs}${address}`, { as: 'editor', body })
    for (const answer of [
      () => office('PATCH', '', { _status: 'published' }),
      () => office('POST', '/acts', { act: 'withdraw', manner: 'error', reason: 'Motiv.' }),
    ]) {
      expect((await answer()).status).toBe(200)
      expect((await asDepartment('PATCH', `/${theirs}?draft=true`, { title: 'C' })).status).toBe(
        403,
      )
      expect((await asDepartment('GET', `/${theirs}`)).status).toBe(200)
    }
  })
})

describe('the public', () => {
  it('reads nothing', async () => {
    const closed = [
      ...[...authoredCollections, ...referencedCollections],
      ...['users', 'register', 'deliveries', 'globals/site-settings'],
    ]
    const doors = closed.flatMap((slug) =>
      slug.startsWith('globals')
        ? [slug]
        : [slug, `${slug}?draft=true&trash=true`, `${slug}/versions`, `${slug}/count`],
    )
    for (const door of doors) {
      const { status, body } = await cms.request('GET', `/${door}`)
      expect([door, [403, 404].includes(status)]).toEqual([door, true])
      expect(body).not.toHaveProperty('docs')
    }
  })
})

describe('people and their accounts', () => {
  it('rename themselves, and change neither roles nor others', async () => {
    const { docs } = await cms.payload.find({ collection: 'users', limit: 0 })
    const idOf = (role: string) => docs.find(({ name }) => name === role)?.id ?? ''
    const patch = (id: string, body: object) =>
      cms.request('PATCH', `/users/${id}`, { as: 'contributor', body })
    const own = idOf('contributor')
    const change = {
      name: 'Ana',
      roles: ['admin'],
      email: 'x@example.org',
      department: otherDepartment,
    }
    expect((await patch(own, change)).status).toBe(200)
    expect(await cms.payload.findByID({ collection: 'users', id: own })).toMatchObject({
      name: 'Ana',
      roles: ['contributor'],
      email: 'contributor@example.org',
      department: cms.department,
    })
    expect((await patch(idOf('editor'), { name: 'Ana' })).status).toBe(403)
    expect((await patch(own, { password: 'scurta' })).status).toBe(400)
  })

  it('keep one administrator', async () => {
    const { docs } = await cms.payload.find({
      collection: 'users',
      where: { name: { equals: 'admin' } },
    })
    const address = `/users/${String(docs[0]?.id)}`
    const demote = { as: 'admin' as const, body: { roles: ['editor'] } }
    expect((await cms.request('PATCH', address, demote)).status).toBe(400)
    expect((await cms.request('DELETE', address, { as: 'admin' })).status).toBe(403)
  })
})
