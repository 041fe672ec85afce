// Long, as one newsroom is opened for all of it: that is what takes its time.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  claimedSchema,
  type ClaimAsked,
  type Letter,
  type Outcome,
} from '@avizier/shared/mail/mail-api'
import { openTestCms, type TestCms } from '../collections/authored/test-cms.ts'
import { openTestMailer, type TestMailer } from '../collections/authored/test-mailer.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { queueMail } from './queue-mail.ts'
import { stopWaiting } from './stop-waiting.ts'
import { mailsSlug, postOfficeSlug } from './slugs.ts'

let cms: TestCms
let mailer: TestMailer
const asMailer: TestMailer['ask'] = (...asked) => mailer.ask(...asked)
beforeAll(async () => {
  cms = await openTestCms()
  mailer = await openTestMailer(cms)
})
afterAll(() => cms.close())
beforeEach(async () => {
  await cms.payload.db.deleteMany({ collection: mailsSlug, where: {} })
})

let claims = 0
async function claim(
  asked: Partial<ClaimAsked> = {},
): Promise<{ claim: number; letters: Letter[] }> {
  claims += 1
  const body: ClaimAsked = {
    claim: claims,
    most: 50,
    perMinute: 1000,
    waitSeconds: 0,
    sends: 'smtp',
    from: 'stiri@exemplu.ro',
    trouble: null,
    ...asked,
  }
  const answer = await asMailer('POST', '/mail/claims', body)
  expect(answer.status).toBe(200)
  return { claim: body.claim, letters: claimedSchema.parse(answer.body).letters }
}

const write = (to: string, purpose: 'answer' | 'account' | 'news' = 'answer') =>
  inTransaction(cms.payload, (req) =>
    queueMail(req, {
      to,
      purpose,
      subject: 'Subiect',
      content: [{ kind: 'paragraph', text: 'Text' }],
    }),
  )

const tell = (id: string, claim: number, outcome: Outcome['outcome'], response = 'răspuns') =>
  asMailer('POST', '/mail/outcomes', {
    outcomes: [{ id, claim, outcome, at: new Date().toISOString(), response }],
    over: [],
  })

const row = (id: string) => cms.payload.findByID({ collection: mailsSlug, id })
const change = (id: string, data: object) =>
  cms.payload.db.updateOne({ collection: mailsSlug, id, data: { ...data } })
const earlier = (ms: number) => new Date(Date.now() - ms).toISOString()

