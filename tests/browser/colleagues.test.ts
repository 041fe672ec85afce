import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accountOf, adminPage } from '../support/admin-page.ts'
import { startBrowser } from '../support/browser.ts'
import { clientOf } from '../support/api-client.ts'

let browser: Browser
beforeAll(async () => (browser = await startBrowser()))
afterAll(() => browser.close())

describe('the search of a list', () => {
  it('finds „străzi” by „STRAZI”', async () => {
    const editor = await clientOf('editor')
    const mark = Date.now()
    const title = `Lucrări pe străzi ${mark}`
    await editor.call('POST', '/press-releases?draft=true', { title })
    const { page, open } = await adminPage(browser, accountOf('editor'))
    await open(`/collections/press-releases?search=${encodeURIComponent(`STRAZI ${mark}`)}`)
    await page.getByRole('link', { name: title }).waitFor()
    expect(await page.locator('tbody tr').count()).toBe(1)
    await page.context().close()
  })
})
