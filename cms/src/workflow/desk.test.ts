import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '../access/roles.ts'
import { openTestCms, words, type TestCms } from '../collections/authored/test-cms.ts'
import type { DeskAnswer } from './answer.ts'
import { publishedByTwo } from '../collections/authored/refuse-at-desk.ts'
import { staleAct } from './perform.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await openTestCms()
})
afterAll(() => cms.close())

const releases = '/press-releases'
async function draft(title: string, as: Role = 'contributor'): Promise<string> {
  const body = { title, lead: 'L', body: words('T') }
  const answer = await cms.request('POST', `${releases}?draft=true`, { as, body })
  expect(answer.status).toBe(201)
  return String(answer.body.doc.id)
}
const save = (as: Role, id: string, body: object, query = '?draft=true') =>
  cms.request('PATCH', `${releases}/${id}${query}`, { as, body })
const act = (as: Role, id: string, name: string, more: object = {}) =>
  cms.request('POST', `${releases}/${id}/acts`, { as, body: { act: name, ...more } })
const desk = async (as: Role, id: string) =>
  (await cms.request('GET', `${releases}/${id}/desk`, { as })).body as unknown as DeskAnswer
const refusalIn = (answer: DeskAnswer, name: string) =>
  answer.acts.find((one) => one.act === name)?.refusal
const messageOf = (answer: { body: Record<string, unknown> }) =>
  (answer.body.errors as { message: string }[] | undefined)?.[0]?.message

async function actsOf(id: string): Promise<[string, string | null, number][]> {
  const { docs } = await cms.payload.find({
    collection: 'editorial-acts',
    where: { document: { equals: `press-releases/${id}` } },
    sort: 'number',
    depth: 1,
    pagination: false,
  })
  return docs.map(({ act: name, by, revision }) => [
    name,
    by && typeof by === 'object' ? by.name : null,
    revision,
  ])
}
/** What lists see: the main row, and the newest text. */
async function kept(id: string) {
  const of = async (isDraft: boolean) => {
    const { docs } = await cms.payload.find({
      collection: 'press-releases',
      where: { id: { equals: id } },
      draft: isDraft,
      showHiddenFields: true,
    })
    return [docs[0]?.deskState, docs[0]?.owesReview]
  }
  return { main: await of(false), newest: await of(true) }
}

describe('a text on its way', () => {
  it('is written, submitted, returned, mended, approved by another and published by another', async () => {
    const id = await draft('Drumul unui text')
    await save(
      'contributor',
      id,
      { title: 'Drumul unui text, îndreptat' },
      '?draft=true&autosave=true',
    )
    expect(await desk('contributor', id)).toMatchObject({ state: 'draft', next: 'submit' })

    expect((await act('contributor', id, 'submit')).body).toMatchObject({
      state: 'submitted',
      submittedBy: { name: 'contributor' },
    })
    expect((await act('editor', id, 'return')).status).toBe(400)
    expect((await act('editor', id, 'return', { note: 'Lipsește ora.' })).body.state).toBe(
      'returned',
    )
    await save('contributor', id, { lead: 'La ora 10.' })
    await act('contributor', id, 'submit')
    expect((await act('contributor', id, 'approve')).status).toBe(403)
    expect((await act('editor', id, 'approve')).body).toMatchObject({
      state: 'approved',
      approvedRevision: 3,
      next: 'publish',
    })
    expect(await kept(id)).toEqual({ main: ['approved', false], newest: ['approved', false] })

    expect((await act('editor', id, 'publish')).body).toMatchObject({
      state: 'published',
      isLive: true,
      owesReview: false,
    })
    expect(await kept(id)).toEqual({ main: ['published', false], newest: ['published', false] })
    expect(await actsOf(id)).toEqual([
      ['edit', 'contributor', 2],
      ['submit', 'contributor', 2],
      ['return', 'editor', 2],
      ['edit', 'contributor', 3],
      ['submit', 'contributor', 3],
      ['approve', 'editor', 3],
      ['publish', 'editor', 3],
    ])
  })

  it('keeps its approval through a save that changes nothing', async () => {
    const id = await draft('Aprobat și salvat la fel')
    await act('contributor', id, 'submit')
    const { revision } = await desk('editor', id)
    await act('editor', id, 'approve', { revision })
    const same = { title: 'Aprobat și salvat la fel', lead: 'L', body: words('T') }
    for (const query of ['?draft=true&autosave=true', '?draft=true', ''])
      expect((await save('contributor', id, same, query)).status).toBe(200)
    expect(await desk('editor', id)).toMatchObject({ state: 'approved', revision })
  })

  it('loses its approval when it is written on, and the act that meant the old text is refused', async () => {
    const id = await draft('Aprobat și schimbat')
    await act('contributor', id, 'submit')
    const { revision } = await desk('editor', id)
    await act('editor', id, 'approve', { revision })
    await save('contributor', id, { lead: 'Alt lead' }, '?draft=true&autosave=true')
    expect(await desk('editor', id)).toMatchObject({ state: 'draft', approvedRevision: null })
    const stale = await act('editor', id, 'publish', { revision })
    expect([stale.status, messageOf(stale)]).toEqual([409, staleAct])
    expect((await act('editor', id, 'publish')).status).toBe(403)
  })
})