describe('the outbox', () => {
  it('gives each letter to one claim, the most urgent first, and is told what became of it', async () => {
    const { id: news } = await write('stire@exemplu.ro', 'news')
    const { id: account } = await write('cont@exemplu.ro', 'account')
    const [first, second] = await Promise.all([claim({ most: 1 }), claim()])
    const taken = [...first.letters, ...second.letters].map((letter) => letter.id)
    expect(taken.toSorted()).toEqual([news, account].toSorted())
    expect(first.letters[0]?.id ?? second.letters[0]?.id).toBe(account)
    expect((await claim()).letters).toEqual([])
    const holder = first.letters.some(({ id }) => id === account) ? first : second
    await tell(account, holder.claim, 'sent', '250 luat')
    expect(await row(account)).toMatchObject({ state: 'sent', response: '250 luat', attempts: 1 })
    expect((await row(account)).endedAt).not.toBeNull()
  })

  it('waits after a 4xx, ends with a 5xx, and hears nothing twice', async () => {
    const { id } = await write('ana@exemplu.ro')
    const { claim: one } = await claim()
    await tell(id, one, 'deferred', '451 mai târziu')
    const waiting = await row(id)
    expect(waiting).toMatchObject({ state: 'waiting', attempts: 1, response: '451 mai târziu' })
    expect(Date.parse(waiting.dueAt) - Date.now()).toBeGreaterThan(50_000)
    expect((await claim()).letters).toEqual([])
    await change(id, { dueAt: earlier(1000) })
    const two = await claim()
    expect(two.letters).toHaveLength(1)
    // An outcome of before is for nobody now.
    await tell(id, one, 'deferred')
    expect((await row(id)).state).toBe('sending')
    await tell(id, two.claim, 'bounced', '550 nu există')
    await tell(id, two.claim, 'sent')
    expect(await row(id)).toMatchObject({ state: 'bounced', response: '550 nu există' })
  })

  it('gives up after ten attempts, of which one that was none is not counted', async () => {
    const { id } = await write('ana@exemplu.ro')
    for (let attempt = 1; attempt <= 10; attempt++) {
      const { claim: tried } = await claim()
      await tell(id, tried, 'untried')
      const { claim: again } = await claim()
      expect((await row(id)).attempts).toBe(attempt)
      await tell(id, again, 'deferred')
      if (attempt < 10) await change(id, { dueAt: earlier(1000) })
    }
    expect(await row(id)).toMatchObject({ state: 'failed', attempts: 10 })
  })

  it('keeps words with a link until they have gone; refused, they can be sent again', async () => {
    const { id } = await write('cont@exemplu.ro', 'account')
    const { id: answer } = await write('ana@exemplu.ro')
    const first = await claim()
    await tell(id, first.claim, 'bounced')
    await tell(answer, first.claim, 'sent')
    expect((await row(id)).content).toHaveLength(1)
    expect((await row(answer)).content).toHaveLength(1)
    await cms.request('POST', '/mail/again', { as: 'chief', body: { id } })
    const second = await claim()
    expect(second.letters).toMatchObject([{ id, content: [{ text: 'Text' }] }])
    await tell(id, second.claim, 'sent')
    expect(await row(id)).toMatchObject({ state: 'sent', subject: 'Subiect', content: null })
    expect((await cms.request('GET', '/mail/post', { as: 'chief' })).status).toBe(200)
  })

  it('keeps no words of what is stopped, by somebody or for want of an address', async () => {
    const { id: ended } = await write('ana@exemplu.ro', 'account')
    const { id: empty } = await write('ion@exemplu.ro', 'account')
    await change(ended, { subscriber: 'ana' })
    await change(empty, { to: null })
    await inTransaction(cms.payload, (req) => stopWaiting(req, { subscriber: 'ana' }, new Date()))
    expect((await claim()).letters).toEqual([])
    for (const id of [ended, empty])
      expect(await row(id)).toMatchObject({ state: 'stopped', content: null })
  })

  it('is sent again under the same name where its mailer died, at once or after the lease', async () => {
    const { id } = await write('ana@exemplu.ro')
    const first = await claim()
    await asMailer('POST', '/mail/outcomes', { outcomes: [], over: [first.claim] })
    const second = await claim()
    expect(second.letters).toEqual(first.letters)
    expect((await claim()).letters).toEqual([])
    await change(id, { leaseUntil: earlier(1000) })
    const third = await claim()
    expect(third.letters).toEqual(first.letters)
    // Whoever had it before did send it after all.
    await tell(id, second.claim, 'sent')
    expect((await row(id)).state).toBe('sent')
  })

  it('of which one cannot be read fails alone', async () => {
    const { id } = await write('ana@exemplu.ro')
    await write('ion@exemplu.ro')
    const block = { kind: 'paragraph', text: 'Text' }
    await change(id, { content: Array.from({ length: 1001 }, () => block) })
    expect((await claim()).letters.map(({ to }) => to)).toEqual(['ion@exemplu.ro'])
    expect(await row(id)).toMatchObject({
      state: 'failed',
      response: 'Mesajul nu se poate trimite așa cum este scris. Celelalte mesaje pleacă.',
    })
  })

  it('is not sent once it is of no use any more, nor tried again by hand', async () => {
    const { id } = await write('ana@exemplu.ro', 'news')
    await change(id, { queuedAt: earlier(3 * 86_400_000 + 1000) })
    await write('ion@exemplu.ro')
    expect((await claim()).letters.map(({ to }) => to)).toEqual(['ion@exemplu.ro'])
    expect(await row(id)).toMatchObject({
      state: 'stopped',
      response: 'Nu a putut pleca la timp; între timp nu mai era de folos.',
    })
    await change(id, { state: 'failed' })
    const again = await cms.request('POST', '/mail/again', { as: 'chief', body: { id } })
    expect(again.status).toBe(409)
  })

  it('is written again where it was written where it is an answer, and not tried from the post', async () => {
    const { id } = await write('ana@exemplu.ro')
    const { claim: taken } = await claim()
    await tell(id, taken, 'bounced')
    const body = { id }
    const again = await cms.request('POST', '/mail/again', { as: 'chief', body })
    expect([again.status, JSON.stringify(again.body)]).toEqual([
      409,
      expect.stringContaining('se scrie din nou de la „Primite”'),
    ])
    expect((await row(id)).state).toBe('bounced')
  })

  it('keeps to the limit of a minute, across claims and mailers', async () => {
    for (let count = 0; count < 5; count++) await write(`a${count}@exemplu.ro`)
    expect((await claim({ perMinute: 3 })).letters).toHaveLength(3)
    expect((await claim({ perMinute: 3 })).letters).toHaveLength(0)
    const { docs } = await cms.payload.find({ collection: mailsSlug, limit: 0 })
    for (const { id, triedAt } of docs) if (triedAt) await change(id, { triedAt: earlier(61_000) })
    expect((await claim({ perMinute: 3 })).letters).toHaveLength(2)
  })

  it('opens to the mailer alone', async () => {
    for (const address of ['/mail/claims', '/mail/outcomes'])
      for (const as of ['admin', 'chief', undefined] as const)
        expect((await cms.request('POST', address, { ...(as && { as }), body: {} })).status).toBe(
          401,
        )
    expect((await asMailer('POST', '/mail/claims', { claim: -1 })).status).toBe(400)
    for (const closed of ['/register/live', '/register/state'])
      expect((await asMailer('POST', closed, {})).status).toBe(401)
    expect((await asMailer('GET', '/register/after/0')).status).toBe(200)
    expect((await asMailer('GET', `/${mailsSlug}`)).status).toBe(403)
  })
})

