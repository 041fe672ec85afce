import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { startBrowser } from '../../support/browser.ts'
import { untilPublic } from '../../support/api-client.ts'
import { cameraInto, type Camera } from './camera.ts'
import { ask, askOther, castOf, confirm, dialog, quiet, stands, type Cast } from './cast.ts'
import { inMinutes } from './clock.ts'

// A day at the office, played by four people at once: the pictures of the editors' guide are taken on the way.
// Those that no page shows are for whoever looks at the screens: take all into another folder, and copy what pages show.
// The command is in CONTRIBUTING.

const title = 'Iluminatul public se înnoiește pe 14 străzi din Mărăști'
let browser: Browser
let cast: Cast
let take: Camera
let place = ''
let path = ''

beforeAll(async () => {
  browser = await startBrowser()
  cast = await castOf(browser)
  take = await cameraInto(process.env.FILM ?? '')
})
afterAll(() => browser.close())

it('a department hands in what it knows', async () => {
  const { page, open } = cast.department
  await open('')
  await take(page, 'department-day', { narrow: true })
  await open('/collections/materials/create')
  await page.getByLabel('Despre ce este vorba').fill(title)
  await page
    .getByLabel('Textul')
    .fill(
      'Municipiul înlocuiește iluminatul public pe 14 străzi din cartierul Mărăști. Se montează 412 corpuri de iluminat cu LED și 96 de stâlpi noi.\n\nÎn timpul lucrărilor, străzile rămân deschise. Consumul de energie scade la mai puțin de jumătate.',
    )
  await page.getByLabel('Pentru birou').fill('Cifrele sunt de la dispecerat, verificate azi.')
  await take(page, 'hand-in', { narrow: true, whole: true })
  await page.getByRole('button', { name: 'Predați', exact: true }).click()
  await page.waitForURL(/\/materials\/[0-9a-f-]{36}/)
  await page.getByRole('heading', { name: title }).first().waitFor()
  await take(page, 'handed-in')
})

it('the office makes a press release of it', async () => {
  const { page, open } = cast.contributor
  await open('')
  await take(page, 'contributor-day')
  await page
    .getByRole('link', { name: new RegExp(title) })
    .first()
    .click()
  await page.getByText('Faceți din el').waitFor()
  await take(page, 'material', { narrow: true })
  await page.getByRole('button', { name: 'Comunicat de presă', exact: true }).click()
  await page.waitForURL(/\/press-releases\/[0-9a-f-]{36}$/)
  place = new URL(page.url()).pathname.replace('/admin', '')
  await stands(page, 'ciornă')
  await page
    .locator('#field-lead')
    .fill('Lucrările încep luni, 8 decembrie 2026, și durează 60 de zile.')
  await page.getByText('„luni, 8 decembrie 2026” este marți').first().waitFor({ timeout: 30_000 })
  await page
    .frameLocator('iframe')
    .getByText('durează 60 de zile')
    .first()
    .waitFor({ timeout: 30_000 })
  await take(page, 'writing', { narrow: true })
  await page
    .locator('#field-lead')
    .fill('Lucrările încep luni, 7 decembrie 2026, și durează 60 de zile.')
  await page
    .frameLocator('iframe')
    .getByText('luni, 7 decembrie')
    .first()
    .waitFor({ timeout: 30_000 })
  await page.getByRole('button', { name: 'Măriți' }).click()
  await dialog(page).locator('iframe').waitFor()
  await page.waitForTimeout(1500)
  await take(page, 'preview')
  await page.keyboard.press('Escape')
  await ask(page, 'Trimiteți spre verificare…')
  await page.keyboard.type('cifrele sunt de la dispecerat')
  await take(page, 'submit', { narrow: true })
  await confirm(page, 'Trimiteți')
  await stands(page, 'trimis spre verificare')
  await quiet(page)
  await take(page, 'submitted')
})

it('another person returns it with observations', async () => {
  const { page, open } = cast.editor
  await open('')
  await take(page, 'editor-day', { narrow: true })
  await open(place)
  await stands(page, 'trimis spre verificare')
  await page.getByLabel('Observație nouă').fill('Care este termenul de finalizare?')
  await page.getByRole('button', { name: 'Trimiteți', exact: true }).click()
  await page.locator('.avizier-remarks__thread').first().waitFor()
  await ask(page, 'Returnați…')
  await dialog(page).getByLabel('Observații').fill('lipsește termenul de finalizare')
  await take(page, 'return', { narrow: true })
  await confirm(page, 'Returnați')
  await stands(page, 'returnat')
})

