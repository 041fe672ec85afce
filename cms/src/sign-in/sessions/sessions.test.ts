// Long, as one newsroom is opened for all of it: that is what takes its time.

import { dayMs, hourMs } from '@avizier/shared/dates'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openHouse, type Answer, type House } from '../../doors/test-house.ts'
import { knownBrowsersSlug, openSessionsSlug, securityEventsSlug } from '../slugs.ts'
import { accountsOf, browserAgent, roles } from '../test-accounts.ts'
import { isKnownBrowser } from './known-browser.ts'
import type { SessionTold } from './sessions.ts'

let house: House
let accounts: ReturnType<typeof accountsOf>
beforeAll(async () => {
  house = await openHouse()
  accounts = accountsOf(house)
}, 180_000)
afterAll(() => house.close())

const cookieIn = ({ headers }: Answer): string =>
  /avizier-browser=[\w-]{43}/.exec(headers.get('set-cookie') ?? '')?.[0] ?? ''
const sessionsOf = async (token: string) => {
  const { body } = await house.request('GET', '/users/account', { headers: accounts.as(token) })
  return body.sessions as SessionTold[]
}
const isIn = async (token: string) =>
  (await house.request('GET', '/users/me', { headers: accounts.as(token) })).body.user !== null
const warnings = async (email: string) =>
  (await accounts.letters(email)).filter(({ subject }) => subject?.includes('browser nou'))

describe('a browser', () => {
  it('is known by a cookie that goes to the doors of accounts alone, and says nothing', async () => {
    const person = await accounts.person()
    const answer = await accounts.signIn(person)
    expect(answer.headers.get('set-cookie')).toMatch(
      /avizier-browser=[\w-]{43}; Path=\/api\/users; Max-Age=31536000; HttpOnly; SameSite=Strict/,
    )
    const { docs } = await house.payload.find({ collection: knownBrowsersSlug, limit: 0 })
    const [, value = ''] = cookieIn(answer).split('=')
    expect(JSON.stringify(docs)).not.toContain(value)
    // In one browser two people are two rows, which nothing joins.
    const other = await accounts.person()
    await accounts.signIn(other, { cookie: cookieIn(answer) })
    const hashes = (await house.payload.find({ collection: knownBrowsersSlug, limit: 0 })).docs.map(
      ({ tokenHash }) => tokenHash,
    )
    expect(new Set(hashes).size).toBe(docs.length + 1)
  })

  it('that is new is told to the owner by mail; the first one and known ones are not', async () => {
    const person = await accounts.person()
    const first = await accounts.signIn(person)
    expect(cookieIn(await accounts.signIn(person, { cookie: cookieIn(first) }))).toBe(
      cookieIn(first),
    )
    expect(await warnings(person.email)).toEqual([])
    await accounts.signIn(person, { 'x-forwarded-for': '203.0.113.9' })
    const [warning] = await warnings(person.email)
    const words = JSON.stringify(warning?.content)
    expect(words).toContain('Firefox pe Windows')
    expect(words).toContain('203.0.113.9')
    expect(await accounts.events(person.id)).toEqual([
      ...['signed-in', 'signed-in', 'signed-in', 'new-browser'],
    ])
  })

  it.each(['x', '', 'ă'.repeat(43), 'a'.repeat(500)])(
    'that brings a cookie nobody gave it is new: %j',
    async (value) => {
      const person = await accounts.person()
      await accounts.signIn(person)
      const answer = await accounts.signIn(person, {
        cookie: `avizier-browser=${encodeURIComponent(value)}`,
      })
      expect(cookieIn(answer)).toMatch(/^avizier-browser=[\w-]{43}$/)
      expect(cookieIn(answer)).not.toBe(`avizier-browser=${value}`)
      expect(await warnings(person.email)).toHaveLength(1)
    },
  )

  it('is known for the accounts that were used from it, and for no other: while many guess, it goes first', async () => {
    const [person, other] = [await accounts.person(), await accounts.person()]
    const cookie = cookieIn(await accounts.signIn(person))
    const isKnown = async (id: string | undefined, cookie: string) => {
      const asking = { headers: new Headers({ cookie }) }
      return isKnownBrowser(await createLocalReq({ req: asking }, house.payload), id)
    }
    expect(await isKnown(person.id, cookie)).toBe(true)
    expect(await isKnown(person.id, `avizier-browser=${'a'.repeat(43)}`)).toBe(false)
    expect(await isKnown(person.id, '')).toBe(false)
    expect(await isKnown(other.id, cookie)).toBe(false)
    expect(await isKnown(undefined, cookie)).toBe(false)
  })

  it('a second one that is new is told of too, within the same hour, and not more than ten', async () => {
    const person = await accounts.person()
    await accounts.signIn(person)
    await accounts.signIn(person, { 'user-agent': 'curl/8.5.0', 'x-forwarded-for': '192.0.2.71' })
    await accounts.signIn(person, { 'user-agent': browserAgent, 'x-forwarded-for': '192.0.2.71' })
    await accounts.signIn(person, { 'user-agent': browserAgent, 'x-forwarded-for': '192.0.2.72' })
    expect(await warnings(person.email)).toHaveLength(3)
    for (let place = 73; place < 83; place += 1)
      await accounts.signIn(person, { 'x-forwarded-for': `192.0.2.${place}` })
    expect(await warnings(person.email)).toHaveLength(10)
    const events = await accounts.events(person.id)
    expect(events.filter((kind) => kind === 'new-browser')).toHaveLength(13)
  })

  it('a program without cookies is told of once an hour', async () => {
    const person = await accounts.person()
    for (let times = 0; times < 4; times += 1)
      await accounts.signIn(person, {
        'user-agent': 'curl/8.5.0',
        'x-forwarded-for': '192.0.2.70',
      })
    expect(await warnings(person.email)).toHaveLength(1)
  })
})

