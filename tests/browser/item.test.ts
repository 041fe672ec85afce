import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startBrowser } from '../support/browser.ts'
import { accountOf, adminPage, type AdminPage } from '../support/admin-page.ts'
import { untilPublic } from '../support/api-client.ts'
import { freshNumber } from '../support/fresh-number.ts'
import { pressByKey, tabTo } from '../support/keyboard.ts'

// A text on its way between two people, as each sees it on its screen.

let browser: Browser
let ana: AdminPage
let maria: AdminPage
let place: string
const title = `Iluminat nou în Mănăștur ${freshNumber()}`

beforeAll(async () => {
  browser = await startBrowser()
  ana = await adminPage(browser, accountOf('contributor'))
  maria = await adminPage(browser, accountOf('editor'))
})
afterAll(() => browser.close())

const stands = (page: Page, word: string) =>
  page.locator('.avizier-state', { hasText: word }).first().waitFor({ timeout: 30_000 })
const bar = (page: Page, name: string | RegExp) =>
  page.locator('.avizier-acts').getByRole('button', { name })
const dialog = (page: Page) => page.getByRole('dialog')
const closed = (page: Page) => dialog(page).waitFor({ state: 'detached', timeout: 30_000 })

async function confirm(page: Page, name: string): Promise<void> {
  await dialog(page).getByRole('button', { name, exact: true }).click()
  await closed(page)
}
async function other(page: Page, act: string): Promise<void> {
  await bar(page, 'Alte acțiuni').click()
  await page.locator(`#act-${act}`).click()
}
/** What the site shows is asked for where the form says that it is. */
async function publicPath(page: Page): Promise<string> {
  const link = page.locator('.avizier-live a[href*="/comunicate/"]')
  return new URL((await link.getAttribute('href', { timeout: 30_000 })) ?? '').pathname
}

it('is begun on the first page and written by keyboard alone', async () => {
  const { page, open } = ana
  await open('')
  const month = page.locator('#avizier-calendar-title')
  const shown = await month.innerText()
  await tabTo(page, page.locator('[role="gridcell"][tabindex="0"]'))
  await page.keyboard.press('PageDown')
  await expect.poll(() => month.innerText()).not.toBe(shown)
  const chosen = page.locator('[role="gridcell"][aria-selected="true"]')
  await expect.poll(() => chosen.evaluate((day) => day === document.activeElement)).toBe(true)
  await page.reload({ waitUntil: 'networkidle' })
  await pressByKey(page, page.locator('summary', { hasText: 'Scrieți…' }))
  await pressByKey(page, page.getByRole('link', { name: 'Comunicat de presă', exact: true }))
  await page.locator('#first-word').waitFor()
  await tabTo(page, page.locator('#first-word'))
  await page.keyboard.type(title)
  await page.keyboard.press('Enter')
  await page.waitForURL(/press-releases\/[0-9a-f-]{36}$/)
  place = new URL(page.url()).pathname.replace('/admin', '')
  await stands(page, 'ciornă')
  await tabTo(page, page.locator('#field-lead'))
  await page.keyboard.type('Lucrările încep luni.')
  await tabTo(page, page.locator('[contenteditable="true"]').first())
  await page.keyboard.type('Se montează 412 corpuri de iluminat.')
})

it('is submitted by whoever writes it, in the middle of writing and with two clicks', async () => {
  const { page } = ana
  await page.locator('#field-lead').fill('Lucrările încep luni, 7 decembrie.')
  await page.locator('#action-next').click()
  await page.keyboard.type('cifrele sunt de la dispecerat')
  await dialog(page).getByRole('button', { name: 'Trimiteți', exact: true }).dblclick()
  await closed(page)
  await stands(page, 'trimis spre verificare')
  await page.getByText('„cifrele sunt de la dispecerat”').waitFor()
  expect(await page.locator('.avizier-acts__sentence').innerText()).toContain(
    'Doar editorii și șeful biroului aprobă un text.',
  )
  await maria.open(`${place}/versions`)
  const submissions = maria.page.locator('.avizier-time li', {
    hasText: 'a trimis spre verificare',
  })
  expect(await submissions.count()).toBe(1)
})

