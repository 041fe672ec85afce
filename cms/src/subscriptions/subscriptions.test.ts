// Long, as one newsroom is opened for all of it: that is what takes its time.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { linkAuthorization } from '@avizier/shared/counter-api'
import { subscriptionsApi } from '@avizier/shared/subscriptions-api'
import { toPlainText } from '@avizier/shared/mail/plain-text'
import { claimedSchema, type Letter, type Outcome } from '@avizier/shared/mail/mail-api'
import { openTestCms, words, type TestCms } from '../collections/authored/test-cms.ts'
import { openTestMailer, type TestMailer } from '../collections/authored/test-mailer.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { askForLinks, renewingLinks } from '../mail/renew-links.ts'
import { readOffice } from '../mail/post-office.ts'
import type { Turn } from '../jobs/job.ts'
import { workAt } from '../jobs/testing.ts'
import { unfinishedJobs } from '../jobs/store.ts'
import { queueDigest } from './queue-digests.ts'
import type { Rhythm } from '@avizier/shared/rhythms'
import { askingSubject } from './letters.ts'
import { askToSubscribe, confirm, endByLink } from './take.ts'
import { linksOfSubscribers } from './links-kept.ts'
import { endingToken } from './tokens.ts'

let cms: TestCms
let mailer: TestMailer
const asMailer: TestMailer['ask'] = (...asked) => mailer.ask(...asked)

beforeAll(async () => {
  cms = await openTestCms({ fourEyes: false })
  mailer = await openTestMailer(cms)
})
afterAll(() => cms.close())
beforeEach(async () => {
  for (const collection of ['mails', 'mail-texts', 'subscriptions', 'subscribers'] as const)
    await cms.payload.db.deleteMany({ collection, where: {} })
  await writeAll()
})

const ask = (email: string, target: string, rhythm: Rhythm, now = new Date()) =>
  inTransaction(cms.payload, (req) =>
    askToSubscribe(req, { values: { email, target, rhythm } }, now),
  )
const end = (token: string) =>
  inTransaction(cms.payload, (req) => endByLink(req, { token }, new Date()))
const tokenIn = (letter: Letter | undefined): string =>
  /\/ghiseu\/[a-z/]+\/([\w-]{43})\//.exec(letter ? toPlainText(letter.content) : '')?.[1] ?? ''

/** All that is due leaves, as if a mail server had taken it, or had said something else. */
async function send(outcome: Outcome['outcome'] = 'sent'): Promise<Letter[]> {
  // Letters of a morning to come are due then.
  const now = { dueAt: new Date().toISOString() }
  await cms.payload.db.updateMany({
    collection: 'mails',
    where: { state: { equals: 'waiting' } },
    data: now,
  })
  return mailer.send(outcome)
}

async function subscribe(email: string, target: string, rhythm: Rhythm): Promise<void> {
  expect(await ask(email, target, rhythm)).toBe(true)
  const [letter] = await send()
  const token = tokenIn(letter)
  const at = new Date().toISOString()
  await inTransaction(cms.payload, (req) => confirm(req, { token, at }, new Date()))
  await send()
}

/** The site shows all that is public, and the mailer asks for the letters. */
async function writeAll(): Promise<void> {
  const { last, written } = await mailer.writeAll()
  expect(written).toBe(last)
}

async function publish(title: string, more: object = {}): Promise<string> {
  const data = { title, lead: 'Pe scurt.', body: words('Text'), _status: 'published', ...more }
  return (await cms.payload.create({ collection: 'press-releases', data: data as never })).id
}
const act = async (id: string, body: object) => {
  const answer = await cms.request('POST', `/press-releases/${id}/acts`, { as: 'editor', body })
  expect([answer.status, answer.body]).toMatchObject([200, {}])
}
async function correct(id: string): Promise<void> {
  const body = { lead: 'La ora 12:00.', corrections: [{ wrong: 'ora 10:00', right: 'ora 12:00' }] }
  await cms.request('PATCH', `/press-releases/${id}?draft=true`, { as: 'editor', body })
  await act(id, { act: 'publish', change: 'correction' })
}
/** What letters to citizens end with. */
const signed = `
Biroul Mass-media, Primăria municipiului Cluj-Napoca
str. Moților nr. 3, camerele 49–50, Cluj-Napoca
Telefon: 0264 431 900
`
const subjects = (letters: Letter[]) => letters.map(({ to, subject }) => `${to}: ${subject}`)

