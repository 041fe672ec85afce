import { createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestCms, words, type TestCms } from '../collections/authored/test-cms.ts'
import { loadDifferences } from '../differences/load-differences.ts'
import { timelineAnswer } from './entry.ts'
import { versionsOf } from './load-timeline.ts'

let cms: TestCms
let id: string
const releases = '/press-releases'

beforeAll(async () => {
  cms = await openTestCms()
  const topic = await cms.payload.create({ collection: 'topics', data: { name: 'Mobilitate' } })
  const made = await cms.request('POST', `${releases}?draft=true`, {
    as: 'contributor',
    body: { title: 'Cu istoric', lead: 'Luni.', body: words('Se lucrează.') },
  })
  id = String(made.body.doc.id)
  const act = (as: 'contributor' | 'editor', body: object) =>
    cms.request('POST', `${releases}/${id}/acts`, { as, body })
  await act('contributor', { act: 'submit' })
  await act('editor', { act: 'return', note: 'Nu luni.' })
  await cms.request('POST', `${releases}/${id}/remarks`, {
    as: 'editor',
    body: { text: 'Vedeți.' },
  })
  const mended = { lead: 'Marți.', topics: [topic.id] }
  await cms.request('PATCH', `${releases}/${id}?draft=true`, { as: 'contributor', body: mended })
  await act('contributor', { act: 'submit' })
  await act('editor', { act: 'approve' })
  expect((await act('editor', { act: 'publish' })).status).toBe(200)
})
afterAll(() => cms.close())

async function page(after?: string) {
  const query = after === undefined ? '' : `?after=${encodeURIComponent(after)}`
  const answer = await cms.request('GET', `${releases}/${id}/timeline${query}`, { as: 'webmaster' })
  return timelineAnswer.parse(answer.body)
}

it('tells what happened through its door, a page at a time, to whoever reads the document', async () => {
  const { entries, more } = await page()
  expect(more).toBeNull()
  const told = entries.map(({ who, what, words: said }) => [who, what, said])
  expect(told).toEqual([
    [null, 'Publicul îl poate citi', null],
    ['editor', 'a publicat', null],
    ['editor', 'a aprobat', null],
    ['contributor', 'a trimis spre verificare', null],
    ['contributor', 'a scris', null],
    ['editor', 'a scris o observație', 'Vedeți.'],
    ['editor', 'a returnat', 'Nu luni.'],
    ['contributor', 'a trimis spre verificare', null],
    ['contributor', 'a scris', null],
  ])
  const rest = await page(entries[5]?.key)
  expect(rest.entries.map(({ key }) => key)).toEqual(entries.slice(6).map(({ key }) => key))
  const at = `${releases}/${id}/timeline`
  expect((await cms.request('GET', at, { as: 'department' })).status).toBe(404)
  expect((await cms.request('GET', at)).status).toBe(403)
})

it('opens exactly what was written since the text was returned, by names', async () => {
  const { entries } = await page()
  const { compare } = entries.find(({ what }) => what === 'a returnat') ?? {}
  const req = await createLocalReq(
    {
      user: {
        ...(await cms.payload.find({ collection: 'users' })).docs[0],
        collection: 'users',
      } as never,
    },
    cms.payload,
  )
  const { differences } = await loadDifferences(
    req,
    'press-releases',
    compare?.from ?? '',
    compare?.to ?? '',
  )
  const sides = differences.flatMap((each) =>
    each.kind === 'words' ? [[each.label, ...[each.sides.left, each.sides.right].map(joined)]] : [],
  )
  expect(sides).toContainEqual(['Rezumat', 'Luni.', 'Marți.'])
  expect(sides).toContainEqual(['Teme', '', 'Mobilitate'])
  expect(differences.map(({ label }) => label)).not.toContain('Titlu')
  const labels = await versionsOf(req, { collection: 'press-releases', id })
  expect(labels[0]?.label).toMatch(/ · contributor · publicat$/)
})

const joined = (pieces: readonly { text: string }[]) => pieces.map(({ text }) => text).join('')
