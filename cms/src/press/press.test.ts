// Long, as one newsroom is opened for all of it: that is what takes its time.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { parseSnapshot } from '@avizier/shared/kinds/index'
import { toPlainText } from '@avizier/shared/mail/plain-text'
import { placeSchema, type Letter } from '@avizier/shared/mail/mail-api'
import { roles, type Role } from '../access/roles.ts'
import { openTestCms, words, type TestCms } from '../collections/authored/test-cms.ts'
import { openTestMailer, type TestMailer } from '../collections/authored/test-mailer.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { changeOffice, readOffice } from '../mail/post-office.ts'
import { readHead } from '../register/store.ts'
import { endJournalist } from './end.ts'
import { pressText } from './press-text.ts'
import { pressApi, pressViewSchema } from './press-view.ts'

let cms: TestCms
let mailer: TestMailer
const asMailer: TestMailer['ask'] = (...asked) => mailer.ask(...asked)
const send: TestMailer['send'] = (outcome) => mailer.send(outcome)

beforeAll(async () => {
  cms = await openTestCms({ fourEyes: false })
  mailer = await openTestMailer(cms)
})
afterAll(() => cms.close())
const emptied = ['mails', 'mail-texts', 'press-lists', 'journalists', 'refused-addresses'] as const
beforeEach(async () => {
  for (const collection of emptied) await cms.payload.db.deleteMany({ collection, where: {} })
})

async function journalist(name: string, more: object = {}): Promise<string> {
  const email = `${name.toLowerCase()}@Exemplu.ro`
  const data = { name, outlet: 'Gazeta', email, isAccredited: false, ...more }
  const answer = await cms.request('POST', '/journalists', { as: 'editor', body: data })
  expect([answer.status, answer.body.errors]).toEqual([201, undefined])
  return String(answer.body.doc.id)
}
async function list(name: string, more: object): Promise<string> {
  const answer = await cms.request('POST', '/press-lists', {
    as: 'editor',
    body: { name, ...more },
  })
  expect([answer.status, answer.body.errors]).toEqual([201, undefined])
  return String(answer.body.doc.id)
}
async function publish(title: string, more: object = {}): Promise<string> {
  const data = {
    title,
    lead: 'Pe scurt.',
    body: words('Text întreg'),
    _status: 'published',
    ...more,
  }
  return (await cms.payload.create({ collection: 'press-releases', data: data as never })).id
}
const act = async (id: string, body: object) => {
  const answer = await cms.request('POST', `/press-releases/${id}/acts`, { as: 'editor', body })
  expect([answer.status, answer.body]).toMatchObject([200, {}])
}

/** The site shows all that is public, and the mailer asks for the letters. */
async function writeAll(): Promise<void> {
  const { last, written } = await mailer.writeAll()
  expect(written).toBe(last)
}

const subjects = (letters: Letter[]) => letters.map(({ to, subject }) => `${to}: ${subject}`)
const view = async (id: string, as: Role = 'editor') => {
  const answer = await cms.request('GET', pressApi.ofDocument('press-releases', id), { as })
  expect(answer.status).toBe(200)
  return pressViewSchema.parse(answer.body)
}

