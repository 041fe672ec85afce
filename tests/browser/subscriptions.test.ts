import { AxeBuilder } from '@axe-core/playwright'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { simpleParser, type ParsedMail } from 'mailparser'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { startBrowser } from '../support/browser.ts'

// The whole way of a subscription, as a browser without JavaScript goes it: the form, the letter (a file, for this newsroom has
// no mail server), the link that confirms, and the page on which all is changed and ended.

const pictures = process.env.FORM_PICTURES
const email = `abonat-${Date.now()}@exemplu.ro`

let browser: Browser
/** Where people are: no script. */
let page: Page
/** Where pages are looked at: Axe is a script itself. */
let looking: Page
beforeAll(async () => {
  browser = await startBrowser()
  const plain = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 800 },
  })
  page = await plain.newPage()
  looking = await (await browser.newContext()).newPage()
})
afterAll(() => browser.close())

const at = (address: string) => inject('newsroom').siteUrl + address

/** No violation and nothing wider than the screen, on a telephone, a tablet and a desk. */
async function expectFit(name: string, shown = looking): Promise<void> {
  for (const width of [360, 768, 1440]) {
    await shown.setViewportSize({ width, height: 900 })
    if (pictures)
      await shown.screenshot({ path: `${pictures}/${name}-${width}.png`, fullPage: true })
    expect(await shown.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    if (width === 768) continue
    const { violations } = await new AxeBuilder({ page: shown }).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  }
}
async function look(name: string): Promise<void> {
  await looking.goto(page.url())
  await expectFit(name)
}

/** The letters to the subscriber, in order. */
async function letters(): Promise<ParsedMail[]> {
  const folder = path.join(inject('newsroom').dataDir, 'mail')
  const names = (await readdir(folder)).filter((name) => name.endsWith('.eml'))
  const all = await Promise.all(
    names.map(async (name) => simpleParser(await readFile(path.join(folder, name)))),
  )
  return all.filter(({ to }) => JSON.stringify(to).includes(email))
}
async function letter(subject: string): Promise<string> {
  const texts = async () => (await letters()).filter((mail) => mail.subject === subject)
  await expect.poll(async () => (await texts()).length).toBe(1)
  return (await texts())[0]?.text ?? ''
}
const linkIn = (text: string, place: string): string =>
  new RegExp(`/ghiseu/${place}/[\\w-]{43}/`).exec(text)?.[0] ?? ''

/** Without the signs that keep words together. */
const plain = (text: string | null): string =>
  (text ?? '').replaceAll('\u00A0', ' ').replaceAll('\u2060', '').trim()
const main = async () => plain(await page.locator('main').textContent())
const press = (name: string | RegExp) => page.getByRole('button', { name }).click()
/** The sentence that has the focus when the page opens. */
const changed = async () => plain(await page.locator('.changed:focus').textContent())

it('is asked for, confirmed, changed in place and ended, each page says what it does', async () => {
  await page.goto(at('/ghiseu/abonare/'))
  expect(await main()).toContain('Redacția nu trimite deocamdată mesaje')
  await look('abonare')
  await page.locator('#camp-email').fill(email)
  await page.locator('#camp-target').selectOption('/comunicate/')
  await page.getByLabel('Zilnic').check()
  await press('Abonați-vă')
  await page.waitForURL(/\/abonare\/primit\//)
  expect(await main()).toContain('mesajul de confirmare nu pleacă')
  await look('abonare-primit')

  const asking = await letter('Confirmați abonamentul la știrile primăriei')
  expect(asking).toContain('Telefon: ')
  await page.goto(at(linkIn(asking, 'abonare/confirmare')))
  const confirming = page.url()
  for (const words of [email, '„Comunicate de presă”, zilnic, la 08:30', 'este valabilă până'])
    expect(await main()).toContain(words)
  await look('confirmare')
  await press('Confirmați abonamentul')
  await page.waitForURL(/\/confirmare\/primit\//)
  await look('confirmare-primit')
  const own = linkIn(await letter('Sunteți abonat la știrile primăriei'), 'abonamente')
  await page.goto(confirming)
  expect(await main()).toContain('Abonamentul este confirmat')
  await look('confirmare-facuta')

  await page.goto(at(own))
  expect(await main()).toContain('zilnic, la 08:30')
  await look('abonamente-unul')
  await page.getByLabel('Săptămânal').first().check()
  await press(/^Schimbați/)
  expect(await changed()).toBe(
    'De acum vă scriem despre „Comunicate de presă” săptămânal, luni la 08:30.',
  )
  await look('abonamente-ritm')
  await press('Adăugați abonamentul')
  expect(await page.locator('.faults:focus').count()).toBe(1)
  await looking.goto(at(own))
  await looking.getByRole('button', { name: 'Adăugați abonamentul' }).click()
  await looking.getByRole('alert').waitFor()
  await expectFit('abonamente-greseli')
  const debates = page
    .getByLabel('Despre ce vă scriem')
    .locator('optgroup[label^=Dezbateri] option')
  const debate = (await debates.first().getAttribute('value')) ?? ''
  for (const target of [debate, '/anunturi/']) {
    await page.locator('#camp-target').selectOption(target)
    await page
      .locator('.own-more')
      .getByLabel(/la\sfiecare/i)
      .check()
    await press('Adăugați abonamentul')
  }
  expect(await changed()).toBe('S-a adăugat abonamentul „Anunțuri”, la fiecare publicare, imediat.')
  await look('abonamente-trei')

  const ending = at(own.replace('abonamente', 'abonare/renuntare'))
  await page.goto(ending)
  expect(await main()).toContain('„Anunțuri”, la fiecare publicare, imediat')
  await look('renuntare')
  await page.goto(at(own))
  await looking.goto(at(own))
  await press('Renunțați la „Anunțuri”')
  expect(await changed()).toContain('S-a încheiat abonamentul „Anunțuri”.')
  // The page of before, in another window, knows nothing of it.
  await looking.getByRole('button', { name: 'Renunțați la „Anunțuri”' }).click()
  await looking.waitForURL(/schimbat=incheiat/)
  await press('Renunțați la toate abonamentele')
  expect(await changed()).toContain('S-au încheiat toate abonamentele.')
  await look('abonamente-niciunul')
  await page.goto(ending)
  expect(await main()).toContain('Abonamentul s-a încheiat deja.')
  await look('renuntare-facuta')
  for (const link of [confirming, at('/ghiseu/abonamente/scurt/')]) {
    await page.goto(link)
    expect(await main()).toContain('Legătura nu')
    await look(`inchis-${link === confirming ? 'confirmare' : 'abonamente'}`)
  }
  // Nothing was written to them meanwhile but the two letters.
  expect(await letters()).toHaveLength(2)
  expect(await page.context().cookies()).toEqual([])
})
