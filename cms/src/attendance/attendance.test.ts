import { dayMs } from '@avizier/shared/dates'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles, type Role } from '../access/roles.ts'
import { openTestCms, words, type TestCms } from '../collections/authored/test-cms.ts'
import type { CaseKind } from '../cases/kinds.ts'
import { caseBefore } from '../cases/before.ts'
import { eraseCase } from '../cases/erase.ts'
import { openCase } from '../cases/open-case.ts'
import type { CaseState } from '../cases/states.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { registerSlug } from '../register/slugs.ts'
import { overdueRows } from '../upkeep/kept-how-long.ts'
import { attendancesSlug } from '../fields/attendances-slug.ts'
import { doorListApi } from './slugs.ts'
import { attendancesOf } from './store.ts'

let cms: TestCms
let event: string
const startsAt = new Date(Date.now() + dayMs).toISOString()
beforeAll(async () => {
  cms = await openTestCms({ fourEyes: false })
  const { body } = await cms.request('POST', '/events', {
    as: 'editor',
    body: {
      title: 'Conferință',
      lead: 'L',
      body: words('T'),
      startsAt,
      place: 'Sala Mică',
      _status: 'published',
    },
  })
  event = String(body.doc.id)
}, 120_000)
afterAll(() => cms.close())

const office: readonly Role[] = ['contributor', 'editor', 'chief']
const add = (more: object, as: Role = 'contributor') =>
  cms.request('POST', doorListApi.rows, { as, body: { event, name: 'Ana Pop', ...more } })
const csvOf = async (as?: Role) => {
  const answer = await cms.request('GET', doorListApi.csv(event), { ...(as && { as }) })
  const { file } = answer.body
  return [answer.status, file instanceof Uint8Array ? new TextDecoder().decode(file) : '']
}

describe('the list at the door', () => {
  it('is for those who write for the office alone, by every door', async () => {
    const made = await add({})
    expect(made.status).toBe(201)
    const id = String(made.body.doc.id)
    for (const as of roles) {
      const isOffice = office.includes(as)
      const seen = await cms.request('GET', `/${attendancesSlug}?where[name][like]=Ana`, { as })
      expect([as, seen.status]).toEqual([as, isOffice ? 200 : 403])
      const one = await cms.request('GET', doorListApi.row(id), { as })
      expect([as, one.status]).toEqual([as, isOffice ? 200 : 403])
      const ticked = await cms.request('PATCH', doorListApi.row(id), {
        as,
        body: { hasCome: true },
      })
      expect([as, ticked.status]).toEqual([as, isOffice ? 200 : 403])
      expect([as, (await csvOf(as))[0]]).toEqual([as, isOffice ? 200 : 403])
      const accredited = await cms.request('POST', doorListApi.accredited(event), { as })
      expect([as, accredited.status]).toEqual([as, isOffice ? 200 : 403])
    }
    expect((await csvOf())[0]).toBe(401)
    expect((await cms.request('GET', doorListApi.rows)).status).toBe(403)
    await cms.request('DELETE', doorListApi.row(id), { as: 'editor' })
  })

  it('takes in everybody who is accredited, each once', async () => {
    const journalist = (name: string, isAccredited: boolean) =>
      cms.request('POST', '/journalists', {
        as: 'editor',
        body: {
          name,
          outlet: 'Gazeta',
          email: `${name.toLowerCase()}@gazeta.example`,
          isAccredited,
        },
      })
    await journalist('Ioana', true)
    await journalist('Mihai', false)
    for (const _ of [1, 2]) {
      const { body } = await cms.request('POST', doorListApi.accredited(event), { as: 'editor' })
      expect(body.rows).toMatchObject([
        { name: 'Ioana', outlet: 'Gazeta', standing: 'accredited', hasCome: false },
      ])
    }
  })

  it('takes in whose case of accreditation was granted, and nobody of another case', async () => {
    const asked = async (name: string, kind: CaseKind, state: CaseState) => {
      const { id } = await inTransaction(cms.payload, (req) =>
        openCase(req, {
          ...{ kind, channel: 'e-mail', subject: 'Acreditare', receivedAt: startsAt },
          applicant: { name, outlet: 'Radio', email: null, sort: 'press' },
        }),
      )
      await cms.payload.db.updateOne({ collection: 'cases', id, data: { state } })
      return id
    }
    const granted = await asked('Vlad', 'accreditation', 'granted')
    await asked('Refuzat', 'accreditation', 'refused')
    await asked('Nehotărât', 'accreditation', 'open')
    await asked('Altul', 'question', 'granted')
    const { body } = await cms.request('POST', doorListApi.accredited(event), { as: 'editor' })
    expect(body.rows).toMatchObject([
      { name: 'Ioana' },
      { name: 'Vlad', outlet: 'Radio', standing: 'accredited', journalist: null },
    ])
    // Whose case is erased leaves the list that took them from it.
    await inTransaction(cms.payload, async (req) => {
      const { stored } = await caseBefore(req, granted)
      await eraseCase(req, stored, startsAt)
    })
    const left = await inTransaction(cms.payload, (req) => attendancesOf(req, event))
    expect(left.map(({ name }) => name)).toEqual(['Ioana'])
  })

  it('is told as CSV by name, and nothing in it is calculated', async () => {
    await add({ name: 'Barbu', outlet: '=1+1', standing: 'confirmed', hasCome: true, note: 'foto' })
    expect(await csvOf('editor')).toEqual([
      200,
      [
        '"Nume";"Publicație";"Cum vine";"A venit";"Notă"',
        '"Barbu";"\'=1+1";"A confirmat";"da";"foto"',
        '"Ioana";"Gazeta";"Acreditat";"nu";""',
        '',
      ].join('\r\n'),
    ])
  })

  it('makes a case with a term of a question that was left, for the office alone', async () => {
    const ask = (as: Role, question: string) =>
      cms.request('POST', doorListApi.owed(event), {
        as,
        body: { question, name: 'Ioana', outlet: 'Gazeta' },
      })
    expect((await ask('department', 'Cât a costat?')).status).toBe(403)
    expect((await ask('editor', ' ')).status).toBe(400)
    const { status, body } = await ask('contributor', 'Cât a costat?')
    expect(status).toBe(201)
    const where = { id: { equals: String(body.id) } }
    const row = await cms.payload.db.findOne({ collection: 'cases', where })
    expect(row).toMatchObject({
      kind: 'information-request',
      channel: 'verbal-press',
      subject: 'Cât a costat?',
      applicant: { name: 'Ioana', outlet: 'Gazeta', sort: 'press' },
      source: `events/${event}`,
    })
  })

  it('is in no row of the register', async () => {
    const { docs } = await cms.payload.find({ collection: registerSlug, pagination: false })
    expect(docs.length).toBeGreaterThan(0)
    expect(JSON.stringify(docs)).not.toMatch(/Barbu|Ioana|Gazeta/)
  })

  it('goes 90 days after the event, and not before', async () => {
    const overdueAt = async (now: Date) => {
      const rows = overdueRows(now).find(({ collection }) => collection === attendancesSlug)
      const { docs } = await cms.payload.db.find({
        collection: attendancesSlug,
        where: rows?.where ?? {},
        pagination: false,
      })
      return docs.length
    }
    const end = Date.parse(startsAt) + 90 * dayMs
    expect(await overdueAt(new Date(end))).toBe(0)
    expect(await overdueAt(new Date(end + 1))).toBe(2)
  })
})