describe('a press release', () => {
  it('reaches everybody on its lists once the site shows it, each once, with the whole text', async () => {
    const topic = await cms.payload.create({ collection: 'topics', data: { name: 'Apă' } })
    await journalist('Ana', { isAccredited: true, topics: [topic.id] })
    const ion = await journalist('Ion')
    await journalist('Maria', { topics: [topic.id] })
    await journalist('Nimeni')
    await journalist('Plecat', { isAccredited: true, isActive: false })
    const pressLists = [
      await list('Acreditați', { rule: 'accredited' }),
      await list('Apă', { rule: 'topics', topics: [topic.id] }),
      await list('Aleși', { rule: 'chosen', members: [ion] }),
    ]
    const contact = await cms.payload.create({
      collection: 'contacts',
      data: { name: 'Biroul Mass-media', phone: '0200 000 001' },
    })
    const id = await publish('Se oprește apa', { pressLists, contact: contact.id })
    const { number } = await inTransaction(cms.payload, readHead)
    const early = await asMailer('POST', '/mail/rows', { upTo: number, waitSeconds: 0 })
    expect(placeSchema.parse(early.body).number).toBeLessThan(number)
    expect(await send()).toEqual([])
    await writeAll()
    await inTransaction(cms.payload, async (req) => {
      const office = await readOffice(req)
      const data = { row: office.row - 1 }
      await cms.payload.db.updateOne({ collection: 'post-office', id: office.id, data, req })
    })
    await writeAll()
    const letters = await send()
    expect(subjects(letters)).toEqual([
      'ana@exemplu.ro: Se oprește apa',
      'ion@exemplu.ro: Se oprește apa',
      'maria@exemplu.ro: Se oprește apa',
    ])
    const text = toPlainText(letters[0]?.content ?? [])
    for (const part of ['Pe scurt.', 'Text întreg', 'Biroul Mass-media, 0200 000 001', 'Pe site: '])
      expect(text).toContain(part)
    expect(text).toContain('pe listele de presă „Acreditați”, „Apă” ale primăriei.')
    expect(letters[0]?.list?.id).toBe('presa.stiri.exemplu.ro')
    expect(text).toContain(letters[0]?.list?.unsubscribe)
    const { lists, reach, sent } = await view(id)
    expect([lists, reach]).toEqual([['Acreditați', 'Aleși', 'Apă'], 3])
    expect(sent.map(({ subject, letters: all }) => [subject, all.length])).toEqual([
      ['Se oprește apa', 3],
    ])
    expect(sent[0]?.letters[0]).toMatchObject({
      name: 'Ana, Gazeta',
      to: 'ana@exemplu.ro',
      state: 'sent',
      response: '250 luat',
    })
    const listed = await cms.request('GET', '/mails?where[subject][like]=oprește', { as: 'chief' })
    expect(listed.body).toMatchObject({
      docs: Array.from({ length: 3 }, () => ({ subject: 'Se oprește apa', purpose: 'press' })),
    })
  })

  it('has one line for a subject, in its letters and in a trial, whatever its title is', async () => {
    await journalist('Ana')
    const pressLists = [await list('Toți', { rule: 'everybody' })]
    const id = await publish('Unu\r\nBcc: rau@exemplu.ro\u2028\0doi', { pressLists })
    await writeAll()
    await cms.request('POST', pressApi.trial('press-releases', id), { as: 'editor' })
    const title = `${'ă'.repeat(180)}\r\nBcc: rau@exemplu.ro ${'b'.repeat(180)}`
    const draft = { title, lead: 'L', body: words('T') }
    const long = await cms.request('POST', '/press-releases?draft=true', {
      as: 'editor',
      body: draft,
    })
    const trial = pressApi.trial('press-releases', String(long.body.doc.id))
    expect((await cms.request('POST', trial, { as: 'editor' })).status).toBe(201)
    expect(subjects(await send()).toSorted()).toEqual([
      'ana@exemplu.ro: Unu Bcc: rau@exemplu.ro doi',
      'editor@example.org: Unu Bcc: rau@exemplu.ro doi',
      `editor@example.org: ${'ă'.repeat(180)} Bcc: rau@exemplu.ro ${'b'.repeat(48)}…`,
    ])
  })

  it('names who answers the press as its page does: its department where it names nobody itself', async () => {
    await journalist('Ana')
    const pressLists = [await list('Toți', { rule: 'everybody' })]
    const data = { name: 'Ioana Marin', phone: '0200 000 002' }
    const { id: contact } = await cms.payload.create({ collection: 'contacts', data })
    const { id: department } = await cms.payload.create({
      collection: 'departments',
      data: { name: 'Serviciul Apă', contact },
    })
    await publish('Apa revine', { pressLists, department })
    await writeAll()
    const [letter] = await send()
    expect(toPlainText(letter?.content ?? [])).toContain('Ioana Marin, 0200 000 002')
  })

  it('that is corrected or taken back reaches who was sent it, also off its lists; what waits leaves no more', async () => {
    const ana = await journalist('Ana')
    const ion = await journalist('Ion')
    const chosen = await list('Aleși', { members: [ana] })
    const id = await publish('Program nou', { pressLists: [chosen] })
    await writeAll()
    expect(await send()).toHaveLength(1)
    const body = { members: [ion] }
    await cms.request('PATCH', `/press-lists/${chosen}`, { as: 'editor', body })
    const change = { lead: 'Ora 12.', corrections: [{ wrong: 'ora 10', right: 'ora 12' }] }
    await cms.request('PATCH', `/press-releases/${id}?draft=true`, { as: 'editor', body: change })
    await act(id, { act: 'publish', change: 'correction' })
    await writeAll()
    const corrected = await send('deferred')
    expect(subjects(corrected)).toEqual([
      'ana@exemplu.ro: Rectificare: Program nou',
      'ion@exemplu.ro: Rectificare: Program nou',
    ])
    expect(toPlainText(corrected[0]?.content ?? [])).toContain('v-am trimis și textul')
    await act(id, { act: 'withdraw', manner: 'error', reason: 'Greșeală.' })
    await writeAll()
    // Ana has the first; the correction that waited for both leaves no more.
    expect(subjects(await send())).toEqual(['ana@exemplu.ro: Retras: Program nou'])
    expect((await view(id)).sent.map(({ letters }) => letters.map(({ state }) => state))).toEqual([
      ['sent'],
      ['stopped', 'stopped'],
      ['sent'],
    ])
  })

  it('leaves out a picture that it cannot read', async () => {
    const data = { alt: 'Podul', files: { original: 'lipsă' } }
    const { id: picture } = z
      .object({ id: z.string() })
      .parse(await cms.payload.db.create({ collection: 'media', data }))
    const contact = await cms.payload.create({ collection: 'contacts', data: { name: 'Biroul' } })
    const snapshot = parseSnapshot('press-releases', {
      ...{ title: 'T', slug: 't', publishedAt: '2026-11-29T08:00:00.000Z', changeNote: null },
      ...{ corrections: [], registrationNumber: null, registrationDate: null, department: null },
      ...{ topics: [], kind: 'press-release', lead: 'L', body: [], quotes: [], gallery: [] },
      ...{ contact: { ref: 'contacts', id: contact.id }, attachments: [] },
      image: { ref: 'media', id: picture },
    })
    const { places, contacts } = await inTransaction(cms.payload, (req) =>
      pressText(req, { collection: 'press-releases', snapshot }),
    )
    expect([[...places], contacts.map(({ name }) => name)]).toEqual([[], ['Biroul']])
  })

  it('without a list, or of another kind, goes to nobody; a copy has no list', async () => {
    const ana = await journalist('Ana')
    const chosen = await list('Aleși', { members: [ana] })
    await journalist('Ion')
    const all = await list('Toți', { rule: 'everybody' })
    await publish('Fără listă')
    const announced = { lead: 'Pe scurt.', body: words('Text'), _status: 'published' }
    await cms.payload.create({
      collection: 'announcements',
      data: { title: 'Anunț fără listă', ...announced } as never,
    })
    await cms.payload.create({
      collection: 'leaflets',
      data: { title: 'Pliant', ...announced, pressLists: [all] } as never,
    })
    const id = await publish('Cu listă', { pressLists: [chosen] })
    await cms.payload.delete({ collection: 'journalists', id: ana })
    await writeAll()
    expect(await send()).toEqual([])
    const copy = await cms.request('POST', `/press-releases/${id}/duplicate`, { as: 'editor' })
    expect(copy.body.doc).toMatchObject({ title: 'Copie: Cu listă', pressLists: [] })
  })
})

