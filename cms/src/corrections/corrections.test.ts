import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestCms, words, type TestCms } from '../collections/authored/test-cms.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await openTestCms({ fourEyes: false })
})
afterAll(() => cms.close())

const wrongly = 'Pasajul se redeschide la ora 10:00'
async function publish(collection = 'press-releases', more: object = {}): Promise<string> {
  const data = { title: wrongly, lead: 'L', body: words('T'), _status: 'published', ...more }
  const { id } = await cms.payload.create({ collection: collection as never, data: data as never })
  return id
}
const save = (id: string, body: object, collection = 'press-releases') =>
  cms.request('PATCH', `/${collection}/${id}?draft=true`, { as: 'editor', body })
const act = (id: string, body: object) =>
  cms.request('POST', `/press-releases/${id}/acts`, {
    as: 'editor',
    body: { act: 'publish', ...body },
  })
const saidBy = ({ body }: { body: unknown }) =>
  (
    body as { errors?: { data?: { errors?: { path: string; message: string }[] } }[] }
  ).errors?.flatMap(({ data }) => (data?.errors ?? []).map(({ path, message }) => [path, message]))
async function lastRow(id: string, collection = 'press-releases') {
  const { docs } = await cms.payload.find({
    collection: 'register',
    where: { subjectKey: { equals: `${collection}/${id}` } },
    sort: '-number',
    limit: 1,
  })
  return docs[0]
}
const told = { wrong: 'ora 10:00', right: 'ora 12:00' }
const sentence = 'În loc de „ora 10:00” se citește „ora 12:00”.'
const inLead = { title: 'Altfel', lead: 'La ora 10:00.' }

describe('a correction', () => {
  it('is not published while the wrong text stands and nobody says why', async () => {
    const id = await publish()
    await save(id, { corrections: [told] })
    const refused = await act(id, { change: 'correction' })
    expect([refused.status, saidBy(refused)]).toEqual([
      400,
      [
        [
          'corrections.0.remaining',
          'Textul greșit „ora 10:00” apare încă în titlu. Îndreptați-l sau spuneți la „Rectificări”, în formular, că rămâne.',
        ],
      ],
    ])
    await save(id, { title: 'Pasajul se redeschide la ora 12:00' })
    expect((await act(id, { change: 'correction' })).status).toBe(200)
    expect(await lastRow(id)).toMatchObject({ event: 'corrected', note: sentence, isMajor: true })
  })

  it('is not dated ahead: it is told once it is made', async () => {
    const id = await publish('press-releases', { title: 'Altfel' })
    await save(id, {
      corrections: [{ ...told, at: new Date(Date.now() + 3_600_000).toISOString() }],
    })
    expect(saidBy(await act(id, { change: 'correction' }))).toEqual([
      ['corrections.0.at', 'Data rectificării nu poate fi în viitor.'],
    ])
  })

  it.each(['mended', 'stays'])(
    'is published once somebody says of what stands: %s',
    async (remaining) => {
      const id = await publish()
      await save(id, { ...inLead, corrections: [{ ...told, remaining }] })
      expect((await act(id, { change: 'correction' })).status).toBe(200)
      expect((await lastRow(id))?.note).toBe(sentence)
    },
  )

  it('may come with the act itself, and is looked at likewise', async () => {
    const id = await publish()
    const inAct = { change: 'correction', correction: told }
    await save(id, { lead: 'Cu alt rezumat' })
    expect((await act(id, inAct)).status).toBe(400)
    await save(id, { title: 'Altfel' })
    expect((await act(id, inAct)).status).toBe(200)
    const row = await lastRow(id)
    expect([row?.event, row?.note]).toEqual(['corrected', sentence])
    // Words of the act are no text: nobody wrote anything since it was read.
    const { docs } = await cms.payload.find({
      collection: 'editorial-acts',
      where: { document: { equals: `press-releases/${id}` } },
      sort: '-number',
      limit: 2,
    })
    expect(docs.map(({ act }) => act)).toEqual(['publish', 'edit'])
  })

  it('tells both halves, of every kind that people read', async () => {
    const id = await publish('announcements', { validFrom: '2026-11-28T08:00:00.000Z' })
    const half = { ...inLead, corrections: [{ wrong: 'ora 9' }] }
    const refused = await cms.request('PATCH', `/announcements/${id}`, {
      as: 'editor',
      body: { ...half, _status: 'published' },
    })
    expect(saidBy(refused)?.map(([path]) => path)).toEqual(['corrections.0.right'])
    await cms.request('PATCH', `/announcements/${id}`, {
      as: 'editor',
      body: { lead: 'L2', corrections: [{ ...told, wrong: 'ora 9' }], _status: 'published' },
    })
    expect((await lastRow(id, 'announcements'))?.event).toBe('corrected')
  })

  it('stays when an old text is restored, as a draft, and asks again of what that text says', async () => {
    const id = await publish()
    await save(id, { title: 'Altfel', corrections: [{ ...told, remaining: 'mended' }] })
    await act(id, { change: 'correction' })
    const { docs } = await cms.payload.findVersions({
      collection: 'press-releases',
      where: { and: [{ parent: { equals: id } }, { 'version.title': { equals: wrongly } }] },
    })
    const version = `/press-releases/versions/${String(docs[0]?.id)}`
    expect((await cms.request('POST', version, { as: 'editor' })).status).toBe(200)
    expect((await lastRow(id))?.event).toBe('corrected')
    const draft = await cms.payload.findByID({ collection: 'press-releases', id, draft: true })
    expect(draft).toMatchObject({ title: wrongly, _status: 'draft' })
    expect(draft.corrections).toMatchObject([{ ...told, remaining: null }])
    const refused = await act(id, { change: 'minor' })
    expect(saidBy(refused)?.map(([path]) => path)).toEqual(['corrections.0.remaining'])
  })
})

describe('an update of what is public', () => {
  it('is told as it was answered, and is not made without an answer', async () => {
    const id = await publish()
    await save(id, { lead: 'Fără o virgulă' })
    const unanswered = await act(id, {})
    expect(saidBy(unanswered)?.map(([path]) => path)).toEqual(['change'])
    expect((await act(id, { change: 'minor' })).status).toBe(200)
    expect(await lastRow(id)).toMatchObject({ event: 'updated', isMajor: false })
    await save(id, { lead: 'Cu alt program' })
    expect((await act(id, { change: 'major', publicNote: 'Program nou.' })).status).toBe(200)
    expect(await lastRow(id)).toMatchObject({ isMajor: true, note: 'Program nou.' })
  })
})
