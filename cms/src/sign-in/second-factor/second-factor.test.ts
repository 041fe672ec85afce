// Long, because one newsroom serves all of it: opening another one takes as long as ten of these tests.
import { dayMs } from '@avizier/shared/dates'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openHouse, type House } from '../../doors/test-house.ts'
import { secondFactorsSlug } from '../slugs.ts'
import { accountsOf, roles, type Role } from '../test-accounts.ts'
import { rolesThatNeedIt } from './requirement.ts'
import { codeAt } from './totp.ts'

let house: House
let accounts: ReturnType<typeof accountsOf>
beforeAll(async () => {
  house = await openHouse()
  accounts = accountsOf(house)
}, 180_000)
afterAll(() => house.close())

const asksForCode = { errors: [{ data: { step: 'code' } }] }

describe('a second factor', () => {
  it('is begun with the own password alone, and on after its first code', async () => {
    const person = await accounts.person()
    const token = accounts.tokenOf(await accounts.signIn(person))
    const begin = (password: unknown) =>
      accounts.post('/users/second-factor/begin', { password }, accounts.as(token))
    for (const password of [undefined, '', 'nu e asta', 7]) {
      const refused = await begin(password)
      expect(refused.status).toBe(400)
      expect(refused.text).toContain('"path":"password"')
    }
    const { body } = await begin(person.password)
    expect(String(body.qr)).toMatch(/^<svg /)
    // It is not on yet: who photographed nothing still gets in.
    expect((await accounts.signIn(person)).status).toBe(200)
    const confirm = (code: unknown) =>
      accounts.post('/users/second-factor/confirm', { code }, accounts.as(token))
    expect((await confirm('000000')).status).toBe(400)
    const secret = String(body.secret).replaceAll(' ', '')
    const { status, body: answer } = await confirm(` ${codeAt(secret, new Date())} `)
    expect(status).toBe(200)
    expect(answer.codes).toHaveLength(10)
    expect(await accounts.signIn(person)).toMatchObject({ status: 401, body: asksForCode })
    expect(await accounts.events(person.id)).toContain('factor-on')
  })

  it('is encrypted in the database, and its recovery codes are hashes there', async () => {
    const { id, secret, codes } = await accounts.withFactor()
    const where = { person: { equals: id } }
    const row = JSON.stringify(
      await house.payload.db.findOne({ collection: secondFactorsSlug, where }),
    )
    expect(row).toContain(id)
    expect(row).not.toContain(secret)
    for (const code of codes) expect(row).not.toContain(code.replaceAll('-', ''))
    for (const as of roles)
      expect((await house.request('GET', `/${secondFactorsSlug}`, { as })).status).toBe(403)
  })

  it('ends the sessions that were opened without it, but the one at hand', async () => {
    const person = await accounts.person()
    const other = accounts.tokenOf(await accounts.signIn(person))
    const token = accounts.tokenOf(await accounts.signIn(person))
    await accounts.setUpFactor(token)
    const whoIs = async (held: string) =>
      (await house.request('GET', '/users/me', { headers: accounts.as(held) })).body.user
    expect(await whoIs(other)).toBeNull()
    expect(await whoIs(token)).toMatchObject({ id: person.id })
  })

  it('is moved to another phone by a code of the old one, which is good until then', async () => {
    const { session, code, id, email, password } = await accounts.withFactor()
    const [token, person] = [await session(), { email, password }]
    const begin = (asked: object) =>
      accounts.post('/users/second-factor/begin', asked, accounts.as(token))
    const refused = await begin({ password: person.password })
    expect([refused.status, refused.text.includes('"path":"code"')]).toEqual([400, true])
    const { body } = await begin({ password: person.password, code: code() })
    await accounts.timePasses(id)
    expect((await accounts.signIn({ ...person, code: code() })).status).toBe(200)
    const moved = String(body.secret).replaceAll(' ', '')
    const confirmed = await accounts.post(
      '/users/second-factor/confirm',
      { code: codeAt(moved, new Date()) },
      accounts.as(token),
    )
    expect(confirmed.status).toBe(200)
    expect((await accounts.signIn({ ...person, code: code(30) })).status).toBe(401)
    const next = codeAt(moved, new Date(Date.now() + 30_000))
    expect((await accounts.signIn({ ...person, code: next })).status).toBe(200)
  })

  it('is turned off by whose roles do not need it, with password and code', async () => {
    const { session, code, id, email, password } = await accounts.withFactor()
    const [token, person] = [await session(), { email, password }]
    const off = (asked: object) =>
      accounts.post('/users/second-factor/off', asked, accounts.as(token))
    expect((await off({ password: person.password })).status).toBe(400)
    expect((await off({ password: 'nu e asta', code: code() })).status).toBe(400)
    expect((await off({ password: person.password, code: code() })).status).toBe(200)
    expect((await accounts.signIn(person)).status).toBe(200)
    expect(await accounts.events(id)).toContain('factor-off')
  })

  it('is not turned off by a chief', async () => {
    const { session, code, password } = await accounts.withFactor(['chief'])
    const token = await session()
    const asked = { password, code: code() }
    const answer = await accounts.post('/users/second-factor/off', asked, accounts.as(token))
    expect(answer.status).toBe(403)
    expect(answer.text).toContain('Rolul dumneavoastră cere codul')
  })
})

