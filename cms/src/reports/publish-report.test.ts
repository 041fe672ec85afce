import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { yearOf } from '@avizier/shared/dates'
import { deskOf, request } from '../cases/testing.ts'
import { openHouse, type House } from '../doors/test-house.ts'
import { readRow } from '../register/rows.ts'
import { registerSlug } from '../register/slugs.ts'
import { publishApi, type ReportName } from './addresses.ts'
import { publishRefusals } from './publish-report.ts'

let house: House
const thisYear = Number(yearOf(new Date()))
const year = thisYear - 1
beforeAll(async () => {
  house = await openHouse()
}, 180_000)
afterAll(() => house.close())

const setFourEyes = (fourEyes: boolean) =>
  house.payload.updateGlobal({ slug: 'desk-settings', data: { fourEyes } })
beforeEach(async () => {
  await setFourEyes(false)
})

type Asker = NonNullable<Parameters<House['request']>[2]>['as']
const publishAs = (as: Asker, body: object, name: ReportName = 'information', of = year) =>
  house.request('POST', publishApi(name, of), { ...(as && { as }), body })

const announcements = async () =>
  (await house.payload.find({ collection: 'announcements', sort: 'createdAt', draft: true })).docs
const rows = async () => {
  const { docs } = await house.payload.find({
    collection: registerSlug,
    where: { subjectCollection: { in: ['announcements', 'documents'] } },
    sort: 'number',
    pagination: false,
  })
  return docs.map(readRow)
}
const events = async () => (await rows()).map(({ collection, event }) => `${collection} ${event}`)

const received = (hours: number) => new Date(Date.UTC(year, 2, 2, hours)).toISOString()

it('publishes figures and nothing of people, by one act', async () => {
  await deskOf(house).open({ ...request, receivedAt: received(8), channel: 'verbal' })
  const answer = await publishAs('chief', { seen: null, written: { 'total-costs': '12.500' } })
  expect([answer.status, answer.body]).toEqual([200, { way: 'publish', hasChanged: true }])
  const [report, document] = await rows()
  expect(await events()).toEqual(['announcements published', 'documents referenced'])
  const title = `Raport de evaluare a implementării Legii nr. 544/2001 în anul ${year}`
  expect(report?.snapshot?.title).toBe(title)
  expect(report?.path).toMatch(/^\/anunturi\/\d{4}\/\d{2}\/raport-de-evaluare-[^/]+\/$/)
  const figures = report?.snapshot?.figures as object[]
  expect(figures[0]).toEqual({
    heading: 'Cereri primite',
    lines: [
      { label: 'Total', value: 1, isPart: false },
      { label: 'După cale', value: 1, isPart: false },
      { label: 'pe hârtie', value: 0, isPart: true },
      { label: 'electronic', value: 0, isPart: true },
      { label: 'verbal', value: 1, isPart: true },
      { label: 'După solicitant', value: 1, isPart: false },
      { label: 'persoane fizice', value: 1, isPart: true },
      { label: 'persoane juridice', value: 0, isPart: true },
      { label: 'presă', value: 0, isPart: true },
      { label: 'nu s-a precizat', value: 0, isPart: true },
      { label: 'După domeniu', value: 1, isPart: false },
      { label: 'alt domeniu', value: 1, isPart: true },
    ],
  })
  expect(figures.at(-1)).toEqual({
    heading: 'Costuri',
    lines: [{ label: 'Costuri totale ale compartimentului (lei)', value: '12.500', isPart: false }],
  })
  const said = JSON.stringify([document?.snapshot, report?.snapshot])
  expect(said).not.toMatch(/Ana|Pop|iluminat|example\.ro|byHand|se completează/)
  expect(report?.snapshot?.attachments).toEqual([{ ref: 'documents', id: document?.subject }])
  const pdf = { collection: 'documents', id: document?.subject ?? '' } as const
  const { text } = await house.payload.findByID({ ...pdf, showHiddenFields: true })
  const printed = (text as string[]).join('\n')
  expect(printed).toMatch(/Cereri primite\nIndicatorul Valoarea\nTotal 1\n[^]*12\.500/)
  expect(printed).not.toMatch(/Ana|iluminat|se completează/)
})

it('refuses what is no figure of its line, beside it, and publishes nothing', async () => {
  const before = await events()
  const written = { 'court-complaints': '12 lei', 'copy-fees': 'vreo 300', visitors: '9' }
  const answer = await publishAs('chief', { seen: null, written })
  const errors = [
    {
      path: 'written.court-complaints',
      message: 'Scrieți un număr întreg, fără alte cuvinte, ca 1.250.',
    },
    { path: 'written.copy-fees', message: 'Scrieți suma în lei, ca 1.234,50.' },
  ]
  expect([answer.status, answer.body]).toMatchObject([400, { errors: [{ data: { errors } }] }])
  expect(await events()).toEqual(before)
})

