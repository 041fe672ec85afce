import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { startBrowser } from '../support/browser.ts'
import { deskOf } from '../support/desk.ts'

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

it('a new password wants the own one, and a refusal names its field', async () => {
  const { cmsUrl } = inject('newsroom')
  const email = `parola-${Date.now()}@demo.example`
  const [first, second] = ['o parolă destul de lungă', 'alte patru vorbe bune']
  const data = { email, name: 'Ana Popescu', password: first, roles: ['contributor'] }
  await (await deskOf('admin')).call('POST', '/users', data)

  const page = await (
    await browser.newContext({ viewport: { width: 1440, height: 900 } })
  ).newPage()
  const signIn = async (password: string) => {
    await page.goto(`${cmsUrl}/admin/login`)
    await page.locator('#field-email').fill(email)
    await page.locator('#field-password').fill(password)
    await page.locator('button[type=submit]').click()
  }
  await signIn(first)
  await page.waitForURL(`${cmsUrl}/admin`)
  await page.goto(`${cmsUrl}/admin/account`)
  expect(await page.locator('#field-ownPassword').count()).toBe(0)

  const save = async (password: string, own: string) => {
    // Payload folds the new password away where it was refused.
    const open = page.locator('#change-password')
    await open.click()
    await page.locator('#field-password').fill(password)
    await page.locator('#field-confirm-password').fill(password)
    await page.locator('#field-ownPassword').fill(own)
    await page.locator('#action-save').click()
  }
  await save('anapopescu2026', first)
  await page.getByText('nu este valid: Parola nouă').first().waitFor()
  await screenshot('weak')
  await save(second, 'nu e asta')
  await page.getByText('nu este valid: Parola dumneavoastră de acum').first().waitFor()
  await screenshot('own')
  await save(second, first)
  await page.locator('.payload-toast-container .toast-success').first().waitFor()

  await page.context().clearCookies()
  await signIn(second)
  await page.waitForURL(`${cmsUrl}/admin`)
  await page.context().close()

  async function screenshot(name: string) {
    const folder = process.env.SCREENSHOTS
    if (!folder) return
    for (const width of [360, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      await page.screenshot({ path: `${folder}/${name}-${width}.png` })
    }
  }
})