describe('sessions', () => {
  it('are told to their owner: with what, since when, which is this one; from where is not kept', async () => {
    const person = await accounts.person()
    const phone = await accounts.signIn(person, {
      'user-agent':
        'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1',
    })
    const desk = await accounts.signIn(person, { 'user-agent': browserAgent })
    const told = await sessionsOf(accounts.tokenOf(desk))
    expect(told.map(({ browser, isThis }) => [browser, isThis])).toEqual([
      ['Firefox pe Windows', true],
      ['Safari pe iOS', false],
    ])
    for (const { openedAt, seenAt } of told)
      expect(Date.now() - new Date(String(seenAt ?? openedAt)).getTime()).toBeLessThan(60_000)
    expect(await isIn(accounts.tokenOf(phone))).toBe(true)
    const where = { person: { equals: person.id } }
    const { docs } = await house.payload.db.find({ collection: openSessionsSlug, where })
    expect(docs.map((doc) => 'address' in doc)).toEqual([false, false])
  })

  it('are ended one by one, and all but this one', async () => {
    const person = await accounts.person()
    const tokens: string[] = []
    for (let times = 0; times < 4; times += 1)
      tokens.push(accounts.tokenOf(await accounts.signIn(person)))
    const [mine = '', second = ''] = tokens
    const secondId = (await sessionsOf(second)).find(({ isThis }) => isThis)?.id
    const end = (path: string, method = 'POST') =>
      house.request(method, `/users/account/sessions/${path}`, { headers: accounts.as(mine) })
    expect((await end(String(secondId), 'DELETE')).status).toBe(200)
    expect((await end(String(secondId), 'DELETE')).status).toBe(404)
    expect(await Promise.all(tokens.map(isIn))).toEqual([true, false, true, true])
    expect((await end('end-others')).status).toBe(200)
    expect(await Promise.all(tokens.map(isIn))).toEqual([true, false, false, false])
    expect(await accounts.events(person.id)).toEqual(
      expect.arrayContaining(['session-ended', 'sessions-ended']),
    )
  })

  it('of somebody else are ended by nobody but an administrator', async () => {
    const [one, other] = [await accounts.person(), await accounts.person()]
    const theirs = accounts.tokenOf(await accounts.signIn(other))
    const mine = accounts.tokenOf(await accounts.signIn(one))
    const id = (await sessionsOf(theirs))[0]?.id
    const answer = await house.request('DELETE', `/users/account/sessions/${id}`, {
      headers: accounts.as(mine),
    })
    expect(answer.status).toBe(404)
    const endAll = (as: (typeof roles)[number]) =>
      house.request('POST', `/users/${other.id}/end-sessions`, { as })
    for (const role of roles.filter((each) => each !== 'admin'))
      expect((await endAll(role)).status).toBe(403)
    expect(await isIn(theirs)).toBe(true)
    expect((await endAll('admin')).status).toBe(200)
    expect(await isIn(theirs)).toBe(false)
  })

  it('end with a new password, but the one that set it; nobody is brought back by a sign-in meanwhile', async () => {
    const person = await accounts.person()
    const other = accounts.tokenOf(await accounts.signIn(person))
    const mine = accounts.tokenOf(await accounts.signIn(person))
    const fresh = 'alte patru vorbe bune'
    // A sign-in with the old password that was compared before, and written after, would bring its account back as it was.
    const [changed, ...entered] = await Promise.all([
      house.request('PATCH', `/users/${person.id}`, {
        headers: { ...accounts.as(mine), 'x-forwarded-for': '192.0.2.9' },
        body: { password: fresh, ownPassword: person.password },
      }),
      ...[1, 2, 3, 4].map(() => accounts.signIn(person)),
    ])
    expect(changed.status).toBe(200)
    expect(await isIn(other)).toBe(false)
    expect(await isIn(mine)).toBe(true)
    for (const answer of entered)
      if (answer.status === 200) expect(await isIn(accounts.tokenOf(answer))).toBe(false)
    expect((await accounts.signIn(person)).status).toBe(401)
    expect((await accounts.signIn({ ...person, password: fresh })).status).toBe(200)
    const subjects = (await accounts.letters(person.email)).map(({ subject }) => subject)
    expect(subjects).toContain('Contul dumneavoastră din redacție')
  })

  it('of others open at the same moment are all open', async () => {
    const person = await accounts.person()
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => accounts.signIn(person)))
    const tokens = answers.map(accounts.tokenOf)
    expect(await Promise.all(tokens.map(isIn))).toEqual([true, true, true, true, true])
  })

  it('that were open before any of this was noted are told without a browser', async () => {
    const person = await accounts.person()
    const token = accounts.tokenOf(await accounts.signIn(person))
    await house.payload.db.deleteMany({
      collection: openSessionsSlug,
      where: { person: { equals: person.id } },
    })
    expect(await sessionsOf(token)).toMatchObject([{ browser: null, seenAt: null, isThis: true }])
  })

  it.each([undefined, 'service'] as const)('are nothing to %s', async (as) => {
    for (const [method, path] of [
      ['GET', ''],
      ['DELETE', '/sessions/x'],
      ['POST', '/sessions/end-others'],
    ] as const)
      expect((await house.request(method, `/users/account${path}`, as ? { as } : {})).status).toBe(
        401,
      )
  })
})

