// Long, because one newsroom serves all of it: opening another one takes as long as ten of these tests.
import { dayMs, hourMs } from '@avizier/shared/dates'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { workAt } from '../../jobs/testing.ts'
import { openHouse, type House } from '../../doors/test-house.ts'
import { eraseRows } from '../../upkeep/erase-rows.ts'
import { overdueRows } from '../../upkeep/kept-how-long.ts'
import { accountLinksSlug } from '../slugs.ts'
import { accountsOf, elsewhere, roles } from '../test-accounts.ts'
import { forgottenSentence } from './forgotten.ts'

let house: House
let accounts: ReturnType<typeof accountsOf>
beforeAll(async () => {
  house = await openHouse()
  accounts = accountsOf(house)
}, 180_000)
afterAll(() => house.close())

const fresh = 'alte patru vorbe bune'
const use = (token: unknown, password: unknown = fresh) =>
  accounts.post('/users/links/use', { token, password })
const open = (token: unknown) => accounts.post('/users/links/open', { token })

/** A person with a link for a new password. */
async function withLink() {
  const person = await accounts.person()
  await accounts.forgotten(person.email)
  await accounts.workOffJobs()
  return { ...person, token: await accounts.mailedToken(person.email) }
}

describe('a forgotten password', () => {
  it('is answered the same whether there is an account or not, and nothing is written but for the owner', async () => {
    const { email, id } = await accounts.person()
    const known = await accounts.forgotten(` ${email.toUpperCase()} `)
    const unknown = await accounts.forgotten(`nimeni-${email}`)
    expect([known.status, known.body]).toEqual([200, { message: forgottenSentence }])
    expect([unknown.status, unknown.text]).toEqual([known.status, known.text])
    expect([...unknown.headers].sort()).toEqual([...known.headers].sort())
    await accounts.workOffJobs()
    expect(await accounts.letters(`nimeni-${email}`)).toEqual([])
    expect(await accounts.letters(email)).toMatchObject([
      { subject: 'O parolă nouă pentru redacție' },
    ])
    expect(await accounts.events(id)).toEqual(['link-asked'])
  })

  it('costs the processor as much, what follows the answer included', async () => {
    const known = await Promise.all(Array.from({ length: 8 }, () => accounts.person()))
    const least = { known: Infinity, unknown: Infinity }
    for (const { email } of known)
      for (const [who, address] of [
        ['known', email],
        ['unknown', `nu-${email}`],
      ] as const) {
        const begun = process.cpuUsage()
        await accounts.forgotten(address)
        const { user, system } = process.cpuUsage(begun)
        least[who] = Math.min(least[who], user + system)
      }
    expect(least.known / least.unknown).toBeGreaterThan(0.6)
    expect(least.known / least.unknown).toBeLessThan(1.7)
    await accounts.workOffJobs()
  })

  it.each([7, null, ['a'], '', 'x'.repeat(10_000)])('of %j is answered the same', async (email) => {
    const answer = await accounts.forgotten(email)
    expect([answer.status, answer.body]).toEqual([200, { message: forgottenSentence }])
  })

  it('no more than three letters an hour for an account, and whoever asks for more is told nothing', async () => {
    const { email } = await accounts.person()
    for (let tries = 0; tries < 5; tries += 1)
      expect((await accounts.forgotten(email)).body).toEqual({ message: forgottenSentence })
    await accounts.workOffJobs()
    expect(await accounts.letters(email)).toHaveLength(3)
  })

  it('ten an hour from one address of the network', async () => {
    const from = { 'x-forwarded-for': elsewhere() }
    const statuses = []
    for (let tries = 0; tries < 11; tries += 1)
      statuses.push((await accounts.forgotten(`n${tries}@example.org`, from)).status)
    expect(statuses).toEqual([...Array<number>(10).fill(200), 429])
  })

  it('names nobody in the list of jobs, and an hour later nothing is sent any more', async () => {
    const { email } = await accounts.person()
    await accounts.forgotten(email)
    const { text } = await house.request('GET', '/jobs?limit=0', { as: 'webmaster' })
    expect(text).not.toContain(email)
    await accounts.workOffJobs(new Date(Date.now() + hourMs))
    expect(await accounts.letters(email)).toEqual([])
  })
})

