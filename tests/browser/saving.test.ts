import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { z } from 'zod'
import { startBrowser } from '../support/browser.ts'
import { clientOf, makeRelease } from '../support/api-client.ts'

// Two people at two browsers, and what a form must not do by itself.

let browsers: Browser[]
beforeAll(async () => {
  browsers = [await startBrowser(), await startBrowser()]
})
afterAll(() => Promise.all(browsers.map((browser) => browser.close())))

async function signIn(browser: Browser | undefined, role: string): Promise<Page> {
  const { cmsUrl, accounts } = inject('newsroom')
  const account = accounts.find(({ roles }) => roles.includes(role))
  if (!browser || !account) throw new Error(`Nobody to be ${role}`)
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await page.goto(`${cmsUrl}/admin/login`)
  await page.locator('#field-email').fill(account.email)
  await page.locator('#field-password').fill(account.password)
  await page.locator('button[type=submit]').click()
  await page.waitForURL(`${cmsUrl}/admin`)
  return page
}

const documentSchema = z.object({ title: z.string(), _status: z.string() })
async function stored(id: string) {
  const { body } = await (
    await clientOf('editor')
  ).call('GET', `/press-releases/${id}?draft=true&depth=0`)
  return documentSchema.parse(body)
}
const countOf = async (): Promise<unknown> =>
  (await (await clientOf('editor')).call('GET', '/press-releases/count')).body.totalDocs

it('whoever saves second in a document that two have open keeps what was written, and is told', async () => {
  const editor = await clientOf('editor')
  const { body } = await editor.call('POST', '/press-releases?draft=true', {
    title: 'Deschis de doi',
    lead: 'Rezumatul de la început.',
  })
  const { id } = z.object({ doc: z.object({ id: z.string() }) }).parse(body).doc
  const address = `${inject('newsroom').cmsUrl}/admin/collections/press-releases/${id}`
  const [first, second] = [await signIn(browsers[0], 'editor'), await signIn(browsers[1], 'chief')]
  for (const page of [first, second]) {
    await page.goto(address)
    await page.locator('#field-title').waitFor()
  }

  await first.locator('#field-title').fill('Titlul primei persoane')
  await expect.poll(async () => (await stored(id)).title).toBe('Titlul primei persoane')

  const notice = second.locator('.avizier-notice', { hasText: 'Ce ați scris nu este salvat' })
  await second.locator('#field-lead').fill('Rezumatul celei de-a doua persoane.')
  await notice.waitFor()
  await second.locator('#field-title').fill('Titlul celei de-a doua persoane')
  // Long enough for the form to have tried again, and for the server to have answered.
  await second.waitForResponse((answer) => answer.status() === 409)
  expect((await stored(id)).title).toBe('Titlul primei persoane')
  expect(await notice.isVisible()).toBe(true)
  expect(await second.locator('#field-title').inputValue()).toBe('Titlul celei de-a doua persoane')
  expect(await second.locator('#field-lead').inputValue()).toBe(
    'Rezumatul celei de-a doua persoane.',
  )

  await second.getByRole('button', { name: 'Salvați ca schiță ce vedeți aici' }).click()
  await expect.poll(async () => (await stored(id)).title).toBe('Titlul celei de-a doua persoane')
  await notice.waitFor({ state: 'detached' })
  const { body: versions } = await editor.call(
    'GET',
    `/press-releases/versions?where[parent][equals]=${id}&depth=0`,
  )
  expect(JSON.stringify(versions)).toContain('Titlul primei persoane')

  // The form goes on from what it saved.
  await second.locator('#field-title').fill('Și mai departe')
  await expect.poll(async () => (await stored(id)).title).toBe('Și mai departe')
  expect(await notice.count()).toBe(0)
}, 120_000)

it('opening „+” makes nothing; the first word makes the document', async () => {
  const page = await signIn(browsers[0], 'editor')
  const before = await countOf()
  await page.goto(`${inject('newsroom').cmsUrl}/admin/collections/press-releases/create`)
  await page.locator('#first-word').waitFor()
  await page.getByRole('button', { name: 'Începeți' }).click()
  await page.getByText('Scrieți întâi un titlu').waitFor()
  expect(await countOf()).toBe(before)

  await page.locator('#first-word').fill('Primul cuvânt')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/press-releases\/[0-9a-f-]{36}$/)
  expect(await page.locator('#field-title').inputValue()).toBe('Primul cuvânt')
  expect(await countOf()).toBe(Number(before) + 1)
}, 60_000)

it('a withdrawal is told at once, and an old version is restored only as a draft', async () => {
  const id = await makeRelease(await clientOf('editor'), { title: 'De retras din formular' })
  const page = await signIn(browsers[0], 'editor')
  await page.goto(`${inject('newsroom').cmsUrl}/admin/collections/press-releases/${id}`)
  const status = page.locator('.avizier-live [role=status]')
  await status.filter({ hasText: 'Live din' }).waitFor()
  await page.getByRole('button', { name: 'Alte acțiuni' }).click()
  await page.locator('#act-withdraw').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('A fost publicat din eroare').check()
  await dialog.getByLabel('Motivul').fill('Nu mai este de actualitate.')
  await dialog.getByRole('button', { name: 'Retrageți', exact: true }).click()
  await page.getByText('Retras: pleacă de pe site').waitFor()
  await status.filter({ hasText: 'Live din' }).waitFor({ state: 'detached', timeout: 2_500 })

  await page.goto(`${page.url()}/versions`)
  await page.getByRole('link', { name: 'textul de atunci' }).last().click()
  await page.getByRole('button', { name: 'Restaurați ca ciornă versiunea din dreapta' }).waitFor()
}, 60_000)
