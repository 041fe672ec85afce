import type { Payload, Where } from 'payload'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../cms/src/access/actor.ts'
import type { Role } from '../../cms/src/access/roles.ts'
import { askedSchema } from '../../cms/src/cases/asked.ts'
import { eraseCase } from '../../cms/src/cases/erase.ts'
import { hearLost } from '../../cms/src/cases/letters/hear-lost.ts'
import { openCase, type NewCase } from '../../cms/src/cases/open-case.ts'
import { perform } from '../../cms/src/cases/perform.ts'
import { caseKey, findCase } from '../../cms/src/cases/store.ts'
import { inTransaction } from '../../cms/src/database/in-transaction.ts'
import { changeMails } from '../../cms/src/mail/outbox.ts'
import { openNewsroom, type TestNewsroom } from '../support/newsroom.ts'

/** What every database must do for cases; run once for each. */
export function casesContract(databaseUrl: () => string | undefined): void {
  describe('cases', () => cases(databaseUrl))
}

const request: NewCase = {
  ...{ kind: 'information-request', channel: 'e-mail', receivedAt: '2026-11-23T08:00:00.000Z' },
  ...{ subject: 'Iluminatul', text: 'Cât a costat?' },
  applicant: { name: 'Ana Pop', email: 'ana@example.ro' },
}

