// Long, as one newsroom is opened for all that a link changes: that is what takes its time.

import { linkAuthorization } from '@avizier/shared/counter-api'
import { toPlainText } from '@avizier/shared/mail/plain-text'
import type { Rhythm } from '@avizier/shared/rhythms'
import type { Letter } from '@avizier/shared/mail/mail-api'
import {
  changeAnswerSchema,
  shownSubscriptionsSchema,
  subscriptionsApi,
  type ChangeAsked,
  type ChangeMade,
} from '@avizier/shared/subscriptions-api'
import type { PayloadRequest } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openTestCms, words, type TestCms } from '../collections/authored/test-cms.ts'
import { openTestMailer, type TestMailer } from '../collections/authored/test-mailer.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { workAt } from '../jobs/testing.ts'
import { changeOffice, readOffice, type PostOffice } from '../mail/post-office.ts'
import { changeByLink, toldOf } from './by-link.ts'
import { queueDigest } from './queue-digests.ts'
import { beginNew, findOrMakeSubscriber } from './store.ts'
import { askToSubscribe, confirm } from './take.ts'
import { endingToken, subscriberToken } from './tokens.ts'

let cms: TestCms
let mailer: TestMailer
beforeAll(async () => {
  cms = await openTestCms({ fourEyes: false })
  mailer = await openTestMailer(cms)
})
afterAll(() => cms.close())

/** In March 2027, a Monday is the 1st; digests leave at 06:30 UTC. */
const march = (day: number, time = '06:30:00') =>
  `2027-03-${String(day).padStart(2, '0')}T${time}.000Z`
const email = (who: string) => `${who}@exemplu.ro`
const tokenOf = (who: string) => subscriberToken({ payload: cms.payload }, email(who))
const setOffice = (data: Partial<PostOffice>) =>
  inTransaction(cms.payload, async (req) => changeOffice(req, await readOffice(req), data))
const newest = async () => {
  const { docs } = await cms.payload.find({ collection: 'register', sort: '-number', limit: 1 })
  return { id: docs[0]?.id ?? '', number: docs[0]?.number ?? 0 }
}

/** All has been told up to Wednesday the 3rd, and up to Monday by those of the week. */
beforeEach(async () => {
  for (const collection of ['mails', 'mail-texts', 'subscriptions', 'subscribers'] as const)
    await cms.payload.db.deleteMany({ collection, where: {} })
  await mailer.writeAll()
  const where = { at: { greater_than: march(1) } }
  await cms.payload.db.updateMany({ collection: 'register', where, data: { at: march(1) } })
  const row = (await newest()).number
  await setOffice({ dailyUntil: march(3), dailyRow: row, weeklyUntil: march(1), weeklyRow: row })
})

const subscribe = (who: string, rhythm: Rhythm, target = '/') =>
  inTransaction(cms.payload, async (req) => {
    const subscriber = await findOrMakeSubscriber(req, email(who), new Date())
    await beginNew(req, subscriber, { target, label: 'Tot', rhythm }, new Date())
  })
const change = async (token: string, body: ChangeAsked) => {
  const headers = linkAuthorization(token)
  const answer = await cms.request('POST', subscriptionsApi.change, { headers, body })
  return changeAnswerSchema.parse(answer.body)
}
const keys = async () =>
  (await cms.payload.find({ collection: 'subscriptions' })).docs.map(({ key }) => key)
const confirmToken = (letter: Letter | undefined): string =>
  /confirmare\/([\w-]{43})/.exec(JSON.stringify(letter?.content))?.[1] ?? ''
const toRhythm = async (who: string, rhythm: Rhythm) =>
  expect(await change(tokenOf(who), { act: 'rhythm', target: '/', rhythm })).toEqual({
    state: 'changed',
    made: 'rhythm',
  })

/** Public at a moment, and told at once where somebody wants that. */
async function publish(title: string, at: string): Promise<void> {
  const data = { title, lead: 'Pe scurt.', body: words('Text'), _status: 'published' }
  await cms.payload.create({ collection: 'press-releases', data: data as never })
  const row = await newest()
  await cms.payload.db.updateOne({ collection: 'register', id: row.id, data: { at } })
  await mailer.writeAll()
}
/** The digest of a morning, as its job writes it. */
const morning = (day: number, rhythm: 'daily' | 'weekly' = 'daily'): Promise<void> =>
  queueDigest(workAt(cms.payload, new Date(march(day, '06:31:00'))), rhythm)

