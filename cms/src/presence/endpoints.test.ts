import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { words } from '../collections/authored/test-cms.ts'
import { openHouse, type House } from '../doors/test-house.ts'
import type { Role } from '../access/roles.ts'
import { goneMs, presenceSchema, presenceSlug } from './address.ts'

let house: House
let release: { collection: string; id: string }
beforeAll(async () => {
  house = await openHouse()
  const { id } = await house.payload.create({
    collection: 'press-releases',
    data: { kind: 'press-release', title: 'De lucru', lead: 'L', body: words('C') },
    draft: true,
  })
  release = { collection: 'press-releases', id }
}, 180_000)
afterAll(() => house.close())

const tabOf = (name: string) => name.padEnd(16, '0')
type Who = Role | 'service' | undefined
const send = (as: Who, body: object, path = '/presence') =>
  house.request('POST', path, { ...(as && { as }), body })
const beat = (as: Who, more: object = {}) =>
  send(as, { document: release, tab: tabOf(as ?? 'x'), field: null, ...more })
const seen = async (as: Role, more: object = {}) =>
  presenceSchema.parse((await beat(as, more)).body)

describe('who has a document open', () => {
  it('is told to everybody who has it open, by name, with the field', async () => {
    expect((await seen('editor', { field: 'title' })).colleagues).toEqual([])
    expect((await seen('chief', { field: 'body' })).colleagues).toEqual([
      { name: 'editor', field: 'title', isSelf: false },
    ])
    expect((await seen('editor', { field: 'lead' })).colleagues).toEqual([
      { name: 'chief', field: 'body', isSelf: false },
    ])
    expect((await seen('chief')).colleagues[0]?.field).toBe('lead')
  })

  it('is told of oneself in another tab', async () => {
    const { colleagues } = await seen('editor', { tab: tabOf('altfel') })
    expect(colleagues).toContainEqual({ name: 'editor', field: 'lead', isSelf: true })
    await send('editor', { tab: tabOf('altfel') }, '/presence/leave')
  })

  it('goes at once with the tab, and only with one’s own', async () => {
    await send('editor', { tab: tabOf('chief') }, '/presence/leave')
    expect((await seen('editor')).colleagues).toHaveLength(1)
    expect((await send('chief', { tab: tabOf('chief') }, '/presence/leave')).status).toBe(200)
    expect((await seen('editor')).colleagues).toEqual([])
  })

  it('goes by itself after a while, and its row with the next one who opens anything', async () => {
    const seenAt = new Date(Date.now() - goneMs).toISOString()
    const data = { person: 'p', name: 'Plecată', document: `press-releases/${release.id}` }
    const place = { ...data, tab: tabOf('plecata') }
    await house.payload.db.create({ collection: presenceSlug, data: { ...place, seenAt } })
    expect((await seen('editor')).colleagues).toEqual([])

    const old = new Date(Date.now() - 10 * goneMs).toISOString()
    await house.payload.db.create({ collection: presenceSlug, data: { ...place, seenAt: old } })
    await seen('admin', { document: { global: 'site-settings' } })
    const { docs } = await house.payload.db.find({ collection: presenceSlug, pagination: false })
    expect(JSON.stringify(docs)).not.toContain(old)
  })
})

it('a form learns the number of the newest text, of a draft, of what has no drafts, and of the settings', async () => {
  const save = (path: string, body: object, as: Role = 'editor', method = 'PATCH') =>
    house.request(method, path, { as, body })
  const before = (await seen('editor')).revision
  await save(`/press-releases/${release.id}?draft=true&autosave=true`, { lead: 'Alt rezumat' })
  expect((await seen('editor')).revision).toBe(before + 1)

  const topic = await house.payload.create({ collection: 'topics', data: { name: 'Temă' } })
  await save(`/topics/${topic.id}`, { description: 'Despre ea' })
  const document = { collection: 'topics', id: topic.id }
  expect((await seen('editor', { document })).revision).toBe(2)

  const settings = () => seen('webmaster', { document: { global: 'site-settings' } })
  const { revision } = await settings()
  await save('/globals/site-settings', { tagline: 'Altfel' }, 'webmaster', 'POST')
  expect((await settings()).revision).toBe(revision + 1)
})

describe('the door', () => {
  it.each<[Who, number]>([
    [undefined, 401],
    ['service', 401],
    ['department', 403],
    ['contributor', 200],
    ['chief', 200],
  ])('%s gets %s for what the editors write', async (as, status) => {
    expect((await beat(as)).status).toBe(status)
  })

  it.each([
    ['a tab that is no tab', { tab: '../..' }],
    ['a document without an id', { document: { collection: 'press-releases' } }],
    ['a field of endless name', { field: 'x'.repeat(201) }],
  ])('refuses %s', async (_, more) => {
    expect((await beat('editor', more)).status).toBe(400)
  })

  it.each(['nimic', 'constructor', presenceSlug, 'payload-kv'])(
    'tells nothing of „%s”',
    async (collection) => {
      const answer = await beat('admin', { document: { collection, id: '1' }, tab: tabOf('q') })
      expect(answer.status).toBe(403)
    },
  )

  it('lets nobody read or write rows past it', async () => {
    for (const [method, body] of [
      ['GET', undefined],
      ['POST', { name: 'Fals' }],
    ] as const)
      expect((await house.request(method, `/${presenceSlug}`, { as: 'admin', body })).status).toBe(
        403,
      )
  })
})
