import { addDays, dayOf } from '@avizier/shared/dates'
import { paths } from '@avizier/shared/paths'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, inject, it } from 'vitest'
import { z } from 'zod'
import type { FlatplanAct } from '../../../cms/src/flatplans/acts.ts'
import { flatplanApi } from '../../../cms/src/flatplans/slugs.ts'
import { accountOf, adminPage, type AdminPage } from '../../support/admin-page.ts'
import { clientOf, makeDocument } from '../../support/api-client.ts'
import { startBrowser } from '../../support/browser.ts'
import { cameraInto, type Camera } from './camera.ts'
import { firstOf, rowsOf, shown } from './cast.ts'

// The next issue of the Jurnal is planned of what the demonstration has, and the last one is brought to people and read.

let browser: Browser
let chief: AdminPage
let take: Camera
beforeAll(async () => {
  browser = await startBrowser()
  chief = await adminPage(browser, accountOf('chief'))
  take = await cameraInto(process.env.FILM ?? '')
})
afterAll(() => browser.close())

/** An issue of next month with six texts of the office, the first three of which have a place. */
async function planIssue(): Promise<string> {
  const office = await clientOf('chief')
  const issueDate = `${addDays(dayOf(new Date()), 14)}T10:00:00.000Z`
  const issue = await makeDocument(office, 'journal-issues', {
    number: 112,
    issueDate,
    printRun: 45_000,
  })
  const releases = await rowsOf('/press-releases?where[image][exists]=true&limit=6')
  const articles: string[] = []
  for (const { id } of releases) {
    const source = { collection: 'press-releases', id }
    const made = await office.call('POST', flatplanApi.articles(issue), { source })
    articles.push(z.object({ id: z.string() }).parse(made.body).id)
  }
  const places = [
    { page: 1, slot: 'a' },
    { page: 2, slot: 'a' },
    { page: 2, slot: 'b' },
    { page: 3, slot: 'a' },
  ]
  for (const [revision, at] of places.entries()) {
    const piece = { kind: 'article', article: articles[revision] ?? '', size: 'medium' } as const
    const act: FlatplanAct = { act: 'place', at, piece }
    await office.call('POST', flatplanApi.plan(issue), { revision, act })
  }
  return issue
}

it('the flatplan of an issue, and what a department is asked for it', async () => {
  const { page, open } = chief
  await open(`/collections/journal-issues/${await planIssue()}/macheta`)
  await page
    .getByText(/rânduri scrise/)
    .first()
    .waitFor({ timeout: 60_000 })
  await page.evaluate(() => document.querySelector('#flatplan-pages')?.scrollIntoView())
  await take(page, 'flatplan')
})

it('what becomes of the copies of an issue', async () => {
  await chief.open(`/collections/distributions/${await firstOf('/distributions?sort=-createdAt')}`)
  await shown(chief.page)
  await take(chief.page, 'distribution')
})

it('a leaflet is made of its text', async () => {
  await chief.open(`/collections/leaflets/${await firstOf('/leaflets?sort=-publishedAt')}`)
  await shown(chief.page)
  await take(chief.page, 'leaflet')
})

it('a page of the newest issue, as it is read', async () => {
  const { page } = chief
  await page.goto(inject('newsroom').siteUrl + paths.section('journal-issues'))
  const issue = await page.locator('a[href*="/nr-"]').first().getAttribute('href')
  await page.goto(inject('newsroom').siteUrl + paths.issuePage(issue ?? '', 1))
  await shown(page)
  await take(page, 'issue-page', { narrow: true })
})