describe('signing in with a code', () => {
  it('in one request, as programs do, or when asked for it', async () => {
    const { code, email, password } = await accounts.withFactor()
    const person = { email, password }
    const asked = await accounts.signIn(person)
    expect(asked).toMatchObject({ status: 401, body: asksForCode })
    expect(asked.headers.get('set-cookie')).toBeNull()
    expect(asked.body).not.toHaveProperty('token')
    expect((await accounts.signIn({ ...person, code: code() })).status).toBe(200)
  })

  it('says nothing of a second factor to who does not know the password', async () => {
    const { email, code } = await accounts.withFactor()
    const wrong = await accounts.signIn({ email, password: 'nu e asta', code: code() })
    const nobody = await accounts.signIn({ email: `x${email}`, password: 'nu e asta', code: '1' })
    expect([wrong.status, wrong.text]).toEqual([nobody.status, nobody.text])
  })

  it('counts each code once, at the same moment too', async () => {
    const { code, email, password } = await accounts.withFactor()
    const person = { email, password }
    const used = code()
    const both = await Promise.all(
      [1, 2].map(async () => (await accounts.signIn({ ...person, code: used })).status),
    )
    expect(both.toSorted()).toEqual([200, 401])
    expect((await accounts.signIn({ ...person, code: used })).status).toBe(401)
    expect((await accounts.signIn({ ...person, code: code(30) })).status).toBe(200)
    // And none from before the one that was used.
    expect((await accounts.signIn({ ...person, code: used })).status).toBe(401)
  })

  it('with a recovery code, each once, at the same moment too', async () => {
    const { codes, id, email, password } = await accounts.withFactor()
    const person = { email, password }
    const [first = '', second = ''] = codes
    const both = await Promise.all(
      [1, 2].map(async () => (await accounts.signIn({ ...person, code: first })).status),
    )
    expect(both.toSorted()).toEqual([200, 401])
    expect((await accounts.signIn({ ...person, code: second.toUpperCase() })).status).toBe(200)
    expect(await accounts.events(id)).toContain('recovery-code')
    expect((await accounts.signIn({ ...person, code: 'a'.repeat(16) })).status).toBe(401)
  })

  it('new recovery codes end the old ones', async () => {
    const { codes, session, code, email, password } = await accounts.withFactor()
    const [token, person] = [await session(), { email, password }]
    const renewed = await accounts.post(
      '/users/second-factor/recovery-codes',
      { password: person.password, code: code() },
      accounts.as(token),
    )
    const [fresh = ''] = renewed.body.codes as string[]
    expect((await accounts.signIn({ ...person, code: codes[0] ?? '' })).status).toBe(401)
    expect((await accounts.signIn({ ...person, code: fresh })).status).toBe(200)
  })

  it('is stopped after ten wrong codes from wherever; the owner is told, and gets in by a recovery code', async () => {
    const { codes, code, id, email, password } = await accounts.withFactor()
    const person = { email, password }
    const statuses = []
    for (let tries = 0; tries < 12; tries += 1)
      statuses.push((await accounts.signIn({ ...person, code: '000000' })).status)
    expect(statuses).toEqual([...Array<number>(10).fill(401), 429, 429])
    const right = await accounts.signIn({ ...person, code: code() })
    expect(right.status).toBe(429)
    expect(right.text).toContain('folosiți un cod de rezervă')
    const [letter] = await accounts.letters(person.email)
    expect(JSON.stringify(letter?.content)).toContain('de prea multe ori un cod greșit')
    expect((await accounts.events(id)).filter((kind) => kind === 'too-many-codes')).toHaveLength(1)
    expect((await accounts.signIn({ ...person, code: codes[0] ?? '' })).status).toBe(200)
  })

  it('asking for the code is no wrong password, however often, and forgets none', async () => {
    const { email, password } = await accounts.withFactor()
    const status = async (word: string, code = '') => {
      const from = { 'x-forwarded-for': '192.0.2.77' }
      return (await accounts.signIn({ email, password: word, code }, from)).status
    }
    const times = async (count: number, ask: () => Promise<number>) => {
      for (let tries = 0; tries < count; tries += 1) expect(await ask()).toBe(401)
    }
    await times(2, () => status('nu e asta'))
    await times(12, () => status(password))
    await times(2, () => status('nu e asta'))
    // A wrong code is the fifth.
    await times(1, () => status(password, '000000'))
    expect(await status(password)).toBe(429)
  })

  it.each([7, null, {}, ['1'], 'x'.repeat(50_000)])('%j is no code', async (code) => {
    const { email, password } = await accounts.withFactor()
    const answer = await accounts.post('/users/login', { email, password, code })
    expect(answer.status).toBe(401)
  })
})