describe('an answer to somebody who wrote', () => {
  it.each([
    ['chief', true],
    ['webmaster', false],
    ['admin', false],
  ] as const)('is read by %s: %s', async (as, isRead) => {
    const { id } = await write('ana@exemplu.ro')
    const { id: news } = await write('ion@exemplu.ro', 'news')
    const letter = async (whose: string) =>
      (await cms.request('GET', `/${mailsSlug}/${whose}`, { as })).body
    const told = await letter(id)
    expect(told).toMatchObject({ to: 'ana@exemplu.ro', state: 'waiting' })
    expect([told.subject, told.content !== undefined]).toEqual([
      isRead ? 'Subiect' : undefined,
      isRead,
    ])
    expect(await letter(news)).toMatchObject({ subject: 'Subiect', content: [{ text: 'Text' }] })
    const { next } = (await cms.request('GET', '/mail/post', { as })).body
    const titles = (next as { id: string; title: string }[]).map((line) => [line.id, line.title])
    expect(Object.fromEntries(titles)).toEqual({
      [id]: isRead ? 'Subiect' : 'Răspuns către cineva care ne-a scris',
      [news]: 'Subiect',
    })
  })
})

describe('the page of the post', () => {
  const ask = (as: 'chief' | 'webmaster' | 'admin' | 'editor', address: string, body?: object) =>
    cms.request(body ? 'POST' : 'GET', `/mail${address}`, { as, ...(body && { body }) })

  it('stops everything and lets it go again', async () => {
    await write('ana@exemplu.ro')
    expect((await ask('chief', '/stop', { isStopped: true })).status).toBe(200)
    expect((await claim()).letters).toEqual([])
    expect((await ask('admin', '/post')).body).toMatchObject({ isStopped: true, fate: 'waits' })
    expect((await ask('webmaster', '/stop', { isStopped: false })).status).toBe(200)
    expect((await claim()).letters).toHaveLength(1)
  })

  it('says plainly that nothing leaves where it does not', async () => {
    const standing = async () => String((await ask('chief', '/post')).body.standing)
    await claim({ sends: 'files' })
    expect(await standing()).toMatch(/^Nu pleacă niciun mesaj: instalația nu are un server/)
    await claim({ trouble: 'connect ECONNREFUSED' })
    expect((await ask('chief', '/post')).body).toMatchObject({ trouble: 'connect ECONNREFUSED' })
    await claim()
    expect(await standing()).toBe(
      'Mesajele pleacă de la stiri@exemplu.ro, cel mult 1.000 pe minut.',
    )
    await cms.payload.db.updateMany({
      collection: postOfficeSlug,
      where: {},
      data: { seenAt: earlier(200_000) },
    })
    expect(await standing()).toMatch(/nu a mai dat semne de 3 minute/)
  })

  it('sends a letter to try, and tries one again that was given up', async () => {
    expect((await ask('webmaster', '/trial', { to: ' ana@exemplu.ro ' })).status).toBe(201)
    for (const to of ['ana', '', 'a@b.ro, c@d.ro', 7])
      expect((await ask('webmaster', '/trial', { to })).status).toBe(400)
    const taken = await claim()
    expect(taken.letters.map((letter) => letter.to)).toEqual(['ana@exemplu.ro'])
    const id = taken.letters[0]?.id ?? ''
    expect((await ask('chief', '/again', { id })).status).toBe(409)
    await tell(id, taken.claim, 'bounced', '550 nu')
    expect((await ask('chief', '/post')).body.lastLost).toMatchObject([{ id, response: '550 nu' }])
    expect((await ask('chief', '/again', { id })).status).toBe(200)
    expect((await claim()).letters).toHaveLength(1)
    expect((await ask('chief', '/again', { id: 'nimic' })).status).toBe(409)
  })

  it('is for those who work at the post', async () => {
    for (const [address, body] of [
      ['/post', undefined],
      ['/stop', { isStopped: true }],
      ['/trial', { to: 'a@b.ro' }],
      ['/again', { id: 'x' }],
    ] as const) {
      expect((await ask('editor', address, body)).status).toBe(403)
      const method = body ? 'POST' : 'GET'
      expect((await cms.request(method, `/mail${address}`, body ? { body } : {})).status).toBe(401)
      expect((await asMailer(method, `/mail${address}`, body)).status).toBe(401)
    }
  })
})