it('it is mended and submitted again', async () => {
  const { page, open } = cast.contributor
  await open(place)
  await stands(page, 'returnat')
  await page.locator('.avizier-bell').click()
  await page.locator('.avizier-bell__list li').first().waitFor()
  await take(page, 'bell', { narrow: true })
  await page.keyboard.press('Escape')
  await page
    .locator('#field-lead')
    .fill('Lucrările încep luni, 7 decembrie 2026, și se încheie pe 5 februarie 2027.')
  const thread = page.locator('.avizier-remarks__thread').first()
  await thread.getByRole('button', { name: 'Încheiați' }).click()
  await page.getByText('Încheiate (1)').waitFor()
  await take(page, 'returned')
  await ask(page, 'Trimiteți spre verificare…')
  await confirm(page, 'Trimiteți')
  await stands(page, 'trimis spre verificare')
})

it('it is approved and planned for its minute', async () => {
  const { page, open } = cast.editor
  await open(place)
  await stands(page, 'trimis spre verificare')
  await ask(page, 'Aprobați…')
  await take(page, 'approve')
  await confirm(page, 'Aprobați')
  await stands(page, 'aprobat')
  await quiet(page)
  await take(page, 'approved')
  await askOther(page, 'schedule')
  await dialog(page).getByLabel('Ziua și ora').fill(inMinutes(3))
  await take(page, 'schedule', { narrow: true })
  await confirm(page, 'Programați')
  await stands(page, 'programat')
  await quiet(page)
  await take(page, 'scheduled')
  await page.getByRole('button', { name: 'Trimiteți cuiva…' }).click()
  await dialog(page).waitFor()
  await take(page, 'share', { narrow: true })
  await page.keyboard.press('Escape')
})

it('it is public at its minute', async () => {
  const { page, open } = cast.editor
  await cast.chief.open('')
  await take(cast.chief.page, 'chief-day', { narrow: true })
  // The minute is up to three minutes away.
  await stands(page, 'publicat', 220_000)
  const link = page.locator('.avizier-live a[href*="/comunicate/"]')
  path = new URL((await link.getAttribute('href', { timeout: 60_000 })) ?? '').pathname
  await untilPublic(path, (text) => text.includes('5 februarie 2027'))
  await open(place)
  await take(page, 'published')
})

it('it is corrected in the open', async () => {
  const { page, open } = cast.contributor
  await open(place)
  await page
    .locator('#field-lead')
    .fill('Lucrările încep marți, 8 decembrie 2026, și se încheie pe 5 februarie 2027.')
  await page.getByText('pe site rămâne forma publicată').waitFor({ timeout: 30_000 })
  await ask(page, 'Trimiteți spre verificare…')
  await confirm(page, 'Trimiteți')
  const { page: other, open: openOther } = cast.editor
  await openOther(place)
  await ask(other, 'Aprobați…')
  await confirm(other, 'Aprobați')
  await ask(other, 'Publicați…')
  await dialog(other).getByLabel('Rectificare').check()
  await dialog(other).getByLabel('Ce era greșit').fill('luni, 7 decembrie')
  await dialog(other).getByLabel('Ce este corect').fill('marți, 8 decembrie')
  await take(other, 'correct', { narrow: true })
  await confirm(other, 'Publicați')
  await stands(other, 'publicat, cu rectificare')
  await untilPublic(path, (text) => text.includes('marți, 8 decembrie'))
  const reader = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await reader.goto(inject('newsroom').siteUrl + path)
  await take(reader, 'corrected-page')
  await reader.close()
})

it('two versions are compared, and the whole way is told', async () => {
  const { page, open } = cast.editor
  await open(`${place}/versions`)
  await page.locator('.avizier-time li').first().waitFor()
  await take(page, 'timeline', { narrow: true })
  const returned = page.locator('.avizier-time li', { hasText: 'a returnat' })
  await returned.getByRole('link', { name: 'ce s-a schimbat de atunci' }).click()
  await page.locator('.avizier-differences ins').first().waitFor({ timeout: 30_000 })
  await take(page, 'differences', { narrow: true })
})

it('it is withdrawn with a reason', async () => {
  const { page, open } = cast.editor
  await open(place)
  await askOther(page, 'withdraw')
  await dialog(page).getByLabel('Nu mai este valabil').check()
  await dialog(page).getByLabel('Motivul').fill('Lucrările s-au amânat pentru primăvară.')
  await take(page, 'withdraw', { narrow: true })
  await confirm(page, 'Retrageți')
  await stands(page, 'retras')
  await quiet(page)
  await take(page, 'withdrawn')
  await untilPublic(path, (text) => text.includes('amânat pentru primăvară'))
})

it('the list has it all', async () => {
  const { page, open, errors } = cast.chief
  await open('/collections/press-releases')
  await page.locator('tbody tr').first().waitFor()
  await take(page, 'list', { narrow: true })
  for (const each of Object.values(cast)) errors.push(...each.errors)
  expect([...new Set(errors)]).toEqual([])
})