it('is returned by keyboard alone, with observations, which the bell tells', async () => {
  const { page, open } = maria
  await open(place)
  await bar(page, 'Returnați…').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await closed(page)
  await expect
    .poll(() => bar(page, 'Aprobați…').evaluate((it) => it === document.activeElement))
    .toBe(true)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await dialog(page).getByRole('button', { name: 'Returnați', exact: true }).click()
  await dialog(page).getByText('Scrieți câteva cuvinte aici.').waitFor()
  await dialog(page).getByLabel('Observații').fill('lipsește termenul')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await closed(page)
  await stands(page, 'returnat')
  await page.getByLabel('Observație nouă').fill('Verificați și numărul.')
  await page.getByRole('button', { name: 'Trimiteți', exact: true }).click()

  await ana.open('')
  await ana.page.locator('.avizier-bell b').waitFor({ timeout: 30_000 })
  await ana.page.locator('.avizier-bell').click()
  const told = ana.page.locator('.avizier-bell__list li', { hasText: title })
  await told.filter({ hasText: 'a returnat' }).getByText('lipsește termenul').waitFor()
  await told.filter({ hasText: 'a scris o observație' }).waitFor()
  await expect.poll(() => ana.page.locator('.avizier-bell b').count()).toBe(0)
})

it('is mended, submitted again, approved and published', async () => {
  const { page, open } = ana
  await open(place)
  await stands(page, 'returnat')
  const thread = page.locator('.avizier-remarks__thread', { hasText: 'Verificați și numărul.' })
  await thread.getByRole('button', { name: 'Încheiați' }).click()
  await page.getByText('Încheiate (1)').waitFor()
  await page.locator('#field-lead').fill('Lucrările încep luni, 7 decembrie, până pe 10 februarie.')
  await page.locator('#action-next').click()
  await confirm(page, 'Trimiteți')

  const { page: other } = maria
  await maria.open(place)
  await stands(other, 'trimis spre verificare')
  // By keyboard alone, from the first element of the page on.
  for (const [button, act, word] of [
    ['Aprobați…', 'Aprobați', 'aprobat'],
    ['Publicați…', 'Publicați', 'publicat'],
  ] as const) {
    await pressByKey(other, bar(other, button))
    await pressByKey(other, dialog(other).getByRole('button', { name: act, exact: true }))
    await closed(other)
    await stands(other, word)
  }
  await untilPublic(await publicPath(maria.page), (text) => text.includes('10 februarie'))
})

it('is corrected in the open, over what is public', async () => {
  const { page, open } = ana
  await open(place)
  await page
    .locator('#field-lead')
    .fill('Lucrările încep marți, 8 decembrie, până pe 10 februarie.')
  await page.getByText('pe site rămâne forma publicată').waitFor({ timeout: 30_000 })
  await page.locator('#action-next').click()
  await confirm(page, 'Trimiteți')
  await maria.open(place)
  await bar(maria.page, 'Aprobați…').click()
  await confirm(maria.page, 'Aprobați')
  await bar(maria.page, 'Publicați…').click()
  await dialog(maria.page).getByLabel('Rectificare').check()
  await dialog(maria.page).getByLabel('Ce era greșit').fill('luni, 7 decembrie')
  await dialog(maria.page).getByLabel('Ce este corect').fill('marți, 8 decembrie')
  await confirm(maria.page, 'Publicați')
  await stands(maria.page, 'publicat, cu rectificare')
  await untilPublic(await publicPath(maria.page), (text) => text.includes('marți, 8 decembrie'))
})

it('is withdrawn with a manner and a reason', async () => {
  const { page } = maria
  const path = await publicPath(page)
  await other(page, 'withdraw')
  await dialog(page).getByLabel('A fost publicat din eroare').check()
  await dialog(page).getByLabel('Motivul').fill('Lucrările s-au amânat.')
  await confirm(page, 'Retrageți')
  await stands(page, 'retras')
  await untilPublic(path, (_, status) => status === 410)
})

it('tells its whole way in one column, and what was written in between', async () => {
  const { page, open, errors } = maria
  await open(`${place}/versions`)
  const told = await page.locator('.avizier-time').innerText()
  for (const part of ['a returnat', 'lipsește termenul', 'a aprobat', 'a publicat o rectificare'])
    expect(told).toContain(part)
  expect(told).toContain('Lucrările s-au amânat.')
  const returned = page.locator('.avizier-time li', { hasText: 'a returnat' })
  await returned.getByRole('link', { name: 'ce s-a schimbat de atunci' }).click()
  const lead = page.locator('.avizier-differences section', { hasText: 'Rezumat' })
  await lead.locator('ins', { hasText: 'până pe 10 februarie' }).waitFor({ timeout: 30_000 })
  expect(await lead.locator('del').first().innerText()).toMatch(/luni|7/)
  expect(errors).toEqual([])
  expect(ana.errors).toEqual([])
})
