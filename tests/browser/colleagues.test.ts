import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { accountOf, adminPage } from '../support/admin-page.ts'
import { startBrowser } from '../support/browser.ts'
import { clientOf } from '../support/api-client.ts'

let browser: Browser
beforeAll(async () => (browser = await startBrowser()))
afterAll(() => browser.close())

const made = z.object({ doc: z.object({ id: z.string() }) })

describe('a document that a colleague has open', () => {
  it('names the colleague and the time, in Romanian', async () => {
    const editor = await clientOf('editor')
    const topic = await editor.call('POST', '/topics', { name: `Temă ${Date.now()}` })
    const path = `/collections/topics/${made.parse(topic.body).doc.id}`
    const first = await adminPage(browser, accountOf('chief'))
    await first.open(path)
    await first.page.locator('#field-description').fill('Scriu acum aici.')
    const second = await adminPage(browser, accountOf('editor'))
    const notice = second.page.locator('.document-locked')
    // The first change takes the lock, a moment later.
    const isTold = async () => {
      await second.open(path)
      return notice.locator('.avizier-lock').isVisible()
    }
    await expect.poll(isTold, { timeout: 60_000, interval: 500 }).toBe(true)
    const text = await notice.innerText()
    expect(text).toMatch(/Șef birou lucrează acum .* azi, la \d{1,2}:\d{2}\./)
    expect(text).not.toMatch(/[0-9a-f]{8}-|\b(AM|PM)\b|@/)
    for (const { page } of [first, second]) await page.context().close()
  })
})

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
