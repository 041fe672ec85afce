import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '../../access/roles.ts'
import { staleRefusal } from '../../revisions/stale-refusal.ts'
import { openTestCms, words, type TestCms } from './test-cms.ts'

// What a save, a withdrawal and a restoration must never lose.

let cms: TestCms
beforeAll(async () => {
  cms = await openTestCms({ fourEyes: false })
})
afterAll(() => cms.close())

const releases = '/press-releases'
const published = { _status: 'published' }
const autosave = '?draft=true&autosave=true'
const release = (title: string, more: object = {}) => ({
  title,
  lead: 'L',
  body: words('T'),
  ...more,
})
const patch = (id: unknown, body: object, query = '', as: Role = 'editor') =>
  cms.request('PATCH', `${releases}/${String(id)}${query}`, { as, body })
async function create(body: object, query = ''): Promise<Record<string, unknown>> {
  const answer = await cms.request('POST', releases + query, { as: 'editor', body })
  expect(answer.status).toBe(201)
  return answer.body.doc
}
const withdraw = (id: unknown, manner = 'error') =>
  cms.request('POST', `${releases}/${String(id)}/acts`, {
    as: 'editor',
    body: { act: 'withdraw', manner, reason: 'Motiv.' },
  })
const mainRow = (id: unknown) =>
  cms.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'press-releases',
    where: { id: { equals: id } },
  })
const newest = async (id: unknown) =>
  (await cms.request('GET', `${releases}/${String(id)}?draft=true`, { as: 'editor' }))
    .body as unknown as Record<string, unknown>
async function rowsOf(id: unknown) {
  const { docs } = await cms.payload.find({
    collection: 'register',
    where: { subject: { equals: String(id) } },
    sort: 'number',
    pagination: false,
  })
  return docs.map(({ event, note }) => [event, note ?? null])
}

describe('a save on a version that is not the newest', () => {
  it.each([
    ['autosaves', autosave, {}],
    ['saves a draft', '?draft=true', { _status: 'draft' }],
    ['publishes', '', published],
    ['publishes through the draft door', '?draft=true', published],
  ])('is refused with what to do, and writes nothing: a form that %s', async (_, query, status) => {
    const { id, revision } = await create(release('Deschis de doi'), '?draft=true')
    const theirs = await patch(id, { title: 'Al colegei', revision }, autosave)
    expect(theirs.status).toBe(200)

    const { status: code, body } = await patch(id, { title: 'Al meu', revision, ...status }, query)
    expect([code, body.errors]).toEqual([
      409,
      [
        {
          name: 'APIError',
          message: staleRefusal,
          data: { errors: [{ path: 'revision', message: staleRefusal }] },
        },
      ],
    ])
    expect(await newest(id)).toMatchObject({ title: 'Al colegei', _status: 'draft' })
    const mine = { title: 'Al meu', revision: theirs.body.doc.revision, ...status }
    expect((await patch(id, mine, query)).body.doc.title).toBe('Al meu')
  })

  it('is not that of a script that names no version', async () => {
    const { id } = await create(release('Script'), '?draft=true')
    await patch(id, { title: 'Altul' }, autosave)
    expect((await patch(id, { lead: 'Nou' })).status).toBe(200)
    expect(await mainRow(id)).toMatchObject({ title: 'Altul', lead: 'Nou' })
  })

  it('is not that of a form that was open while its document was withdrawn', async () => {
    const { id, revision } = await create(release('Deschis și retras', published))
    expect((await withdraw(id)).status).toBe(200)
    expect((await patch(id, { lead: 'Mai departe', revision }, autosave)).status).toBe(200)
  })

  it('is refused for the settings, departments and files of all too', async () => {
    const { body } = await cms.request('POST', '/departments', {
      as: 'editor',
      body: { name: 'Deschis' },
    })
    const save = (name: string) =>
      cms.request('PATCH', `/departments/${String(body.doc.id)}`, {
        as: 'editor',
        body: { name, revision: body.doc.revision },
      })
    expect([(await save('Întâi')).status, (await save('Apoi')).status]).toEqual([200, 409])

    const settings = (tagline: string, revision: number) =>
      cms.request('POST', '/globals/site-settings', {
        as: 'webmaster',
        body: { tagline, revision },
      })
    const { revision } = (await cms.request('GET', '/globals/site-settings', { as: 'webmaster' }))
      .body as unknown as { revision: number }
    const codes = [
      (await settings('Întâi', revision)).status,
      (await settings('Apoi', revision)).status,
    ]
    expect(codes).toEqual([200, 409])
  })
})

