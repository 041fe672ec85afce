import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles, type Role } from '../../access/roles.ts'
import { openTestCms, words, type TestCms } from '../../collections/authored/test-cms.ts'
import { request } from '../../cases/testing.ts'
import { loadDay, type OfficeDayFacts, type Part } from './load-day.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await openTestCms()
  await write('Trimis', cms.department, 'contributor', { act: 'submit' })
  await write('Al biroului', null, 'contributor', { act: 'submit' })
  await write('De urgență', null, 'editor')
  await write('Al meu', null, 'editor')
  await write('Al lor', cms.department, 'department')
  await write('Al altora', null, 'chief', { act: 'publish-urgently', note: 'Avarie de apă' })
  const material = { title: 'Orar', text: 'Text', wishedFor: '2026-12-04' }
  await cms.request('POST', '/materials', { as: 'department', body: material })
})
afterAll(() => cms.close())

/** Writes an announcement as somebody, and does an act to it. */
async function write(title: string, department: string | null, as: Role, act?: object) {
  const body = { title, lead: 'L', body: words('T'), department }
  const made = await cms.request('POST', '/announcements?draft=true', { as, body })
  expect(made.status).toBe(201)
  const address = `/announcements/${String(made.body.doc.id)}/acts`
  if (act) expect((await cms.request('POST', address, { as, body: act })).status).toBe(200)
}

async function dayOf(role: Role, now = new Date()): Promise<OfficeDayFacts> {
  const email = { equals: `${role}@example.org` }
  const { docs } = await cms.payload.find({ collection: 'users', where: { email } })
  const [person] = docs
  if (!person) throw new Error(`Nobody has the role ${role}`)
  return loadDay({ payload: cms.payload, user: { ...person, collection: 'users' } }, now)
}

const titles = (part: Part): string[] =>
  part === 'failed' ? ['failed'] : part.map(({ title }) => title).sort()

describe('the first page', () => {
  it('has for an editor what can be decided, and what was begun', async () => {
    const { mine, others, drafts, published } = await dayOf('editor')
    expect(titles(mine)).toEqual(['Al altora', 'Al biroului', 'Material: Orar', 'Trimis'])
    expect(titles(others)).toEqual([])
    expect(titles(drafts)).toEqual(['Al meu', 'De urgență'])
    expect(titles(published)).toEqual(['Al altora'])
  })

  it('shows what goes out tomorrow, and in red what did not at its minute', async () => {
    const slug = 'desk-settings'
    await cms.payload.updateGlobal({ slug, data: { fourEyes: false } })
    const now = Date.now()
    const at = new Date(now + 20 * 3_600_000).toISOString()
    await write('Mâine', null, 'editor', { act: 'schedule', at, purpose: 'publish' })
    await cms.payload.updateGlobal({ slug, data: { fourEyes: true } })
    const { planned, missed } = await dayOf('chief')
    expect([titles(planned), titles(missed)]).toEqual([['Mâine'], []])
    const later = await dayOf('chief', new Date(now + 21 * 3_600_000))
    expect([titles(later.planned), titles(later.missed)]).toEqual([[], ['Mâine']])
    expect(JSON.stringify(later.missed)).toContain('întârzie')
  })

  it('has for who submitted what waits at others', async () => {
    const { mine, others, drafts } = await dayOf('contributor')
    expect(titles(mine)).toEqual(['Material: Orar'])
    expect(titles(others)).toEqual(['Al altora', 'Al biroului', 'Trimis'])
    expect(titles(drafts)).toEqual([])
  })

  it('has for a department its own alone, without names and without the office’s publications', async () => {
    const day = await dayOf('department')
    expect([titles(day.mine), titles(day.others), titles(day.drafts)]).toEqual([
      [],
      ['Trimis'],
      ['Al lor'],
    ])
    expect(titles(day.handedIn)).toEqual(['Orar'])
    expect(titles(day.published)).toEqual([])
    expect(JSON.stringify(day)).not.toMatch(/contributor|biroului"|Al meu|Al altora|De urgență/)
  })

  it('tells whoever works on cases of a question that nobody has, until somebody has it', async () => {
    const receivedAt = new Date(Date.now() - 60_000).toISOString()
    const as = 'contributor'
    const body = { ...request, kind: 'question', receivedAt, subject: 'Bănci' }
    const made = await cms.request('POST', '/cases', { as, body })
    const acts = `/cases/${String(made.body.id)}/acts`
    const told = async (role: Role) => titles((await dayOf(role)).cases ?? [])
    expect([await told('contributor'), await told('editor')]).toEqual([['Bănci'], ['Bănci']])
    const where = { email: { equals: 'contributor@example.org' } }
    const { docs } = await cms.payload.find({ collection: 'users', where })
    const handOver = { act: 'hand-over', seen: 1, to: docs[0]?.id }
    const handed = await cms.request('POST', acts, { as, body: handOver })
    expect(handed.status).toBe(200)
    expect([await told('contributor'), await told('editor')]).toEqual([['Bănci'], []])
  })

  it.each(roles)('opens for the role %s', async (role) => {
    expect(JSON.stringify(await dayOf(role))).not.toContain('failed')
  })

  it('says in plain sight that four eyes are off', async () => {
    expect((await dayOf('editor')).hasFourEyes).toBe(true)
    const slug = 'desk-settings'
    await cms.payload.updateGlobal({ slug, data: { fourEyes: false } })
    expect((await dayOf('editor')).hasFourEyes).toBe(false)
    await cms.payload.updateGlobal({ slug, data: { fourEyes: true } })
  })

  it('has the month of what this person may read', async () => {
    const of = async (role: Role) =>
      ((await dayOf(role)).calendar?.occasions ?? []).map(({ title, sort }) => [title, sort])
    expect(await of('editor')).toContainEqual(['Al altora', 'out'])
    expect(await of('department')).toEqual([])
  })

  it('stands without the part that cannot be loaded', async () => {
    const { db } = cms.payload
    const { queryDrafts } = db
    db.queryDrafts = () => Promise.reject(new Error('The disk is away'))
    try {
      const day = await dayOf('editor')
      expect([day.mine, titles(day.published)]).toEqual(['failed', ['Al altora']])
    } finally {
      db.queryDrafts = queryDrafts
    }
  })
})
