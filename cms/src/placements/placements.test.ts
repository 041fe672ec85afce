// Long, as one newsroom is opened for all of it: that is what takes its time.

import { readdir } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import sharp from 'sharp'
import type { Role } from '../access/roles.ts'
import { words } from '../collections/authored/test-cms.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { openHouse, type Asker, type House } from '../doors/test-house.ts'
import { dirOf } from '../collections/stored-files/private/files-of.ts'
import { proofFiles } from './beside.ts'
import { remind } from './remind-of-proofs.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
}, 180_000)
afterAll(() => house.close())

/** A placement as its form sends it: a spot on two mornings, at 7:40 by the clock of the office. */
const spot = {
  title: 'Spotul „Patru culori”',
  medium: 'radio',
  outlet: 'Radio Cetate',
  supplier: 'Radio Cetate SRL',
  contractNumber: '1204',
  series: [
    {
      ...{ from: '2026-11-02T10:00:00.000Z', to: '2026-11-03T10:00:00.000Z' },
      ...{ rhythm: 'daily', weekdays: [], hours: ['7:40'] },
    },
  ],
}

/** Makes it as an editor; its id and those of its appearances in the order of their time. */
async function placed(more: object = {}): Promise<{ id: string; appearances: string[] }> {
  const { payload, request } = house
  const made = await request('POST', '/placements', { as: 'editor', body: { ...spot, ...more } })
  if (made.status !== 201) throw new Error(`No placement was made: ${made.text}`)
  const { id } = made.body.doc as { id: string }
  const { docs } = await payload.find({
    collection: 'appearances',
    where: { placement: { equals: id } },
    sort: 'startsAt',
    pagination: false,
    depth: 0,
  })
  return { id, appearances: docs.map((doc) => doc.id) }
}

const everybody: (Asker | undefined)[] = [
  ...([undefined, 'service', 'counter', 'department', 'webmaster'] as const),
  ...(['contributor', 'editor', 'chief', 'admin'] as const),
]
const act = (id: string | undefined, as: Asker | undefined, body: object) =>
  house.request('POST', `/appearances/${id}/acts`, { ...(as && { as }), body })
const rowOf = (id = '') => house.payload.findByID({ collection: 'appearances', id, depth: 0 })
const proof = { act: 'prove', at: '2026-11-02T05:41:00.000Z', link: 'https://radio.example/2' }

