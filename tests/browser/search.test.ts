import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { startBrowser } from '../support/browser.ts'
import { clientOf, makeRelease, untilPublic, withdraw } from '../support/api-client.ts'
import { freshNumber } from '../support/fresh-number.ts'

let browser: Browser
let context: BrowserContext
let page: Page
/** The files of the search index that were asked for. */
let requested: string[]

beforeAll(async () => {
  browser = await startBrowser()
})
beforeEach(async () => {
  requested = []
  context = await browser.newContext({ locale: 'ro-RO', viewport: { width: 1024, height: 900 } })
  context.on('request', (request) => {
    if (request.url().includes('/cautare/index/')) requested.push(request.url())
  })
  page = await context.newPage()
  return () => context.close()
})
afterAll(() => browser.close())

const open = (query = '') =>
  page.goto(`${inject('newsroom').siteUrl}/cautare/${query}`, { waitUntil: 'networkidle' })
const status = () => page.locator('#stare').innerText()
const titles = () => page.locator('#rezultate h3').allInnerTexts()
const answered = () => expect.poll(status, { timeout: 20_000 }).toMatch(/rezultat/i)

describe('the search', () => {
  it('loads nothing until somebody types', async () => {
    await open()
    await page.locator('#cuvinte').focus()
    await page.waitForTimeout(500)
    expect(requested).toEqual([])
    await page.keyboard.type('comunicat')
    await answered()
    expect(requested.length).toBeGreaterThan(0)
  })

  it('is used by keyboard alone, and its address can be shared', async () => {
    await open()
    await page.locator('#cuvinte').focus()
    await page.keyboard.type('strazile')
    await page.keyboard.press('Enter')
    await answered()
    const found = await titles()
    expect(found.length).toBeGreaterThan(0)
    expect(new URL(page.url()).search).toBe('?q=strazile')

    const more = page.locator('#mai-multe')
    if (await more.isVisible()) {
      await more.focus()
      await page.keyboard.press('Enter')
      await expect.poll(async () => (await titles()).length).toBeGreaterThan(found.length)
      expect(await status()).toMatch(/^(\d+ de|\d+)\srezultate, \d+\safișate$/)
      const focused = page.locator('#rezultate li').nth(found.length).locator('a')
      expect(await focused.evaluate((link) => link === document.activeElement)).toBe(true)
    }
    await open('?q=strazile')
    await answered()
    expect(await page.locator('#cuvinte').inputValue()).toBe('strazile')
    expect((await titles()).slice(0, found.length)).toEqual(found)
  })

  it('finds nothing for what is no word, and offers what was meant', async () => {
    await open('?q=asdfgh')
    await answered()
    expect(await status()).toContain('Niciun rezultat pentru „asdfgh”')
    expect(await titles()).toEqual([])

    await open('?q=autobus')
    await answered()
    expect(await titles()).toEqual([])
    const meant = page.locator('#stare a')
    expect(await status()).toContain(`Ați căutat „${await meant.innerText()}”?`)
    expect(await meant.innerText()).toMatch(/^autobuz/)
    await meant.focus()
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await titles()).length).toBeGreaterThan(0)
    expect(new URL(page.url()).search).toMatch(/^\?q=autobuz/)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('cuvinte')
  })

  it('loads at most 150 kB in 12 requests for the first question', async () => {
    let bytes = 0
    let requests = 0
    await open()
    page.on('requestfinished', (request) => {
      requests += 1
      void request.sizes().then(({ responseBodySize }) => (bytes += responseBodySize))
    })
    await page.locator('#cuvinte').fill('înscriere creșă')
    await page.keyboard.press('Enter')
    await answered()
    await page.waitForLoadState('networkidle')
    expect(await titles()).toContain('Locuri libere la creșe: a doua etapă de înscrieri')
    expect(requests).toBeLessThanOrEqual(12)
    await expect.poll(() => bytes).toBeGreaterThan(1000)
    expect(bytes).toBeLessThanOrEqual(150_000)
  })

  it('narrows by section and year and sorts by date', async () => {
    await open('?q=strada')
    await answered()
    await page.locator('#sectiune').selectOption('anunturi')
    await page.locator('#ordine').selectOption('data')
    await expect
      .poll(() => new URL(page.url()).search)
      .toBe('?q=strada&sectiune=anunturi&ordine=data')
    await expect
      .poll(() => page.locator('#rezultate .kind').allInnerTexts())
      .toSatisfy((kinds: string[]) => kinds.length > 0 && kinds.every((kind) => kind === 'Anunț'))
    const days = await page
      .locator('#rezultate time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''))
    expect(days).toEqual(days.toSorted().toReversed())
    const year = days[0]?.slice(0, 4) ?? ''
    await page.locator('#an').selectOption(year)
    await answered()
    await expect.poll(() => new URL(page.url()).search).toContain(`an=${year}`)
  })

  it.each(['light', 'dark'] as const)('has no axe violations with results (%s)', async (scheme) => {
    await page.emulateMedia({ colorScheme: scheme })
    await open('?q=strada')
    await answered()
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  })

  it('offers the archives without JavaScript', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false })
    const page = await plain.newPage()
    await page.goto(`${inject('newsroom').siteUrl}/cautare/`)
    expect(await page.locator('#cautare').isVisible()).toBe(false)
    expect(await page.locator('noscript').innerText()).toContain('arhivele de mai jos')
    await page.locator('.archives a[href^="/comunicate/20"]').first().click()
    expect(await page.locator('main h1').count()).toBe(1)
    await plain.close()
  })
})

it('finds what was published seconds ago, and what was withdrawn no longer', async () => {
  const editor = await clientOf('editor')
  const word = `zgribulici${freshNumber()}`
  const title = `Cărarea ${word} se redeschide`
  const id = await makeRelease(editor, { title })
  await open()
  await expect
    .poll(
      async () => {
        await page.locator('#cuvinte').fill('')
        await page.locator('#cuvinte').fill(word)
        await page.locator('#cuvinte').press('Enter')
        await answered()
        return titles()
      },
      { timeout: 30_000 },
    )
    .toEqual([title])
  const path = await page.locator('#rezultate a').getAttribute('href')

  await withdraw(editor, id)
  // Without a pause: as soon as the page is gone, in a page that was open all the time.
  await untilPublic(path ?? '', (_, code) => code !== 200)
  await page.locator('#cuvinte').press('Enter')
  await expect.poll(status).toContain('Niciun rezultat')
  expect(await titles()).toEqual([])
})
