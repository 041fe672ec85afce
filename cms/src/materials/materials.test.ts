import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles, type Role } from '../access/roles.ts'
import { openTestCms, type TestCms } from '../collections/authored/test-cms.ts'
import { toRichText } from '../editor/to-rich-text.ts'
import { troubleIn } from '../editor/trouble.ts'
import { writtenCollections } from './written-kinds.ts'
import { item, paragraph, styled, wordFile } from './word/test-word.ts'

let cms: TestCms
let otherDepartment: string
beforeAll(async () => {
  cms = await openTestCms()
  const other = { collection: 'departments', data: { name: 'Alt compartiment' } } as const
  otherDepartment = (await cms.payload.create(other)).id
})
afterAll(() => cms.close())

const handIn = async (body: object, as: Role = 'department') => {
  const answer = await cms.request('POST', '/materials', { as, body: { title: 'Ghișee', ...body } })
  return { ...answer, id: String((answer.body.doc as { id?: unknown } | undefined)?.id) }
}
const act = (id: string, body: object, as: Role = 'contributor') =>
  cms.request('POST', `/materials/${id}/acts`, { as, body })
const read = async (id: string) =>
  (await cms.request('GET', `/materials/${id}`, { as: 'chief' })).body as unknown as Record<
    string,
    unknown
  >

const upload = async (
  collection: string,
  name: string,
  bytes: Uint8Array,
  facts = {},
  as: Role = 'department',
) => {
  const form = new FormData()
  form.set('_payload', JSON.stringify(facts))
  form.set('file', new File([new Uint8Array(bytes)], name))
  const { status, body } = await cms.request('POST', `/${collection}`, { as, form })
  return { status, body, id: String((body.doc as { id?: unknown } | undefined)?.id) }
}

const wordText = wordFile(
  styled('Titlu1', 'Orar') + paragraph('Se lucrează până la 14:00.') + item('luni'),
)

describe('a department', () => {
  it('hands in for itself, whatever it names, and reads what became of it', async () => {
    const { status, id, body } = await handIn({
      text: 'Text',
      wishedFor: '2026-12-04',
      department: otherDepartment,
      // Facts that the office alone writes.
      state: 'made',
      item: 'press-releases/1',
      declineReason: 'x',
    })
    expect(status).toBe(201)
    expect(body.doc).toMatchObject({ state: 'handed-in', department: cms.department })
    expect(await read(id)).not.toMatchObject({ item: expect.anything() as unknown })
    const own = await cms.request('GET', `/materials/${id}`, { as: 'department' })
    expect([own.status, own.body]).toEqual([200, expect.objectContaining({ title: 'Ghișee' })])
    expect(own.body).not.toHaveProperty('handedBy')
  })

  it('neither sees nor takes what is another’s', async () => {
    const { id } = await handIn({ text: 'Secretul altora', department: otherDepartment }, 'editor')
    const foreign = await upload('word-files', 'al-lor.docx', wordText, {}, 'editor')
    expect((await cms.request('GET', `/materials/${id}`, { as: 'department' })).status).toBe(404)
    const list = await cms.request('GET', '/materials?limit=100', { as: 'department' })
    expect(JSON.stringify(list.body)).not.toContain('Secretul altora')
    const { filename } = foreign.body.doc as { filename: string }
    const file = `/word-files/file/${filename}`
    expect((await cms.request('GET', file, { as: 'department' })).status).toBe(404)
    expect((await cms.request('GET', file, { as: 'editor' })).status).toBe(200)
    const stolen = await handIn({ wordFile: foreign.id })
    expect([stolen.status, JSON.stringify(stolen.body)]).toEqual([
      403,
      expect.stringContaining('al altui compartiment'),
    ])
  })

  it('changes nothing once it is handed in, and takes back only what nobody has begun', async () => {
    const { id } = await handIn({ text: 'Text' })
    const address = `/materials/${id}`
    const changed = await cms.request('PATCH', address, { as: 'department', body: { text: 'Alt' } })
    expect(changed.status).toBe(403)
    await act(id, { act: 'take' })
    expect((await cms.request('DELETE', address, { as: 'department' })).status).not.toBe(200)
    const other = await handIn({ text: 'Text' })
    const back = await cms.request('DELETE', `/materials/${other.id}`, { as: 'department' })
    expect(back.status).toBe(200)
  })

  it('is told what is missing', async () => {
    const empty = await handIn({ text: '  ' })
    expect([empty.status, JSON.stringify(empty.body)]).toEqual([
      400,
      expect.stringContaining('Scrieți textul sau atașați'),
    ])
    const broken = await upload('word-files', 'x.docx', Buffer.from('%PDF-1.7'))
    expect([broken.status, JSON.stringify(broken.body)]).toEqual([
      400,
      expect.stringContaining('nu este un document Word'),
    ])
  })
})

describe('rights', () => {
  const outsiders: (Role | undefined)[] = [undefined, 'webmaster', 'admin']

  it.each(outsiders)('%s hands in nothing', async (as) => {
    const body = { title: 'T', text: 'Text' }
    const { status } = await cms.request('POST', '/materials', { ...(as && { as }), body })
    expect([401, 403]).toContain(status)
  })

  it('the public reads no material and no Word document', async () => {
    const { id } = await handIn({ text: 'Numai pentru birou' })
    for (const address of ['/materials', `/materials/${id}`, '/word-files'])
      expect((await cms.request('GET', address)).status).toBe(403)
    const { docs } = await cms.payload.find({ collection: 'register', pagination: false })
    expect(JSON.stringify(docs)).not.toContain('Numai pentru birou')
  })

  it.each(roles)('%s decides only where the office does', async (as) => {
    const { id } = await handIn({ text: 'Text' })
    const { status } = await act(id, { act: 'take' }, as)
    expect(status).toBe(['contributor', 'editor', 'chief'].includes(as) ? 200 : 403)
  })
})

