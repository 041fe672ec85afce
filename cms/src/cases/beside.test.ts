import { readdir } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { workAt } from '../jobs/testing.ts'
import { openHouse, type House } from '../doors/test-house.ts'
import { eraseCases } from '../upkeep/erase-cases.ts'
import { dirOf } from '../collections/stored-files/private/files-of.ts'
import { caseFiles } from './case-files.ts'
import { remindOfCases } from './reminders/remind-of-cases.ts'
import { deskOf, request, type Desk } from './testing.ts'

let house: House
let desk: Desk
beforeAll(async () => {
  house = await openHouse()
  desk = deskOf(house)
}, 180_000)
afterAll(() => house.close())

const registered = { act: 'register', number: '90123', at: '2026-11-23T09:00:00.000Z' } as const
const askPart = (department = house.department, more: object = {}) => ({
  ...{ act: 'ask-part', department, text: 'Cât a costat?', dueOn: '2099-12-03' },
  ...more,
})

describe('a department', () => {
  const secrets = ['SANTINELA', 'santinela@example.ro', 'Ciorna secretă', 'Pentru alții']
  let id: string
  let own: string
  let foreign: string
  beforeAll(async () => {
    const other = await house.payload.create({ collection: 'departments', data: { name: 'Altul' } })
    const applicant = { name: 'SANTINELA', email: 'santinela@example.ro' }
    id = await desk.open({ ...request, applicant })
    await desk.act(id, 'editor', registered)
    await desk.act(id, 'editor', askPart())
    await desk.act(id, 'editor', askPart(other.id, { text: 'Pentru alții' }))
    await desk.act(id, 'editor', { act: 'write', text: 'Ciorna secretă' })
    const parts = await desk.parts(id)
    own = parts.find(({ department }) => department === house.department)?.id ?? ''
    foreign = parts.find(({ department }) => department === other.id)?.id ?? ''
  })
  const asked = (address: string) => house.request('GET', address, { as: 'department' })

  it('reads what it is asked, and of no case anything', async () => {
    const { status, text, body } = await asked('/case-parts?depth=3')
    expect([status, body.totalDocs]).toEqual([200, 1])
    expect(text).toContain('Cât a costat?')
    for (const secret of secrets) expect(text).not.toContain(secret)
    for (const address of ['/cases', `/cases/${id}`, '/cases/count', '/cases/export', '/case-acts'])
      expect([address, (await asked(address)).status]).toEqual([address, 403])
    expect((await asked(`/case-parts/${foreign}`)).status).toBe(404)
  })

  it('guesses nothing by a question or an order', async () => {
    for (const query of [
      'where[case.applicant.name][like]=SANT',
      'where[searchKeys][like]=santinela',
      'where[department.name][equals]=Altul',
      'sort=case.applicant.name',
    ]) {
      const { status, body } = await asked(`/case-parts?${query}`)
      const ids = ((body.docs ?? []) as { id: string }[]).map((doc) => doc.id)
      expect([query, status === 400 || status === 403 || !ids.includes(foreign)]).toEqual([
        query,
        true,
      ])
    }
    for (const guess of ['search=SANTINELA', 'where[or][0][asked][like]=SANTINELA'])
      expect((await asked(`/case-parts?${guess}`)).text).not.toContain('SANTINELA')
  })

  it('answers its own part alone, once it has seen what is asked', async () => {
    const answer = (part: string, seen: number, as: 'department' | 'editor' = 'department') =>
      house.request('POST', `/case-parts/${part}/acts`, {
        as,
        body: { act: 'answer-part', text: 'A costat 7 lei.', seen },
      })
    expect((await answer(foreign, 1)).status).toBe(404)
    expect((await answer(own, 1, 'editor')).status).toBe(403)
    expect((await answer(own, 0)).status).toBe(409)
    expect((await answer(own, 1)).status).toBe(200)
    expect((await desk.row(id)).state).toBe('at-departments')
    const { body } = await house.request('GET', '/notices/mine', { as: 'editor' })
    expect(JSON.stringify(body)).toContain('part-answered')
    const told = await asked('/notices/mine')
    expect(told.text).toContain('part-asked')
    for (const secret of secrets) expect(told.text).not.toContain(secret)
  })

  it('does nothing to the case, and webmasters read nothing of it', async () => {
    expect((await desk.act(id, 'department', { act: 'submit' })).status).toBe(403)
    for (const address of ['/cases', '/case-parts'])
      expect((await house.request('GET', address, { as: 'webmaster' })).status).toBe(403)
    expect((await house.request('GET', '/cases', { as: 'admin' })).status).toBe(200)
    expect((await desk.act(id, 'admin', { act: 'submit' })).status).toBe(403)
  })

  it('is asked once more where the first answer is not enough', async () => {
    expect((await desk.act(id, 'editor', askPart())).status).toBe(400)
    expect((await desk.act(id, 'editor', askPart(house.department, { part: own }))).status).toBe(
      200,
    )
    expect(await house.payload.findByID({ collection: 'case-parts', id: own })).toMatchObject({
      ...{ state: 'asked', turn: 3 },
    })
    expect((await desk.act(id, 'editor', { act: 'release-part', part: own })).status).toBe(200)
    const late = await house.request('POST', `/case-parts/${own}/acts`, {
      as: 'department',
      body: { act: 'decline-part', text: 'Nu.', seen: 3 },
    })
    expect(late.status).toBe(409)
  })
})