describe('what happened to accounts', () => {
  it('is read by administrators, and written by nobody', async () => {
    for (const as of roles) {
      const { status } = await house.request('GET', `/${securityEventsSlug}`, { as })
      expect(status).toBe(as === 'admin' ? 200 : 403)
      const body = { at: new Date().toISOString(), kind: 'signed-in' }
      expect((await house.request('POST', `/${securityEventsSlug}`, { as, body })).status).toBe(403)
      const erased = await house.request(
        'DELETE',
        `/${securityEventsSlug}?where[id][exists]=true`,
        {
          as,
        },
      )
      expect(erased.status).toBe(403)
    }
  })

  it('guessing is noted once, whether there is such an account or not', async () => {
    const person = await accounts.person()
    const count = async () =>
      (
        await house.payload.count({
          collection: securityEventsSlug,
          where: { kind: { equals: 'too-many-passwords' } },
        })
      ).totalDocs
    const before = await count()
    for (const [email, address] of [
      [person.email, '192.0.2.61'],
      [`x${person.email}`, '192.0.2.62'],
    ] as const)
      for (let tries = 0; tries < 9; tries += 1)
        await accounts.signIn({ email, password: 'nu' }, { 'x-forwarded-for': address })
    await expect.poll(count).toBe(before + 2)
    expect(await accounts.events(person.id)).toEqual(['too-many-passwords'])
  })

  it('tells who changed whose roles', async () => {
    const person = await accounts.person()
    const body = { roles: ['editor', 'chief'] }
    await house.request('PATCH', `/users/${person.id}`, { as: 'admin', body })
    const where = { person: { equals: person.id } }
    const { docs } = await house.payload.find({ collection: securityEventsSlug, where, depth: 0 })
    expect(docs).toMatchObject([
      { kind: 'roles-changed', by: house.people.admin, details: 'Editor → Editor, Șef birou' },
    ])
  })

  it('tells who made and who deleted an account, and whose it was', async () => {
    const data = { name: 'Ana Nouă', email: 'ana.noua@exemplu.ro', roles: ['contributor'] }
    const made = await house.request('POST', '/users', {
      as: 'admin',
      body: { ...data, password: 'patru vorbe bune noi', ownPassword: house.password },
    })
    expect([made.status, made.text]).toMatchObject([201, {}])
    const { id } = made.body.doc as { id: string }
    expect((await house.request('DELETE', `/users/${id}`, { as: 'admin' })).status).toBe(200)
    const { docs } = await house.payload.find({
      collection: securityEventsSlug,
      where: { kind: { in: ['account-made', 'account-deleted'] } },
      sort: 'at',
      depth: 0,
    })
    expect(docs).toMatchObject([
      { kind: 'account-made', by: house.people.admin, details: 'Redactor' },
      {
        kind: 'account-deleted',
        by: house.people.admin,
        details: 'Ana Nouă, ana.noua@exemplu.ro',
      },
    ])
  })
})

it('is kept as long as it is needed', async () => {
  const { overdueRows } = await import('../../upkeep/kept-how-long.ts')
  const now = new Date('2027-11-29T00:00:00.000Z')
  const limits = overdueRows(now).flatMap(({ collection, where }) => {
    const [[, condition] = []] = Object.entries(where)
    const limit = (condition as { less_than?: string }).less_than
    return limit ? [[collection, (now.getTime() - new Date(limit).getTime()) / dayMs]] : []
  })
  expect(Object.fromEntries(limits)).toMatchObject({
    [securityEventsSlug]: 180,
    [knownBrowsersSlug]: 365,
    [openSessionsSlug]: 2,
  })
  expect(8 * hourMs).toBeLessThan(2 * dayMs)
})
