import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Role } from '../../access/roles.ts'
import { words } from '../../collections/authored/test-cms.ts'
import { openHouse, type House } from '../../doors/test-house.ts'
import { bring, received, submissionOf, type Sent } from '../testing.ts'

let house: House
let debate: { id: string; path: string }
let other: { id: string; path: string }
const dayMs = 86_400_000
const deadline = new Date(Math.ceil(Date.now() / 60_000) * 60_000 + 12 * dayMs).toISOString()

beforeAll(async () => {
  house = await openHouse()
  await house.payload.updateGlobal({ slug: 'desk-settings', data: { fourEyes: false } })
  debate = await published('Regulamentul teraselor', house.department)
  other = await published('Bugetul', undefined)
}, 180_000)
afterAll(() => house.close())

async function published(title: string, department: string | undefined) {
  const body = {
    ...{ title, lead: 'Anunț.', body: words('Textul.'), noticeType: 'consultation' },
    ...{ proposalsDeadline: deadline, legalReason: 'Doar un test.', _status: 'published' },
    ...(department && { department }),
  }
  const { body: answer, text } = await house.request('POST', '/debate-notices', {
    as: 'editor',
    body,
  })
  const doc = answer.doc as { id: string } | undefined
  if (!doc) throw new Error(text)
  const where = { key: { equals: `debate-notices/${doc.id}` } }
  const entry = await house.payload.db.findOne<{ id: string; path: string }>({
    collection: 'register-index',
    where,
  })
  return { id: doc.id, path: entry?.path ?? '' }
}

const proposal = (page: string, more: Record<string, string> = {}): Sent => ({
  form: 'proposal',
  page,
  values: {
    ...{ name: 'Ana Pop', isNamePublic: '', email: 'ana@example.ro', article: 'art. 5' },
    ...{ proposal: 'Terasele să închidă la 22.', consent: 'yes', ...more },
  },
})
const numbersOf = async (id: string) => {
  const where = { debate: { equals: id } }
  const found = await house.payload.find({ collection: 'submissions', where, sort: 'createdAt' })
  return found.docs.map(({ proposalNumber }) => proposalNumber)
}

it('are numbered for each debate without a gap, also where many come at once', async () => {
  await Promise.all([
    received(house, proposal(debate.path)),
    received(house, proposal(debate.path, { isNamePublic: 'yes', name: 'Ion Popa' })),
    received(house, proposal(other.path)),
    received(house, proposal(debate.path, { name: '@Maria' })),
  ])
  expect((await numbersOf(debate.id)).toSorted()).toEqual([1, 2, 3])
  expect(await numbersOf(other.id)).toEqual([1])
})

/** One that the counter took over an older page waits for the office, which has no number to give it. */
async function expectUnnumbered(sent: Sent, refusal: RegExp): Promise<void> {
  const id = await received(house, sent)
  const row = await house.payload.findByID({ collection: 'submissions', id, depth: 0 })
  expect(row).toMatchObject({ state: 'waiting', values: sent.values })
  expect([row.debate ?? null, row.proposalNumber ?? null]).toEqual([null, null])
  expect(row.leftOut).toEqual([expect.stringMatching(refusal)])
}

it('are numbered until the term, by the minute at which the counter received them, and then wait for an answer', async () => {
  const at = (instant: number) => ({ ...proposal(other.path), at: new Date(instant).toISOString() })
  const end = Date.parse(deadline)
  expect((await bring(house, submissionOf(at(end - 1)))).status).toBe(200)
  await expectUnnumbered(
    at(end),
    /^Nu a intrat în registrul .* Termenul pentru propuneri s-a încheiat: /,
  )
  await expectUnnumbered(
    at(Date.now() - dayMs),
    /La adresa aceasta nu este nicio dezbatere publică\.$/,
  )
  expect(await numbersOf(other.id)).toEqual([1, 2])
})