it('says on the form since when nothing leaves, as the page of the post says it', async () => {
  const change = (data: Parameters<typeof changeOffice>[2]) =>
    inTransaction(cms.payload, async (req) => changeOffice(req, await readOffice(req), data))
  const id = await publish('Fără listă')
  await change({ seenAt: null })
  expect((await view(id)).post).toEqual({ is: 'never seen' })
  await send()
  expect((await view(id)).post).toMatchObject({ is: 'at work', from: 'stiri@exemplu.ro' })
  const since = new Date(Date.now() - 10 * 60_000).toISOString()
  await change({ seenAt: since })
  expect((await view(id)).post).toEqual({ is: 'silent', since })
  await change({ stoppedAt: since, stoppedBy: 'Ana' })
  expect((await view(id)).post).toEqual({ is: 'stopped', at: since, by: 'Ana' })
  await change({ stoppedAt: null, stoppedBy: null })
})

describe('a list', () => {
  it('stays while a text that is not public yet names it', async () => {
    const ana = await journalist('Ana')
    const pressLists = [await list('Aleși', { members: [ana] })]
    const remove = () =>
      cms.request('DELETE', `/press-lists/${pressLists[0] ?? ''}`, { as: 'editor' })
    const live = await publish('Public', { pressLists })
    const draft = { title: 'Ciornă', pressLists, _status: 'draft' }
    const written = await cms.request('POST', '/announcements?draft=true', {
      as: 'editor',
      body: draft,
    })
    const change = (id: string, body: object) =>
      cms.request('PATCH', `/press-releases/${id}?draft=true`, { as: 'editor', body })
    expect((await change(live, { lead: 'Altfel.' })).status).toBe(200)
    const both = await remove()
    expect([both.status, JSON.stringify(both.body)]).toEqual([
      403,
      expect.stringContaining(
        'o aleg 2\u00A0texte care încă nu sunt publice („Public”, „Ciornă”).',
      ),
    ])
    await change(live, { pressLists: [] })
    expect(JSON.stringify((await remove()).body)).toContain(
      'o alege un text care încă nu este public („Ciornă”).',
    )
    await cms.payload.delete({ collection: 'announcements', id: String(written.body.doc.id) })
    expect((await remove()).status).toBe(200)
  })
})

