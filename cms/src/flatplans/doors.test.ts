import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles, type Role } from '../access/roles.ts'
import { openHouse, type House } from '../doors/test-house.ts'
import { olderPdf } from './missing.ts'

let house: House
let issue: string
let release: string
beforeAll(async () => {
  house = await openHouse()
  const { payload } = house
  const made = await payload.create({
    ...{ collection: 'journal-issues', draft: true },
    data: { number: 12, issueDate: '2026-12-04T10:00:00.000Z' },
  })
  issue = made.id
  const data = { title: 'Bugetul', lead: 'Votat.' }
  release = (await payload.create({ collection: 'press-releases', data, draft: true })).id
}, 180_000)
afterAll(() => house.close())

type Who = Role | 'service' | undefined
const everybody: Who[] = [undefined, 'service', ...roles]
const ask = (as: Who, method: string, address: string, body?: object) =>
  house.request(method, address, { ...(as && { as }), body })
const plan = () => `/flatplans/of/${issue}`

const office = { contributor: 200, editor: 200, chief: 200 }
const seers = { ...office, webmaster: 200, admin: 200 }

interface Door {
  door: string
  allowed: Partial<Record<Role, number>>
  open: (as: Who) => Promise<{ status: number }>
}

const remove = { act: 'remove', at: { page: 8, slot: 'c' } }
const revision = async () => (await ask('chief', 'GET', plan())).body.revision as number

const doors: Door[] = [
  { door: 'the plan', allowed: seers, open: (as) => ask(as, 'GET', plan()) },
  { door: 'its PDF', allowed: seers, open: (as) => ask(as, 'GET', `${plan()}/pdf`) },
  { door: 'a page', allowed: seers, open: (as) => ask(as, 'GET', `${plan()}/pages/1`) },
  {
    door: 'an act',
    allowed: office,
    open: async (as) => ask(as, 'POST', plan(), { revision: await revision(), act: remove }),
  },
  {
    door: 'the PDF for print',
    allowed: seers,
    open: (as) => ask(as, 'GET', `${plan()}/tipar.pdf`),
  },
  {
    door: 'an ask',
    allowed: office,
    open: (as) =>
      ask(as, 'POST', '/material-asks/new', {
        ...{ issue, department: house.department, what: 'Orarul', lines: null },
        dueOn: '2099-12-04',
      }),
  },
]

describe.each(doors)('$door', ({ allowed, open }) => {
  it.each(everybody)('as %s', async (as) => {
    const { status } = await open(as)
    const known = allowed[as as Role]
    if (known === undefined) expect([401, 403]).toContain(status)
    else expect(status).toBe(known)
  })
})

it('the rows themselves have no door', async () => {
  for (const slug of ['flatplans', 'flatplan-acts'])
    for (const as of roles) {
      const { status, body } = await ask(as, 'GET', `/${slug}`)
      expect([403, 404]).toContain(status)
      expect(body.docs).toBeUndefined()
    }
})

it('what is told already is answered in three digits, until a word is another', async () => {
  const first = await ask('editor', 'GET', plan())
  const known = { 'If-None-Match': first.headers.get('ETag') ?? '' }
  const again = () => house.request('GET', plan(), { as: 'editor', headers: known })
  expect((await again()).status).toBe(304)
  const data = { issue, title: 'Piața', lead: 'L', section: 'works' as const }
  await house.payload.create({ collection: 'journal-articles', data, draft: true })
  expect((await again()).status).toBe(200)
})

it('a person is told in Romanian what they asked wrongly', async () => {
  const wrong = await ask('editor', 'POST', plan(), { revision: 0, act: { act: 'burn' } })
  expect([wrong.status, wrong.text]).toEqual([
    400,
    expect.stringContaining('Macheta nu cunoaște această mișcare.'),
  ])
  const lineless = await ask('editor', 'POST', '/material-asks/new', {
    ...{ issue, department: house.department, what: ' ', lines: 'multe', dueOn: 'mâine' },
  })
  expect([lineless.status, lineless.text]).toEqual([
    400,
    expect.stringMatching(/Scrieți ce material cereți\..*câte rânduri.*Alegeți ziua/s),
  ])
})

it('nothing is asked for until a day that is over', async () => {
  const asked = { issue, department: house.department, what: 'Orarul', lines: null }
  const body = { ...asked, dueOn: '2020-01-01' }
  const { status, text } = await ask('editor', 'POST', '/material-asks/new', body)
  expect([status, text]).toEqual([400, expect.stringContaining('Ziua a trecut.')])
})