describe('what is still asked of a department', () => {
  it('is asked no longer once the case is at rest', async () => {
    const id = await desk.open()
    await desk.act(id, 'editor', registered)
    await desk.act(id, 'editor', askPart())
    expect((await desk.parts(id)).map(({ state }) => state)).toEqual(['asked'])
    expect((await desk.act(id, 'editor', { act: 'close', note: 'Reclamă.' })).status).toBe(200)
    expect((await desk.parts(id)).map(({ state }) => state)).toEqual(['released'])
  })
})

describe('reminders', () => {
  it('come once each: before the term, then to the chief as well', async () => {
    const id = await desk.open()
    await desk.act(id, 'editor', registered)
    await desk.act(id, 'editor', { act: 'hand-over', to: house.people.contributor })
    const told = async () => {
      const where = { and: [{ documentId: { equals: id } }, { by: { exists: false } }] }
      const { docs } = await house.payload.find({ collection: 'notices', where, sort: 'at' })
      return docs.map(({ event, person }) => [event, person])
    }
    const { contributor, chief } = house.people
    for (const [day, expected] of [
      ['2026-12-01', []],
      ['2026-12-02', [['case-due', contributor]]],
      ['2026-12-02', [['case-due', contributor]]],
      [
        '2026-12-03',
        [
          ['case-due', contributor],
          ['case-due', contributor],
        ],
      ],
    ] as const) {
      await remindOfCases.run(workAt(house.payload, new Date(`${day}T05:30:00.000Z`)))
      expect([day, await told()]).toEqual([day, expected])
    }
    await remindOfCases.run(workAt(house.payload, new Date('2026-12-05T05:30:00.000Z')))
    expect((await told()).slice(2).toSorted()).toEqual(
      [
        ['case-overdue', chief],
        ['case-overdue', contributor],
      ].toSorted(),
    )
    const where = {
      and: [{ purpose: { equals: 'reminder' } }, { to: { equals: 'chief@example.org' } }],
    }
    const { docs } = await house.payload.find({ collection: 'mails', where })
    expect(
      docs.some(({ subject }) =>
        /^Termenul solicitării INF-\d+\/\d{4} a trecut \(4 decembrie 2026\)$/.test(subject ?? ''),
      ),
    ).toBe(true)
  })

  it('of a term of hours are asked for when it begins', async () => {
    const receivedAt = new Date(Date.now() - 60_000).toISOString()
    await desk.open({ ...request, channel: 'verbal-press', receivedAt })
    const where = { kind: { equals: 'remind-of-case' } }
    const { docs } = await house.payload.find({ collection: 'jobs', where, sort: 'dueAt' })
    const until = Math.floor(Date.parse(receivedAt) / 60_000) * 60_000 + 24 * 3_600_000
    expect(docs.map(({ dueAt }) => Date.parse(dueAt))).toEqual([until - 4 * 3_600_000, until])
  })
})

