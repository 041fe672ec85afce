import { longDate } from '@avizier/shared/dates'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { startBrowser } from '../support/browser.ts'
import { untilPublic } from '../support/api-client.ts'
import { publishForm } from '../support/admin-page.ts'
import { freshNumber } from '../support/fresh-number.ts'

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await startBrowser()
  page = await (
    await browser.newContext({ locale: 'en-GB', viewport: { width: 1440, height: 900 } })
  ).newPage()
})
afterAll(() => browser.close())

describe('an editor in the admin', () => {
  it('signs in, writes, and is told since when it is live once two have published it', async () => {
    const { cmsUrl, accounts } = inject('newsroom')
    const editor = accounts.find(({ roles }) => roles.includes('editor'))
    await page.goto(`${cmsUrl}/admin/login`)
    await page.locator('#field-email').fill(editor?.email ?? '')
    await page.locator('#field-password').fill(editor?.password ?? '')
    await page.locator('button[type=submit]').click()
    await page.waitForURL(`${cmsUrl}/admin`)
    expect((await page.locator('h1').first().innerText()).toLowerCase()).toBe(longDate(new Date()))

    const title = `Piața Unirii, fără mașini duminică ${freshNumber()}`
    await page.goto(`${cmsUrl}/admin/collections/press-releases/create`)
    await page.locator('#first-word').fill(title)
    await page.getByRole('button', { name: 'Începeți' }).click()
    await page
      .locator('#field-lead')
      .fill('Circulația se închide duminică între orele 8:00 și 20:00.')
    const body = page.locator('.rich-text-lexical [contenteditable=true]').first()
    await body.click()
    await page.keyboard.type('Accesul riveranilor este permis tot timpul.')
    await publishForm(
      page,
      'press-releases',
      (stored) => stored.includes('între orele 8:00') && stored.includes('permis tot timpul.'),
    )
    const live = page.locator('[role=status]', { hasText: /Pe site din/ })
    await live.waitFor({ timeout: 30_000 })
    const address = await page.locator('a[href*="/piata-unirii"]').first().getAttribute('href')
    expect(address).toMatch(/\/comunicate\/\d{4}\/\d{2}\/piata-unirii-fara-masini-duminica-\d+\/$/)
    await untilPublic(new URL(address ?? '').pathname, (text) => text.includes(title))
  })

  it('is spoken to in Romanian', async () => {
    await page.goto(`${inject('newsroom').cmsUrl}/admin/collections/press-releases`)
    const text = await page.locator('body').innerText()
    expect(text).toContain('Comunicate de presă')
    expect(text).not.toMatch(/\b(Create New|Filters|Columns|Log out|Dashboard)\b/)
  })
})
