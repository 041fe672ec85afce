import { minuteMs } from '@avizier/shared/dates'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '../access/roles.ts'
import { mostDrafts } from '../bounds/keep-recent-drafts.ts'
import { openTestCms, words, type TestCms } from '../collections/authored/test-cms.ts'
import { releaseLease, takeLease } from '../jobs/lease.ts'
import { jobsSlug } from '../jobs/slugs.ts'
import { workOff } from '../jobs/work-off.ts'
import type { DeskAnswer } from '../workflow/answer.ts'
import { lateOrFailed, plannedBetween } from './desk-queries.ts'
import { punctualQueue } from './job-kinds.ts'
import { minuteOf } from './allowed-time.ts'

// Long on purpose: one newsroom and one clock for all that can be planned; another for each part would cost more than its tests.

let cms: TestCms
beforeAll(async () => {
  cms = await openTestCms()
})
afterAll(() => cms.close())
afterEach(() => cms.payload.db.deleteMany({ collection: jobsSlug, where: {} }))

const collection = 'press-releases'
const releases = `/${collection}`
type Fields = Record<string, unknown>

const text = (title: string): Fields => ({ title, lead: `Sumar: ${title}`, body: words(title) })
async function draft(title: string, more: Fields = {}): Promise<string> {
  const body = { ...text(title), ...more }
  const answer = await cms.request('POST', `${releases}?draft=true`, { as: 'contributor', body })
  expect(answer.status).toBe(201)
  return String(answer.body.doc.id)
}
const save = (id: string, body: Fields, query = '?draft=true', as: Role = 'contributor') =>
  cms.request('PATCH', `${releases}/${id}${query}`, { as, body })
const act = (as: Role, id: string, name: string, more: Fields = {}) =>
  cms.request('POST', `${releases}/${id}/acts`, { as, body: { act: name, ...more } })
const desk = async (id: string) =>
  (await cms.request('GET', `${releases}/${id}/desk`, { as: 'editor' }))
    .body as unknown as DeskAnswer
const get = async (id: string, query = '') =>
  (await cms.request('GET', `${releases}/${id}${query}`, { as: 'editor' }))
    .body as unknown as Fields
const form = (id: string) => get(id, '?draft=true')

async function approved(title: string, more: Fields = {}): Promise<string> {
  const id = await draft(title, more)
  await act('contributor', id, 'submit')
  expect((await act('editor', id, 'approve')).status).toBe(200)
  return id
}
/** A minute of tomorrow and after, each another one. */
let minutes = 24 * 60
const nextMinute = () => minuteOf(new Date(Date.now() + (minutes += 1) * minuteMs))
/** Gives the minute for which it is planned. */
async function schedule(id: string, more: Fields = { purpose: 'publish' }): Promise<Date> {
  const at = nextMinute()
  const answer = await act('editor', id, 'schedule', { at: at.toISOString(), ...more })
  expect([answer.status, answer.body.errors]).toEqual([200, undefined])
  return at
}
async function scheduled(title: string, more: Fields = {}): Promise<[id: string, at: Date]> {
  const id = await approved(title, more)
  return [id, await schedule(id)]
}
/** As something below all doors would take it away. */
async function loseLead(id: string): Promise<void> {
  const where = { parent: { equals: id } }
  const { docs } = await cms.payload.db.findVersions({ collection, where, pagination: false })
  for (const { id: version } of docs)
    await cms.payload.db.updateVersion({
      collection,
      id: version,
      versionData: { version: { lead: null } },
    })
}
const later = (instant: Date, ms: number) => new Date(instant.getTime() + ms)