describe('the roles that need a second factor', () => {
  const overdue = { secondFactorDue: new Date(Date.now() - dayMs).toISOString() }
  const stepOf = ({ body }: { body: Record<string, unknown> }) =>
    (body.errors as { data: { step: string; token: string } }[])[0]?.data

  it.each(roles)(
    '%s signs in for the first time as before, and is told until when',
    async (role) => {
      const person = await accounts.person([role], { department: house.department })
      const token = accounts.tokenOf(await accounts.signIn(person))
      const { body } = await house.request('GET', '/users/account', { headers: accounts.as(token) })
      const { isNeeded, due, isOn } = body.factor as Record<string, unknown>
      const needs = rolesThatNeedIt.includes(role)
      expect([isOn, isNeeded, due !== null]).toEqual([false, needs, needs])
      if (needs) {
        const days = (new Date(String(due)).getTime() - Date.now()) / dayMs
        expect(days).toBeGreaterThan(13.9)
        expect(days).toBeLessThanOrEqual(14)
      }
    },
  )

  it.each(roles)(
    '%s whose time is over gets no session without one, where it is needed',
    async (role) => {
      const person = await accounts.person([role], { department: house.department, ...overdue })
      const answer = await accounts.signIn(person)
      expect(answer.status).toBe(rolesThatNeedIt.includes(role) ? 403 : 200)
    },
  )

  it('no session is made longer past that day', async () => {
    const { id, ...person } = await accounts.person(['chief'])
    const token = accounts.tokenOf(await accounts.signIn(person))
    const refresh = async () =>
      (await accounts.post('/users/refresh-token', {}, accounts.as(token))).status
    expect(await refresh()).toBe(200)
    await house.payload.db.updateOne({ collection: 'users', id, data: overdue })
    expect(await refresh()).toBe(403)
  })

  it('of a session from before they needed one, that day is counted from when it is made longer', async () => {
    const { id, ...person } = await accounts.person(['chief'])
    const token = accounts.tokenOf(await accounts.signIn(person))
    const keep = (secondFactorDue: string | null) =>
      house.payload.db.updateOne({ collection: 'users', id, data: { secondFactorDue } })
    const due = async () => {
      const { body } = await house.request('GET', '/users/account', { headers: accounts.as(token) })
      return (body.factor as { due: string | null }).due
    }
    const refresh = async () =>
      (await accounts.post('/users/refresh-token', {}, accounts.as(token))).status
    await keep(null)
    expect(await due()).toBeNull()
    expect(await refresh()).toBe(200)
    const first = await due()
    expect((Date.parse(String(first)) - Date.now()) / dayMs).toBeCloseTo(14, 1)
    // And it stays that day, however often.
    expect(await refresh()).toBe(200)
    expect(await due()).toBe(first)
  })

  it('set it up by the link of that sign-in, which opens the session, once', async () => {
    const person = await accounts.person(['chief'], overdue)
    const stopped = await accounts.signIn(person)
    expect(stopped.headers.get('set-cookie')).toBeNull()
    const step = stepOf(stopped)
    expect(step?.step).toBe('second-factor')
    const token = step?.token
    const begun = await accounts.post('/users/second-factor/begin', { token })
    const secret = String(begun.body.secret).replaceAll(' ', '')
    const code = codeAt(secret, new Date())
    const confirm = () => accounts.post('/users/second-factor/confirm', { token, code })
    const both = await Promise.all([confirm(), confirm()])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 403])
    const done = both.find(({ status }) => status === 200)
    expect(done?.headers.get('set-cookie')).toContain('payload-token=')
    expect((await accounts.post('/users/second-factor/begin', { token })).status).toBe(403)
    expect(await accounts.signIn(person)).toMatchObject({ status: 401, body: asksForCode })
  })

  it('a link of that sign-in sets no password, and one for a password sets up no second factor', async () => {
    const person = await accounts.person(['chief'], overdue)
    const token = stepOf(await accounts.signIn(person))?.token
    const used = await accounts.post('/users/links/use', { token, password: 'alte patru vorbe' })
    expect(used.status).toBe(403)
    await accounts.forgotten(person.email)
    await accounts.workOffJobs()
    const reset = await accounts.mailedToken(person.email)
    const begun = await accounts.post('/users/second-factor/begin', { token: reset })
    expect(begun.status).toBe(403)
  })

  it('need none where the administrator has turned the rule off; a chief cannot', async () => {
    const rule = (as: Role, secondFactor: boolean) =>
      house.request('POST', '/globals/desk-settings', { as, body: { secondFactor } })
    await rule('chief', false)
    const person = await accounts.person(['webmaster'], overdue)
    expect((await accounts.signIn(person)).status).toBe(403)
    await rule('admin', false)
    expect((await accounts.signIn(person)).status).toBe(200)
    // Who has one is asked for its code all the same.
    const { email, password } = await accounts.withFactor(['admin'])
    expect((await accounts.signIn({ email, password })).status).toBe(401)
    await rule('admin', true)
    expect((await accounts.signIn(person)).status).toBe(403)
  })
})

describe('a lost phone', () => {
  it('an administrator takes the factor off with their own password; the next sign-in sets up another', async () => {
    const { id, email, password } = await accounts.withFactor(['chief'])
    const remove = (as: Role, password: unknown) =>
      house.request('POST', `/users/${id}/remove-second-factor`, {
        as,
        body: { password },
        headers: { 'x-forwarded-for': '192.0.2.5' },
      })
    for (const role of roles.filter((each) => each !== 'admin'))
      expect((await remove(role, house.password)).status).toBe(403)
    expect((await remove('admin', 'nu e asta')).status).toBe(400)
    expect((await remove('admin', house.password)).status, house.lastError()).toBe(200)
    expect(await accounts.signIn({ email, password })).toMatchObject({
      status: 403,
      body: { errors: [{ data: { step: 'second-factor' } }] },
    })
    expect(await accounts.events(id)).toContain('factor-removed')
    const [letter] = await accounts.letters(email)
    expect(JSON.stringify(letter?.content)).toContain('Un administrator a scos codul')
  })
})
