import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '../access/roles.ts'
import { openTestCms, words, type TestCms } from '../collections/authored/test-cms.ts'
import { noticesAnswer } from './notice.ts'
import { remarksAnswer } from './threads.ts'

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
const say = (as: Role, id: string, body: object) =>
  cms.request('POST', `${releases}/${id}/remarks`, { as, body })
async function threads(as: Role, id: string) {
  const { body, status } = await cms.request('GET', `${releases}/${id}/remarks`, { as })
  expect(status).toBe(200)
  return remarksAnswer.parse(body).threads
}
const settle = (as: Role, id: string, remark: string, isSettled: boolean) =>
  cms.request('POST', `${releases}/${id}/remarks/${remark}`, { as, body: { isSettled } })
async function bell(as: Role) {
  const { body } = await cms.request('GET', '/notices/mine', { as })
  return noticesAnswer.parse(body)
}
const told = async (as: Role, title: string) =>
  (await bell(as)).notices
    .filter((notice) => notice.title === title)
    .map(({ event, by, words: said }) => [event, by, said])

describe('remarks on a text', () => {
  it('are a thread of names, on a field or on a passage, answered and settled', async () => {
    const id = await draft('Cu observații')
    expect(
      (await say('editor', id, { text: ' Lipsește ora. ', field: 'lead', quote: 'luni' })).status,
    ).toBe(200)
    const [first] = await threads('contributor', id)
    expect(first).toMatchObject({ field: 'lead', quote: 'luni', settled: null })
    await say('contributor', id, { text: 'Am pus-o.', answers: first?.id })
    await settle('editor', id, first?.id ?? '', true)
    const [settled] = await threads('editor', id)
    expect(settled?.said.map(({ by, text, isOwn }) => [by, text, isOwn])).toEqual([
      ['editor', 'Lipsește ora.', true],
      ['contributor', 'Am pus-o.', false],
    ])
    expect(settled?.settled?.by).toBe('editor')
    await say('contributor', id, { text: 'Încă ceva.', answers: first?.id })
    expect((await threads('editor', id))[0]?.settled).toBeNull()
  })

  it('are said with words, to a thread that is there', async () => {
    const id = await draft('Fără cuvinte')
    const other = await draft('Alt document')
    await say('editor', other, { text: 'La celălalt.' })
    const [foreign] = await threads('editor', other)
    const empty = await say('editor', id, { text: '  ' })
    expect([empty.status, JSON.stringify(empty.body)]).toEqual([
      400,
      expect.stringContaining('Scrieți observația.'),
    ])
    expect((await say('editor', id, { text: 'x', by: 'chief' })).status).toBe(400)
    expect((await say('editor', id, { text: 'x', answers: foreign?.id })).status).toBe(404)
    expect((await settle('editor', id, foreign?.id ?? '', true)).status).toBe(404)
  })

  it('are read by whoever reads the document, and by nobody else', async () => {
    const id = await draft('Al biroului')
    await say('editor', id, { text: 'Între noi.' })
    const at = `${releases}/${id}/remarks`
    expect((await cms.request('GET', at, { as: 'department' })).status).toBe(404)
    expect((await cms.request('GET', at)).status).toBe(403)
    expect((await cms.request('POST', at, { body: { text: 'x' } })).status).toBe(403)
    for (const door of ['/remarks', '/notices'])
      expect((await cms.request('GET', door, { as: 'admin' })).status).toBe(403)
  })

  it('never stand in what the register tells', async () => {
    const id = await draft('Cu secret')
    await say('editor', id, { text: 'Sentinelă de observație' })
    await cms.request('POST', `${releases}/${id}/acts`, {
      as: 'contributor',
      body: { act: 'submit' },
    })
    for (const act of ['approve', 'publish'])
      expect(
        (await cms.request('POST', `${releases}/${id}/acts`, { as: 'editor', body: { act } }))
          .status,
      ).toBe(200)
    const { docs } = await cms.payload.find({ collection: 'register', pagination: false })
    expect(docs.length).toBeGreaterThan(0)
    expect(JSON.stringify(docs)).not.toContain('Sentinelă')
  })
})

describe('the bell', () => {
  it('tells whom it concerns, and nobody of what they did themselves', async () => {
    const title = 'Cine este anunțat'
    const id = await draft(title)
    const act = (as: Role, name: string, note?: string) =>
      cms.request('POST', `${releases}/${id}/acts`, { as, body: { act: name, note } })
    await act('contributor', 'submit', 'cifrele sunt de la dispecerat')
    const submitted = ['submit', 'contributor', 'cifrele sunt de la dispecerat']
    expect(await told('editor', title)).toEqual([submitted])
    expect(await told('chief', title)).toEqual([submitted])
    expect(await told('contributor', title)).toEqual([])
    expect(await told('webmaster', title)).toEqual([])
    await act('editor', 'return', 'lipsește termenul')
    expect(await told('contributor', title)).toEqual([['return', 'editor', 'lipsește termenul']])
    expect(await told('chief', title)).toHaveLength(1)
    await say('chief', id, { text: 'Și titlul e lung.' })
    expect(await told('contributor', title)).toHaveLength(2)
    await act('contributor', 'submit')
    await act('editor', 'approve')
    expect((await told('chief', title)).map(([event]) => event)).toEqual([
      ...['approve', 'submit', 'submit'],
    ])
  })

  it('is quiet after a look, until something new happens', async () => {
    const id = await draft('Citite')
    await say('chief', id, { text: 'Una.' })
    const before = await bell('contributor')
    expect(before.unread).toBeGreaterThan(0)
    const upTo = before.notices[0]?.at
    const read = await cms.request('POST', '/notices/read', { as: 'contributor', body: { upTo } })
    expect(noticesAnswer.parse(read.body).unread).toBe(0)
    expect((await bell('chief')).unread).toBeGreaterThan(0)
    await say('chief', id, { text: 'Alta.' })
    expect((await bell('contributor')).unread).toBe(1)
    expect((await cms.request('GET', '/notices/mine')).status).toBe(403)
  })

  it('rings for nothing that was refused', async () => {
    const title = 'Refuzat'
    const id = await draft(title)
    const refused = await cms.request('POST', `${releases}/${id}/acts`, {
      as: 'contributor',
      body: { act: 'approve' },
    })
    expect(refused.status).toBe(403)
    expect(await told('chief', title)).toEqual([])
  })
})

it('a document that is deleted for good takes its remarks and what was told of it along', async () => {
  const title = 'Șters'
  const id = await draft(title)
  await say('chief', id, { text: 'Ceva.' })
  expect((await cms.request('DELETE', `${releases}/${id}`, { as: 'chief' })).status).toBe(200)
  expect(await told('contributor', title)).toEqual([])
  const { totalDocs } = await cms.payload.count({
    collection: 'remarks',
    where: { documentId: { equals: id } },
  })
  expect(totalDocs).toBe(0)
})