describe('a subscription', () => {
  it('begins when whoever has the address confirms it, within seven days', async () => {
    expect(await ask('Ana@Exemplu.ro', '/', 'at-once')).toBe(true)
    const [letter] = await send()
    expect(letter).toMatchObject({ to: 'ana@exemplu.ro', list: null })
    const asking = toPlainText(letter?.content ?? [])
    expect(asking).toContain('„Tot ce publică biroul”, la fiecare publicare, imediat.')
    expect(asking).toContain('fiindcă adresa dumneavoastră a fost scrisă în formularul')
    expect(asking.endsWith(signed)).toBe(true)
    await publish('Înainte de confirmare')
    await writeAll()
    expect(await send()).toEqual([])
    const token = tokenIn(letter)
    const late = new Date(Date.now() + 7 * 86_400_000 + 1000)
    const use = (now: Date) =>
      inTransaction(cms.payload, (req) => confirm(req, { token, at: now.toISOString() }, now))
    await use(late)
    expect(await send()).toEqual([])
    await use(new Date())
    expect(subjects(await send())).toEqual(['ana@exemplu.ro: Sunteți abonat la știrile primăriei'])
    await use(new Date())
    expect(await send()).toEqual([])
    const kept = JSON.stringify(
      (await cms.payload.db.find({ collection: 'subscriptions', pagination: false })).docs,
    )
    expect(kept).not.toContain(token)
  })

  it('is asked for no more than three times a day, and only of what is public', async () => {
    for (let time = 0; time < 5; time++) await ask('ana@exemplu.ro', '/comunicate/', 'daily')
    expect(await send()).toHaveLength(3)
    for (const target of ['/nimic/', 'https://alt.ro/', ''])
      expect(await ask('ana@exemplu.ro', target, 'daily')).toBe(false)
  })

  it('is asked so often however the address is spelt', async () => {
    for (const email of [
      'ana@exemplu.ro',
      'Ana+1@exemplu.ro',
      'ana+2@exemplu.ro',
      'ana+3@exemplu.ro',
    ])
      await ask(email, '/', 'daily')
    expect((await send()).map(({ to }) => to)).toEqual([
      ...['ana@exemplu.ro', 'ana+1@exemplu.ro', 'ana+2@exemplu.ro'].toSorted((a, b) =>
        a.localeCompare(b),
      ),
    ])
  })

  it('is asked by a letter whose answer goes to the office', async () => {
    const write = (email: string | null) =>
      cms.payload.updateGlobal({ slug: 'site-settings', data: { email } })
    await write('presa@exemplu.ro')
    await ask('ana@exemplu.ro', '/', 'daily')
    expect((await send()).map(({ replyTo }) => replyTo)).toEqual(['presa@exemplu.ro'])
    await write(null)
    await ask('ana@exemplu.ro', '/', 'daily')
    expect((await send()).map(({ replyTo }) => replyTo)).toEqual([null])
  })

  it('is asked for as often as they answer: whoever chooses a fourth topic gets its letter too', async () => {
    const minute = (number: number) => new Date(Date.now() - 3_600_000 + number * 60_000)
    for (const number of [0, 2, 4, 6, 8]) {
      await ask('ana@exemplu.ro', '/', 'daily', minute(number))
      const [letter] = await send()
      expect(letter?.subject).toBe(askingSubject)
      const confirmed = { token: tokenIn(letter), at: minute(number + 1).toISOString() }
      await inTransaction(cms.payload, (req) => confirm(req, confirmed, minute(number + 1)))
      await send()
    }
  })

  it('is kept for whoever had one and asks anew', async () => {
    const long = new Date(Date.now() - 27 * 86_400_000)
    await ask('ana@exemplu.ro', '/', 'daily', long)
    const endedAt = async () =>
      (await cms.payload.find({ collection: 'subscribers' })).docs.map((doc) => doc.endedAt)
    expect(await endedAt()).toEqual([long.toISOString()])
    const now = new Date()
    await ask('ana@exemplu.ro', '/', 'daily', now)
    expect(await endedAt()).toEqual([now.toISOString()])
    await subscribe('ion@exemplu.ro', '/', 'daily')
    await ask('ion@exemplu.ro', '/comunicate/', 'daily')
    expect(await endedAt()).toContain(null)
  })

  it('is asked for a third time on a day on which two have begun', async () => {
    await subscribe('ana@exemplu.ro', '/', 'daily')
    await subscribe('ana@exemplu.ro', '/comunicate/', 'daily')
    await ask('ana@exemplu.ro', '/anunturi/', 'daily')
    expect(tokenIn((await send())[0])).not.toBe('')
  })

  it('brings what it is about, at once, with why and how to end it, and nothing twice', async () => {
    await subscribe('ana@exemplu.ro', '/', 'at-once')
    await subscribe('ana@exemplu.ro', '/comunicate/', 'at-once')
    await subscribe('ion@exemplu.ro', '/anunturi/', 'at-once')
    await subscribe('maria@exemplu.ro', '/comunicate/', 'at-once')
    await publish('Se închide o stradă')
    await writeAll()
    const letters = await send()
    expect(subjects(letters)).toEqual([
      'ana@exemplu.ro: Se închide o stradă',
      'maria@exemplu.ro: Se închide o stradă',
    ])
    const text = toPlainText(letters[1]?.content ?? [])
    expect(text).toContain('https://stiri.exemplu.ro/comunicate/')
    expect(text).toContain(
      'fiindcă v-ați abonat la „Comunicate de presă”, la fiecare publicare, imediat.',
    )
    expect(text).toContain(letters[1]?.list?.unsubscribe)
    expect(text.endsWith(signed)).toBe(true)
    await cms.payload.db.updateMany({
      collection: 'post-office',
      where: {},
      data: { row: (await inTransaction(cms.payload, readOffice)).row - 1 },
    })
    await writeAll()
    expect(await send()).toEqual([])
  })

  it('to a department or a topic brings what belongs to it', async () => {
    const topic = { name: 'Mobilitate', slug: 'mobilitate' }
    const { id } = await cms.payload.create({ collection: 'topics', data: topic })
    await publish('Prima despre temă', { topics: [id] })
    await writeAll()
    await subscribe('ana@exemplu.ro', '/teme/mobilitate/', 'at-once')
    await publish('Despre altceva')
    await publish('A doua despre temă', { topics: [id] })
    await writeAll()
    expect(subjects(await send())).toEqual(['ana@exemplu.ro: A doua despre temă'])
  })

  it('ends by the link of a letter of after the newsroom got another secret', async () => {
    await subscribe('ana@exemplu.ro', '/comunicate/', 'at-once')
    const renewLinks = renewingLinks(linksOfSubscribers)
    const asked = async () => (await unfinishedJobs(cms.payload, [renewLinks])).length
    await askForLinks(cms.payload, linksOfSubscribers, renewLinks)
    expect(await asked()).toBe(0)
    const { secret } = cms.payload.config
    try {
      cms.payload.config.secret = 'o altă cheie, mai nouă, de treizeci și două'
      await askForLinks(cms.payload, linksOfSubscribers, renewLinks)
      expect(await asked()).toBe(1)
      await renewLinks.run(workAt(cms.payload, new Date()))
      await publish('După cheia nouă')
      await writeAll()
      const [letter] = await send()
      const token = tokenIn(letter)
      await end(token)
      await publish('Nu mai pleacă')
      await writeAll()
      expect([token === '', await send()]).toEqual([false, []])
    } finally {
      cms.payload.config.secret = secret
    }
  })

  it('ends in one click, and what waits for it leaves no more', async () => {
    await subscribe('ana@exemplu.ro', '/comunicate/', 'at-once')
    await subscribe('ana@exemplu.ro', '/anunturi/', 'at-once')
    await publish('Prima')
    await writeAll()
    const [letter] = await send()
    const one = letter?.list?.unsubscribe.split('/').at(-2) ?? ''
    await publish('A doua')
    await writeAll()
    await end(one)
    await publish('A treia')
    await writeAll()
    expect(await send()).toEqual([])
    const note = toPlainText(letter?.content ?? [])
    const own = /\/ghiseu\/abonamente\/([\w-]{43})\//.exec(note)?.[1] ?? ''
    const shown = await cms.request('POST', subscriptionsApi.open, {
      headers: linkAuthorization(own),
    })
    expect(shown.body).toMatchObject({
      state: 'shown',
      email: 'ana@exemplu.ro',
      subscriptions: [{ target: '/anunturi/', label: 'Anunțuri', rhythm: 'at-once' }],
    })
    await end(own)
    expect(
      (await cms.request('POST', subscriptionsApi.open, { headers: linkAuthorization(own) })).body,
    ).toMatchObject({ state: 'shown', subscriptions: [] })
    for (const token of ['a'.repeat(43), one])
      expect(
        (await cms.request('POST', subscriptionsApi.open, { headers: linkAuthorization(token) }))
          .body,
      ).toEqual({ state: 'closed' })
  })
})

