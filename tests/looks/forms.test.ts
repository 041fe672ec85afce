import { AxeBuilder } from '@axe-core/playwright'
import { smallNewsroom } from '../../site/src/testing/newsroom.ts'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { startBrowser } from '../support/browser.ts'
import { openPages, type OpenPages } from './open-pages.ts'

// What the city sends in, as a browser does it: with JavaScript and without, on a telephone and on a desk.

const noon = new Date('2026-11-23T10:00:00.000Z')
const debate = '/dezbateri/2026/regulamentul-teraselor/'
const proposals = '/ghiseu/propuneri/2026/regulamentul-teraselor/'
const pictures = process.env.FORM_PICTURES

let browser: Browser
let site: OpenPages
beforeAll(async () => {
  browser = await startBrowser()
  site = await openPages(inject('appDir'), smallNewsroom(), noon)
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

const screens = [360, 1440].flatMap((width) =>
  [true, false].map((javaScriptEnabled) => ({ width, javaScriptEnabled })),
)
type Screen = (typeof screens)[number]

async function open(address: string, { width, javaScriptEnabled }: Screen): Promise<Page> {
  const viewport = { width, height: 900 }
  // Each screen is another person's: one address sends at most thirty forms in ten minutes.
  const person = `203.0.${width % 256}.${javaScriptEnabled ? 1 : 2}`
  const context = await browser.newContext({
    ...{ javaScriptEnabled, viewport, extraHTTPHeaders: { 'x-forwarded-for': person } },
  })
  const page = await context.newPage()
  await page.goto(site.origin + address)
  return page
}

/** No violation, nothing wider than the screen, no cookie. */
async function expectFit(page: Page, { width, javaScriptEnabled }: Screen, name: string) {
  if (pictures)
    await page.screenshot({
      path: `${pictures}/${name}-${width}-${javaScriptEnabled ? 'cu' : 'fara'}-js.png`,
      fullPage: true,
    })
  expect(await page.context().cookies()).toEqual([])
  // Axe is a script itself; the page without scripts is the same.
  if (!javaScriptEnabled) return
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
}

const reference = /[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}/

describe.each(screens)('at $width px, with JavaScript: $javaScriptEnabled', (screen) => {
  it('a message goes: first with faults that have the focus, then with a number', async () => {
    const page = await open('/ghiseu/contact/', screen)
    await expectFit(page, screen, 'contact')
    await page.getByLabel('Numele dumneavoastră').fill('Ana Pop')
    await page.locator('#camp-email').fill('ana.pop')
    await page.getByLabel('Mesajul').fill('Bună ziua.\n\nAm o întrebare.')
    await page.getByLabel('Fișiere').setInputFiles({
      name: 'plan.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.4'),
    })
    await page.getByRole('button', { name: 'Trimiteți mesajul' }).click()
    const faults = page.getByRole('alert')
    await faults.waitFor()
    await expectFit(page, screen, 'contact-greseli')
    expect(await faults.getByRole('link').allTextContents()).toHaveLength(2)
    if (screen.javaScriptEnabled)
      expect(await faults.evaluate((box) => box === document.activeElement)).toBe(true)
    else expect(await page.locator('.faults:focus').count()).toBe(1)
    expect(await page.getByLabel('Mesajul').inputValue()).toBe('Bună ziua.\n\nAm o întrebare.')
    await faults.getByRole('link').first().click()
    expect(new URL(page.url()).hash).toBe('#camp-email')
    await page.locator('#camp-email').fill('ana.pop@exemplu.ro')
    await page.getByLabel('Pe scurt').fill('O întrebare')
    await page.getByRole('button', { name: 'Trimiteți mesajul' }).click()
    await page.waitForURL(/\/ghiseu\/contact\/primit\/\?nr=/)
    expect(await page.locator('.reference strong').textContent()).toMatch(reference)
    await expectFit(page, screen, 'primit')
    await page.context().close()
  })

  it('a request for information asks for the address by which it is to be answered', async () => {
    const page = await open('/ghiseu/informatii/', screen)
    await expectFit(page, screen, 'informatii')
    await page.getByLabel('Informațiile sau documentele cerute').fill('Contractele din 2025.')
    await page.getByLabel('Numele și prenumele').fill('Ana Pop')
    await page.getByLabel('Ca persoană').check()
    await page.getByLabel('Pe hârtie, prin poștă').check()
    await page.getByRole('button', { name: 'Trimiteți cererea' }).click()
    const faults = page.getByRole('alert')
    await faults.waitFor()
    await expectFit(page, screen, 'informatii-greseli')
    expect(await faults.getByRole('link').allTextContents()).toEqual([
      'Completați „Adresa poștală”.',
    ])
    await page.getByLabel('Adresa poștală').fill('Str. Teilor nr. 1')
    await page.getByRole('button', { name: 'Trimiteți cererea' }).click()
    await page.waitForURL(/\/ghiseu\/informatii\/primit\/\?nr=/)
    await page.context().close()
  })

  it.each(['intrebare', 'acreditare'])('/ghiseu/%s/ fits', async (form) => {
    const page = await open(`/ghiseu/${form}/`, screen)
    await expectFit(page, screen, form)
    await page.context().close()
  })

  it('the four questions at the foot of a page open, and tell which page', async () => {
    const page = await open(debate, screen)
    await page.getByText('Spuneți-ne părerea despre această pagină').click()
    await expectFit(page, screen, 'pagina')
    await page.getByRole('button', { name: 'Trimiteți părerea' }).click()
    await page.getByRole('alert').waitFor()
    await expectFit(page, screen, 'parere-greseli')
    expect(await page.locator('main').getByRole('link', { name: debate }).count()).toBe(1)
    await page.getByLabel('În parte').check()
    await page.getByRole('button', { name: 'Trimiteți părerea' }).click()
    await page.waitForURL(/\/ghiseu\/parere\/primit\/\?nr=/)
    await page.context().close()
  })

  it('a proposal goes from the page of its debate', async () => {
    const page = await open(debate, screen)
    await page.getByRole('link', { name: 'Trimiteți o propunere' }).click()
    expect(new URL(page.url()).pathname).toBe(proposals)
    await expectFit(page, screen, 'propunere')
    await page.getByLabel('Numele dumneavoastră').fill('Ana Pop')
    await page.locator('#camp-email').fill('ana.pop@exemplu.ro')
    await page.getByLabel('Articolul').fill('art. 3')
    await page.getByLabel('Propunerea', { exact: true }).fill('Mai mulți copaci.')
    await page.getByRole('button', { name: 'Trimiteți propunerea' }).click()
    await page.getByRole('alert').waitFor()
    await expectFit(page, screen, 'propunere-greseli')
    await page.getByLabel('trecută în registrul propunerilor').check()
    await page.getByRole('button', { name: 'Trimiteți propunerea' }).click()
    await page.waitForURL(/\/ghiseu\/propuneri\/primit\/\?nr=/)
    await page.context().close()
  })
})

it.each([
  '/ghiseu/',
  '/ghiseu/propuneri/',
  '/ghiseu/propuneri/2026/puz-someseni/',
  '/ghiseu/parere/?pagina=/comunicate/',
  '/ghiseu-inchis/',
  '/confidentialitate/',
])('%s is for everybody', async (address) => {
  for (const screen of screens.filter(({ javaScriptEnabled }) => javaScriptEnabled)) {
    const page = await open(address, screen)
    await expectFit(page, screen, address.replaceAll(/\W+/g, '-'))
    const told = await page.locator('meta[name="referrer"]').getAttribute('content')
    expect(told).toBe(
      address.startsWith('/ghiseu') ? 'no-referrer' : 'strict-origin-when-cross-origin',
    )
    await page.context().close()
  }
})
