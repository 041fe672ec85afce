import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { doorListOf } from '../../../cms/src/attendance/slugs.ts'
import { reviewPath, statisticsPath, triagePath } from '../../../cms/src/monitoring/addresses.ts'
import { calendarPath } from '../../../cms/src/placements/addresses.ts'
import { reportsPath } from '../../../cms/src/reports/addresses.ts'
import { accountOf, adminPage, type AdminPage } from '../../support/admin-page.ts'
import { clientOf } from '../../support/api-client.ts'
import { startBrowser } from '../../support/browser.ts'
import { cameraInto, type Camera } from './camera.ts'
import { dialog, firstOf, shown } from './cast.ts'

// The office's other duties, as the demonstration has left them: the pictures of their pages in the guide.

let browser: Browser
let chief: AdminPage
let take: Camera
beforeAll(async () => {
  browser = await startBrowser()
  chief = await adminPage(browser, accountOf('chief'))
  take = await cameraInto(process.env.FILM ?? '')
})
afterAll(() => browser.close())

it.each([
  ['cases', '/collections/cases'],
  ['triage', triagePath],
  ['press-review', reviewPath],
  ['press-statistics', statisticsPath],
  ['appearances', calendarPath],
])('%s, as the chief opens it', async (name, path) => {
  await chief.open(path)
  await shown(chief.page)
  await take(chief.page, name, { narrow: true })
})

it('a case, on which a department was asked and a draft waits', async () => {
  const id = await firstOf('/cases?where[state][equals]=submitted')
  await chief.open(`/collections/cases/${id}`)
  await shown(chief.page)
  await take(chief.page, 'case', { narrow: true, whole: true })
})

it('an answer on its way to the site, before and after', async () => {
  const id = await firstOf('/cases?where[subject][like]=bazinul')
  const { page, open } = chief
  await open(`/collections/cases/${id}`)
  await page.getByRole('button', { name: 'Pregătiți pentru site…' }).click()
  await dialog(page).waitFor()
  await take(page, 'redaction')
})

it('what a department is asked', async () => {
  const { page, open } = await adminPage(browser, accountOf('department'))
  await open('/collections/case-parts')
  await shown(page)
  await take(page, 'case-parts', { narrow: true })
})

it('a yearly report, and what is asked before it is published', async () => {
  const { page, open } = chief
  await open(reportsPath)
  await shown(page)
  await take(page, 'yearly-report', { narrow: true })
  await page.getByRole('button', { name: 'Publicați pe site…' }).click()
  await dialog(page).waitFor()
  await take(page, 'publish-report')
  expect(await dialog(page).innerText()).toContain('Legii nr. 544/2001')
})

it('the list at the door of a conference that was', async () => {
  const { body } = await (await clientOf('chief')).call('GET', '/attendances?limit=1')
  const [row] = z.array(z.object({ event: z.string() })).parse(body.docs)
  await chief.open(doorListOf(row?.event ?? ''))
  await shown(chief.page)
  await take(chief.page, 'door-list', { narrow: true })
})