describe('a reader of whom a mail server speaks three times', () => {
  const tryThrice = async (outcome: Outcome['outcome']) => {
    await subscribe('ana@exemplu.ro', '/', 'at-once')
    for (const title of ['Prima', 'A doua', 'A treia']) {
      await publish(title)
      await writeAll()
      expect(await send(outcome)).toHaveLength(1)
    }
    await publish('A patra')
    await writeAll()
    return send()
  }

  it('is written to no more where there is no such one', async () => {
    expect(await tryThrice('bounced')).toEqual([])
  })

  it('is written to still where only the letters were refused', async () => {
    expect(await tryThrice('refused')).toHaveLength(1)
    const { docs } = await cms.payload.find({ collection: 'mails', limit: 0 })
    expect(docs.filter(({ state }) => state === 'failed')).toHaveLength(3)
  })
})

describe('a letter by two subscriptions', () => {
  const note = (letter: Letter | undefined) => toPlainText(letter?.content ?? [])
  const publishToBoth = async (title: string) => {
    await publish(title)
    await writeAll()
  }
  const endOne = async (target: string) => {
    const { docs } = await cms.payload.find({
      collection: 'subscriptions',
      where: { target: { equals: target } },
    })
    await end(endingToken({ payload: cms.payload }, docs[0]?.key ?? ''))
  }

  it('names what its link ends: all of them, or the one that is left', async () => {
    await subscribe('ana@exemplu.ro', '/', 'at-once')
    await subscribe('ana@exemplu.ro', '/comunicate/', 'at-once')
    await publishToBoth('Prima')
    const [both] = await send()
    expect(note(both)).toContain('Renunțați la toate abonamentele')
    expect(note(both)).not.toContain('Renunțați la acest abonament')
    await publishToBoth('A doua')
    await endOne('/')
    const [left] = await send()
    expect(note(left)).toContain('Renunțați la acest abonament')
    await end(both?.list?.unsubscribe.split('/').at(-2) ?? '')
    await publishToBoth('A treia')
    expect(await send()).toEqual([])
  })

  it('leaves no more where both have ended, whatever else its reader has', async () => {
    for (const target of ['/', '/comunicate/', '/anunturi/'])
      await subscribe('ana@exemplu.ro', target, 'at-once')
    await publishToBoth('Prima')
    await endOne('/')
    await endOne('/comunicate/')
    expect(await send()).toEqual([])
  })
})

