import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openHouse, type House } from '../doors/test-house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
}, 180_000)
afterAll(() => house.close())

const signIn = (email: unknown, password: unknown, address: string) =>
  house.request('POST', '/users/login', {
    body: { email, password },
    headers: { 'x-forwarded-for': address },
  })
let addresses = 0
const elsewhere = () => `203.0.113.${(addresses += 1)}`

describe('signing in', () => {
  it('opens a session that only the admin’s own pages carry', async () => {
    const { status, headers, body } = await signIn(
      'Editor@example.org ',
      house.password,
      elsewhere(),
    )
    expect(status).toBe(200)
    expect(body).toMatchObject({ user: { email: 'editor@example.org' } })
    expect(body).not.toHaveProperty('user.hash')
    expect(headers.get('set-cookie')).toMatch(/^payload-token=.*HttpOnly.*SameSite=Strict/i)
  })

  it('a stranger’s wrong passwords stop the stranger, and the owner gets in from elsewhere', async () => {
    const stranger = elsewhere()
    for (let tries = 0; tries < 5; tries += 1)
      expect((await signIn('chief@example.org', 'nu e asta', stranger)).status).toBe(401)
    const stopped = await signIn('chief@example.org', house.password, stranger)
    expect(stopped.status).toBe(429)
    expect(stopped.text).toContain('Prea multe încercări. Reîncercați peste 10 min.')
    expect((await signIn('chief@example.org', house.password, elsewhere())).status).toBe(200)
  })

  it('answers the same to a wrong password and to an unknown account, at each attempt', async () => {
    const [one, other] = [elsewhere(), elsewhere()]
    for (let tries = 0; tries < 7; tries += 1) {
      const wrong = await signIn('webmaster@example.org', 'nu e asta', one)
      const unknown = await signIn('nimeni@example.org', 'nu e asta', other)
      expect(unknown.status).toBe(wrong.status)
      expect(unknown.text).toBe(wrong.text)
    }
  })

  it('computes as much for both', async () => {
    // The processor's time and the least of several: what else the machine does is in neither.
    const least = { known: Infinity, unknown: Infinity }
    const emails = { known: 'department@example.org', unknown: 'nici@example.org' }
    for (let tries = 0; tries < 7; tries += 1)
      for (const who of ['known', 'unknown'] as const) {
        const begun = process.cpuUsage()
        await signIn(emails[who], 'nu e asta', elsewhere())
        const { user, system } = process.cpuUsage(begun)
        least[who] = Math.min(least[who], user + system)
      }
    expect(least.known / least.unknown).toBeGreaterThan(0.6)
    expect(least.known / least.unknown).toBeLessThan(1.7)
  })

  it.each([
    [7, {}],
    [null, null],
    ['x'.repeat(300), 'y'.repeat(100_000)],
    ['', ''],
    [['a'], 'b'],
  ])('with %j is a wrong one', async (email, password) => {
    expect((await signIn(email, password, elsewhere())).status).toBe(401)
  })
})

describe('a new password', () => {
  const change = (as: 'editor' | 'admin', whose: 'editor' | 'department', data: object) =>
    house.request('PATCH', `/users/${house.people[whose]}`, {
      as,
      body: data,
      headers: { 'x-forwarded-for': elsewhere() },
    })
  const fresh = 'alte patru vorbe bune'

  it.each([
    ['aaaaaaaaaaaa', 'ușor de ghicit'],
    [' '.repeat(12), 'ușor de ghicit'],
    ['editor@example.org', 'ușor de ghicit'],
    ['scurtă', 'cel puțin 12'],
    [{ a: 1 }, 'cel puțin 12'],
  ])('%j is refused with a sentence beside the field', async (password, sentence) => {
    const answer = await change('editor', 'editor', { password, ownPassword: house.password })
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('"path":"password"')
    expect(answer.text).toContain(sentence)
  })

  it('is not taken from an open session alone, for oneself or another', async () => {
    for (const [as, whose] of [
      ['editor', 'editor'],
      ['admin', 'department'],
    ] as const)
      for (const ownPassword of [undefined, '', 'nu e asta', 7]) {
        const answer = await change(as, whose, { password: fresh, ownPassword })
        expect(answer.status).toBe(400)
        expect(answer.text).toContain('"path":"ownPassword"')
      }
    expect((await signIn('editor@example.org', fresh, elsewhere())).status).toBe(401)
  })

  it('is taken with the own one, by an administrator for another with the administrator’s', async () => {
    const mine = await change('editor', 'editor', { password: fresh, ownPassword: house.password })
    expect(mine.status).toBe(200)
    expect(mine.text).not.toContain(fresh)
    expect((await signIn('editor@example.org', fresh, elsewhere())).status).toBe(200)
    const theirs = await change('admin', 'department', {
      password: fresh,
      ownPassword: house.password,
    })
    expect(theirs.status).toBe(200)
    // It is not the person's own: they choose one before anything else (accounts.test.ts).
    const first = await signIn('department@example.org', fresh, elsewhere())
    expect(first.status).toBe(403)
    expect(first.body).toHaveProperty('errors.0.data.step', 'password')
  })

  it('guessing the own one through an open session is stopped like guessing at the door', async () => {
    const statuses = []
    for (let tries = 0; tries < 6; tries += 1) {
      const answer = await house.request('PATCH', `/users/${house.people.webmaster}`, {
        as: 'webmaster',
        body: { password: fresh, ownPassword: 'nu e asta' },
        headers: { 'x-forwarded-for': '198.51.100.1' },
      })
      statuses.push(answer.status)
    }
    expect(statuses).toEqual([400, 400, 400, 400, 400, 429])
  })
})
