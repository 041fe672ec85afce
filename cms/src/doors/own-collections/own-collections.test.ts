import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { words } from '../../collections/authored/test-cms.ts'
import type { Role } from '../../access/roles.ts'
import { openHouse, type House } from '../test-house.ts'

let house: House
let live: string
beforeAll(async () => {
  house = await openHouse()
  live = await published()
}, 180_000)
afterAll(() => house.close())

async function published(): Promise<string> {
  const { id } = await house.payload.create({
    collection: 'press-releases',
    data: {
      kind: 'press-release',
      title: 'Public',
      lead: 'L',
      body: words('C'),
      _status: 'published',
    },
  })
  return id
}

type Who = Role | 'service' | undefined
const everybody: Who[] = [
  ...([undefined, 'service', 'department', 'contributor', 'editor', 'chief'] as const),
  ...(['webmaster', 'admin'] as const),
]

const lockOf = async (owner: Role, document = live) => {
  const lock = (await house.payload.db.create({
    collection: 'payload-locked-documents',
    data: {
      document: { relationTo: 'press-releases', value: document },
      user: { relationTo: 'users', value: house.people[owner] },
    },
  })) as { id: unknown }
  return String(lock.id)
}
const lock = (owner: Role) => ({
  document: { relationTo: 'press-releases', value: live },
  user: { relationTo: 'users', value: house.people[owner] },
  createdAt: '2031-01-01T00:00:00.000Z',
  updatedAt: '2031-01-01T00:00:00.000Z',
})

interface Rule {
  act: string
  /** The status that each gets; who is not named gets `otherwise`, or 403. */
  allowed: Partial<Record<Role | 'service' | 'anybody', number>>
  otherwise?: number
  attempt: (as: Role | 'service' | undefined) => Promise<{ status: number }>
}
const staff = {
  department: 200,
  contributor: 200,
  editor: 200,
  chief: 200,
  webmaster: 200,
  admin: 200,
}
const ask = (method: string, address: string, body?: () => object) => (as: Who) =>
  house.request(method, address, { ...(as && { as }), ...(body && { body: body() }) })
const self = (as: Who): Role => (as === undefined || as === 'service' ? 'chief' : as)

const shutSlugs = ['payload-kv', 'payload-migrations']

const rules: Rule[] = [
  {
    act: 'forges a lock for the chief, dated 2031',
    allowed: {},
    attempt: (as) => ask('POST', '/payload-locked-documents', () => lock('chief'))(as),
  },
  {
    act: 'makes a lock past the form',
    allowed: {},
    attempt: (as) => ask('POST', '/payload-locked-documents', () => lock(self(as)))(as),
  },
  { act: 'reads locks', allowed: staff, attempt: ask('GET', '/payload-locked-documents') },
  {
    act: 'takes over a lock on what is public',
    allowed: { contributor: 200, editor: 200, chief: 200 },
    attempt: async (as) =>
      ask('PATCH', `/payload-locked-documents/${await lockOf('chief')}`, () => lock('admin'))(as),
  },
  {
    act: 'takes over locks in bulk',
    allowed: {},
    attempt: ask('PATCH', '/payload-locked-documents?where[id][exists]=true', () => lock('admin')),
  },
  {
    act: 'deletes the lock of another',
    allowed: {},
    attempt: async (as) =>
      ask(
        'DELETE',
        `/payload-locked-documents/${await lockOf(as === 'chief' ? 'admin' : 'chief')}`,
      )(as),
  },
  {
    act: 'deletes the own lock',
    allowed: staff,
    attempt: async (as) => ask('DELETE', `/payload-locked-documents/${await lockOf(self(as))}`)(as),
  },
  {
    act: 'keeps a preference',
    allowed: { ...staff, anybody: 401, service: 401 },
    attempt: ask('POST', '/payload-preferences/nav', () => ({ value: { open: true } })),
  },
  {
    act: 'makes a preference past its key',
    allowed: {},
    attempt: ask('POST', '/payload-preferences', () => ({ key: 'nav', value: 1 })),
  },
  {
    act: 'changes preferences in bulk',
    allowed: {},
    attempt: ask('PATCH', '/payload-preferences?where[id][exists]=true', () => ({ value: 1 })),
  },
  ...shutSlugs.flatMap((slug): Rule[] => [
    { act: `reads ${slug}`, allowed: {}, otherwise: 404, attempt: ask('GET', `/${slug}`) },
    {
      act: `writes ${slug}`,
      allowed: {},
      otherwise: 404,
      attempt: ask('POST', `/${slug}`, () => ({ key: 'x', data: {} })),
    },
    {
      act: `empties ${slug}`,
      allowed: {},
      otherwise: 404,
      attempt: ask('DELETE', `/${slug}?where[id][exists]=true`),
    },
  ]),
]