it('whoever asks is told whether anybody of the department reads it', async () => {
  const { id } = await house.payload.create({ collection: 'departments', data: { name: 'Nimeni' } })
  const asked = { issue, what: 'Orarul', lines: null, dueOn: '2099-12-04' }
  const isTold = async (department: string) =>
    (await ask('editor', 'POST', '/material-asks/new', { ...asked, department })).body.isTold
  expect([await isTold(house.department), await isTold(id)]).toEqual([true, false])
})

it('a PDF is told to be one of before once a word is another, and not sooner', async () => {
  const begun = { number: 11, issueDate: '2027-11-05T10:00:00.000Z' }
  const made = await house.payload.create({
    ...{ collection: 'journal-issues', data: begun, draft: true },
  })
  const own = `/flatplans/of/${made.id}`
  const data = { issue: made.id, title: 'Podul', lead: 'Gata.', section: 'works' as const }
  const article = await house.payload.create({ collection: 'journal-articles', data, draft: true })
  const piece = { kind: 'article', article: article.id, size: 'none' }
  const act = { act: 'place', at: { page: 2, slot: 'a' }, piece }
  const { body } = await ask('editor', 'POST', own, { revision: 0, act })
  const make = () => ask('editor', 'POST', `${own}/pdf`, { revision: body.revision })
  const missing = async () => (await ask('editor', 'GET', own)).body.missing
  const beforePublishing = async () => (await ask('editor', 'GET', `${own}/pdf`)).body.sentences
  expect((await make()).status).toBe(200)
  expect(await missing()).not.toContain(olderPdf)
  expect(await beforePublishing()).toEqual([])
  const changed = { ...({ collection: 'journal-articles', id: article.id } as const), draft: true }
  await house.payload.update({ ...changed, data: { title: 'Podul cel nou' } })
  expect(await missing()).toContain(olderPdf)
  expect(await beforePublishing()).toEqual([olderPdf])
  expect((await make()).status).toBe(200)
  expect(await missing()).not.toContain(olderPdf)
})

it('a fraction of copies in a draft counts as no print run', async () => {
  const data = { printRun: 1.5 }
  await house.payload.update({ collection: 'journal-issues', id: issue, data, draft: true })
  expect((await ask('editor', 'GET', plan())).status).toBe(200)
})

it('an article made of a release is known beside both, and told to the office alone', async () => {
  const source = { collection: 'press-releases', id: release }
  const made = await ask('contributor', 'POST', `${plan()}/articles`, { source })
  expect(made.status).toBe(200)
  const article = `/journal-articles/${String(made.body.id)}?draft=true`
  expect((await ask('editor', 'GET', article)).body.source).toEqual({
    ...{ relationTo: 'press-releases', value: release },
  })
  const forged = await ask('editor', 'PATCH', article, { source: null })
  expect(forged.status).toBe(200)
  expect((await ask('editor', 'GET', article)).body.source).not.toBeNull()
  const department = await ask('department', 'POST', `${plan()}/articles`, { source })
  expect(department.status).toBe(403)
})

describe('what a department is asked', () => {
  const handIn = (as: Role, askId: string, more: object = {}) =>
    ask(as, 'POST', '/materials', { title: 'Orar', text: 'Luni.', ask: askId, ...more })
  const asked = async (department: string) => {
    const { body } = await ask('editor', 'POST', '/material-asks/new', {
      ...{ issue, department, what: 'Orarul', lines: 20, dueOn: '2099-12-04' },
    })
    return String(body.id)
  }

  it('is read by it alone, and answered by it alone', async () => {
    const { payload } = house
    const other = await payload.create({ collection: 'departments', data: { name: 'Alții' } })
    const theirs = await asked(other.id)
    const { text } = await ask('department', 'GET', '/material-asks?limit=200')
    expect(text).not.toContain(theirs)
    expect((await handIn('department', theirs)).status).toBe(403)
    const own = await asked(house.department)
    expect((await ask('department', 'GET', `/material-asks/${own}`)).body).toMatchObject({
      ...{ what: 'Orarul', lines: 20, dueOn: '2099-12-04' },
    })
    expect((await ask('department', 'GET', `/material-asks/${own}`)).body).not.toHaveProperty(
      'askedBy',
    )
    expect((await handIn('department', own)).status).toBe(201)
    const late = await ask('editor', 'POST', `/material-asks/${own}/withdraw`)
    expect(late.status).toBe(409)
  })

  it('is taken back, and not handed in for any more', async () => {
    const own = await asked(house.department)
    expect((await ask('department', 'POST', `/material-asks/${own}/withdraw`)).status).toBe(403)
    expect((await ask('editor', 'POST', `/material-asks/${own}/withdraw`)).status).toBe(200)
    expect((await ask('editor', 'POST', `/material-asks/${own}/withdraw`)).status).toBe(409)
    expect((await handIn('department', own)).status).toBe(409)
  })
})
