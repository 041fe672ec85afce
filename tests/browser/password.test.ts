import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { startBrowser } from '../support/browser.ts'
import { makeAccount } from '../support/api-client.ts'

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
  await makeAccount(data)

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

  /** Saves until the page says so: the form knows only a moment after typing that its fields are filled in. */
  const save = async (password: string, own: string, told: string) => {
    // Payload folds the new password away where it was refused.
    await page.locator('#change-password').click()
    await page.locator('#field-password').fill(password)
    await page.locator('#field-confirm-password').fill(password)
    await page.locator('#field-ownPassword').fill(own)
    const answer = page.getByText(told).first()
    await expect
      .poll(
        async () => {
          const button = page.locator('#action-save')
          if (await button.isEnabled()) await button.click()
          await page.waitForTimeout(500)
          return answer.isVisible()
        },
        { timeout: 20_000 },
      )
      .toBe(true)
  }
  await save('anapopescu2026', first, 'nu este valid: Parola nouă')
  await screenshot('weak')
  await save(second, 'nu e asta', 'Nu este parola cu care v-ați autentificat.')
  await screenshot('own')
  await save(second, first, 'Salvat.')

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