it('the table below names each collection that Payload adds', () => {
  const added = house.payload.config.collections
    .map(({ slug }) => slug)
    .filter((slug) => slug.startsWith('payload-'))
  expect(added.toSorted()).toEqual([
    'payload-kv',
    'payload-locked-documents',
    'payload-migrations',
    'payload-preferences',
  ])
})

describe.each(rules)('$act', ({ allowed, otherwise = 403, attempt }) => {
  it.each(everybody)('%s', async (as) => {
    const { status } = await attempt(as)
    expect(status).toBe(allowed[as ?? 'anybody'] ?? otherwise)
  })
})

it('a lock that is taken over is of now and of who took it, whatever the request says', async () => {
  const id = await lockOf('chief')
  await house.request('PATCH', `/payload-locked-documents/${id}`, {
    as: 'editor',
    body: lock('admin'),
  })
  const row = await house.payload.db.findOne<{
    updatedAt: string
    user: { value: unknown }
    id: string
  }>({
    collection: 'payload-locked-documents',
    where: { id: { equals: id } },
  })
  expect(row?.user.value).toBe(house.people.editor)
  expect(Math.abs(Date.parse(String(row?.updatedAt)) - Date.now())).toBeLessThan(60_000)
})

it('a lock stops an editor from writing over another, and never a withdrawal', async () => {
  const id = await published()
  await lockOf('chief', id)
  const as = 'editor' as const
  const save = await house.request('PATCH', `/press-releases/${id}?draft=true`, {
    as,
    body: { title: 'Peste' },
  })
  expect(save.status).toBe(423)
  const withdrawal = await house.request('PATCH', `/press-releases/${id}`, {
    as,
    body: { _status: 'draft' },
  })
  expect(withdrawal.status).toBe(200)

  const trashed = await published()
  await lockOf('chief', trashed)
  const trash = await house.request('PATCH', `/press-releases/${trashed}`, {
    as,
    body: { deletedAt: new Date().toISOString() },
  })
  expect(trash.status).toBe(200)
})

it('preferences are read by their owner alone', async () => {
  await house.request('POST', '/payload-preferences/al-meu', {
    as: 'editor',
    body: { value: 'SANTINELA' },
  })
  const { body } = await house.request('GET', '/payload-preferences', { as: 'editor' })
  expect(JSON.stringify(body)).toContain('SANTINELA')
  for (const as of ['chief', 'admin', 'service', undefined] as const)
    expect(
      (await house.request('GET', '/payload-preferences', { ...(as && { as }) })).text,
    ).not.toContain('SANTINELA')
})

it('a preference of 33 kB or with an endless name is refused with a sentence', async () => {
  const big = { value: 'x'.repeat(33_000) }
  const answer = await house.request('POST', '/payload-preferences/nav', {
    as: 'editor',
    body: big,
  })
  expect(answer.status).toBe(413)
  expect(answer.text).toContain('O preferință are')
  const long = await house.request('POST', `/payload-preferences/${'k'.repeat(201)}`, {
    as: 'editor',
    body: { value: 1 },
  })
  expect(long.status).toBe(413)
})

it('a person keeps no more than 500 preferences: the oldest make room', async () => {
  const user = { relationTo: 'users', value: house.people.department }
  for (let n = 0; n < 500; n += 1)
    await house.payload.db.create({
      collection: 'payload-preferences',
      data: { user, key: `veche-${n}`, value: n },
    })
  await house.request('POST', '/payload-preferences/noua', {
    as: 'department',
    body: { value: 'da' },
  })
  const own = { 'user.value': { equals: house.people.department } }
  const { totalDocs } = await house.payload.db.count({
    collection: 'payload-preferences',
    where: own,
  })
  expect(totalDocs).toBe(500)
  const kept = await house.request('GET', '/payload-preferences/noua', { as: 'department' })
  expect(kept.body.value).toBe('da')
})

it('a preference is forgotten by its owner, and by nobody else', async () => {
  await house.request('POST', '/payload-preferences/a-mea', { as: 'chief', body: { value: 'da' } })
  const forget = (as: Role) => house.request('DELETE', '/payload-preferences/a-mea', { as })
  const read = async () =>
    (await house.request('GET', '/payload-preferences/a-mea', { as: 'chief' })).body.value
  await forget('editor')
  expect(await read()).toBe('da')
  expect((await forget('chief')).status).toBe(200)
  expect(await read()).toBeNull()
})