it('go by the term that was public when they came, whatever the office has changed since', async () => {
  const { id, path } = await published('Termen prelungit apoi scurtat', undefined)
  const sent = submissionOf({ ...proposal(path), at: new Date(Date.now() + dayMs).toISOString() })
  const soon = new Date(Date.now() + 2 * dayMs)
  soon.setUTCSeconds(0, 0)
  const change = { proposalsDeadline: soon.toISOString(), _status: 'published' }
  const saved = await house.request('PATCH', `/debate-notices/${id}`, {
    as: 'editor',
    body: change,
  })
  expect(saved.status).toBe(200)
  expect((await bring(house, sent)).status).toBe(200)
  await expectUnnumbered({ ...proposal(path), at: soon.toISOString() }, /s-a încheiat/)
  expect(await numbersOf(id)).toEqual([1])
})

it('are told in the register with the names that may be public, and to the office with all', async () => {
  const registerFor = async (audience: string) => {
    const address = `/submissions/proposals/${debate.id}/${audience}`
    const { text } = await house.request('GET', address, { as: 'editor' })
    return text
      .replace('\uFEFF', '')
      .split('\r\n')
      .map((line) => line.split(';').filter((_, index) => [0, 3, 4].includes(index)))
  }
  const byName = ([, ...rows]: string[][]) => rows.map(([, name]) => name).toSorted()
  const open = await registerFor('public')
  expect(open[0]).toEqual(['"Nr."', '"Numele"', '"Articolul"'])
  expect(open.slice(1, -1).map(([number]) => number)).toEqual(['"1"', '"2"', '"3"'])
  expect(byName(open)).toEqual([
    '"Autorul nu dorește publicarea numelui."',
    '"Autorul nu dorește publicarea numelui."',
    '"Ion Popa"',
    undefined,
  ])
  expect(byName(await registerFor('office'))).toEqual([
    '"\'@Maria"',
    '"Ana Pop"',
    '"Ion Popa"',
    undefined,
  ])
})

it('are read by the department whose draft it is, which answers nothing and takes nothing out', async () => {
  const seen = async (as: 'department' | 'contributor') => {
    const { body } = await house.request('GET', '/submissions?limit=100', { as })
    return (body.docs as { debate: string }[]).map((doc) => doc.debate)
  }
  expect(new Set(await seen('department'))).toEqual(new Set([debate.id]))
  // Those of three debates, and those that came too late for one.
  expect(new Set(await seen('contributor')).size).toBe(4)
  const [own] = (
    await house.payload.find({
      collection: 'submissions',
      where: { debate: { equals: debate.id } },
    })
  ).docs
  const asked = { as: 'department', body: { act: 'take' } } as const
  expect((await house.request('POST', `/submissions/${own?.id}/acts`, asked)).status).toBe(403)
})

it.each<[Role | undefined, number]>([
  [undefined, 401],
  ['department', 403],
  ['contributor', 403],
  ['editor', 200],
  ['chief', 200],
  ['webmaster', 403],
  ['admin', 403],
])('are taken out of the newsroom as a register by %s: %i', async (as, status) => {
  for (const audience of ['public', 'office']) {
    const address = `/submissions/proposals/${debate.id}/${audience}`
    const answer = await house.request('GET', address, as && { as })
    expect([audience, answer.status]).toEqual([audience, status])
    expect(answer.text.includes('Ion Popa')).toBe(status === 200)
  }
})

it('ring the bell of those who wrote the notice, once until they look', async () => {
  const bell = async () => {
    const { body } = await house.request('GET', '/notices/mine', { as: 'editor' })
    const notices = body.notices as { event: string; documentId: string }[]
    return notices.filter(
      ({ event, documentId }) => event === 'proposal' && documentId === debate.id,
    )
  }
  expect(await bell()).toHaveLength(1)
  await received(house, proposal(debate.path))
  expect(await bell()).toHaveLength(1)
  const upTo = new Date(Date.now() + dayMs).toISOString()
  await house.request('POST', '/notices/read', { as: 'editor', body: { upTo } })
  await received(house, proposal(debate.path))
  expect(await bell()).toHaveLength(2)
})