/** Does what is due at an instant; gives when to come again. */
async function workAt(now: Date): Promise<string | undefined> {
  const { payload } = cms
  const { queue, kinds, leaseMs } = punctualQueue
  const lease = await takeLease(payload, queue, now, leaseMs)
  if (!lease) throw new Error('Somebody holds the lease')
  const { signal } = new AbortController()
  const next = await workOff({ payload, kinds, clock: () => now }, lease, signal)
  await releaseLease(payload, lease)
  return next?.toISOString()
}
async function actsOf(id: string) {
  const { docs } = await cms.payload.find({
    collection: 'editorial-acts',
    where: { document: { equals: `${collection}/${id}` } },
    sort: 'number',
    depth: 1,
    pagination: false,
  })
  return docs.map(({ act: name, by }) => [name, by && typeof by === 'object' ? by.name : null])
}
async function rowsOf(id: string) {
  const { docs } = await cms.payload.find({
    collection: 'register',
    where: { subject: { equals: id } },
    sort: 'number',
    pagination: false,
  })
  return docs.map(({ event, actor, note, snapshot }) => ({
    event,
    actor,
    note: note ?? null,
    title: (snapshot as Fields | null)?.title ?? null,
  }))
}
const jobStates = async () => {
  const { docs } = await cms.payload.find({ collection: jobsSlug, pagination: false })
  return docs.map(({ state }) => state)
}
/** What a withdrawal is told, and the plan of one. */
const withdrawal = { purpose: 'withdraw', manner: 'withdrawn', reason: 'Nu mai este actual.' }
const published = (title: string) => ({ event: 'published', actor: 'system', note: null, title })

