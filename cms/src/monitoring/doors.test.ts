import { noonOf, plainDate } from '@avizier/shared/dates'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openHouse, type House } from '../doors/test-house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const at = '2026-11-27T05:00:00.000Z'
async function written(title: string, more: object = {}) {
  const body = { title, outlet: 'Radio', medium: 'radio', publishedAt: at, ...more }
  const {
    status,
    text,
    body: answer,
  } = await house.request('POST', '/cuttings', {
    as: 'contributor',
    body: { state: 'relevant', ...body },
  })
  return { status, text, id: String((answer.doc as { id?: unknown } | undefined)?.id) }
}
const stored = async (id: string) =>
  (await house.payload.findByID({
    collection: 'cuttings',
    id,
    showHiddenFields: true,
  })) as unknown as {
    state: string
    judgements: number
    tone: string | null
    story: string
  }
const judgement = { topic: null, tone: null, department: null }
const judge = (as: 'contributor' | 'editor' | 'department', ...changes: object[]) =>
  house.request('POST', '/cuttings/judge', { as, body: { changes } })

it('of two who judge one story the second is told of the first, and nothing of theirs is done', async () => {
  const [one, two] = [await written('Unu'), await written('Doi')]
  const change = (id: string, seen: number, state: string) => ({ id, seen, state, ...judgement })
  const first = await judge('editor', change(two.id, 1, 'irrelevant'))
  expect([first.status, first.body.judged]).toEqual([200, [{ id: two.id, seen: 2 }]])
  const second = await judge(
    'contributor',
    { ...change(one.id, 1, 'irrelevant'), tone: 'critical' },
    change(two.id, 1, 'relevant'),
  )
  expect([second.status, second.text]).toEqual([
    409,
    expect.stringContaining('editor a triat între timp „Doi”.'),
  ])
  expect([await stored(one.id), await stored(two.id)]).toMatchObject([
    { state: 'relevant', judgements: 1, tone: null },
    { state: 'irrelevant', judgements: 2 },
  ])
  // What was done is taken back by saying what was before.
  expect((await judge('editor', change(two.id, 2, 'new'))).status).toBe(200)
  expect(await stored(two.id)).toMatchObject({ state: 'new', judgements: 3 })
})

it('what is written by hand tells a story with others, and an address once', async () => {
  const title = 'Strada Teilor, închisă de luni pentru lucrări la apă'
  const [one, two] = [await written(title), await written(`${title}!`, { outlet: 'Ziarul' })]
  expect((await stored(one.id)).story).toBe((await stored(two.id)).story)
  const url = 'https://gazeta.exemplu.ro/1'
  expect((await written('Cu adresă', { url })).status).toBe(201)
  const again = await written('Iar', { url: 'http://www.gazeta.exemplu.ro/1/?utm_source=a' })
  expect([again.status, again.text]).toEqual([
    400,
    expect.stringContaining('Relatarea este deja în listă: „Cu adresă”, Radio.'),
  ])
})

it('what a feed told is not deleted, for it would come back; what was written by hand is', async () => {
  const [byHand, told] = [await written('De șters'), await written('Din flux')]
  const source = await house.payload.create({
    collection: 'press-sources',
    data: { name: 'Gazeta', medium: 'online', url: 'https://gazeta.exemplu.ro/rss' },
  })
  const fromFeed = { source: source.id }
  await house.payload.db.updateOne({ collection: 'cuttings', id: told.id, data: fromFeed })
  const drop = async ({ id }: { id: string }) =>
    (await house.request('DELETE', `/cuttings/${id}`, { as: 'chief' })).status
  expect([await drop(byHand), await drop(told)]).toEqual([200, 403])
  expect(await stored(told.id)).toMatchObject({ state: 'relevant' })
})