describe('who may what', () => {
  let id = ''
  let appearances: string[] = []
  beforeAll(async () => {
    ;({ id, appearances } = await placed())
  })
  const statuses = (attempt: (as: Asker | undefined) => Promise<{ status: number }>) =>
    Promise.all(everybody.map(async (as) => [as ?? 'anybody', (await attempt(as)).status]))
  const others = [
    ...[
      ['anybody', 403],
      ['service', 403],
      ['counter', 403],
    ],
    ...[
      ['department', 403],
      ['webmaster', 403],
    ],
  ]
  const get = (address: string) => (as: Asker | undefined) =>
    house.request('GET', address, { ...(as && { as }) })

  it('the press office, its head and administrators read placements and appearances', async () => {
    const readers = ['contributor', 'editor', 'chief', 'admin'].map((role) => [role, 200])
    for (const address of ['/placements', '/appearances'])
      expect(await statuses(get(address))).toEqual([...others, ...readers])
    expect(await statuses(get(`/placements/${id}`))).toEqual([...others, ...readers])
  })

  it('the press office writes them, administrators do not', async () => {
    const attempt = (as: Asker | undefined) =>
      house.request('POST', '/placements', { ...(as && { as }), body: spot })
    expect(await statuses(attempt)).toEqual([
      ...others,
      ...[
        ['contributor', 201],
        ['editor', 201],
        ['chief', 201],
        ['admin', 403],
      ],
    ])
  })

  it('nobody writes an appearance, what was done with it or a proof past its acts', async () => {
    for (const slug of ['appearances', 'appearance-acts', 'proof-files'])
      expect((await house.request('POST', `/${slug}`, { as: 'chief', body: {} })).status).toBe(403)
    const body = { appearedAt: '2026-11-02T05:41:00.000Z' }
    const patched = await house.request('PATCH', `/appearances/${appearances[0]}`, {
      as: 'chief',
      body,
    })
    expect(patched.status).toBe(403)
  })

  it('its head and administrators confirm, the press office proves', async () => {
    const confirm = { act: 'confirm' }
    expect((await act(appearances[0], 'editor', confirm)).text).toContain('Doar șeful biroului')
    expect((await act(appearances[0], 'admin', confirm)).status).toBe(200)
    expect((await act(appearances[0], 'admin', proof)).status).toBe(403)
    expect((await act(appearances[0], 'department', proof)).status).toBe(403)
    expect((await act(appearances[0], undefined, proof)).status).toBe(401)
    const back = { act: 'undo', reason: 'Contractul s-a reziliat.' }
    expect((await act(appearances[0], 'editor', back)).status).toBe(403)
    expect((await act(appearances[0], 'chief', back)).status).toBe(200)
  })

  it('costs are written by the head of the office, and told to nobody else but administrators', async () => {
    const cost = { bani: 123_450, per: 'contract', vatRate: '21', includesVat: false }
    await house.request('PATCH', `/placements/${id}`, { as: 'editor', body: { cost } })
    const told = async (as: Role) => (await get(`/placements/${id}?depth=1`)(as)).text
    expect(await told('chief')).not.toContain('123450')
    await house.request('PATCH', `/placements/${id}`, { as: 'chief', body: { cost } })
    expect(await told('chief')).toContain('123450')
    expect(await told('admin')).toContain('123450')
    await house.request('PATCH', `/placements/${id}`, { as: 'editor', body: { place: '30 s' } })
    expect(await told('editor')).not.toContain('123450')
    expect(await told('chief')).toContain('123450')
    const sideways = [
      '/placements?where[cost.bani][greater_than]=1',
      '/placements?where[and][0][or][0][cost.bani][greater_than]=1',
      '/placements?sort=-cost.bani',
      '/placements?sort=title,-cost__bani',
      '/appearances?sort=placement.cost.bani',
      '/appearances?where[placement.cost.bani][greater_than]=1',
    ]
    for (const address of sideways)
      for (const as of ['contributor', 'editor'] as const)
        expect([address, [400, 403]]).toEqual([
          address,
          expect.arrayContaining([(await get(address)(as)).status]),
        ])
    expect((await get('/placements?sort=-cost.bani')('chief')).status).toBe(200)
  })

  it('the report tells costs as the form does', async () => {
    const report = async (as: Role) => (await get('/appearances/report')(as)).text
    expect(await report('chief')).toContain('1.234,50')
    expect(await report('editor')).not.toContain('1.234,50')
    expect((await get('/appearances/report')('department')).status).toBe(403)
    expect((await get('/appearances/report')('webmaster')).status).toBe(403)
    const printed = await get('/appearances/report.pdf')('editor')
    expect([printed.headers.get('content-type'), printed.text.slice(0, 5)]).toEqual([
      ...['application/pdf', '%PDF-'],
    ])
    expect((await get('/appearances/report.pdf')('webmaster')).status).toBe(403)
  })
})

describe('appearances follow their placement', () => {
  it('also where a program selects of the answer what it needs', async () => {
    const { id, appearances } = await placed()
    const { status } = await house.request('PATCH', `/placements/${id}?select[title]=true`, {
      as: 'editor',
      body: { place: '20 s' },
    })
    expect(status).toBe(200)
    const query = `/appearances?where[placement][equals]=${id}`
    const { body } = await house.request('GET', query, { as: 'editor' })
    expect(body.totalDocs).toBe(appearances.length)
  })

  it('come and go with the dates, keep what was done, and go with it', async () => {
    const { id, appearances } = await placed()
    expect(appearances).toHaveLength(2)
    await act(appearances[0], 'editor', proof)
    const [first] = spot.series
    const change = (from: string, to: string) =>
      house.request('PATCH', `/placements/${id}`, {
        as: 'editor',
        body: { outlet: 'Radio Turn', series: [{ ...first, from, to }] },
      })
    const day = (number: number) => `2026-11-0${number}T10:00:00.000Z`
    const stuck = await change(day(3), day(4))
    expect(stuck.status).toBe(400)
    expect(stuck.text).toContain('o apariție cu care s-a lucrat deja, prima pe 2 noiembrie 2026')
    expect((await change(day(1), day(2))).status).toBe(200)
    const { body } = await house.request('GET', `/appearances?where[placement][equals]=${id}`, {
      as: 'editor',
    })
    const rows = body.docs as { outlet: string; startsAt: string; appearedAt: string | null }[]
    expect(
      rows.map(({ outlet, startsAt, appearedAt }) => [outlet, startsAt, appearedAt ?? null]),
    ).toEqual([
      ['Radio Turn', '2026-11-02T05:40:00.000Z', proof.at],
      ['Radio Turn', '2026-11-01T05:40:00.000Z', null],
    ])
    const gone = await house.request('DELETE', `/placements/${id}`, { as: 'chief' })
    expect(gone.text).toContain('cu confirmări sau dovezi și nu se șterge')
    await act(appearances[0], 'editor', { act: 'undo', reason: 'Altă dată.' })
    expect((await house.request('DELETE', `/placements/${id}`, { as: 'chief' })).status).toBe(200)
    const where = { placement: { equals: id } }
    expect((await house.payload.count({ collection: 'appearances', where })).totalDocs).toBe(0)
  })

  it('a placement says who answers for it, one of the press office, and when it appears', async () => {
    const made = (more: object) =>
      house.request('POST', '/placements', { as: 'editor', body: { ...spot, ...more } })
    expect((await made({ responsible: house.people.department })).text).toContain(
      'Alegeți pe cineva din Biroul Mass-media.',
    )
    const { id } = await placed()
    expect(await house.payload.findByID({ collection: 'placements', id, depth: 0 })).toMatchObject({
      responsible: house.people.editor,
    })
    const [first] = spot.series
    expect((await made({ series: [{ ...first, hours: ['dimineața'] }] })).text).toContain('ca 7:40')
    const weekdays = ['sunday']
    expect((await made({ series: [{ ...first, weekdays }] })).text).toContain('niciodată')
    const hours = ['7:00', '8:00']
    const to = '2027-11-02T10:00:00.000Z'
    expect((await made({ series: [{ ...first, to, hours }] })).text).toContain('Împărțiți-o')
  })

  it('a contract is confirmed as a whole', async () => {
    const { id, appearances } = await placed()
    const confirm = (as: Role) => house.request('POST', `/placements/${id}/confirm`, { as })
    expect((await confirm('editor')).status).toBe(403)
    expect((await confirm('chief')).body).toEqual({ confirmed: 2 })
    expect((await confirm('chief')).body).toEqual({ confirmed: 0 })
    expect((await rowOf(appearances[1])).confirmedAt).not.toBeNull()
  })
})