describe('a publication that is scheduled', () => {
  it('is public at its minute, not before, and once', async () => {
    const [id, at] = await scheduled('La minut')
    expect(await desk(id)).toMatchObject({
      state: 'scheduled',
      scheduledFor: { at: at.toISOString(), purpose: 'publish', revision: 1 },
      trouble: null,
    })
    expect(await workAt(later(at, -1))).toBe(at.toISOString())
    expect(await rowsOf(id)).toEqual([])
    await workAt(at)
    await workAt(later(at, 1))
    expect(await rowsOf(id)).toEqual([published('La minut')])
    expect(await desk(id)).toMatchObject({ state: 'published', isLive: true, scheduledFor: null })
    expect(await jobStates()).toEqual(['done'])
    expect(await actsOf(id)).toEqual([
      ['edit', 'contributor'],
      ['submit', 'contributor'],
      ['approve', 'editor'],
      ['schedule', 'editor'],
      ['publish', null],
    ])
  })

  it('is of the text that was approved: what is written after is a draft on top', async () => {
    const [id, at] = await scheduled('Aprobat')
    const typed = await save(id, { title: 'Scris mai târziu' }, '?draft=true&autosave=true')
    const { revision } = typed.body.doc
    expect(await desk(id)).toMatchObject({ state: 'draft', scheduledFor: { revision: 1 } })
    await workAt(at)
    expect(await rowsOf(id)).toEqual([published('Aprobat')])
    expect(await form(id)).toMatchObject({ title: 'Scris mai târziu', revision, _status: 'draft' })
    expect(await desk(id)).toMatchObject({ state: 'draft', isLive: true, scheduledFor: null })
    const more = await save(id, { title: 'Și mai târziu', revision }, '?draft=true&autosave=true')
    expect(more.status).toBe(200)
    expect((await get(id)).title).toBe('Aprobat')
  })

  it('is of a text that saved itself, and was typed on at once', async () => {
    const id = await draft('Început')
    await save(id, { title: 'Salvat singur' }, '?draft=true&autosave=true')
    await act('contributor', id, 'submit')
    await act('editor', id, 'approve')
    const at = await schedule(id)
    for (const title of ['A', 'B']) await save(id, { title }, '?draft=true&autosave=true')
    await workAt(at)
    expect(await rowsOf(id)).toEqual([published('Salvat singur')])
  })

  it(`is of a text that is older than ${mostDrafts} drafts`, async () => {
    const [id, at] = await scheduled('Cel vechi')
    const first = Date.now() - 1000
    for (let number = 1; number <= mostDrafts; number += 1)
      await addVersion(id, number, new Date(first + number))
    await save(id, { title: 'Ultimul' })
    await workAt(at)
    expect(await rowsOf(id)).toEqual([published('Cel vechi')])
  })

  /** A draft as a save leaves it, without the time that a hundred saves take. */
  const addVersion = (id: string, number: number, at: Date) =>
    cms.payload.db.createVersion({
      collectionSlug: collection,
      parent: id,
      autosave: false,
      createdAt: at.toISOString(),
      updatedAt: at.toISOString(),
      versionData: { title: `Ciorna ${number}`, _status: 'draft', revision: 1 + number },
    })

  it('of an update tells readers what was answered when it was planned', async () => {
    const [id, first] = await scheduled('Ora 10')
    await workAt(first)
    await save(id, { title: 'Ora 11' })
    await act('contributor', id, 'submit')
    await act('editor', id, 'approve')
    const at = await schedule(id, {
      purpose: 'publish',
      change: 'major',
      publicNote: 'S-a schimbat ora.',
    })
    await save(id, { title: 'Ora 12' })
    await workAt(at)
    expect((await rowsOf(id)).at(-1)).toEqual({
      event: 'updated',
      actor: 'system',
      note: 'S-a schimbat ora.',
      title: 'Ora 11',
    })
    expect(await form(id)).toMatchObject({ title: 'Ora 12', _status: 'draft' })
    expect((await form(id)).changeNote ?? null).toBeNull()
  })

  it('of a correction leaves the correction in the draft on top', async () => {
    const [id, first] = await scheduled('Greșit')
    await workAt(first)
    await save(id, text('Drept'))
    await act('contributor', id, 'submit')
    await act('editor', id, 'approve')
    const correction = { wrong: 'Greșit', right: 'Drept' }
    const at = await schedule(id, { purpose: 'publish', change: 'correction', correction })
    await save(id, { lead: 'Mai departe' })
    await workAt(at)
    expect((await desk(id)).trouble).toBeNull()
    const [last] = (await rowsOf(id)).slice(-1)
    expect(last).toMatchObject({ event: 'corrected', title: 'Drept' })
    const { corrections } = await get(id)
    expect(corrections).toHaveLength(1)
    expect((await form(id)).corrections).toEqual(corrections)
  })

  it('goes out as soon as somebody works, where nobody did at its minute', async () => {
    const [id, at] = await scheduled('Întârziat')
    expect((await lateOrFailed(cms.payload, later(at, minuteMs))).map((one) => one.id)).toEqual([])
    const [late] = await lateOrFailed(cms.payload, later(at, 2 * minuteMs))
    expect(late).toMatchObject({ id, title: 'Întârziat', state: 'late', at: at.toISOString() })
    await workAt(later(at, 9 * minuteMs))
    expect(await rowsOf(id)).toEqual([published('Întârziat')])
    expect(await lateOrFailed(cms.payload, later(at, 10 * minuteMs))).toEqual([])
  })

  it('is told of in lists by the title of its own text', async () => {
    const [id, at] = await scheduled('Titlul aprobat')
    await save(id, { title: 'Alt titlu' })
    const between = (from: Date, to: Date) => plannedBetween(cms.payload, from, to)
    expect(await between(at, later(at, 1))).toEqual([
      { collection, id, purpose: 'publish', at: at.toISOString(), title: 'Titlul aprobat' },
    ])
    expect(await between(later(at, -minuteMs), at)).toEqual([])
    expect(await between(later(at, 1), later(at, minuteMs))).toEqual([])
  })
})