it('a problem opens one case for its story, which all that tell it name', async () => {
  const title = 'Conductă spartă pe strada Florilor din Mărăști, de trei zile'
  const [one, two] = [await written(title, { extract: 'Apa curge.' }), await written(title)]
  const opened = await house.request('POST', `/cuttings/${one.id}/problem`, {
    as: 'editor',
    body: judgement,
  })
  expect(opened.status).toBe(201)
  const again = await house.request('POST', `/cuttings/${two.id}/problem`, {
    as: 'editor',
    body: judgement,
  })
  expect(again.status).toBe(409)
  const found = await house.payload.findByID({ collection: 'cases', id: String(opened.body.case) })
  expect(found).toMatchObject({
    ...{ kind: 'press-problem', channel: 'press-cutting', subject: title, text: 'Apa curge.' },
    ...{ problem: { outlet: 'Radio' }, source: `cuttings/${one.id}` },
  })
})

it('the department that was chosen is asked at once, until its term, and reads the article’s words alone', async () => {
  const url = 'https://gazeta.exemplu.ro/teren'
  const one = await written('Groapă pe strada Fabricii de două luni', { extract: 'Se vede.', url })
  const asked = { ...judgement, department: house.department, tone: 'critical' }
  const opened = await house.request('POST', `/cuttings/${one.id}/problem`, {
    as: 'contributor',
    body: asked,
  })
  expect(opened.status).toBe(201)
  expect(await stored(one.id)).toMatchObject({ tone: 'critical', department: house.department })
  const { body } = await house.request('GET', '/case-parts', { as: 'department' })
  expect(body.docs).toMatchObject([
    {
      ...{ number: opened.body.number, department: house.department, state: 'asked' },
      asked: `În presă a apărut: „Groapă pe strada Fabricii de două luni” (Radio, 27.11.2026).\n\nSe vede.\n\n${url}\n\nScrieți ce ați constatat și ce s-a făcut.`,
    },
  ])
  const [{ dueOn } = { dueOn: '' }] = body.docs as { dueOn: string }[]
  expect(opened.body.askedUntil).toBe(plainDate(noonOf(dueOn)))
  const gone = { ...judgement, department: 'niciunul' }
  const two = await written('Alta')
  const refused = await house.request('POST', `/cuttings/${two.id}/problem`, {
    as: 'editor',
    body: gone,
  })
  expect(refused.status).toBe(409)
})

it('the figures are taken along as a table that calculates nothing', async () => {
  const outlet = '=HYPERLINK("http://exemplu.ro")'
  await written('Numărată', { outlet, tone: 'critical', publishedAt: new Date().toISOString() })
  const answer = await house.request('GET', '/cuttings/statistics?saptamani=4', { as: 'editor' })
  expect([answer.status, answer.headers.get('content-type')]).toEqual([
    200,
    'text/csv; charset=utf-8',
  ])
  expect(answer.text).toContain(
    `"Pe publicații";"'=HYPERLINK(""http://exemplu.ro"")";"1";"0";"0";"1";""\r\n`,
  )
  expect((await house.request('GET', '/cuttings/statistics')).status).toBe(401)
})

it('a department neither reads nor finds any of it', async () => {
  await written('Ascunsă')
  for (const address of [
    '/cuttings',
    '/cuttings?where[title][like]=ascuns&sort=title',
    '/press-sources',
    '/monitoring-rules',
    '/press-reviews',
    '/globals/review-settings',
    '/press-reviews/pdf',
    '/cuttings/statistics',
  ])
    expect([address, (await house.request('GET', address, { as: 'department' })).status]).toEqual([
      address,
      403,
    ])
  const change = { id: 'x', seen: 0, state: 'relevant', ...judgement }
  expect((await judge('department', change)).status).toBe(403)
})

it.each([
  'ftp://gazeta.ro/feed',
  'https://ana:parola@gazeta.ro/feed',
  'gazeta.ro',
  'file:///etc/passwd',
])('%s is no address of a feed', async (url) => {
  const body = { name: `Sursa ${url}`, medium: 'online', url }
  const { status } = await house.request('POST', '/press-sources', { as: 'editor', body })
  expect(status).toBe(400)
})