/** Titles of what leaves now, by whom it reaches. */
async function arrived(): Promise<Record<string, string[]>> {
  const now = { dueAt: new Date().toISOString() }
  const where = { state: { equals: 'waiting' } }
  await cms.payload.db.updateMany({ collection: 'mails', where, data: now })
  const all = (await mailer.send()).map(({ to, content }) => {
    const titles = content.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
    return [to.replace('@exemplu.ro', ''), titles] as const
  })
  const byReader = Object.groupBy(all, ([who]) => who)
  return Object.fromEntries(
    Object.entries(byReader).map(([who, letters = []]) => [who, letters.flatMap((one) => one[1])]),
  )
}

describe('another rhythm', () => {
  it('tells once what was not told, and nothing again: between days, weeks and at once', async () => {
    await subscribe('ana', 'daily')
    await subscribe('ion', 'weekly')
    await subscribe('maria', 'at-once')
    await subscribe('radu', 'weekly')
    await publish('Unu', march(3, '10:00:00'))
    await morning(4)
    expect(await arrived()).toEqual({ ana: ['Unu'], maria: ['Unu'] })
    await publish('Doi', march(4, '10:00:00'))
    expect(await arrived()).toEqual({ maria: ['Doi'] })
    await toRhythm('ana', 'weekly')
    await toRhythm('ion', 'daily')
    await toRhythm('maria', 'daily')
    await publish('Trei', march(4, '12:00:00'))
    await morning(5)
    await morning(5)
    expect(await arrived()).toEqual({ ion: ['Unu', 'Doi', 'Trei'], maria: ['Trei'] })
    await publish('Patru', march(5, '10:00:00'))
    await morning(6)
    expect(await arrived()).toEqual({ ion: ['Patru'], maria: ['Patru'] })
    await morning(7)
    await morning(8, 'weekly')
    expect(await arrived()).toEqual({
      ana: ['Doi', 'Trei', 'Patru'],
      radu: ['Unu', 'Doi', 'Trei', 'Patru'],
    })
    await publish('Cinci', march(8, '10:00:00'))
    await morning(15, 'weekly')
    expect(await arrived()).toEqual({ ana: ['Cinci'], radu: ['Cinci'] })
  })

  it('tells what waited where the new digest brings nothing else', async () => {
    await subscribe('ion', 'weekly')
    await publish('Unu', march(3, '05:00:00'))
    await setOffice({ dailyRow: (await newest()).number })
    await toRhythm('ion', 'daily')
    await morning(4)
    await morning(5)
    expect(await arrived()).toEqual({ ion: ['Unu'] })
  })

  it('to at once brings what waited in one letter, at once, and back again brings nothing twice', async () => {
    await subscribe('ana', 'daily')
    await publish('Unu', march(3, '10:00:00'))
    await morning(4)
    await publish('Doi', march(4, '10:00:00'))
    await publish('Trei', march(4, '11:00:00'))
    await arrived()
    await toRhythm('ana', 'at-once')
    const [letter] = await mailer.send()
    expect(letter?.subject).toBe('Știrile de până acum: Doi și încă una')
    expect(toPlainText(letter?.content ?? [])).toContain(
      'fiindcă v-ați abonat la „Tot”, la fiecare publicare, imediat.',
    )
    for (const rhythm of ['weekly', 'daily', 'at-once', 'daily', 'at-once'] as const)
      await toRhythm('ana', rhythm)
    await publish('Patru', march(4, '12:00:00'))
    expect(await arrived()).toEqual({ ana: ['Patru'] })
    await morning(5)
    await morning(8, 'weekly')
    expect(await arrived()).toEqual({})
  })

  it('by ending and adding brings nothing twice, and what came between', async () => {
    await subscribe('maria', 'at-once')
    await publish('Unu', march(3, '10:00:00'))
    expect(await arrived()).toEqual({ maria: ['Unu'] })
    await change(tokenOf('maria'), { act: 'end', target: '/' })
    await cms.payload.db.updateMany({
      collection: 'subscriptions',
      where: {},
      data: { endedAt: march(3, '11:00:00') },
    })
    await publish('Doi', march(3, '12:00:00'))
    await change(tokenOf('maria'), { act: 'add', target: '/', rhythm: 'daily' })
    await morning(4)
    expect(await arrived()).toEqual({ maria: ['Doi'] })
    await publish('Trei', march(4, '12:00:00'))
    await morning(5)
    expect(await arrived()).toEqual({ maria: ['Trei'] })
  })

  it('counts letters that are half written: those of a row, and those of a morning', async () => {
    await subscribe('ana', 'daily')
    await subscribe('maria', 'at-once')
    await publish('Unu', march(3, '10:00:00'))
    const { number } = await newest()
    // As if the letters of the row had passed both of them, and others waited for theirs.
    await setOffice({ row: number - 1 })
    await toRhythm('ana', 'at-once')
    await toRhythm('maria', 'daily')
    expect(await arrived()).toEqual({ ana: ['Unu'], maria: ['Unu'] })
    await mailer.writeAll()
    await morning(4)
    expect(await arrived()).toEqual({})
    await subscribe('ion', 'daily')
    await publish('Doi', march(4, '10:00:00'))
    await morning(5)
    await setOffice({ dailyUntil: march(4), dailyRow: number })
    const asked = { act: 'rhythm', target: '/', rhythm: 'weekly' } as const
    const now = new Date(march(5, '06:32:00'))
    await inTransaction(cms.payload, (req) => changeByLink(req, tokenOf('ion'), asked, now))
    await morning(5)
    await morning(8, 'weekly')
    expect(await arrived()).toEqual({ ana: ['Doi'], maria: ['Doi'], ion: ['Doi'] })
  })

  it('asked for by the form, and confirmed, is no other', async () => {
    await subscribe('ana', 'at-once')
    await publish('Unu', march(3, '10:00:00'))
    await arrived()
    const values = { email: email('ana'), target: '/', rhythm: 'daily' }
    const now = new Date()
    await inTransaction(cms.payload, (req) => askToSubscribe(req, { values }, now))
    const [asking] = await mailer.send()
    const token = confirmToken(asking)
    const at = now.toISOString()
    await inTransaction(cms.payload, (req) => confirm(req, { token, at }, now))
    await arrived()
    await morning(4)
    expect(await arrived()).toEqual({})
  })
})

