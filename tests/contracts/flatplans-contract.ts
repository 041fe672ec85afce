import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTransaction } from '../../cms/src/database/in-transaction.ts'
import type { FlatplanAct } from '../../cms/src/flatplans/acts.ts'
import { loadFlatplan } from '../../cms/src/flatplans/load-flatplan.ts'
import { issueNames, makeArticle, openIssues } from '../../cms/src/flatplans/make-article.ts'
import { makePdf } from '../../cms/src/flatplans/make-pdf.ts'
import { olderPdf } from '../../cms/src/flatplans/missing.ts'
import { performAct } from '../../cms/src/flatplans/perform.ts'
import { flatplanOf, lastActs } from '../../cms/src/flatplans/store.ts'
import { tellPlan } from '../../cms/src/flatplans/tell.ts'
import { remind } from '../../cms/src/materials/asks/remind-of-asks.ts'
import { answersTo, asksWhere, openAsks } from '../../cms/src/materials/asks/store.ts'
import { lexical } from '../support/lexical.ts'
import { openNewsroom, type TestNewsroom } from '../support/newsroom.ts'

/** What every database must do where an issue is planned; run once for each. */
export function flatplansContract(databaseUrl: () => string | undefined): void {
  describe('a flatplan', () => flatplans(databaseUrl))
}

const now = new Date('2026-12-03T10:00:00.000Z')