describe('what was sent', () => {
  it('is corrected and taken back, at once, to all who were sent it', async () => {
    await subscribe('ana@exemplu.ro', '/', 'at-once')
    const id = await publish('Program nou', { lead: 'La ora 10:00.' })
    await writeAll()
    expect(subjects(await send())).toEqual(['ana@exemplu.ro: Program nou'])
    await subscribe('ana@exemplu.ro', '/', 'weekly')
    await subscribe('ion@exemplu.ro', '/', 'at-once')
    await correct(id)
    await writeAll()
    const corrected = await send()
    expect(subjects(corrected)).toEqual([
      'ana@exemplu.ro: Rectificare: Program nou',
      'ion@exemplu.ro: Rectificare: Program nou',
    ])
    expect(toPlainText(corrected[0]?.content ?? [])).toContain('„ora 12:00”')
    await act(id, { act: 'withdraw', manner: 'error', reason: 'Publicat din greșeală.' })
    await writeAll()
    const taken = await send()
    expect(subjects(taken)).toEqual([
      'ana@exemplu.ro: Retras: Program nou',
      'ion@exemplu.ro: Retras: Program nou',
    ])
    expect(toPlainText(taken[0]?.content ?? [])).toContain('Publicat din greșeală.')
  })

  it('is told of nobody who ended everything, and what was never sent is taken back to nobody', async () => {
    await subscribe('ana@exemplu.ro', '/', 'at-once')
    const id = await publish('Abia scris')
    await writeAll()
    await act(id, { act: 'withdraw', manner: 'error', reason: 'Greșeală.' })
    await writeAll()
    expect(await send()).toEqual([])
  })
})