const saved = (...more: string[]) =>
  [
    ...['From: =?utf-8?Q?Ana_=C8=98tef?= <ana@example.ro>', 'To: presa@primarie.example'],
    ...['Subject: =?utf-8?B?w45udHJlYmFyZSDImWkgYXRhxZ9hbWVudGU=?=', 'Message-ID: <1@example.ro>'],
    ...['Date: Mon, 23 Nov 2026 10:15:00 +0200', 'MIME-Version: 1.0'],
    ...['Content-Type: multipart/mixed; boundary=b', '', '--b'],
    ...['Content-Type: text/plain; charset=utf-8', '', 'Cât a costat?', '', '--b'],
    ...[
      'Content-Type: application/zip; name="tot.zip"',
      'Content-Disposition: attachment; filename="tot.zip"',
    ],
    ...['Content-Transfer-Encoding: base64', '', 'UEsDBA==', '--b--', ''],
    ...more,
  ].join('\r\n')

describe('a saved e-mail', () => {
  const bring = (
    message: string,
    kind = 'information-request',
    as: 'editor' | 'department' = 'editor',
  ) => {
    const body = new FormData()
    body.set('kind', kind)
    body.set('message', new Blob([message], { type: 'message/rfc822' }), 'mesaj.eml')
    return house.request('POST', '/cases/message', { as, body })
  }

  it('opens a case of its sender, day and words, once', async () => {
    expect((await bring(saved(), 'question', 'department')).status).toBe(403)
    const answer = await bring(saved())
    expect([answer.status, answer.text]).toEqual([201, expect.anything()])
    expect(answer.body.leftOut).toEqual([
      'Fișierul „tot.zip” nu a fost păstrat: se păstrează numai PDF și imagini.',
    ])
    expect(await desk.row(String(answer.body.id))).toMatchObject({
      ...{ kind: 'information-request', channel: 'e-mail', state: 'received' },
      ...{ subject: 'Întrebare și atașamente', text: 'Cât a costat?' },
      receivedAt: '2026-11-23T08:15:00.000Z',
      applicant: { name: 'Ana Ștef', email: 'ana@example.ro' },
    })
    const twice = await bring(saved())
    expect([twice.status, twice.text]).toEqual([
      409,
      expect.stringContaining('a fost deja introdus: INF-'),
    ])
  })

  it('that is none opens nothing', async () => {
    expect((await bring('')).status).toBe(400)
    expect((await bring(saved(), 'complaint')).status).toBe(400)
  })
})

describe('what is kept', () => {
  it('is the register as CSV, for those who may take it out', async () => {
    await desk.open({ ...request, subject: '=1+1' })
    expect((await house.request('GET', '/cases/export', { as: 'contributor' })).status).toBe(403)
    const { status, text } = await house.request('GET', '/cases/export', { as: 'editor' })
    expect(status).toBe(200)
    expect(text.split('\r\n')[0]).toContain('"Nr.";"Nr. de înregistrare";"Înregistrată la"')
    expect(text).toContain(`"'=1+1"`)
  })

  it('goes when its time is over, and what was done stays', async () => {
    const id = await desk.open({
      ...request,
      applicant: { ...request.applicant, name: 'DE ȘTERS' },
    })
    await desk.act(id, 'editor', registered)
    await desk.act(id, 'editor', { act: 'confirm-receipt', way: 'e-mail' })
    await desk.act(id, 'editor', askPart(house.department, { text: 'DE ȘTERS' }))
    await desk.act(id, 'editor', { act: 'close', note: 'DE ȘTERS' })
    const later = (days: number) => new Date(Date.now() + days * 86_400_000)
    await eraseCases(workAt(house.payload, later(3 * 365 - 1)))
    expect((await desk.row(id)).erasedAt ?? null).toBeNull()
    await eraseCases(workAt(house.payload, later(3 * 365 + 1)))
    const row = await desk.row(id)
    expect(row).toMatchObject({
      ...{ subject: 'Date șterse', state: 'closed', registrationNumber: '90123' },
      applicant: { sort: 'person' },
    })
    const left = JSON.stringify([
      row,
      await desk.acts(id),
      await desk.parts(id),
      await desk.letters(id),
    ])
    expect(left).not.toContain('DE ȘTERS')
    expect(left).not.toContain('ana.pop')
    expect((await desk.acts(id)).map(({ act }) => act)).toEqual([
      ...['open', 'register', 'confirm-receipt', 'ask-part', 'close', 'erase'],
    ])
    expect((await desk.act(id, 'chief', { act: 'reopen', note: 'X' })).status).toBe(409)
  })

  it('keeps no file of what was erased', async () => {
    const files = await readdir(dirOf(house.payload, caseFiles)).catch(() => [])
    expect(files).toEqual([])
  })
})