it('does nothing where nothing changed, and corrects openly what did', async () => {
  const before = await events()
  const [first] = await announcements()
  const again = { written: { 'total-costs': '12.500' } }
  // Pressed twice: what the second has seen is not what is there.
  const pressed = await publishAs('chief', { seen: null, ...again })
  expect([pressed.status, pressed.body]).toEqual([200, { way: 'publish', hasChanged: false }])
  expect(await events()).toEqual(before)

  await deskOf(house).open({ ...request, receivedAt: received(9), channel: 'verbal' })
  const stale = await publishAs('editor', { seen: null, ...again })
  expect([stale.status, stale.text]).toEqual([
    409,
    expect.stringContaining(publishRefusals.overtaken),
  ])
  const { revision } = first as unknown as { revision: number }
  const done = await publishAs('editor', { seen: revision, ...again })
  expect([done.status, done.body]).toEqual([200, { way: 'publish', hasChanged: true }])
  expect((await events()).slice(before.length).toSorted()).toEqual([
    'announcements corrected',
    'documents referenced',
    'documents withdrawn',
  ])
  const corrected = (await rows()).findLast(({ collection }) => collection === 'announcements')
  expect(corrected?.note).toMatch(
    /^În loc de „Cereri primite, Total: 1; .*” se citește „Cereri primite, Total: 2; .*”\.$/,
  )
  expect(await announcements()).toHaveLength(1)
})

it('is one publication though two press at once', async () => {
  const [one, two] = await Promise.all([
    publishAs('chief', { seen: null }, 'transparency'),
    publishAs('editor', { seen: null }, 'transparency'),
  ])
  expect([one.status, two.status]).toEqual([200, 200])
  expect([one.body.hasChanged, two.body.hasChanged].toSorted()).toEqual([false, true])
  expect(await announcements()).toHaveLength(2)
  expect((await events()).filter((event) => event === 'announcements published')).toHaveLength(2)
})

it('goes the way of every text under four eyes: an editor sends it on, the chief says why it does not wait', async () => {
  await setFourEyes(true)
  const of = year - 1
  const sent = await publishAs('editor', { seen: null }, 'information', of)
  expect([sent.status, sent.body]).toEqual([200, { way: 'submit', hasChanged: true }])
  const before = await events()
  const [, , waiting] = await announcements()
  expect(waiting).toMatchObject({ deskState: 'submitted', reportKey: `544-${of}` })
  const { revision } = waiting as unknown as { revision: number }
  const unsaid = await publishAs(
    'chief',
    { seen: revision, written: { visitors: '9' } },
    'information',
    of,
  )
  expect([unsaid.status, unsaid.text]).toEqual([400, expect.stringContaining('Scrieți de ce')])
  expect(await events()).toEqual(before)
  // The figures that wait, as they are: for the chief they need not wait.
  const body = { seen: revision, note: 'Termenul legal.' }
  const urgent = await publishAs('chief', body, 'information', of)
  expect([urgent.status, urgent.body]).toEqual([200, { way: 'publish-urgently', hasChanged: true }])
  expect((await events()).slice(before.length)).toEqual([
    'announcements published',
    'documents referenced',
  ])
})

it('does not come back from the trash beside the one that took its place', async () => {
  await setFourEyes(true)
  const of = year - 2
  const send = () => publishAs('editor', { seen: null }, 'information', of)
  const newest = async () => (await announcements()).at(-1)?.id ?? ''
  const move = (id: string, deletedAt: string | null) =>
    house.request('PATCH', `/announcements/${id}?trash=true`, { as: 'editor', body: { deletedAt } })
  expect((await send()).status).toBe(200)
  const first = await newest()
  expect((await move(first, new Date().toISOString())).status).toBe(200)
  expect((await send()).status).toBe(200)
  const refused = await move(first, null)
  expect([refused.status, refused.text]).toEqual([409, expect.stringContaining('alt anunț')])
  expect((await move(await newest(), new Date().toISOString())).status).toBe(200)
  expect((await move(first, null)).status).toBe(200)
})

it('is not for the year that runs, nor for those who publish nothing', async () => {
  const early = await publishAs('chief', { seen: null }, 'information', thisYear)
  expect([early.status, early.text]).toEqual([
    400,
    expect.stringContaining(`Anul ${thisYear} nu s-a încheiat`),
  ])
  for (const [as, status] of [
    [undefined, 401],
    ['department', 403],
    ['contributor', 403],
    ['webmaster', 403],
    ['admin', 403],
    ['service', 401],
  ] as const)
    expect([as, (await publishAs(as, { seen: null })).status]).toEqual([as, status])
  expect((await publishAs('chief', { seen: 'x' })).status).toBe(400)
})

it('takes figures from nobody else', async () => {
  const [first] = await announcements()
  const path = `/announcements/${first?.id ?? ''}?draft=true`
  const body = { report: { pdf: 'x', figures: [] }, reportKey: '544-1999', lead: 'Altfel.' }
  const saved = await house.request('PATCH', path, { as: 'chief', body })
  expect(saved.status).toBe(200)
  const { revision, ...doc } = saved.body.doc as { revision: number }
  expect(doc).toMatchObject({ lead: 'Altfel.', reportKey: `544-${year}` })
  // Somebody's draft does not go out with the figures.
  const over = await publishAs('chief', { seen: revision, written: { visitors: '9' } })
  expect([over.status, over.text]).toEqual([
    409,
    expect.stringContaining(publishRefusals.unpublishedText),
  ])
})