describe('what was taken back', () => {
  const withdraw = (id: string) =>
    act(id, { act: 'withdraw', manner: 'error', reason: 'Greșeală.' })
  const states = async () =>
    (await cms.payload.find({ collection: 'mails', limit: 0, sort: 'queuedAt' })).docs.map(
      ({ state }) => state,
    )

  it('is told to nobody by a row of before, also where the site shows both only now', async () => {
    await subscribe('ana@exemplu.ro', '/', 'at-once')
    const id = await publish('Greșit')
    await withdraw(id)
    await writeAll()
    expect((await states()).slice(2)).toEqual([])
  })

  it('leaves no more where it was on its way and came back, or is tried again by hand', async () => {
    await subscribe('ana@exemplu.ro', '/', 'at-once')
    await subscribe('ion@exemplu.ro', '/', 'at-once')
    const id = await publish('Greșit')
    await writeAll()
    const claim = 77
    const asked = { claim, most: 100, perMinute: 100_000, waitSeconds: 0, sends: 'smtp' }
    const body = { ...asked, from: 'stiri@exemplu.ro', trouble: null }
    const taken = claimedSchema.parse((await asMailer('POST', '/mail/claims', body)).body)
    const [first, second] = taken.letters
    await withdraw(id)
    await writeAll()
    const at = new Date().toISOString()
    const told = { claim, at, response: '' }
    const outcomes = [
      { ...told, id: first?.id, outcome: 'deferred' },
      { ...told, id: second?.id, outcome: 'bounced' },
    ]
    await asMailer('POST', '/mail/outcomes', { outcomes, over: [] })
    await cms.request('POST', '/mail/again', { as: 'chief', body: { id: second?.id } })
    expect((await send()).map(({ subject }) => subject)).not.toContain('Greșit')
    for (const letter of [first, second])
      expect(
        (await cms.payload.findByID({ collection: 'mails', id: letter?.id ?? '' })).state,
      ).toBe('stopped')
  })
})