describe('an old version', () => {
  const restore = async (id: unknown, query: string) => {
    const { docs } = await cms.payload.findVersions({
      collection: 'press-releases',
      where: { parent: { equals: id } },
      sort: 'createdAt',
      limit: 1,
    })
    const address = `${releases}/versions/${String(docs[0]?.id)}${query}`
    return cms.request('POST', address, { as: 'editor' })
  }

  it.each(['', '?draft=false', '?draft=true'])(
    'comes back as a draft, with the corrections since and no old note: POST versions/ID%s',
    async (query) => {
      const { id } = await create(release('Ora 10', { ...published, changeNote: 'Nota de atunci' }))
      const corrections = [{ text: 'Ora corectă este 12.', at: '2026-11-20T10:00:00.000Z' }]
      await patch(id, { title: 'Ora 12', corrections, ...published })
      const { status, body } = await restore(id, query)
      expect([status, body.message]).toEqual([200, expect.any(String)])

      expect(await mainRow(id)).toMatchObject({ title: 'Ora 12', _status: 'published' })
      const draft = await newest(id)
      expect(draft).toMatchObject({ title: 'Ora 10', _status: 'draft', changeNote: null })
      expect(draft.corrections).toMatchObject(corrections)
      await patch(id, published)
      expect(await rowsOf(id)).toEqual([
        ['published', null],
        ['corrected', 'Ora corectă este 12.'],
        ['updated', null],
      ])
    },
  )

  it('is never published by a restoration, whatever the door', async () => {
    const { id } = await create(release('Prin altă ușă', published))
    const { docs } = await cms.payload.findVersions({
      collection: 'press-releases',
      where: { parent: { equals: id } },
    })
    const restoring = cms.payload.restoreVersion({
      collection: 'press-releases',
      id: String(docs[0]?.id),
    })
    await expect(restoring).rejects.toThrow('numai ca ciornă')
  })

  it('of a document in the trash stays there, and the answer says what to do', async () => {
    const { id } = await create(release('La coș'))
    await patch(id, { deletedAt: '2026-11-28T10:00:00.000Z' })
    const { status, body } = await restore(id, '?draft=true')
    expect(status).toBe(403)
    expect(JSON.stringify(body)).toContain('Documentul este la coș')
  })
})

describe('a withdrawal', () => {
  /** A live document over which a draft without a title was saved. */
  async function withInvalidDraft(): Promise<unknown> {
    const { id } = await create(release('De retras', published))
    expect((await patch(id, { title: '', body: null }, autosave)).status).toBe(200)
    return id
  }

  it('depends neither on what stands in a draft nor on its revision, and keeps it', async () => {
    const id = await withInvalidDraft()
    expect((await withdraw(id)).status).toBe(200)
    expect(await rowsOf(id)).toEqual([
      ['published', null],
      ['withdrawn', 'Motiv.'],
    ])
    expect(await newest(id)).toMatchObject({ title: '', lead: 'L', _status: 'draft' })
  })

  const deletedAt = '2026-11-28T10:00:00.000Z'
  const fromList = (id: unknown, body: object) =>
    cms.request('PATCH', `${releases}?trash=true&where[id][equals]=${String(id)}`, {
      as: 'chief',
      body,
    })

  it.each<[string, (id: unknown) => ReturnType<typeof patch>, RegExp]>([
    ['that asks for a draft', (id) => patch(id, { _status: 'draft' }), /Retrageți de pe site/],
    [
      'that says why too',
      (id) =>
        patch(id, { _status: 'draft', withdrawalReason: 'Anulată.', withdrawalManner: 'error' }),
      /Retrageți de pe site/,
    ],
    [
      'of the menu of Payload',
      (id) => patch(id, { _status: 'draft' }, '?unpublishAllLocales=true'),
      /Retrageți de pe site/,
    ],
    [
      'that restores what is in no trash',
      (id) => patch(id, { deletedAt: null }, '?trash=true'),
      /Retrageți de pe site/,
    ],
    [
      'that restores it from the list',
      (id) => fromList(id, { deletedAt: null }),
      /Retrageți de pe site/,
    ],
    ['into the trash', (id) => patch(id, { deletedAt }), /retrageți-l întâi/],
    [
      'into the trash as a draft',
      (id) => patch(id, { deletedAt }, '?draft=true'),
      /retrageți-l întâi/,
    ],
    [
      'that publishes it into the trash',
      (id) => patch(id, { deletedAt, ...published }),
      /retrageți-l întâi/,
    ],
    ['into the trash, of the list', (id) => fromList(id, { deletedAt }), /retrageți-l întâi/],
    ['with a text and no status', (id) => patch(id, { title: 'Nou' }), /ciornă mai nouă/],
    ['with nothing', (id) => patch(id, {}), /ciornă mai nouă/],
    [
      'for ever',
      (id) => cms.request('DELETE', `${releases}/${String(id)}`, { as: 'chief' }),
      /nu poate fi șters definitiv/,
    ],
  ])('is not made by a save %s', async (_, save, sentence) => {
    const { id } = await create(release('Rămâne', published))
    expect((await patch(id, { lead: 'Schiță' }, '?draft=true')).status).toBe(200)
    const answer = await save(id)
    expect([400, 403]).toContain(answer.status)
    expect(JSON.stringify(answer.body)).toMatch(sentence)
    expect(await mainRow(id)).toMatchObject({ title: 'Rămâne', lead: 'L', ...published })
    expect(await rowsOf(id)).toEqual([['published', null]])
  })

  it('is needed in another manner before a page that stays goes to the trash', async () => {
    const { id } = await create(release('Pagina rămâne', published))
    expect((await withdraw(id, 'withdrawn')).status).toBe(200)
    const refused = await patch(id, { deletedAt })
    expect([refused.status, JSON.stringify(refused.body)]).toEqual([
      403,
      expect.stringContaining('Pagina documentului a rămas pe site'),
    ])
    expect((await withdraw(id, 'error')).status).toBe(200)
    expect((await patch(id, { deletedAt })).status).toBe(200)
    expect(await mainRow(id)).toMatchObject({ deletedAt })
  })
})