describe('whoever has a link', () => {
  const open = async (token: string) => {
    const headers = linkAuthorization(token)
    return (await cms.request('POST', subscriptionsApi.open, { headers })).body
  }
  const link = async (token: string) => {
    const headers = linkAuthorization(token)
    return (await cms.request('POST', subscriptionsApi.link, { headers })).body
  }
  const made = (what: ChangeMade) => ({ state: 'changed', made: what })
  const active = async (who: string) => {
    const shown = shownSubscriptionsSchema.parse(await open(tokenOf(who)))
    return shown.state === 'closed'
      ? null
      : shown.subscriptions.map(({ target, rhythm }) => `${target} ${rhythm}`)
  }

  it('sees what they have and since when, changes, ends and adds, without another letter; the same twice is done once', async () => {
    await subscribe('ana', 'daily')
    await subscribe('ana', 'weekly', '/comunicate/')
    await subscribe('ion', 'daily')
    const token = tokenOf('ana')
    for (let time = 0; time < 2; time += 1) {
      const rhythm = { act: 'rhythm', target: '/', rhythm: 'weekly' } as const
      expect(await change(token, rhythm)).toEqual(made('rhythm'))
      expect(await change(token, { act: 'end', target: '/comunicate/' })).toEqual(made('ended'))
      const add = { act: 'add', target: '/anunturi/', rhythm: 'at-once' } as const
      expect(await change(token, add)).toEqual(made('added'))
    }
    expect(await active('ana')).toEqual(['/anunturi/ at-once', '/ weekly'])
    expect(await open(token)).toMatchObject({
      email: 'ana@exemplu.ro',
      subscriptions: [
        { label: 'Anunțuri', since: expect.stringMatching(/^20/) as string },
        { label: 'Tot' },
      ],
      ended: [{ target: '/comunicate/', label: 'Tot' }],
    })
    const again = { act: 'add', target: '/comunicate/', rhythm: 'daily' } as const
    expect(await change(token, again)).toEqual(made('added'))
    expect(await change(token, { ...again, rhythm: 'weekly' })).toEqual(made('rhythm'))
    expect(await change(token, { act: 'end-all' })).toEqual(made('ended-all'))
    expect([await active('ana'), await active('ion')]).toEqual([[], ['/ daily']])
    expect(await change(token, again)).toEqual(made('added'))
    expect(await active('ana')).toEqual(['/comunicate/ daily'])
    expect(await arrived()).toEqual({})
    const { docs } = await cms.payload.find({ collection: 'subscribers' })
    expect(docs.map(({ endedAt }) => endedAt ?? null)).toEqual([null, null])
  })

  it('is told what an older page did not know, and that what was chosen is not public', async () => {
    await subscribe('ana', 'daily')
    const token = tokenOf('ana')
    await change(token, { act: 'end', target: '/' })
    const rhythm = { act: 'rhythm', target: '/', rhythm: 'weekly' } as const
    expect(await change(token, rhythm)).toEqual(made('over'))
    expect(await change(token, { act: 'end', target: '/anunturi/' })).toEqual(made('over'))
    const gone = { act: 'add', target: '/nimic/', rhythm: 'daily' } as const
    expect(await change(token, gone)).toEqual(made('gone'))
    expect(await active('ana')).toEqual([])
  })

  it('that is not theirs, or of nobody, changes nothing', async () => {
    await subscribe('ana', 'daily')
    const one = endingToken({ payload: cms.payload }, (await keys())[0] ?? '')
    for (const token of ['a'.repeat(43), one, 'scurt']) {
      expect(await change(token, { act: 'end-all' })).toEqual({ state: 'closed' })
      expect(await open(token)).toEqual({ state: 'closed' })
    }
    expect(await active('ana')).toEqual(['/ daily'])
    const headers = linkAuthorization(tokenOf('ana'))
    const body = { act: 'rhythm', target: '/', rhythm: 'hourly' }
    const answer = await cms.request('POST', subscriptionsApi.change, { headers, body })
    expect(answer.status).toBe(400)
  })

  it('reads what it confirms and until when, that it is confirmed, and what it ends', async () => {
    const values = { email: email('ana'), target: '/comunicate/', rhythm: 'weekly' }
    const now = new Date()
    await inTransaction(cms.payload, (req) => askToSubscribe(req, { values }, now))
    const [asking] = await mailer.send()
    const token = confirmToken(asking)
    const wanted = { label: 'Comunicate de presă', rhythm: 'weekly' }
    const told = { email: 'ana@exemplu.ro', wanted }
    const until = new Date(now.getTime() + 7 * 86_400_000).toISOString()
    expect(await link(token)).toEqual({ state: 'asks', ...told, until })
    const late = (req: PayloadRequest) => toldOf(req, token, new Date(Date.parse(until) + 1))
    expect(await inTransaction(cms.payload, late)).toEqual({ state: 'closed' })
    const at = now.toISOString()
    await inTransaction(cms.payload, (req) => confirm(req, { token, at }, now))
    expect(await link(token)).toEqual({ state: 'confirmed', ...told })
    const one = endingToken({ payload: cms.payload }, (await keys())[0] ?? '')
    const ends = { state: 'ends', email: 'ana@exemplu.ro' }
    expect(await link(one)).toEqual({ ...ends, subscriptions: [wanted] })
    expect(await link(tokenOf('ana'))).toEqual({ ...ends, subscriptions: [wanted] })
    await change(tokenOf('ana'), { act: 'end-all' })
    expect(await link(token)).toEqual({ state: 'closed' })
    expect(await link(one)).toEqual({ ...ends, subscriptions: [] })
    expect(await link('a'.repeat(43))).toEqual({ state: 'closed' })
  })
})