describe('a digest', () => {
  const at = (now: string) => (rhythm: 'daily' | 'weekly') =>
    queueDigest(workAt(cms.payload, new Date(now)), rhythm)
  /** The next morning, and that after it. */
  const inDays = (days: number) =>
    new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10) + 'T12:00:00.000Z'

  it('leaves out what was taken back after its period', async () => {
    await cms.payload.db.updateMany({
      collection: 'post-office',
      where: {},
      data: { dailyUntil: new Date().toISOString(), dailyRow: null },
    })
    await subscribe('ana@exemplu.ro', '/', 'daily')
    await publish('Rămas')
    const gone = await publish('Retras după')
    const due = new Date(Date.now() + 86_400_000)
    await act(gone, { act: 'withdraw', manner: 'error', reason: 'Greșeală.' })
    const { docs } = await cms.payload.find({ collection: 'register', sort: '-number', limit: 1 })
    // As if it had been taken back once the period was over.
    const late = new Date(due.getTime() + 86_400_000).toISOString()
    const [row] = docs
    await cms.payload.db.updateOne({
      collection: 'register',
      id: row?.id ?? '',
      data: { at: late },
    })
    await at(inDays(1))('daily')
    const [letter] = await send()
    expect(letter?.subject).toBe('Știrile zilei: Rămas')
    await cms.payload.db.updateOne({
      collection: 'register',
      id: row?.id ?? '',
      data: { at: row?.at },
    })
    await writeAll()
  })

  it('is corrected at once for who is written to after the correction came, too', async () => {
    const until = { dailyUntil: new Date().toISOString(), dailyRow: null }
    await cms.payload.db.updateMany({ collection: 'post-office', where: {}, data: until })
    await subscribe('ana@exemplu.ro', '/', 'daily')
    const id = await publish('Program nou', { lead: 'La ora 10:00.' })
    await writeAll()
    let turns = 0
    const turn: Turn = async (work) => {
      turns += 1
      // Its readers are written to in the third.
      if (turns === 3) {
        await correct(id)
        await writeAll()
        expect(await send()).toEqual([])
      }
      return inTransaction(cms.payload, work)
    }
    await queueDigest(workAt(cms.payload, new Date(inDays(1)), { turn }), 'daily')
    expect(subjects(await send()).toSorted()).toEqual([
      'ana@exemplu.ro: Rectificare: Program nou',
      'ana@exemplu.ro: Știrile zilei: Program nou',
    ])
    await at(inDays(1))('daily')
    expect(await send()).toEqual([])
  })

  it('comes where a clock that was ahead has written one, and tells nothing twice', async () => {
    const ahead = { dailyUntil: inDays(5), dailyRow: null }
    await subscribe('ana@exemplu.ro', '/', 'daily')
    await publish('Spusă de un ceas grăbit')
    const { docs } = await cms.payload.find({ collection: 'register', sort: '-number', limit: 1 })
    const data = { ...ahead, dailyRow: docs[0]?.number }
    await cms.payload.db.updateMany({ collection: 'post-office', where: {}, data })
    await publish('Nouă')
    // The next one, at whatever hour: that of tomorrow noon may be the one after it.
    const next = new Date(Date.now() + 86_400_000).toISOString()
    await at(next)('daily')
    expect(subjects(await send())).toEqual(['ana@exemplu.ro: Știrile zilei: Nouă'])
    await at(next)('daily')
    expect(await send()).toEqual([])
  })

  it('leaves without what was taken back after it was written, and not at all where nothing is left', async () => {
    const until = { dailyUntil: new Date().toISOString(), dailyRow: null }
    await cms.payload.db.updateMany({ collection: 'post-office', where: {}, data: until })
    await subscribe('ana@exemplu.ro', '/', 'daily')
    await subscribe('ion@exemplu.ro', '/comunicate/', 'daily')
    const [gone, kept] = [await publish('Retras apoi'), await publish('Rămas')]
    await writeAll()
    await at(inDays(1))('daily')
    // Somebody has it: a letter that the mail server has put off.
    const later = { state: { equals: 'waiting' }, to: { equals: 'ion@exemplu.ro' } }
    const deferred = { attempts: 2, triedAt: new Date().toISOString() }
    await cms.payload.db.updateMany({ collection: 'mails', where: later, data: deferred })
    await act(gone, { act: 'withdraw', manner: 'error', reason: 'Greșeală.' })
    await writeAll()
    const letters = await send()
    expect(subjects(letters)).toEqual([
      'ana@exemplu.ro: Știrile zilei: Rămas',
      'ion@exemplu.ro: Retras: Retras apoi',
      'ion@exemplu.ro: Știrile zilei: Rămas',
    ])
    expect(JSON.stringify(letters[0]?.content)).not.toContain('Retras')
    await publish('Singura')
    await at(inDays(2))('daily')
    await act(kept, { act: 'withdraw', manner: 'error', reason: 'Greșeală.' })
    const { docs } = await cms.payload.find({ collection: 'press-releases', sort: '-createdAt' })
    await act(docs[0]?.id ?? '', { act: 'withdraw', manner: 'error', reason: 'Greșeală.' })
    expect(await send()).toEqual([])
    await writeAll()
    expect(subjects(await send())).toEqual([
      'ana@exemplu.ro: Retras: Rămas',
      'ion@exemplu.ro: Retras: Rămas',
    ])
  })

  it('brings what a period has brought, once, and none where it is empty', async () => {
    await cms.payload.db.updateMany({
      collection: 'post-office',
      where: {},
      data: {
        ...{ dailyUntil: new Date().toISOString(), dailyRow: null },
        ...{ weeklyUntil: new Date().toISOString(), weeklyRow: null },
      },
    })
    await subscribe('ana@exemplu.ro', '/', 'daily')
    await subscribe('ion@exemplu.ro', '/anunturi/', 'daily')
    await subscribe('maria@exemplu.ro', '/comunicate/', 'weekly')
    await publish('Prima știre')
    const second = await publish('A doua știre')
    const gone = await publish('A treia, retrasă')
    await correct(second)
    await act(gone, { act: 'withdraw', manner: 'error', reason: 'Greșeală.' })
    await writeAll()
    expect(await send()).toEqual([])
    await at(inDays(1))('daily')
    await at(inDays(1))('daily')
    const letters = await send()
    expect(subjects(letters)).toEqual(['ana@exemplu.ro: Știrile zilei: Prima știre și încă una'])
    const text = toPlainText(letters[0]?.content ?? [])
    expect(text).toContain('A doua știre')
    expect(text).not.toContain('retrasă')
    expect(text).toContain('fiindcă v-ați abonat la „Tot ce publică biroul”, zilnic, la 08:30.')
    await at(inDays(2))('daily')
    expect(await send()).toEqual([])
    await at(inDays(8))('weekly')
    expect(subjects(await send())).toEqual([
      'maria@exemplu.ro: Știrile săptămânii: Prima știre și încă una',
    ])
    const office = await inTransaction(cms.payload, readOffice)
    expect(office.dailyUntil?.slice(0, 10)).toBe(inDays(2).slice(0, 10))
    // Its correction reaches who had it in a digest.
    await act(second, { act: 'withdraw', manner: 'error', reason: 'Greșeală.' })
    await writeAll()
    expect(subjects(await send())).toEqual([
      'ana@exemplu.ro: Retras: A doua știre',
      'maria@exemplu.ro: Retras: A doua știre',
    ])
  })

  // Clocks go forward on 28 March 2027 and back on 31 October.
  it.each([
    ['2027-03-27T06:30:00.000Z', '2027-03-28T05:30:00.000Z', '2027-03-29T05:30:00.000Z'],
    ['2027-10-30T05:30:00.000Z', '2027-10-31T06:30:00.000Z', '2027-11-01T06:30:00.000Z'],
  ])('brings a row once that is of its last moment and came after it: %s', async (...mornings) => {
    const [before, due, next] = mornings
    await subscribe('ana@exemplu.ro', '/', 'daily')
    const newest = async () => {
      const { docs } = await cms.payload.find({ collection: 'register', sort: '-number', limit: 1 })
      return { id: docs[0]?.id ?? '', number: docs[0]?.number ?? 0 }
    }
    const office = { dailyUntil: before, dailyRow: (await newest()).number }
    await cms.payload.db.updateMany({ collection: 'post-office', where: {}, data: office })
    const publishAt = async (title: string, moment: number) => {
      await publish(title)
      const data = { at: new Date(moment).toISOString() }
      await cms.payload.db.updateOne({ collection: 'register', ...(await newest()), data })
    }
    const end = new Date(due).getTime()
    await publishAt('La timp', end - 100)
    await at(due)('daily')
    await publishAt('În ultima clipă', end - 50)
    await publishAt('Chiar atunci', end)
    await publishAt('După', end + 1)
    await at(next)('daily')
    expect(subjects(await send()).toSorted()).toEqual([
      'ana@exemplu.ro: Știrile zilei: La timp',
      'ana@exemplu.ro: Știrile zilei: În ultima clipă și încă 2',
    ])
  })
})
