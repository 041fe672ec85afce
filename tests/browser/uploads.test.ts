import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { accountOf, adminPage, beginDocument, publishForm } from '../support/admin-page.ts'
import { untilPublic } from '../support/api-client.ts'
import { startBrowser } from '../support/browser.ts'
import { pdfSaying } from '../../cms/src/print/bare-pdf.ts'

let browser: Browser
beforeAll(async () => (browser = await startBrowser()))
afterAll(() => browser.close())

const mark = Date.now()
const title = `Pasajul se redeschide sâmbătă ${mark}`

async function picture() {
  // Its own bytes at each run: a file that the newsroom has already would be that one.
  const background = { r: 30, g: mark % 256, b: 140 }
  const pixels = sharp({ create: { width: 1600, height: 1000, channels: 3, background } })
  const bytes = await pixels.jpeg().toBuffer()
  return { name: `Pasaj nou ${mark}.jpg`, mimeType: 'image/jpeg', buffer: bytes }
}

async function plan() {
  const bytes = pdfSaying(`Planul traseului ${mark}`)
  return { name: `Plan ${mark}.pdf`, mimeType: 'application/pdf', buffer: bytes }
}

/** Uploads a picture and a PDF where a form asks for them, as an editor does. */
async function uploadBoth(page: Page): Promise<void> {
  const drawer = page.locator('.drawer--is-open')
  await page.locator('#field-image .upload__createNewToggler').click()
  await drawer.locator('input[type=file]').setInputFiles(await picture())
  await drawer.locator('#field-alt').fill('Pasajul pietonal, văzut dinspre parc')
  await drawer.locator('#action-save').click()
  await page.locator('#field-image .upload-relationship-details').waitFor()

  await page.locator('#field-attachments .upload__createNewToggler').click()
  await drawer.locator('input[type=file]').setInputFiles(await plan())
  await drawer.locator('#field-title').fill('Planul traseului')
  await drawer.getByRole('button', { name: 'Salvați' }).last().click()
  await page.locator('#field-attachments .upload-relationship-details').waitFor()
}

/** The public addresses of a page's own files: what it shows, and what can be downloaded. */
async function filesOn(page: Page): Promise<string[]> {
  const addresses = await page
    .locator('main img, main source, main a[download], main a[href$=".pdf"]')
    .evaluateAll((all) =>
      all.flatMap((one) =>
        ['src', 'srcset', 'href'].flatMap((name) =>
          (one.getAttribute(name) ?? '').split(',').map((part) => part.trim().split(' ')[0] ?? ''),
        ),
      ),
    )
  return [...new Set(addresses.filter((address) => address.startsWith('/fisiere/')))]
}

const statusOf = async (address: string): Promise<number> =>
  (await fetch(inject('newsroom').siteUrl + address)).status

it('a picture and a PDF are uploaded, published, seen by the city, and gone with the withdrawal', async () => {
  const { page, errors } = await adminPage(browser, accountOf('editor'))
  await beginDocument(page, 'press-releases', title)
  await page.locator('#field-lead').fill('Pasajul pietonal de pe malul râului este gata.')
  await page.locator('.rich-text-lexical [contenteditable=true]').first().click()
  await page.keyboard.type('Se poate trece din nou pe sub pod.')
  await uploadBoth(page)
  await publishForm(
    page,
    'press-releases',
    (stored) => /"attachments":\["/.test(stored) && /"image":"/.test(stored),
  )
  const live = page.locator('.avizier-live [role=status]', { hasText: 'Pe site din' })
  await live.waitFor({ timeout: 30_000 })
  const address = await page
    .locator('a[href*="/pasajul-se-redeschide"]')
    .first()
    .getAttribute('href')
  const { pathname } = new URL(address ?? '')

  const reader = await (await browser.newContext()).newPage()
  await reader.goto(inject('newsroom').siteUrl + pathname)
  expect(await reader.locator('main h1').innerText()).toBe(title)
  const shown = reader.getByAltText('Pasajul pietonal, văzut dinspre parc').first()
  await expect
    .poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(300)
  const files = await filesOn(reader)
  expect(files.filter((file) => file.endsWith('.pdf'))).toHaveLength(1)
  expect(files.filter((file) => /\.(?:avif|webp|jpg)$/.test(file)).length).toBeGreaterThan(2)
  const download = reader.waitForEvent('download')
  await reader.locator('main a[href$=".pdf"]').first().click()
  expect((await download).suggestedFilename()).toMatch(/\.pdf$/)
  expect(new Set(await Promise.all(files.map(statusOf)))).toEqual(new Set([200]))

  await page.getByRole('button', { name: 'Alte acțiuni' }).click()
  await page.locator('#act-withdraw').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('A fost publicat din eroare').check()
  await dialog.getByLabel('Motivul').fill('Fotografia nu ne aparține.')
  await dialog.getByRole('button', { name: 'Retrageți', exact: true }).click()
  await untilPublic(pathname, (_, status) => status === 410)
  const answer = await reader.goto(inject('newsroom').siteUrl + pathname)
  expect(answer?.status()).toBe(410)
  expect(await reader.locator('main h1').innerText()).toBe('Documentul a fost retras')
  await expect.poll(async () => [...new Set(await Promise.all(files.map(statusOf)))]).toEqual([404])
  expect(errors).toEqual([])
  await page.context().close()
  await reader.context().close()
}, 180_000)

it('a department hands in pictures and a PDF together, each chosen by itself', async () => {
  const { page, open, errors } = await adminPage(browser, accountOf('department'))
  await open('/collections/materials/create')
  await page.getByLabel('Despre ce este vorba').fill(`Cu fișiere ${mark}`)
  await page.locator('#hand-in-picture').setInputFiles(await picture())
  await page.getByLabel('Ce arată fotografia').fill('Pasajul pietonal')
  await page.locator('#hand-in-pdf').setInputFiles(await plan())
  await page.getByText(`Plan ${mark}.pdf`).waitFor()
  await page.getByRole('button', { name: 'Predați', exact: true }).click()
  await page.waitForURL(/\/materials\/[0-9a-f-]{36}$/)
  await page
    .getByText('Pasajul pietonal')
    .or(page.getByAltText('Pasajul pietonal'))
    .first()
    .waitFor()
  expect(errors).toEqual([])
  await page.context().close()
}, 60_000)