function flatplans(databaseUrl: () => string | undefined): void {
  let newsroom: TestNewsroom
  let payload: Payload
  let chief: { id: string }
  let department: string
  let number = 0
  beforeAll(async () => {
    newsroom = await openNewsroom(databaseUrl())
    payload = newsroom.payload
    const made = await payload.create({ collection: 'departments', data: { name: 'Taxe' } })
    department = made.id
    chief = await makePerson('sef@exemplu.ro', { roles: ['chief'] })
    await makePerson('taxe@exemplu.ro', { roles: ['department'], department })
  })
  afterAll(() => newsroom.close())

  const makePerson = (email: string, facts: object) =>
    payload.create({
      collection: 'users',
      data: { email, name: email, password: 'patru cuvinte alese', ...facts } as never,
    })
  const asChief = () =>
    createLocalReq({ user: { ...chief, collection: 'users' } as never }, payload)
  const makeIssue = async () => {
    number += 1
    const data = { number, issueDate: '2026-12-04T10:00:00.000Z' }
    return (await payload.create({ collection: 'journal-issues', data, draft: true })).id
  }
  const write = async (issue: string, title: string, words = 'Pe scurt.') => {
    const data = { issue, title, lead: 'Un rând.', body: lexical(words), section: 'works' as const }
    return (await payload.create({ collection: 'journal-articles', data, draft: true })).id
  }
  const act = (issue: string, asked: FlatplanAct, revision: number) =>
    inTransaction(payload, (req) => performAct(req, { issue, act: asked, revision }, chief.id, now))
  const place = (article: string, page: number, slot = 'a'): FlatplanAct => ({
    act: 'place',
    at: { page, slot },
    piece: { kind: 'article', article, size: 'medium' },
  })
  const planOf = (issue: string) => inTransaction(payload, (req) => flatplanOf(req, issue))
  const readArticle = (id: string) =>
    payload.findByID({ collection: 'journal-articles', id, draft: true, depth: 0 })

  it('takes the acts of two people at once one after the other, and tells the second', async () => {
    const issue = await makeIssue()
    const first = await Promise.allSettled([
      act(issue, place('x', 2), 0),
      act(issue, place('y', 3), 0),
    ])
    expect(first.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const refused = first.find((each) => each.status === 'rejected')
    expect(refused?.reason).toMatchObject({
      status: 409,
      message: expect.stringContaining('schimbată de altcineva') as unknown,
    })
    const { revision } = await planOf(issue)
    expect(revision).toBe(1)
    expect(await act(issue, { act: 'remove', at: { page: 8, slot: 'c' } }, 1)).toBe(2)
    const stored = await planOf(issue)
    expect(stored.plan.pages[7]?.pieces).toEqual({})
    const done = await inTransaction(payload, (req) => lastActs(req, stored.id, 9))
    expect(done.map((each) => [each.revision, each.details.act, each.by, each.at])).toEqual([
      [2, 'remove', chief.id, now.toISOString()],
      [1, 'place', chief.id, now.toISOString()],
    ])
  })

  it('becomes the PDF of its issue, once for the same words, and gives articles their pages', async () => {
    const issue = await makeIssue()
    const lead = await write(issue, 'Piața Unirii se redeschide')
    const inside = await write(issue, 'Parcul are alei noi')
    await act(issue, place(lead, 1), 0)
    const revision = await act(issue, place(inside, 3, 'b'), 1)
    const made = await makePdf(await asChief(), issue, revision)
    expect(made.hasChanged).toBe(true)
    const issueRow = async () =>
      payload.findByID({
        ...{ collection: 'journal-issues', id: issue, draft: true, depth: 0 },
        showHiddenFields: true,
      })
    const row = await issueRow()
    expect(row).toMatchObject({ pdf: made.document, pageCount: 8, _status: 'draft' })
    expect(row.cover).toEqual(expect.any(String))
    expect(JSON.stringify(row.text)).toContain('Piața Unirii se redeschide')
    expect([(await readArticle(lead)).pageNumber, (await readArticle(inside)).pageNumber]).toEqual([
      1, 3,
    ])
    const again = await makePdf(await asChief(), issue, revision)
    expect(again).toEqual({ document: made.document, hasChanged: false })
    await expect(makePdf(await asChief(), issue, revision - 1)).rejects.toMatchObject({
      status: 409,
    })
    const missing = async () => {
      const req = await asChief()
      return (await tellPlan(req, await loadFlatplan(req, issue), now)).missing
    }
    expect(await missing()).not.toContain(olderPdf)
    await payload.update({
      ...{ collection: 'journal-articles', id: inside, draft: true },
      data: { title: 'Parcul are alei și bănci' },
    })
    expect(await missing()).toContain(olderPdf)
    const other = await makePdf(await asChief(), issue, revision)
    expect(other).toMatchObject({ hasChanged: true })
    expect(other.document).not.toBe(made.document)
    expect(await missing()).not.toContain(olderPdf)
  })

  it('is not printed while a text does not fit, and says which', async () => {
    const issue = await makeIssue()
    const long = await write(issue, 'Un text prea lung', 'Cuvinte peste cuvinte. '.repeat(2000))
    const revision = await act(issue, place(long, 2), 0)
    await expect(makePdf(await asChief(), issue, revision)).rejects.toMatchObject({
      status: 400,
      message: expect.stringMatching(
        /^Pagina 2: „Un text prea lung” depășește locul cu \S+\sde\srânduri\./,
      ) as unknown,
    })
    const { pdf } = await payload.findByID({
      ...{ collection: 'journal-issues', id: issue, draft: true, depth: 0 },
    })
    expect(pdf ?? null).toBeNull()
  })

  it('takes over the text of a release, once for each issue', async () => {
    const issue = await makeIssue()
    const data = { title: 'Bugetul pe 2027', lead: 'Votat.', body: lexical('Pe larg.'), department }
    const release = await payload.create({ collection: 'press-releases', data, draft: true })
    const source = { collection: 'press-releases' as const, id: release.id }
    const req = await asChief()
    const make = () => makeArticle(req, issue, source)
    const article = await readArticle(await make())
    expect(article).toMatchObject({
      ...{ title: 'Bugetul pe 2027', lead: 'Votat.', issue, department, _status: 'draft' },
      source: { relationTo: 'press-releases', value: release.id },
    })
    expect(JSON.stringify(article.body)).toContain('Pe larg.')
    await expect(make()).rejects.toMatchObject({
      status: 409,
      message: 'Din acest document s-a făcut deja un articol al numărului: „Bugetul pe 2027”.',
    })
  })

  it('offers for an article the issues that were never published', async () => {
    const issue = await makeIssue()
    await makePdf(await asChief(), issue, 0)
    const isOffered = async () => (await openIssues(await asChief())).some(({ id }) => id === issue)
    expect(await isOffered()).toBe(true)
    const update = { collection: 'journal-issues', id: issue } as const
    await payload.update({ ...update, data: { _status: 'published' } })
    expect(await isOffered()).toBe(false)
    await payload.update({ ...update, data: { lead: 'Alt rând.' }, draft: true })
    expect(await isOffered()).toBe(false)
    const names = await issueNames(await asChief(), [{ issue }, { issue: null }])
    expect([...names]).toEqual([[issue, `Jurnalul Municipal nr.\u00A0${number}, decembrie 2026`]])
  })

  it('asks departments, reminds them once for each day, and knows what was handed in', async () => {
    const issue = await makeIssue()
    const ask = await payload.create({
      collection: 'material-asks',
      data: {
        ...{ issue, department, what: 'Orarul ghișeelor', lines: 30, dueOn: '2026-12-04' },
        ...{ askedBy: chief.id, askedAt: now.toISOString(), reminded: [] },
      },
    })
    const tell = (at: string) => inTransaction(payload, (req) => remind(req, new Date(at)))
    const told: number[] = []
    for (const at of ['2026-12-02', '2026-12-03', '2026-12-03', '2026-12-04', '2026-12-07'])
      told.push(await tell(`${at}T06:00:00.000Z`))
    expect(told).toEqual([0, 1, 0, 1, 1])
    const { docs } = await payload.find({ collection: 'mails', sort: 'queuedAt' })
    expect(docs.map(({ to, subject }) => `${to}: ${subject}`).toSorted()).toEqual([
      'sef@exemplu.ro: Un material pentru Jurnalul Municipal nu a fost predat',
      'taxe@exemplu.ro: Astăzi se predă un material pentru Jurnalul Municipal',
      'taxe@exemplu.ro: Mâine se predă un material pentru Jurnalul Municipal',
      'taxe@exemplu.ro: Un material pentru Jurnalul Municipal nu a fost predat',
    ])
    expect(JSON.stringify(docs)).toContain(
      `Pentru Jurnalul Municipal nr. ${number} din 4 decembrie`,
    )
    const of = { issue: { equals: issue } }
    const open = () => inTransaction(payload, (req) => openAsks(req, of))
    expect((await open()).map(({ id }) => id)).toEqual([ask.id])
    const data = { title: 'Orar', text: 'Luni, 8–16.', ask: ask.id, department }
    const material = await payload.create({ collection: 'materials', data })
    expect(await open()).toEqual([])
    const answers = await inTransaction(payload, async (req) =>
      answersTo(req, await asksWhere(req, of)),
    )
    const { id, title } = material
    expect([...answers]).toEqual([[ask.id, { id, title, state: 'handed-in' }]])
    const missing = async () => {
      const req = await asChief()
      return (await tellPlan(req, await loadFlatplan(req, issue), now)).missing
    }
    const waiting = 'Predat de Taxe, încă nepreluat de birou: „Orar” (s-a cerut: Orarul ghișeelor).'
    expect(await missing()).toContain(waiting)
    await payload.update({ collection: 'materials', id, data: { state: 'taken' } })
    expect(await missing()).not.toContain(waiting)
  })

  it('asks for nothing any more once its issue is in the trash, or deleted', async () => {
    const facts = { department, what: 'Program', dueOn: '2026-12-04', askedBy: chief.id }
    const issue = await makeIssue()
    const asked = { ...facts, issue, askedAt: now.toISOString(), reminded: [] }
    await payload.create({ collection: 'material-asks', data: asked })
    const open = () =>
      inTransaction(payload, async (req) => (await openAsks(req)).map(({ what }) => what))
    expect(await open()).toEqual(['Program'])
    const data = { deletedAt: now.toISOString() }
    await payload.update({ collection: 'journal-issues', id: issue, data, draft: true })
    expect(await open()).toEqual([])
    await payload.delete({ collection: 'journal-issues', id: issue, trash: true })
    expect(await open()).toEqual([])
  })

  it('goes with its issue', async () => {
    const issue = await makeIssue()
    await act(issue, place('x', 2), 0)
    await payload.delete({ collection: 'journal-issues', id: issue, trash: true })
    expect((await planOf(issue)).id).toBeNull()
  })
}