describe('a publication now of what is scheduled', () => {
  it.each([
    ['the act', (id: string) => act('chief', id, 'publish')],
    ['a plain save', (id: string) => save(id, { _status: 'published' }, '', 'chief')],
  ])('takes the plan with it, in one act: %s', async (_, publishNow) => {
    const [id, at] = await scheduled('Publicat acum')
    expect((await act('contributor', id, 'publish')).status).toBe(403)
    expect((await publishNow(id)).status).toBe(200)
    expect(await jobStates()).toEqual(['dropped'])
    expect(await desk(id)).toMatchObject({ state: 'published', isLive: true, scheduledFor: null })
    await workAt(at)
    expect((await rowsOf(id)).map(({ event }) => event)).toEqual(['published'])
    expect((await actsOf(id)).slice(-2)).toEqual([
      ['schedule', 'editor'],
      ['publish', 'chief'],
    ])
  })

  it('is not for who submitted it, nor of what was written since', async () => {
    const id = await draft('Al editorului')
    await act('editor', id, 'submit')
    await act('chief', id, 'approve')
    const at = nextMinute().toISOString()
    await act('chief', id, 'schedule', { at, purpose: 'publish' })
    expect((await act('editor', id, 'publish')).status).toBe(403)
    await save(id, { title: 'Scris după aceea' })
    expect((await act('chief', id, 'publish')).status).toBe(403)
    expect((await desk(id)).scheduledFor).toMatchObject({ at })
  })
})

describe('a plan is taken back', () => {
  const expectNothing = async (id: string, at: Date, rows: string[] = []) => {
    expect((await jobStates()).filter((state) => state !== 'done')).toEqual(['dropped'])
    expect((await desk(id)).scheduledFor).toBeNull()
    await workAt(at)
    expect((await rowsOf(id)).map(({ event }) => event)).toEqual(rows)
  }

  it('by whoever unschedules it: the text is approved as before', async () => {
    const [id, at] = await scheduled('Anulat')
    expect((await act('editor', id, 'unschedule')).body).toMatchObject({ state: 'approved' })
    await expectNothing(id, at)
    const again = await schedule(id)
    await workAt(again)
    expect(await rowsOf(id)).toEqual([published('Anulat')])
  })

  it('by the trash, for good', async () => {
    const [id, at] = await scheduled('Aruncat')
    await save(id, { deletedAt: new Date().toISOString() }, '?trash=true', 'editor')
    expect(await jobStates()).toEqual(['dropped'])
    await save(id, { deletedAt: null }, '?trash=true', 'editor')
    await expectNothing(id, at)
  })

  it('by a publication by hand', async () => {
    const [id, at] = await scheduled('Grăbit')
    const hurried = await act('chief', id, 'publish-urgently', { note: 'Avarie' })
    expect(hurried.status).toBe(200)
    await expectNothing(id, at, ['published'])
  })

  it('by a withdrawal of what was public', async () => {
    const [id, first] = await scheduled('Public')
    await workAt(first)
    await save(id, { title: 'Public, alt titlu' })
    await act('contributor', id, 'submit')
    await act('editor', id, 'approve')
    const at = await schedule(id, { purpose: 'publish', change: 'minor' })
    const { purpose: _, ...byHand } = withdrawal
    expect((await act('editor', id, 'withdraw', byHand)).body.errors).toBeUndefined()
    await expectNothing(id, at, ['published', 'withdrawn'])
  })

  it('while its job runs already: the job finds that out in its turn', async () => {
    const [id, at] = await scheduled('În ultima clipă')
    const { payload } = cms
    const { docs } = await payload.find({ collection: jobsSlug, pagination: false })
    const [kind] = punctualQueue.kinds
    const run = kind?.run
    if (!kind || !run) throw new Error('There is no kind of job')
    const unscheduling = {
      ...kind,
      run: async (work: Parameters<typeof run>[0]) => {
        expect((await act('editor', id, 'unschedule')).status).toBe(200)
        await run(work)
      },
    }
    const lease = await takeLease(payload, punctualQueue.queue, at, minuteMs)
    if (!lease) throw new Error('Somebody holds the lease')
    const { signal } = new AbortController()
    await workOff({ payload, kinds: [unscheduling], clock: () => at }, lease, signal)
    await releaseLease(payload, lease)
    expect(docs).toHaveLength(1)
    expect(await rowsOf(id)).toEqual([])
  })
})

