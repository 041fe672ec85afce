import { dayOf, yearOf } from '@avizier/shared/dates'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readPdf } from '../collections/documents/read-pdf.ts'
import { deskOf, request } from '../cases/testing.ts'
import { readCsv } from '../csv/read-csv.ts'
import { openHouse, type House } from '../doors/test-house.ts'
import { reportApi } from './addresses.ts'
import { gatherReport } from './gather.ts'
import { periodOf, printedBlocks } from './told.ts'
import { printReport } from '../print/report.ts'

let house: House
const now = new Date()
const year = Number(yearOf(now))
beforeAll(async () => {
  house = await openHouse()
}, 180_000)
afterAll(() => house.close())

const csvOf = async (name: 'information' | 'transparency') => {
  const answer = await house.request('GET', reportApi(name, year, 'csv'), { as: 'contributor' })
  expect([answer.status, answer.headers.get('content-type')]).toEqual([
    200,
    'text/csv; charset=utf-8',
  ])
  return readCsv(answer.text)
}

it('counts the cases of the newsroom, and tells of nobody', async () => {
  const desk = deskOf(house)
  const receivedAt = new Date(now.getTime() - 3_600_000).toISOString()
  const id = await desk.open({ ...request, receivedAt })
  await desk.open({ ...request, receivedAt, channel: 'verbal' })
  await desk.open({ ...request, receivedAt, kind: 'question' })
  const { status, text } = await desk.act(id, 'contributor', {
    act: 'register',
    ...{ number: '123', at: receivedAt },
  })
  expect([status, text]).toEqual([200, expect.any(String)])
  const rows = await csvOf('information')
  expect(rows?.slice(0, 5)).toEqual([
    ['Capitolul', 'Indicatorul', 'Valoarea'],
    ['Cereri primite', 'Total', '2'],
    ['Cereri primite', 'După cale', '2'],
    ['Cereri primite', 'pe hârtie', '0'],
    ['Cereri primite', 'electronic', '1'],
  ])
  expect(JSON.stringify(rows)).not.toMatch(/Ana|iluminat/)
  expect((await csvOf('transparency'))?.[1]).toEqual(['Anunțuri', 'Anunțuri publicate', '0'])
})

it('is printed with the figures that the page shows', async () => {
  const answer = await house.payload.findGlobal({ slug: 'site-settings', depth: 0 })
  const req = { payload: house.payload } as never
  const report = await gatherReport(req, 'information', year, now)
  const pdf = await printReport({
    letterhead: answer,
    ...{ title: report.title, period: periodOf(report, now), date: dayOf(now) },
    blocks: printedBlocks(report),
  })
  const { text } = await readPdf(Buffer.from(pdf))
  expect(text.join('\n')).toMatch(/Cereri primite\nIndicatorul Valoarea\nTotal 2\n/)
})

it.each([
  ['department', 403],
  ['webmaster', 403],
] as const)('is not for %s', async (as, status) => {
  const answer = await house.request('GET', reportApi('information', year, 'csv'), { as })
  expect(answer.status).toBe(status)
})

it('is signed in for, and there is none of another law, year or form', async () => {
  const statusOf = async (address: string, as?: 'editor') =>
    (await house.request('GET', address, { ...(as && { as }) })).status
  expect(await statusOf(reportApi('information', year, 'csv'))).toBe(401)
  for (const address of ['/reports/x/2026/csv', '/reports/information/1/csv'])
    expect(await statusOf(address, 'editor')).toBe(404)
  expect(await statusOf('/reports/information/2026/doc', 'editor')).toBe(404)
})

it('is of the whole year once it has ended, and until today before', () => {
  const words = (at: Date) => periodOf({ year: 2026 }, at).replaceAll('\u00A0', ' ')
  expect(words(new Date('2027-01-15T08:00:00Z'))).toBe('1 ianuarie 2026 – 31 decembrie 2026')
  expect(words(new Date('2026-11-29T08:00:00Z'))).toBe('1 ianuarie 2026 – 29 noiembrie 2026')
})