describe('four eyes', () => {
  it('keep whoever wrote or submitted a text from approving it, and who submitted it from publishing', async () => {
    const id = await draft('Scris de editor', 'editor')
    await save('chief', id, { lead: 'Îndreptat de șef' })
    await act('editor', id, 'submit')
    for (const who of ['editor', 'chief'] as const) {
      expect(refusalIn(await desk(who, id), 'approve')).toContain('îl aprobă altcineva')
      expect((await act(who, id, 'approve')).status).toBe(403)
    }
    const other = await draft('Trimis de editor')
    await act('editor', other, 'submit')
    expect((await act('chief', other, 'approve')).status).toBe(200)
    expect((await act('editor', other, 'publish')).status).toBe(403)
    expect((await act('chief', other, 'publish')).status).toBe(200)
  })

  it('let the chief publish in a hurry, and owe the review until another person has done it', async () => {
    const id = await draft('Urgent', 'chief')
    expect((await act('editor', id, 'publish-urgently', { note: 'Grabă' })).status).toBe(403)
    expect((await act('chief', id, 'publish-urgently')).status).toBe(400)
    const urgent = await act('chief', id, 'publish-urgently', { note: 'Avarie la apă' })
    expect(urgent.body).toMatchObject({ state: 'published', isLive: true, owesReview: true })
    expect(await kept(id)).toEqual({ main: ['published', true], newest: ['published', true] })
    expect((await act('chief', id, 'approve-afterwards')).status).toBe(403)
    expect((await act('editor', id, 'approve-afterwards')).body.owesReview).toBe(false)
    expect(await kept(id)).toEqual({ main: ['published', false], newest: ['published', false] })
  })

  it('refuse a publication by a plain save, with a sentence that says how', async () => {
    const sentence = publishedByTwo('press-releases')
    const data = { title: 'Direct', lead: 'L', body: words('T'), _status: 'published' }
    const created = await cms.request('POST', releases, { as: 'chief', body: data })
    expect([created.status, messageOf(created)]).toEqual([403, sentence])
    const id = await draft('Nesupravegheat', 'editor')
    for (const body of [{ _status: 'published' }, { _status: 'published', lead: 'Altul' }])
      for (const query of ['', '?draft=true']) {
        const answer = await save('editor', id, body, query)
        expect([answer.status, messageOf(answer)]).toEqual([403, sentence])
      }
    await act('editor', id, 'submit')
    await act('chief', id, 'approve')
    expect((await save('chief', id, { _status: 'published', lead: 'Pe ascuns' }, '')).status).toBe(
      403,
    )
    expect((await save('editor', id, { _status: 'published' }, '')).status).toBe(403)
    expect((await save('chief', id, { _status: 'published' }, '')).status).toBe(200)
    expect((await actsOf(id)).at(-1)).toEqual(['publish', 'chief', 1])
    // What is public already is not published anew, nor written over in silence.
    expect((await save('editor', id, { _status: 'published' }, '')).status).toBe(200)
    expect((await save('editor', id, { lead: 'Pe tăcute' }, '')).status).toBe(403)
  })
})