describe('a proof', () => {
  const withFile = (id: string | undefined, name: string, bytes: Buffer) => {
    const body = new FormData()
    body.set('_payload', JSON.stringify({ ...proof, link: '' }))
    body.set('file', new File([new Uint8Array(bytes)], name))
    return house.request('POST', `/appearances/${id}/acts`, { as: 'contributor', body })
  }
  const picture = () =>
    sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
      .jpeg()
      .withExif({ IFD0: { Copyright: 'SANTINELA' } })
      .toBuffer()

  it('is a file or an address, with a time that can be', async () => {
    const {
      appearances: [id],
    } = await placed()
    const fault = async (more: object) => (await act(id, 'editor', { ...proof, ...more })).text
    expect(await fault({ link: '' })).toContain('Adăugați dovada')
    expect(await fault({ link: 'javascript:alert(1)' })).toContain('adresă completă')
    expect(await fault({ at: '2999-01-01T00:00:00.000Z' })).toContain('în viitor')
    expect(await fault({ at: '2026-11-01T05:41:00.000Z' })).toContain('dinaintea zilei')
    expect((await act(id, 'editor', { act: 'miss', reason: ' ' })).text).toContain('de ce nu')
    expect((await act(id, 'editor', proof)).body).toEqual({ standing: 'appeared' })
    expect((await act(id, 'editor', proof)).status).toBe(409)
  })

  it('as a picture is written anew, and sent to whoever reads appearances alone', async () => {
    const {
      appearances: [id, other],
    } = await placed()
    expect((await withFile(id, 'notă de plată.jpg', await picture())).body).toEqual({
      standing: 'appeared',
    })
    const { docs } = await house.payload.find({
      collection: 'proof-files',
      where: { appearance: { equals: id } },
    })
    const address = (of = id) => `/appearances/${of}/files/${docs[0]?.id}`
    const sent = await house.request('GET', address(), { as: 'editor' })
    expect(sent.status).toBe(200)
    expect(sent.headers.get('content-type')).toBe('image/jpeg')
    expect(sent.headers.get('cache-control')).toBe('private, no-store')
    expect(sent.text).not.toContain('SANTINELA')
    expect((await house.request('GET', address(other), { as: 'editor' })).status).toBe(404)
    for (const as of ['department', 'webmaster', 'service', undefined] as const)
      expect((await house.request('GET', address(), { ...(as && { as }) })).status).toBe(404)
  })

  it('that cannot be opened is refused with a sentence, and leaves no file', async () => {
    const {
      appearances: [id],
    } = await placed()
    const files = () => readdir(dirOf(house.payload, proofFiles))
    const before = await files()
    const refused = await withFile(id, 'dovada.jpg', Buffer.from('<script>'))
    expect(refused.status).toBe(400)
    expect(refused.text).toContain('nu este o imagine')
    expect(await files()).toEqual(before)
    expect(await rowOf(id)).toMatchObject({ appearedAt: null })
    const mp3 = await withFile(id, 'spot.mp3', Buffer.from('ID3\u0004 a recording'))
    expect(mp3.body).toEqual({ standing: 'appeared' })
  })

  it('that is taken back stays told, with who and why', async () => {
    const {
      appearances: [id],
    } = await placed()
    await act(id, 'contributor', proof)
    await act(id, 'editor', { act: 'undo', reason: 'Altă ediție.' })
    expect(await rowOf(id)).toMatchObject({ appearedAt: null, proofLink: null })
    const { docs } = await house.payload.find({
      collection: 'appearance-acts',
      where: { appearance: { equals: id } },
      sort: 'at',
      depth: 0,
    })
    expect(docs.map((done) => [done.act, done.by, done.words])).toEqual([
      ['prove', house.people.contributor, proof.link],
      ['undo', house.people.editor, 'Altă ediție.'],
    ])
  })
})