describe('a link for a password', () => {
  it('tells whose it is and changes nothing when it is only looked at', async () => {
    const { email, token, password } = await withLink()
    for (let looks = 0; looks < 3; looks += 1)
      expect((await open(token)).body).toEqual({ state: 'open', email, purpose: 'reset' })
    expect((await accounts.signIn({ email, password })).status).toBe(200)
    expect((await use(token)).status).toBe(200)
  })

  it('sets the password once, and ends all sessions and all other links', async () => {
    const { email, id, password, token } = await withLink()
    const session = accounts.tokenOf(await accounts.signIn({ email, password }))
    await accounts.forgotten(email)
    await accounts.workOffJobs()
    const other = await accounts.mailedToken(email)
    expect(other).not.toBe(token)

    expect((await use(token)).status).toBe(200)
    expect((await accounts.signIn({ email, password })).status).toBe(401)
    expect((await accounts.signIn({ email, password: fresh })).status).toBe(200)
    const me = await house.request('GET', '/users/me', { headers: accounts.as(session) })
    expect(me.body.user).toBeNull()
    for (const again of [token, other]) {
      expect((await use(again, 'a treia parolă lungă')).status).toBe(403)
      expect((await open(again)).body).toEqual({ state: 'closed' })
    }
    expect(await accounts.events(id)).toContain('password-set')
    const subjects = (await accounts.letters(email)).map(({ subject }) => subject)
    expect(subjects).toContain('Contul dumneavoastră din redacție')
  })

  it('used twice at the same moment sets one of the two', async () => {
    const { email, token } = await withLink()
    const words = ['prima alegere destul de lungă', 'a doua alegere destul de lungă']
    const statuses = await Promise.all(words.map(async (word) => (await use(token, word)).status))
    expect(statuses.toSorted()).toEqual([200, 403])
    const opened = await Promise.all(
      words.map(async (password) => (await accounts.signIn({ email, password })).status),
    )
    expect(opened).toEqual(statuses.map((status) => (status === 200 ? 200 : 401)))
  })

  it('with a password that is easy to guess stays open', async () => {
    const { token, email } = await withLink()
    for (const weak of ['scurtă', email, '', 7, null, { a: 1 }]) {
      const answer = await use(token, weak)
      expect(answer.status).toBe(400)
      expect(answer.text).toContain('"path":"password"')
    }
    expect((await use(token)).status).toBe(200)
  })

  it('has expired after an hour; an invitation after seven days', async () => {
    const { token } = await withLink()
    const later = async (ms: number) => {
      const { docs } = await house.payload.db.find<{ id: string; expiresAt: string }>({
        collection: accountLinksSlug,
        sort: '-createdAt',
        limit: 1,
      })
      for (const { id, expiresAt } of docs)
        await house.payload.db.updateOne({
          collection: accountLinksSlug,
          id,
          data: { expiresAt: new Date(new Date(expiresAt).getTime() - ms).toISOString() },
        })
    }
    await later(hourMs - 20_000)
    expect((await open(token)).body.state).toBe('open')
    await later(20_000)
    expect((await open(token)).body.state).toBe('closed')
    expect((await use(token)).status).toBe(403)

    const invited = await invite({ way: 'hand' })
    const [, word] = String(invited.body.url).split('#')
    await later(7 * dayMs - 20_000)
    expect((await open(word)).body.state).toBe('open')
    await later(20_000)
    expect((await use(word)).status).toBe(403)
  })

  it.each(['', 'x', 'A'.repeat(43), 7, null, undefined, ['a'], 'x'.repeat(5000)])(
    'that nobody made opens nothing: %j',
    async (token) => {
      expect((await open(token)).body).toEqual({ state: 'closed' })
      expect((await use(token)).status).toBe(403)
    },
  )

  it('of which the database keeps the hash alone; the token is in no log and in no door of the admin', async () => {
    const { token, email } = await withLink()
    const { docs } = await house.payload.find({ collection: accountLinksSlug, limit: 0 })
    expect(JSON.stringify(docs)).not.toContain(token)
    for (const as of roles) {
      const { text } = await house.request('GET', `/mails?where[to][equals]=${email}`, { as })
      expect(text).not.toContain(token)
    }
    const { content } = (await accounts.letters(email))[0] ?? {}
    // Behind the # sign: no browser sends it to a server, nor tells another page of it.
    expect(JSON.stringify(content)).toContain(`/admin/parola#${token}`)
    expect(house.lastError()).not.toContain(token)
  })
})

