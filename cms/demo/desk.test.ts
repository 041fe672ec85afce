import type { People } from '@avizier/cms/accounts'
import type { CollectionSlug, Where } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { readCsv } from '../src/csv/read-csv.ts'
import { openHouse, type House } from '../src/doors/test-house.ts'
import { demoNewsroom } from './index.ts'
import { loadDesk } from './load-desk.ts'
import { loadNewsroom } from './load-demo.ts'
import { informationOf, transparencyOf } from './test-reports.ts'

// The desk of the demonstration as its people left it, and the yearly reports of it.

const now = new Date('2026-11-29T17:00:00Z')
const whole = demoNewsroom(now)
const counting = { room: whole, now }
let house: House

beforeAll(async () => {
  vi.useFakeTimers({ now, toFake: ['Date'] })
  house = await openHouse()
  const ids = await loadNewsroom(house.payload, withoutPages(), now, () => undefined)
  const department = ids.get('departments/tehnica') ?? null
  const people: People = Object.fromEntries(
    Object.entries(house.people).map(([role, id]) => [
      role,
      { id, roles: [role], department: role === 'department' ? department : null },
    ]),
  )
  await loadDesk(house.payload, people, ids, now)
}, 400_000)
afterAll(async () => {
  await house.close()
  vi.useRealTimers()
})

/** What reports count, and what it names: drawing all pages and pictures would take a minute. */
function withoutPages() {
  const papers = new Set(
    whole.debateNotices.flatMap(({ documents, minutes }) => [...documents, minutes]),
  )
  return {
    ...whole,
    ...{ pictures: [], pressReleases: [], announcements: [], leaflets: [], campaigns: [] },
    ...{ journalIssues: [], journalArticles: [], placements: [], events: [], attendances: [] },
    distribution: { places: [], issues: [] },
    documents: whole.documents.filter(({ key }) => papers.has(key)),
  }
}

const count = async (collection: CollectionSlug, where: Where = {}) =>
  (await house.payload.count({ collection, where })).totalDocs

describe('the desk of the demonstration', () => {
  it('has cases of every kind and in every state but one that is closed', async () => {
    const { docs } = await house.payload.find({
      ...{ collection: 'cases', sort: 'receivedAt', pagination: false, depth: 0 },
    })
    expect(docs.map(({ number, state }) => `${number} ${state}`)).toEqual([
      ...['INF-1/2025 answered', 'INF-2/2025 answered', 'INF-3/2025 refused'],
      ...['REC-1/2025 answered', 'INF-4/2025 forwarded', 'INF-5/2025 answered'],
      ...['INF-6/2025 refused', 'INF-7/2025 answered', 'REC-2/2025 answered'],
      ...['INF-1/2026 answered', 'INT-1/2026 answered', 'INF-2/2026 withdrawn'],
      ...['EMI-1/2026 answered', 'INF-3/2026 answered', 'INT-2/2026 answered'],
      ...['INF-4/2026 answered', 'ACR-1/2026 granted', 'INF-5/2026 answered'],
      ...['INF-6/2026 at-departments', 'INF-7/2026 open', 'INF-8/2026 submitted'],
      ...['INF-9/2026 joined', 'PRB-1/2026 at-departments', 'INF-10/2026 at-departments'],
      ...['INT-3/2026 approved', 'INF-11/2026 received'],
    ])
    expect(await count('questions', { _status: { equals: 'published' } })).toBe(3)
  })

  it('writes to nobody, asks no machine of others, and rings no bell', async () => {
    expect(await count('mails')).toBe(0)
    expect(await count('press-sources', { nextAt: { exists: true } })).toBe(0)
    expect(await count('notices', { readAt: { exists: false } })).toBe(0)
  })

  it('tells the public of no applicant', async () => {
    const { docs } = await house.payload.find({ collection: 'register', pagination: false })
    const told = JSON.stringify(docs)
    expect(told).toContain('De la ce vârstă poate merge un copil la creșă?')
    const people = whole.cases
      .flatMap(({ applicant: { name, email = '', address = '' } }) => [name, email, address])
      .filter((words) => words !== '')
    expect(people.length).toBeGreaterThan(40)
    expect(people.filter((words) => told.includes(words))).toEqual([])
  })

  it('has a press that was judged, reviewed, and not yet', async () => {
    const states = ['new', 'relevant', 'irrelevant'] as const
    const judged = await Promise.all(
      states.map((state) => count('cuttings', { state: { equals: state } })),
    )
    expect(judged).toEqual([6, 27, 3])
    expect(await count('press-reviews')).toBe(3)
    expect(
      await count('cuttings', {
        and: [{ state: { equals: 'relevant' } }, { review: { exists: false } }],
      }),
    ).toBe(5)
    expect(await count('cuttings', { case: { exists: true } })).toBe(2)
  })
})

const csvOf = async (name: string, year: number) => {
  const { text } = await house.request('GET', `/reports/${name}/${year}/csv`, { as: 'chief' })
  return readCsv(text)
}

describe.each([2025, 2026])('the yearly reports of %i', (year) => {
  it('count the requests for information as they were written down', async () => {
    expect(await csvOf('information', year)).toEqual(informationOf(year, counting))
  })

  it('count the notices of Legea 52/2003 as they were written down', async () => {
    expect(await csvOf('transparency', year)).toEqual(transparencyOf(year, counting))
  })
})

it('the second count is of figures that differ: 7 and 11 requests, 2 and 7 notices', () => {
  const figures = (rows: string[][]) => rows.flatMap((row) => row.slice(2)).filter(Number)
  expect(figures(informationOf(2025, counting)).join()).toBe(
    '7,7,2,4,1,7,4,2,1,7,2,2,1,1,1,4,1,1,1,1,1,2,1,1,2,1,1',
  )
  expect(figures(informationOf(2026, counting)).join()).toBe(
    '11,11,1,9,1,11,5,4,2,11,4,2,2,1,1,1,4,2,1,1,1,1,5,1',
  )
  expect(figures(transparencyOf(2025, counting)).join()).toBe('2,1,1,3,2,1,1,1')
  expect(figures(transparencyOf(2026, counting)).join()).toBe('7,2,2,1,1,1,7,4,3,1')
})