describe('what has no proof', () => {
  it('is told once, to whoever answers for it and to the head of the office', async () => {
    await house.payload.db.updateMany({
      collection: 'appearances',
      where: { id: { exists: true } },
      data: { remindedAt: new Date().toISOString() },
    })
    const { appearances } = await placed({ title: 'Un spot pierdut' })
    const tell = (at: string) => inTransaction(house.payload, (req) => remind(req, new Date(at)))
    expect(await tell('2026-11-02T17:39:00.000Z')).toBe(0)
    expect(await tell('2026-11-02T17:40:00.000Z')).toBe(1)
    expect(await tell('2026-11-02T17:41:00.000Z')).toBe(0)
    expect(await tell('2026-11-04T06:30:00.000Z')).toBe(1)
    const { docs } = await house.payload.find({
      collection: 'mails',
      where: { purpose: { equals: 'reminder' } },
      sort: 'queuedAt',
    })
    const users = await house.payload.find({ collection: 'users', pagination: false })
    const addressOf = (role: Role) =>
      users.docs.find(({ id }) => id === house.people[role])?.email ?? ''
    const both = [addressOf('chief'), addressOf('editor')].toSorted()
    expect(docs.map(({ to }) => to).toSorted()).toEqual([...both, ...both].toSorted())
    expect(docs[0]).toMatchObject({ subject: 'O apariție fără dovadă', state: 'waiting' })
    await act(appearances[0], 'editor', { ...proof })
    await act(appearances[0], 'editor', { act: 'undo', reason: 'Nu era ea.' })
    expect(await tell('2026-11-05T06:30:00.000Z')).toBe(1)
  })
})

describe('the report of a campaign', () => {
  const campaign = async () => {
    const data = { title: 'Patru culori', lead: 'L', body: words('Text'), startsOn: '2026-11-01' }
    return (await house.payload.create({ collection: 'campaigns', data, draft: true })).id
  }
  const save = (id: string, data: object) =>
    house.payload.update({ collection: 'campaigns', id, data, draft: true })

  it('is frozen when it is asked for, without costs, and takes nothing that a form sends', async () => {
    const id = await campaign()
    const cost = { bani: 777_000, per: 'contract', vatRate: '21', includesVat: false }
    const { id: placement, appearances } = await placed({ campaign: id })
    await house.request('PATCH', `/placements/${placement}`, { as: 'chief', body: { cost } })
    await act(appearances[0], 'editor', proof)
    const forged = { outlet: 'Fals', medium: 'radio', planned: 9, appeared: 9, missed: 0 }
    await save(id, { appearances: [forged] })
    expect((await save(id, { title: 'Alt titlu' })).appearances).toEqual([])
    const asked = await save(id, { publishesAppearances: true, appearances: [forged] })
    const { id: _, ...row } = asked.appearances?.[0] ?? {}
    expect(row).toEqual({
      ...{ outlet: 'Radio Cetate', medium: 'radio', planned: 2, appeared: 1, missed: 0 },
    })
    await act(appearances[1], 'editor', { act: 'miss', reason: 'Pană de curent.' })
    const later = await save(id, { title: 'Încă unul' })
    expect(later.appearances?.[0]).toMatchObject({ appeared: 1, missed: 0 })
    await save(id, { publishesAppearances: false })
    const anew = await save(id, { publishesAppearances: true })
    expect(anew.appearances?.[0]).toMatchObject({ appeared: 1, missed: 1 })
    await house.payload.update({
      collection: 'campaigns',
      id,
      data: { _status: 'published' },
      context: { publishedElsewhereAt: new Date() },
    })
    const { docs } = await house.payload.find({
      collection: 'register',
      where: { subjectCollection: { equals: 'campaigns' } },
    })
    expect(JSON.stringify(docs)).toContain('Radio Cetate')
    for (const secret of ['777000', '1204', 'Radio Cetate SRL', 'Pană de curent', proof.link])
      expect(JSON.stringify(docs)).not.toContain(secret)
  })
})