describe('a withdrawal that is scheduled', () => {
  it('takes the document off the site at its minute, with its reason', async () => {
    const [id, first] = await scheduled('Până vineri')
    await workAt(first)
    const words = { ...withdrawal, reason: 'Campania s-a încheiat.' }
    const at = await schedule(id, words)
    expect(await desk(id)).toMatchObject({
      state: 'published',
      scheduledFor: { at: at.toISOString(), purpose: 'withdraw' },
    })
    expect(await workAt(later(at, -1))).toBe(at.toISOString())
    await workAt(at)
    expect((await rowsOf(id)).at(-1)).toMatchObject({
      event: 'withdrawn',
      actor: 'system',
      note: 'Campania s-a încheiat.',
    })
    expect(await desk(id)).toMatchObject({ state: 'withdrawn', isLive: false, scheduledFor: null })
    expect((await actsOf(id)).at(-1)).toEqual(['withdraw', null])
  })

  it('is of what is public, whatever is written on top of it', async () => {
    const [id, first] = await scheduled('Sub o ciornă')
    await workAt(first)
    await save(id, { title: 'Ciorna de deasupra' })
    const { revision } = await desk(id)
    const plan = { at: nextMinute().toISOString(), purpose: 'publish', change: 'minor' }
    expect((await act('editor', id, 'schedule', plan)).status).toBe(403)
    const at = await schedule(id, withdrawal)
    expect(await desk(id)).toMatchObject({
      state: 'draft',
      scheduledFor: { at: at.toISOString(), purpose: 'withdraw' },
    })
    await save(id, { lead: 'Scris mai departe' })
    await workAt(at)
    expect((await rowsOf(id)).at(-1)).toMatchObject({ event: 'withdrawn', actor: 'system' })
    expect(await desk(id)).toMatchObject({ isLive: false, scheduledFor: null })
    expect(await form(id)).toMatchObject({ title: 'Ciorna de deasupra', lead: 'Scris mai departe' })
    expect(revision).toBeGreaterThan(1)
  })

  it('asks for its reason when it is planned', async () => {
    const [id, first] = await scheduled('Fără motiv')
    await workAt(first)
    const at = nextMinute().toISOString()
    const answer = await act('editor', id, 'schedule', { at, purpose: 'withdraw' })
    expect(answer.status).toBe(400)
    expect(JSON.stringify(answer.body)).toContain('Scrieți motivul retragerii: apare pe site')
  })
})