function cases(databaseUrl: () => string | undefined): void {
  let newsroom: TestNewsroom
  let payload: Payload
  const people: Partial<Record<Role, Actor>> = {}
  beforeAll(async () => {
    newsroom = await openNewsroom(databaseUrl())
    payload = newsroom.payload
    for (const role of ['contributor', 'editor', 'chief', 'admin'] as const) {
      const data = { email: `${role}@example.org`, password: 'patru cuvinte alese', name: role }
      const { id } = await payload.create({ collection: 'users', data: { ...data, roles: [role] } })
      people[role] = { id, roles: [role], department: null }
    }
  })
  afterAll(() => newsroom.close())

  const open = (more: Partial<NewCase> = {}) =>
    inTransaction(payload, (req) => openCase(req, { ...request, ...more }))
  const personOf = (role: Role): Actor => people[role] ?? { id: '', roles: [], department: null }
  const act = async (id: string, role: Role, asked: object) => {
    const by = personOf(role)
    const user = { ...by, collection: 'users' }
    const req = await createLocalReq({ user: user as never }, payload)
    return perform(req, id, askedSchema.parse({ seen: await seen(id), ...asked }), by)
  }
  const seen = async (id: string) => {
    const where: Where = { case: { equals: id } }
    return (await payload.count({ collection: 'case-acts', where })).totalDocs
  }
  const found = async (id: string) => {
    const stored = await findCase(await createLocalReq({}, payload), id)
    if (!stored) throw new Error(`There is no case ${id}`)
    return stored
  }
  const registered = { act: 'register', number: '1', at: '2026-11-23T09:00:00.000Z' }
  const answered = async () => {
    const { id } = await open()
    await act(id, 'contributor', registered)
    await act(id, 'contributor', { act: 'write', text: 'A costat 7 lei.' })
    await act(id, 'contributor', { act: 'submit' })
    await act(id, 'editor', { act: 'approve' })
    await act(id, 'contributor', { act: 'send', way: 'e-mail' })
    return id
  }

  it('that come twenty at once have twenty numbers of their kind, without a gap', async () => {
    const asked = { ...request, kind: 'question' } as const
    const opened = await Promise.all(Array.from({ length: 20 }, () => open(asked)))
    const [first] = opened
    const year = first?.number.split('/')[1]
    const places = opened.map(({ number }) => Number(/^INT-(\d+)\//.exec(number)?.[1]))
    expect(places.toSorted((one, other) => one - other)).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    )
    expect((await open(asked)).number).toBe(`INT-21/${year}`)
  })

  it('of two who act on what they saw let one go on', async () => {
    const { id } = await open()
    await act(id, 'editor', registered)
    const write = (text: string) => act(id, 'contributor', { act: 'write', text, seen: 2 })
    const told = await Promise.allSettled([write('Unul'), write('Altul'), write('Al treilea')])
    expect(told.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(
      told.flatMap((one) =>
        one.status === 'rejected' ? [(one.reason as { status: number }).status] : [],
      ),
    ).toEqual([409, 409])
    expect(await seen(id)).toBe(3)
  })

  it('go on where a department, a person or a topic that they name is deleted', async () => {
    const department = await payload.create({
      collection: 'departments',
      data: { name: 'De șters' },
    })
    const topic = await payload.create({ collection: 'topics', data: { name: 'De șters' } })
    const data = { email: 'plecat@example.org', password: 'patru cuvinte alese', name: 'Plecat' }
    const gone = await payload.create({ collection: 'users', data: { ...data, roles: ['editor'] } })
    const { id } = await open({ topic: topic.id })
    await act(id, 'editor', registered)
    await act(id, 'editor', { act: 'hand-over', to: gone.id })
    const part = { act: 'ask-part', department: department.id, text: 'Cât?', dueOn: '2099-01-01' }
    await act(id, 'editor', part)
    await payload.delete({ collection: 'departments', id: department.id })
    await payload.delete({ collection: 'topics', id: topic.id })
    await payload.delete({ collection: 'users', id: gone.id })
    const { standing } = await act(id, 'contributor', { act: 'write', text: 'Totuși.' })
    expect(standing.state).toBe('at-departments')
    const [asked] = standing.parts
    await act(id, 'editor', { act: 'release-part', part: asked?.part })
    expect(await found(id)).toMatchObject({ state: 'open', responsible: null, draft: 'Totuși.' })
  })

  it('whose answer does not arrive wait again for whoever wrote it, told once', async () => {
    const id = await answered()
    const where: Where = { about: { equals: caseKey(id) } }
    const { docs } = await payload.find({ collection: 'mails', where })
    await inTransaction(payload, async (req) => {
      await changeMails(
        req,
        docs.map((doc) => doc.id),
        { state: 'bounced', endedAt: new Date().toISOString() },
      )
      await hearLost(req, caseKey(id))
      await hearLost(req, caseKey(id))
    })
    expect(await seen(id)).toBe(7)
    expect(await found(id)).toMatchObject({
      ...{ state: 'open', draft: 'A costat 7 lei.', answeredAt: null },
      responsible: personOf('contributor').id,
    })
  })

  it('that are erased keep what was done, and nobody’s words', async () => {
    const id = await answered()
    await inTransaction(payload, async (req) => {
      const stored = await findCase(req, id)
      if (stored) await eraseCase(req, stored, new Date().toISOString())
    })
    const where: Where = { case: { equals: id } }
    const { docs } = await payload.find({ collection: 'case-acts', where, sort: 'number' })
    expect(docs.map(({ words }) => words ?? null)).toEqual(docs.map(() => null))
    expect(docs.map((one) => one.act)).toEqual([
      ...['open', 'register', 'write', 'submit', 'approve', 'send'],
    ])
    const row = JSON.stringify(await payload.findByID({ collection: 'cases', id }))
    for (const word of ['Ana Pop', 'ana@example.ro', 'Cât a costat'])
      expect(row).not.toContain(word)
    expect(
      (await payload.count({ collection: 'mails', where: { about: { equals: caseKey(id) } } }))
        .totalDocs,
    ).toBe(0)
  })

  it('are found by other forms of their words, by the office', async () => {
    const { id } = await open({ subject: 'Străzile asfaltate' })
    const where: Where = { searchKeys: { like: 'strada' } }
    const { docs } = await payload.find({ collection: 'cases', where })
    expect(docs.map((one) => one.id)).toContain(id)
  })

  it('make one draft of a published question', async () => {
    const id = await answered()
    const publish = {
      act: 'publish',
      title: 'Cât?',
      question: 'Cât?',
      lead: '7 lei.',
      answer: '7.',
    }
    const { stored } = await act(id, 'editor', publish)
    const made = await payload.findByID({
      collection: 'questions',
      id: String(stored.question),
      draft: true,
    })
    expect(made).toMatchObject({ title: 'Cât?', lead: '7 lei.', _status: 'draft' })
    await expect(act(id, 'editor', publish)).rejects.toThrow('s-a făcut deja o întrebare')
  })
}