describe('a journalist', () => {
  it('is known by one address, is off the lists by one click, and told of in the admin', async () => {
    const ana = await journalist('Ana')
    const body = { name: 'Alta', email: 'ANA@exemplu.ro' }
    expect((await cms.request('POST', '/journalists', { as: 'editor', body })).status).toBe(400)
    const all = await list('Toți', { rule: 'everybody' })
    await publish('Prima', { pressLists: [all] })
    await writeAll()
    const [letter] = await send()
    const token = letter?.list?.unsubscribe.split('/').at(-2) ?? ''
    await publish('A doua', { pressLists: [all] })
    await writeAll()
    const end = (given: string) =>
      inTransaction(cms.payload, (req) => endJournalist(req, { token: given }, new Date()))
    await end('a'.repeat(43))
    await end(token)
    expect(await send()).toEqual([])
    const read = async () =>
      (await cms.request('GET', `/journalists/${ana}`, { as: 'contributor' })).body
    const gone = await read()
    expect(gone).toMatchObject({ isActive: false, ending: 'asked' })
    expect(Object.keys(gone)).not.toContain('key')
    expect(Object.keys(gone)).not.toContain('tokenHash')
    const change = (body: object) =>
      cms.request('PATCH', `/journalists/${ana}`, { as: 'editor', body })
    // Forms that were opened before Ana left, and one that does not say what it knew.
    for (const stale of [{}, { endedAt: null }, { endedAt: '2026-11-01T08:00:00.000Z' }]) {
      await change({ phone: '0200', isActive: true, ...stale })
      expect(await read()).toMatchObject({
        ...{ phone: '0200', isActive: false, ending: 'asked', endedAt: gone.endedAt },
      })
    }
    await change({ isActive: true, endedAt: gone.endedAt })
    expect(await read()).toMatchObject({ isActive: true, ending: null, endedAt: null })
    await change({ isActive: null })
    expect(await read()).toMatchObject({ isActive: false, ending: 'office' })
  })

  it('whose address is refused three times is written to no more', async () => {
    const ana = await journalist('Ana')
    const all = await list('Toți', { rule: 'everybody' })
    for (const title of ['Una', 'Două', 'Trei']) {
      await publish(title, { pressLists: [all] })
      await writeAll()
      expect(await send('bounced')).toHaveLength(1)
      // Whoever opens the form and saves it begins no count anew.
      const body = { phone: title, isActive: true }
      await cms.request('PATCH', `/journalists/${ana}`, { as: 'editor', body })
    }
    const { doc } = { doc: (await cms.request('GET', `/journalists/${ana}`, { as: 'chief' })).body }
    expect(doc).toMatchObject({ isActive: false, ending: 'bounced' })
  })

  it('who is not written to stays so: by hand, by a file, on each list, in whatever capitals, and once erased', async () => {
    const ana = await journalist('Ana', { isAccredited: true })
    await cms.request('PATCH', `/journalists/${ana}`, { as: 'editor', body: { isActive: false } })
    const pressLists = [
      await list('Toți', { rule: 'everybody' }),
      await list('Acreditați', { rule: 'accredited' }),
      await list('Aleși', { members: [ana] }),
    ]
    const id = await publish('Se oprește apa', { pressLists })
    await writeAll()
    expect([(await view(id)).reach, await send()]).toEqual([0, []])
    const add = (body: object) => cms.request('POST', '/journalists', { as: 'editor', body })
    const file = async () => {
      const csv = 'Nume;E-mail\nAna Pop;ANA@exemplu.ro'
      return (await cms.request('POST', '/journalists/import', { as: 'editor', body: { csv } }))
        .body
    }
    const again = { name: 'Ana Pop', email: 'ANA@Exemplu.ro' }
    expect((await add(again)).status).toBe(400)
    expect(await file()).toMatchObject({ fresh: [], inactive: ['Ana'] })

    // Given up for another address, and that one erased with all that is known of her.
    const body = { email: 'ana2@exemplu.ro' }
    await cms.request('PATCH', `/journalists/${ana}`, { as: 'editor', body })
    await cms.request('DELETE', `/journalists/${ana}`, { as: 'editor' })
    const refused = 'nu se mai scrie. Cine o are nu mai primea mesaje când a fost șters din listă.'
    for (const email of ['ANA@Exemplu.ro', 'Ana2@exemplu.ro']) {
      const answer = await add({ ...again, email })
      expect([answer.status, JSON.stringify(answer.body.errors)]).toEqual([
        400,
        expect.stringContaining(refused),
      ])
    }
    expect(await file()).toMatchObject({
      fresh: [],
      refused: [{ row: 2, sentence: `La adresa ana@exemplu.ro ${refused} Rămâne așa.` }],
    })
    const kept = await cms.payload.find({ collection: 'refused-addresses' })
    expect(kept.docs.map((row) => Object.keys(row).toSorted())).toEqual([
      ['addressHash', 'at', 'id'],
      ['addressHash', 'at', 'id'],
    ])
    for (const as of roles)
      expect([as, (await cms.request('GET', '/refused-addresses', { as })).status]).toEqual([
        as,
        403,
      ])

    const { flattenedFields } = cms.payload.collections.journalists.config
    const tick = flattenedFields.find(({ name }) => name === 'askedBack')
    expect(tick && 'admin' in tick && tick.admin?.readOnly).toBe(false)
    const back = await add({ ...again, askedBack: true })
    expect([back.status, back.body.errors, back.body.doc]).toMatchObject([
      201,
      undefined,
      { isActive: true },
    ])
    expect(back.body.doc).not.toHaveProperty('askedBack')
    expect((await cms.payload.count({ collection: 'refused-addresses' })).totalDocs).toBe(1)
    // Who was written to and is deleted can be added again.
    await cms.request('DELETE', `/journalists/${String(back.body.doc.id)}`, { as: 'editor' })
    expect((await add(again)).status).toBe(201)
  })

  it('is known to those who write for the office alone, and kept by those who publish', async () => {
    const ana = await journalist('Ana')
    const chosen = await list('Aleși', { members: [ana] })
    const id = await publish('Cu listă', { pressLists: [chosen], department: cms.department })
    const status = async (method: string, address: string, as?: Role, body?: object) =>
      (await cms.request(method, address, { ...(as && { as }), ...(body && { body }) })).status
    for (const slug of ['journalists', 'press-lists'])
      for (const [as, expected] of [
        [undefined, 403],
        ['department', 403],
        ['webmaster', 403],
        ['admin', 403],
        ['contributor', 200],
        ['editor', 200],
        ['chief', 200],
      ] as const)
        expect([slug, as, await status('GET', `/${slug}`, as)]).toEqual([slug, as, expected])
    const body = { phone: '1' }
    for (const as of ['department', 'contributor', 'webmaster', 'admin'] as const)
      expect(await status('PATCH', `/journalists/${ana}`, as, body)).toBe(403)
    expect(await status('DELETE', `/journalists/${ana}`, 'contributor')).toBe(403)
    for (const [as, expected] of [
      [undefined, 401],
      ...roles.map((role) => [role, role === 'editor' || role === 'chief' ? 200 : 403] as const),
    ] as const)
      expect([as, await status('GET', '/journalists/export', as)]).toEqual([as, expected])
    const own = await cms.request('GET', `/press-releases/${id}`, { as: 'department' })
    expect(own.status).toBe(200)
    expect(Object.keys(own.body)).not.toContain('pressLists')
    const panel = pressApi.ofDocument('press-releases', id)
    for (const as of ['department', 'webmaster', 'admin'] as const)
      expect(await status('GET', panel, as)).toBe(403)
    expect(await status('GET', panel)).toBe(401)
  })
})