describe('what is refused', () => {
  const faultsOf = (answer: { body: Fields }) => {
    const [error] = answer.body.errors as {
      data?: { errors: { path: string; message: string }[] }
    }[]
    return error?.data?.errors.map(({ path, message }) => [path, message])
  }
  const ask = (id: string, more: Fields, as: Role = 'editor') =>
    act(as, id, 'schedule', { at: nextMinute().toISOString(), purpose: 'publish', ...more })

  it.each([
    [
      'this minute',
      { at: new Date(Date.now() + 1000).toISOString() },
      'at',
      /trecut|cel puțin un minut/,
    ],
    [
      'in two years',
      { at: new Date(Date.now() + 730 * 86_400_000).toISOString() },
      'at',
      /cel mult 14 luni/,
    ],
    ['no minute', { at: 'mâine' }, 'at', /Alegeți ziua și ora/],
    ['no purpose', { purpose: 'erase' }, 'purpose', /Alegeți ce se programează/],
    ['a withdrawal of what is not public', withdrawal, 'purpose', /nu este public/],
  ])('%s, beside its field', async (_, more, path, sentence) => {
    const answer = await ask(await approved('Refuzat'), more)
    expect([answer.status, faultsOf(answer)]).toEqual([
      400,
      [[path, expect.stringMatching(sentence)]],
    ])
    expect(await jobStates()).toEqual([])
  })

  it('a text that nobody approved, whoever submitted it, and a contributor', async () => {
    const id = await draft('Neaprobat')
    expect((await ask(id, {})).status).toBe(403)
    await act('editor', id, 'submit')
    await act('chief', id, 'approve')
    expect((await ask(id, {}, 'editor')).status).toBe(403)
    expect((await ask(id, {}, 'contributor')).status).toBe(403)
    expect((await ask(id, {}, 'chief')).status).toBe(200)
  })

  it('a text that could not be published: when it is approved, and when it is planned', async () => {
    const id = await draft('Fără sumar', { lead: null })
    await act('contributor', id, 'submit', { note: 'Sumarul lipsește.' })
    const hurried = await act('chief', id, 'publish-urgently', { note: 'Avarie' })
    const said = [400, hurried.body.errors]
    const { status, body } = await act('editor', id, 'approve')
    expect([status, body.errors]).toEqual(said)
    expect(faultsOf({ body })).toEqual([['lead', expect.any(String)]])
    expect(await desk(id)).toMatchObject({ state: 'submitted', isLive: false })
    expect((await actsOf(id)).map(([name]) => name)).toEqual(['edit', 'submit'])

    const other = await approved('Cu sumarul pierdut')
    await loseLead(other)
    const planned = await ask(other, {})
    expect([planned.status, faultsOf(planned)]).toEqual([400, faultsOf({ body })])
    expect(await jobStates()).toEqual([])
    expect(await rowsOf(other)).toEqual([])
    expect(await desk(other)).toMatchObject({ state: 'approved', scheduledFor: null })
  })

  it('a second plan, and the text that is public already', async () => {
    const [id, at] = await scheduled('De două ori')
    expect((await ask(id, {})).status).toBe(403)
    await workAt(at)
    expect(faultsOf(await ask(id, {}))).toEqual([
      ['purpose', expect.stringContaining('deja public')],
    ])
    await schedule(id, withdrawal)
    const second = await ask(id, withdrawal)
    expect([second.status, JSON.stringify(second.body.errors)]).toEqual([
      403,
      expect.stringContaining('deja programat'),
    ])
  })
})

describe('what fails', () => {
  it('is tried again after short pauses, then shown in red with what to mend, until it is taken back', async () => {
    const [id, at] = await scheduled('Cu poza ștearsă')
    await loseLead(id)
    let now = at
    for (const pause of [5, 15, 30, 60]) {
      const again = later(now, pause * 1000)
      expect(await workAt(now)).toBe(again.toISOString())
      expect((await desk(id)).trouble).toMatchObject({ state: 'retrying' })
      now = again
    }
    expect(await workAt(now)).toBeUndefined()
    const [failed] = await lateOrFailed(cms.payload, now)
    expect(failed).toMatchObject({ id, state: 'failed', at: at.toISOString() })
    expect(failed?.sentence).toMatch(
      /nu a reușit\. „[^”]+”: .* Anulați programarea, apoi publicați/,
    )
    expect((await desk(id)).trouble).toEqual({ state: 'failed', sentence: failed?.sentence })
    expect(await rowsOf(id)).toEqual([])
    expect((await desk(id)).state).toBe('scheduled')

    await act('editor', id, 'unschedule')
    expect(await lateOrFailed(cms.payload, now)).toEqual([])
    expect((await desk(id)).trouble).toBeNull()
  })

  it('once and then succeeds is forgotten', async () => {
    const [id, at] = await scheduled('A doua oară')
    const { db } = cms.payload
    const own = db.updateOne
    let isBroken = true
    db.updateOne = (args: Parameters<typeof own>[0]) => {
      if (isBroken && args.collection === collection) throw new Error('database is locked')
      return own.call(db, args)
    }
    await workAt(at)
    expect((await desk(id)).trouble?.sentence).toContain('nu a reușit încă. Se încearcă din nou la')
    isBroken = false
    await workAt(later(at, 5000))
    db.updateOne = own
    expect(await rowsOf(id)).toEqual([published('A doua oară')])
    expect(await lateOrFailed(cms.payload, later(at, 5000))).toEqual([])
  })
})