describe('what is public', () => {
  async function live(title: string): Promise<string> {
    const id = await draft(title)
    await act('contributor', id, 'submit')
    await act('editor', id, 'approve')
    expect((await act('editor', id, 'publish')).status).toBe(200)
    return id
  }
  const mainRow = (id: string) =>
    cms.payload.db.findOne<Record<string, unknown> & { id: string }>({
      collection: 'press-releases',
      where: { id: { equals: id } },
    })

  it('stays while a draft on top of it goes its own way', async () => {
    const id = await live('Rămâne')
    await save('contributor', id, { title: 'Pe deasupra' })
    expect(await desk('editor', id)).toMatchObject({ state: 'draft', isLive: true })
    expect(await kept(id)).toEqual({ main: ['draft', false], newest: ['draft', false] })
    expect((await act('contributor', id, 'submit')).body).toMatchObject({
      state: 'submitted',
      isLive: true,
    })
    expect(await mainRow(id)).toMatchObject({ title: 'Rămâne', _status: 'published' })
    await act('editor', id, 'approve')
    // How it is told is asked, for readers have a text already.
    expect((await act('editor', id, 'publish')).status).toBe(400)
    await act('editor', id, 'publish', { change: 'minor' })
    expect(await mainRow(id)).toMatchObject({ title: 'Pe deasupra', _status: 'published' })
  })

  it('is withdrawn with a reason and comes back as it was, the draft on top with it', async () => {
    const id = await live('Retras și repus')
    await save('contributor', id, { title: 'Ciorna de deasupra' })
    const { revision } = await desk('editor', id)
    expect((await act('editor', id, 'withdraw')).status).toBe(400)
    const gone = await act('editor', id, 'withdraw', {
      manner: 'error',
      reason: 'Ora era greșită.',
    })
    expect(gone.body).toMatchObject({ state: 'withdrawn', isLive: false, next: 'reinstate' })
    expect(await mainRow(id)).toMatchObject({ withdrawalReason: 'Ora era greșită.' })

    const back = await act('editor', id, 'reinstate')
    expect(back.body).toMatchObject({ state: 'draft', isLive: true, revision })
    expect(await mainRow(id)).toMatchObject({ title: 'Retras și repus', _status: 'published' })
    const newest = await cms.request('GET', `${releases}/${id}?draft=true`, { as: 'editor' })
    expect(newest.body).toMatchObject({ title: 'Ciorna de deasupra', _status: 'draft', revision })
    expect(await kept(id)).toEqual({ main: ['draft', false], newest: ['draft', false] })
    expect((await save('contributor', id, { lead: 'Mai departe', revision })).status).toBe(200)
  })

  it('is taken down in another manner while its page stays, and comes back', async () => {
    const id = await live('Pagina rămâne o vreme')
    const withdraw = (manner: string, reason: string) =>
      act('editor', id, 'withdraw', { manner, reason })
    await save('contributor', id, { title: 'Se scrie mai departe' })
    expect((await withdraw('withdrawn', 'A expirat.')).body).toMatchObject({ state: 'withdrawn' })
    expect(refusalIn(await desk('editor', id), 'withdraw')).toBeNull()
    expect(refusalIn(await desk('contributor', id), 'withdraw')).toContain('Doar editorii')
    await save('contributor', id, { title: 'Și mai departe' })
    expect((await withdraw('withdrawn', 'Alt motiv.')).status).toBe(200)
    expect((await withdraw('error', 'Date personale.')).body).toMatchObject({ isLive: false })
    // Now nothing of it is on the site.
    expect(messageOf(await withdraw('error', 'Încă o dată.'))).toBe('Documentul nu este public.')

    const { docs } = await cms.payload.find({
      collection: 'register',
      where: { subject: { equals: id } },
      sort: 'number',
    })
    expect(docs.map(({ event, manner, note }) => [event, manner ?? null, note ?? null])).toEqual([
      ['published', null, null],
      ['withdrawn', 'withdrawn', 'A expirat.'],
      ['withdrawn', 'withdrawn', 'Alt motiv.'],
      ['withdrawn', 'error', 'Date personale.'],
    ])
    const told = (await actsOf(id)).filter(([name]) => name === 'withdraw')
    expect(told).toEqual(Array(3).fill(['withdraw', 'editor', 1]))

    const back = await act('editor', id, 'reinstate')
    expect(back.body).toMatchObject({ state: 'draft', isLive: true })
    expect(await mainRow(id)).toMatchObject({
      title: 'Pagina rămâne o vreme',
      _status: 'published',
      withdrawalManner: null,
    })
  })
})
