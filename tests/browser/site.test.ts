import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { startBrowser } from '../support/browser.ts'

const widths = [320, 360, 768, 1440]
const notFound = '/nu-exista/'

let browser: Browser
let context: BrowserContext
let pages: Record<string, string>
/** Every address that a page asked for, of whatever kind. */
const requested: string[] = []
/** What pages complained of in the console. */
const errors: string[] = []

beforeAll(async () => {
  browser = await startBrowser()
  context = await browser.newContext({ locale: 'ro-RO' })
  context.on('request', (request) => requested.push(request.url()))
  context.on('console', (message) => {
    // Chromium says of each page that is not found that it is not.
    const isExpected = message.location().url.endsWith(notFound)
    if (message.type() === 'error' && !isExpected) errors.push(message.text())
  })
  pages = await pageTypes()
})
afterAll(() => browser.close())

/** The first page of each kind, found by following links as a citizen would. */
async function pageTypes(): Promise<Record<string, string>> {
  const page = await context.newPage()
  const first = async (from: string, pattern: RegExp): Promise<string> => {
    await page.goto(inject('newsroom').siteUrl + from)
    const links = await page
      .locator('main a[href]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    const found = links.find((link) => pattern.test(link))
    if (!found) throw new Error(`${from} links to nothing like ${String(pattern)}`)
    return found
  }
  const issue = await first('/jurnal/', /^\/jurnal\/\d{4}\/nr-\d+\/$/)
  const found = {
    front: '/',
    section: '/comunicate/',
    month: await first('/comunicate/', /^\/comunicate\/\d{4}\/\d{2}\/$/),
    'press release': await first('/comunicate/', /^\/comunicate\/\d{4}\/\d{2}\/.+\/$/),
    announcement: await first('/anunturi/', /^\/anunturi\/\d{4}\/\d{2}\/.+\/$/),
    'debate notice': await first('/dezbateri/', /^\/dezbateri\/\d{4}\/.+\/$/),
    'journal archive': '/jurnal/',
    'journal issue': issue,
    'journal article': await first(issue, /^\/jurnal\/\d{4}\/nr-\d+\/.+\/$/),
    leaflet: await first('/pliante/', /^\/pliante\/.+\/$/),
    campaign: await first('/campanii/', /^\/campanii\/.+\/$/),
    departments: '/compartimente/',
    department: await first('/compartimente/', /^\/compartimente\/[^/]+\/$/),
    topic: await first('/teme/', /^\/teme\/[^/]+\/$/),
    about: '/despre/',
    'press room': '/presa/',
    accessibility: '/accesibilitate/',
    privacy: '/confidentialitate/',
    proof: '/dovada/',
    search: '/cautare/',
    'not found': notFound,
  }
  await page.close()
  return found
}

const kinds = [
  'front',
  'section',
  'month',
  'press release',
  'announcement',
  'debate notice',
  'journal archive',
  'journal issue',
  'journal article',
  'leaflet',
  'campaign',
  'departments',
  'department',
  'topic',
  'about',
  'press room',
  'accessibility',
  'privacy',
  'proof',
  'search',
  'not found',
]

describe.each(kinds)('the page „%s”', (kind) => {
  let page: Page
  // Loaded once, with its letters and pictures as `load` promises: what follows is asked of the same page.
  beforeAll(async () => {
    page = await context.newPage()
    await page.setViewportSize({ width: 360, height: 900 })
    await page.goto(inject('newsroom').siteUrl + (pages[kind] ?? ''))
    await page.evaluate(() => document.fonts.ready)
  })
  afterAll(() => page.close())

  it.each(['light', 'dark'] as const)('has no axe violations (%s)', async (colorScheme) => {
    await page.emulateMedia({ colorScheme })
    const { violations } = await new AxeBuilder({ page })
      // In the page itself, which has no frames: else the results are put together in a page more.
      .setLegacyMode()
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  })

  it.each(widths)('does not scroll sideways at %i px', async (width) => {
    await page.setViewportSize({ width, height: 900 })
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBe(0)
  })

  it('has one h1, the landmarks, and its feeds', async () => {
    await page.setViewportSize({ width: 768, height: 900 })
    expect(await page.locator('h1').count()).toBe(1)
    for (const landmark of ['header', 'main', 'footer'])
      expect([landmark, await page.locator(`body > ${landmark}`).count()]).toEqual([landmark, 1])
    expect(
      await page.locator('link[rel=alternate][type="application/rss+xml"]').count(),
    ).toBeGreaterThan(0)
    expect(await page.locator('html').getAttribute('lang')).toBe('ro')
  })

  it('shifts nothing while it loads', async () => {
    const anew = await context.newPage()
    await anew.setViewportSize({ width: 360, height: 740 })
    await anew.addInitScript(() => {
      const shifts: number[] = []
      Object.assign(window, { shifts })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as PerformanceEntry & { value: number }).value)
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await anew.goto(inject('newsroom').siteUrl + (pages[kind] ?? ''), { waitUntil: 'networkidle' })
    const shifts = await anew.evaluate(
      () => (window as Window & { shifts?: number[] }).shifts ?? [],
    )
    expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.02)
    await anew.close()
  })
})

describe('the public site', () => {
  it('works without JavaScript', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false })
    const page = await plain.newPage()
    await page.goto(inject('newsroom').siteUrl)
    await page.locator('main a[href^="/comunicate/"]').first().click()
    expect(await page.locator('main h1').count()).toBe(1)
    await plain.close()
  })

  it('asks nobody else for anything, sets no cookie, breaks no rule of its own policy', async () => {
    // Each kind of page was opened above, and waited for until it asked for nothing more.
    for (const kind of kinds)
      expect(requested).toContain(inject('newsroom').siteUrl + (pages[kind] ?? ''))
    const origin = new URL(inject('newsroom').siteUrl).origin
    expect(requested.length).toBeGreaterThan(50)
    expect(
      requested.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith('data:')),
    ).toEqual([])
    expect(await context.cookies()).toEqual([])
    expect(errors).toEqual([])
    const { headers } = await fetch(inject('newsroom').siteUrl)
    expect(headers.get('content-security-policy')).toContain("default-src 'self'")
    // Nothing inline, nothing evaluated.
    expect(headers.get('content-security-policy')).not.toContain('unsafe')
  })
})
