import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { startBrowser } from '../support/browser.ts'
import { overflow } from '../support/faults-of-screen.ts'

let browser: Browser
beforeAll(async () => (browser = await startBrowser()))
afterAll(() => browser.close())

/** The panel as somebody of this role sees it. */
async function panelAs(role: string, width = 1440): Promise<Page> {
  const { cmsUrl, accounts } = inject('newsroom')
  const account = accounts.find(({ roles }) => roles.includes(role))
  const context = await browser.newContext({ viewport: { width, height: 900 } })
  const page = await context.newPage()
  await page.goto(`${cmsUrl}/admin/site`)
  await page.waitForURL(/\/admin\/login/)
  await page.locator('#field-email').fill(account?.email ?? '')
  await page.locator('#field-password').fill(account?.password ?? '')
  await page.locator('button[type=submit]').click()
  await page.waitForURL(`${cmsUrl}/admin/site`)
  await page.getByRole('heading', { level: 1, name: 'Site-ul public' }).waitFor()
  return page
}

describe('the site panel', () => {
  it('takes an order with its reason', async () => {
    const page = await panelAs('webmaster')
    await page.getByLabel(/^De ce/).fill('Probă')
    await page.getByRole('button', { name: 'Reconstruiește site-ul' }).click()
    await page.getByText('Comanda a fost dată.').waitFor()
    expect(await page.getByLabel(/^De ce/).inputValue()).toBe('')
    await page.goto(`${inject('newsroom').cmsUrl}/admin/collections/publisher-orders`)
    await page.getByText('Probă').first().waitFor()
    await page.context().close()
  })

  it.each([360, 1440])(
    'has no axe violations and does not scroll sideways at %i px',
    async (width) => {
      const page = await panelAs('admin', width)
      const { violations } = await new AxeBuilder({ page }).include('.avizier-site').analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
      await expect.poll(() => overflow(page)).toEqual([])
      await page.context().close()
    },
  )

  it('tells others that it is not theirs', async () => {
    const page = await panelAs('editor')
    const text = await page.locator('body').innerText()
    expect(text).toContain('Doar webmasterul și administratorul lucrează cu site-ul public')
    expect(text).not.toContain('Reconstruiește site-ul')
    await page.context().close()
  })
})