describe('what was handed in', () => {
  const remove = (id: unknown, as: Role) =>
    cms.request('DELETE', `/materials/${String(id)}`, { as })
  const stored = (id: unknown) =>
    cms.payload.count({ collection: 'word-files', where: { id: { equals: String(id) } } })

  it('is taken back with its Word document while nobody has begun with it', async () => {
    const word = await upload('word-files', 'orar.docx', wordText)
    const direct = await cms.request('DELETE', `/word-files/${String(word.id)}`, { as: 'chief' })
    expect(direct.status).toBe(403)
    const { id } = await handIn({ wordFile: word.id })
    expect((await remove(id, 'chief')).status).toBe(403)
    expect((await stored(word.id)).totalDocs).toBe(1)
    expect((await remove(id, 'department')).status).toBe(200)
    expect((await stored(word.id)).totalDocs).toBe(0)
  })

  it('is deleted by the chief once it was decided upon', async () => {
    const { id } = await handIn({ text: 'Text' })
    await act(id, { act: 'take' })
    expect((await remove(id, 'chief')).status).toBe(403)
    await act(id, { act: 'decline', reason: 'A fost deja publicat.' })
    expect((await remove(id, 'department')).status).toBe(403)
    expect((await remove(id, 'chief')).status).toBe(200)
  })
})

describe('what was asked for', () => {
  it.each([
    ['made', true],
    ['declined', false],
  ])('is asked for no more once its answer was %s and tidied away: %s', async (state, isOver) => {
    const asked = await cms.payload.create({
      collection: 'material-asks',
      data: {
        ...{ department: cms.department, what: 'Orar', dueOn: '2026-12-04' },
        ...{ askedAt: '2026-12-01T10:00:00.000Z', reminded: [] },
      },
    })
    const { id } = await handIn({ text: 'Orar', ask: asked.id })
    await act(id, { act: 'take' })
    await act(
      id,
      state === 'made' ? { act: 'make', kind: 'announcements' } : { act: 'decline', reason: 'Nu.' },
    )
    const gone = await cms.request('DELETE', `/materials/${id}`, { as: 'chief' })
    expect([gone.status, gone.body.errors]).toEqual([200, undefined])
    const ask = await cms.payload.findByID({ collection: 'material-asks', id: asked.id })
    expect(Boolean(ask.withdrawnAt)).toBe(isOver)
  })
})

describe('the office', () => {
  it.each(writtenCollections)(
    'makes of it a draft with all that was handed in: %s',
    async (kind) => {
      const word = await upload('word-files', 'orar.docx', wordText)
      const { id } = await handIn({ text: 'Unu.\nDoi.\n\nTrei.', wordFile: word.id })
      const made = await act(id, { act: 'make', kind })
      expect([made.status, made.body.state]).toEqual([200, 'made'])
      const [collection, document] = String(made.body.item).split('/')
      expect(collection).toBe(kind)
      const { body } = await cms.request('GET', `/${kind}/${document}?draft=true`, { as: 'editor' })
      const draft = body as unknown as Record<string, unknown>
      expect(draft).toMatchObject({ title: 'Ghișee', _status: 'draft' })
      expect(troubleIn(draft.body, true)).toBeNull()
      const line = (...children: object[]) => ({ type: 'paragraph', children })
      const text = (words: string) => ({ type: 'text', text: words, marks: [] })
      expect(toRichText(draft.body)).toEqual([
        line(text('Unu.'), { type: 'break' }, text('Doi.')),
        line(text('Trei.')),
        { type: 'heading', level: 2, children: [text('Orar')] },
        line(text('Se lucrează până la 14:00.')),
        expect.objectContaining({ type: 'list' }),
      ])
      if (kind !== 'journal-articles') expect(draft.department).toBe(cms.department)
    },
  )

  it('makes one document, however often and at once it is asked', async () => {
    const { id } = await handIn({ text: 'O singură dată' })
    const asked = { act: 'make', kind: 'announcements' }
    const answers = await Promise.all([act(id, asked), act(id, asked, 'editor'), act(id, asked)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    const where = 'where[title][equals]=Ghi%C8%99ee&draft=true&limit=100'
    const { body } = await cms.request('GET', `/announcements?${where}`, { as: 'chief' })
    const texts = (body.docs as unknown[]).filter((doc) =>
      JSON.stringify(doc).includes('O singură dată'),
    )
    expect(texts).toHaveLength(1)
  })

  it('declines with a reason, which the department reads, and may take it up again', async () => {
    const { id } = await handIn({ text: 'Text' })
    const bare = await act(id, { act: 'decline', reason: ' ' })
    expect([bare.status, JSON.stringify(bare.body)]).toEqual([
      400,
      expect.stringContaining('de ce materialul nu poate fi folosit'),
    ])
    expect((await act(id, { act: 'decline', reason: 'A fost deja publicat.' })).status).toBe(200)
    const { body } = await cms.request('GET', `/materials/${id}`, { as: 'department' })
    expect(body).toMatchObject({ state: 'declined', declineReason: 'A fost deja publicat.' })
    expect((await act(id, { act: 'make', kind: 'announcements' })).status).toBe(409)
    expect((await act(id, { act: 'take' }, 'chief')).status).toBe(200)
    expect(await read(id)).toMatchObject({ state: 'taken', declineReason: null })
  })
})
