import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '../../access/roles.ts'
import { openHouse, type House } from '../test-house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
}, 180_000)
afterAll(() => house.close())

type Who = Role | 'service' | undefined
const everybody: Who[] = [
  ...([undefined, 'service', 'department', 'contributor', 'editor', 'chief'] as const),
  ...(['webmaster', 'admin'] as const),
]

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

const shutSlugs = ['payload-kv', 'payload-locked-documents', 'payload-migrations']

const rules: Rule[] = [
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