describe('a letter to oneself', () => {
  it('is the very letter, and needs a whole text', async () => {
    const ana = await journalist('Ana')
    const pressLists = [await list('Aleși', { members: [ana] })]
    const draft = { title: 'Ciornă', pressLists, _status: 'draft' }
    const make = (more: object = {}) =>
      cms.request('POST', '/press-releases?draft=true', {
        as: 'editor',
        body: { ...draft, ...more },
      })
    const ask = (id: unknown, as: Role = 'editor') =>
      cms.request('POST', pressApi.trial('press-releases', String(id)), { as })
    const half = await ask((await make({ title: null })).body.doc.id)
    expect([half.status, JSON.stringify(half.body)]).toEqual([
      400,
      expect.stringContaining('Completați „'),
    ])
    const { id } = (await make({ lead: 'Pe scurt.', body: words('Text întreg') })).body.doc
    expect((await ask(id, 'department')).status).toBe(403)
    expect((await ask(id)).status).toBe(201)
    const [letter, ...others] = await send()
    expect(others).toEqual([])
    expect(letter).toMatchObject({ to: 'editor@example.org', subject: 'Ciornă', list: null })
    const text = toPlainText(letter?.content ?? [])
    expect(text).toContain('Text întreg')
    expect(text).toContain('pe lista de presă „Aleși” a primăriei.')
    expect(text).toContain('Aceasta este o probă')
    expect((await view(String(id))).sent).toEqual([])
  })
})