let invited = 0
const invite = (data: object = {}, as: (typeof roles)[number] = 'admin') => {
  invited += 1
  return house.request('POST', '/users/invitations', {
    as,
    body: {
      ...{ name: 'Ioan Pop', email: `Nou${invited}@Example.org`, roles: ['editor'], way: 'mail' },
      password: house.password,
      ...data,
    },
  })
}

describe('an invitation', () => {
  it('makes an account without a password and sends its link; the person sets the first one', async () => {
    const email = 'maria@example.org'
    const { status, body } = await invite({ email })
    expect([status, body.url]).toEqual([201, null])
    const token = await accounts.mailedToken(email)
    expect((await open(token)).body).toEqual({ state: 'open', email, purpose: 'invitation' })
    expect((await use(token)).status).toBe(200)
    expect((await accounts.signIn({ email, password: fresh })).status).toBe(200)
    expect(await accounts.events(String(body.id))).toEqual([
      'account-made',
      'invited',
      'password-set',
      'signed-in',
    ])
  })

  it('is handed over where no mail leaves: then none is sent, and the link is shown once', async () => {
    const email = 'fara.posta@example.org'
    const { body, headers } = await invite({ email, way: 'hand' })
    expect(String(body.url)).toMatch(/^http:\/\/localhost:3000\/admin\/parola#[\w-]{43}$/)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(await accounts.letters(email)).toEqual([])
    const [, token] = String(body.url).split('#')
    expect((await use(token)).status).toBe(200)
  })

  it('is made anew, by the administrator or by the person who „forgot” what they never had', async () => {
    const email = 'din.nou@example.org'
    const { body } = await invite({ email, way: 'hand' })
    const again = await house.request('POST', `/users/${String(body.id)}/link`, {
      as: 'admin',
      body: { way: 'mail' },
    })
    expect([again.status, again.body.url]).toEqual([200, null])
    await accounts.forgotten(email)
    await accounts.workOffJobs()
    const subjects = (await accounts.letters(email)).map(({ subject }) => subject)
    expect(subjects).toEqual(['Aveți cont în redacție', 'Aveți cont în redacție'])
  })

  it.each(roles.filter((role) => role !== 'admin'))('is not made by %s', async (role) => {
    const { id } = await accounts.person()
    expect((await invite({}, role)).status).toBe(403)
    const link = await house.request('POST', `/users/${id}/link`, {
      as: role,
      body: { way: 'hand' },
    })
    expect([link.status, link.body.url]).toEqual([403, undefined])
  })

  it.each([
    [{ name: ' ' }, 'Scrieți numele persoanei.'],
    [{ email: 'nu' }, 'Scrieți o adresă de e-mail.'],
    [{ roles: [] }, 'Alegeți cel puțin un rol.'],
    [{ roles: ['șef suprem'] }, 'invalid'],
    [{ roles: ['department'] }, 'Rolul „Compartiment” are nevoie de compartimentul'],
    [{ email: 'editor@example.org' }, 'adres'],
  ])('with %j makes no account and no link', async (data, sentence) => {
    const count = async () => (await house.payload.count({ collection: 'users' })).totalDocs
    const links = async () =>
      (await house.payload.count({ collection: accountLinksSlug })).totalDocs
    const before = [await count(), await links()]
    const answer = await invite(data)
    expect(answer.status).toBe(400)
    expect(answer.text).toContain(sentence)
    expect([await count(), await links()]).toEqual(before)
  })
})

describe('another address of an account', () => {
  const change = (id: string, data: object) =>
    house.request('PATCH', `/users/${id}`, { as: 'admin', body: data })

  it('is noted, told at the one before, and ends all links', async () => {
    const { id, email, token } = await withLink()
    const moved = `alta-${email}`
    expect((await change(id, { email: moved })).status).toBe(200)
    expect((await open(token)).body).toEqual({ state: 'closed' })
    expect(await accounts.events(id)).toContain('email-changed')
    const told = (await accounts.letters(email)).map(({ subject, content }) =>
      [subject, JSON.stringify(content)].join(),
    )
    const [letter] = told.filter((words) => words.includes('De acum are alta'))
    expect(letter).toContain(email)
    expect(letter).not.toContain(moved)
  })

  it('is none where it stays as it is', async () => {
    const { id, email, token } = await withLink()
    const answer = await change(id, { email: ` ${email.toUpperCase()}`, name: 'Ana Pop' })
    expect(answer.status).toBe(200)
    expect((await open(token)).body.state).toBe('open')
    expect(await accounts.events(id)).toEqual(['link-asked'])
  })
})

describe('a link that an administrator gives', () => {
  const give = (id: string, body: object) =>
    house.request('POST', `/users/${id}/link`, {
      as: 'admin',
      body,
      headers: { 'x-forwarded-for': elsewhere() },
    })

  it('is handed over with the own password alone, the first one as well', async () => {
    const { id } = await accounts.person()
    for (const password of [undefined, '', 'nu e asta', 7])
      for (const answer of [
        await give(id, { way: 'hand', password }),
        await invite({ email: 'nimeni@example.org', way: 'hand', password }),
      ]) {
        expect([answer.status, answer.body.url]).toEqual([400, undefined])
        expect(answer.text).toContain('"path":"password"')
      }
    expect(await accounts.events(id)).toEqual([])
    const { status, body } = await give(id, { way: 'hand', password: house.password })
    expect([status, String(body.url)]).toEqual([200, expect.stringContaining('/admin/parola#')])
  })

  it('ends those from before', async () => {
    const { id, token } = await withLink()
    const given = async () => {
      const { body } = await give(id, { way: 'hand', password: house.password })
      return String(body.url).split('#')[1]
    }
    const first = await given()
    expect((await open(token)).body.state).toBe('closed')
    const second = await given()
    expect((await open(first)).body.state).toBe('closed')
    expect((await open(second)).body.state).toBe('open')
  })

  it.each(['mail', 'hand'])('is none for themselves (%s)', async (way) => {
    const answer = await give(house.people.admin, { way, password: house.password })
    expect([answer.status, answer.body.url]).toEqual([403, undefined])
    expect(answer.text).toContain('Contul meu')
  })
})

describe('a password that somebody else set', () => {
  it.each(roles)('of %s opens nothing but the choice of an own one', async (role) => {
    const email = `dat-${role}@example.org`
    const data = { email, name: 'Ioan Pop', roles: [role], department: house.department }
    const made = await house.request('POST', '/users', {
      as: 'admin',
      body: { ...data, password: house.password },
    })
    expect(made.status).toBe(201)
    const first = await accounts.signIn({ email, password: house.password })
    expect(first.status).toBe(403)
    expect(first.headers.get('set-cookie')).toBeNull()
    expect(first.body).not.toHaveProperty('token')
    const step = (first.body.errors as { data: { step: string; token: string } }[])[0]?.data
    expect(step?.step).toBe('password')
    expect((await open(step?.token)).body).toMatchObject({ state: 'open', purpose: 'own' })
    const same = await use(step?.token, house.password)
    expect([same.status, same.text.includes('Alegeți alta')]).toEqual([400, true])
    expect((await use(step?.token)).status).toBe(200)
    expect((await accounts.signIn({ email, password: fresh })).status).toBe(200)
  })
})

it('links go with the night after a week, and with their account', async () => {
  const { id } = await withLink()
  const count = async (person: string) => {
    const where = { person: { equals: person } }
    return (await house.payload.count({ collection: accountLinksSlug, where })).totalDocs
  }
  expect(await count(id)).toBe(1)
  await house.payload.delete({ collection: 'users', id })
  expect(await count(id)).toBe(0)
  const later = await withLink()
  const now = new Date(Date.now() + 7 * dayMs + 2 * hourMs)
  const work = workAt(house.payload, now)
  for (const overdue of overdueRows(now)) await eraseRows(work, overdue)
  expect((await open(later.token)).body.state).toBe('closed')
  expect(await count(later.id)).toBe(0)
})
