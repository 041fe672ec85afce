import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { accountOf, adminPage } from '../support/admin-page.ts'
import { clientOf, makeDocument } from '../support/api-client.ts'
import { startBrowser } from '../support/browser.ts'
import { faultsOf } from '../support/faults-of-screen.ts'
import { pressByKey, tabTo } from '../support/keyboard.ts'
import { lexical } from '../support/lexical.ts'

let browser: Browser
beforeAll(async () => (browser = await startBrowser()))
afterAll(() => browser.close())

const number = (Date.now() % 9000) + 100
const lead = `Piața Unirii se redeschide ${number}`
const inside = `Parcul are alei noi ${number}`

async function makeIssue(): Promise<string> {
  const office = await clientOf('contributor')
  const issueDate = '2031-12-04T10:00:00.000Z'
  const issue = await makeDocument(office, 'journal-issues', { number, issueDate })
  const article = {
    issue,
    lead: 'Un rând.',
    body: lexical('Textul. '.repeat(60)),
    section: 'works',
  }
  for (const title of [lead, inside])
    await makeDocument(office, 'journal-articles', { ...article, title })
  return issue
}

/** Chooses by the first letters of an option, and presses the button beside the list. */
async function put(page: Page, place: Locator, words: string, confirm: string): Promise<void> {
  await tabTo(page, place, 400)
  await page.keyboard.type(words)
  await pressByKey(page, page.getByRole('button', { name: confirm }))
}

it('an issue is planned by keyboard, its PDF is made, and its articles know their pages', async () => {
  const issue = await makeIssue()
  const { page, errors, open } = await adminPage(browser, accountOf('chief'))
  await open(`/collections/journal-issues/${issue}/macheta`)
  const place = (name: string) => page.getByLabel(name, { exact: true })
  const first = place('Pagina 1, locul A')
  await put(page, first, lead, 'Puneți: Pagina 1, locul A')
  const third = place('Pagina 3, locul B')
  await put(page, third, inside, 'Puneți: Pagina 3, locul B')
  await expect
    .poll(() => page.getByText(/^\S+\s(de\s)?rânduri scrise, loc pentru/).count(), {
      timeout: 60_000,
    })
    .toBeGreaterThan(1)
  expect(await page.getByRole('alert').allInnerTexts()).not.toContain('schimbată de altcineva')
  expect(await faultsOf(page)).toEqual([])

  await page.goto(page.url())
  await pressByKey(page, page.getByRole('button', { name: 'Faceți PDF-ul' }))
  await page.getByText('PDF-ul a fost făcut').waitFor({ timeout: 60_000 })
  const office = await clientOf('editor')
  const row = await office.call('GET', `/journal-issues/${issue}?draft=true`)
  expect(row.body).toMatchObject({ pageCount: 8, pdf: expect.any(String) as unknown })
  const where = `where[issue][equals]=${issue}&draft=true&sort=title`
  const { body } = await office.call('GET', `/journal-articles?${where}`)
  const numbered = z.object({ docs: z.array(z.object({ pageNumber: z.number() })) }).parse(body)
  expect(numbered.docs.map(({ pageNumber }) => pageNumber)).toEqual([3, 1])
  expect(errors).toEqual([])
  await page.context().close()
}, 300_000)
