import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { z } from 'zod'
import { codeAt } from '../../cms/src/sign-in/second-factor/totp.ts'
import { startBrowser } from '../support/browser.ts'
import { accountOf, adminPage } from '../support/admin-page.ts'
import { clientOf } from '../support/api-client.ts'
import { faultsOf } from '../support/faults-of-screen.ts'

const { cmsUrl } = inject('newsroom')
const password = 'o parolă destul de lungă'

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

/** A page that notes each address which was asked for, and what it told of where it came from. */
async function watched(): Promise<{ page: Page; told: string[]; faults: string[] }> {
  const context = await browser.newContext({
    locale: 'ro-RO',
    viewport: { width: 1440, height: 900 },
  })
  const page = await context.newPage()
  const told: string[] = []
  const faults: string[] = []
  page.on('request', (request) => {
    if (request.url().startsWith('data:')) return
    told.push(request.url(), request.headers().referer ?? '')
  })
  page.on('pageerror', (error) => faults.push(error.message))
  return { page, told, faults }
}

/** Payload's own field for several choices, whose chosen ones are buttons in buttons. */
const choices = '.field-type.select'

/** Looked at in both colours and at three widths; kept as pictures where somebody wants to see them. */
async function look(page: Page, name: string): Promise<void> {
  expect(await faultsOf(page, choices), name).toEqual([])
  const folder = process.env.SCREENSHOTS
  if (!folder) return
  for (const theme of ['light', 'dark'])
    for (const width of [360, 1440]) {
      await page.evaluate((chosen) => (document.documentElement.dataset.theme = chosen), theme)
      await page.setViewportSize({ width, height: 900 })
      await page.screenshot({ path: `${folder}/${name}-${theme}-${width}.png`, fullPage: true })
    }
  await page.evaluate(() => (document.documentElement.dataset.theme = 'light'))
  await page.setViewportSize({ width: 1440, height: 900 })
}

async function signIn(page: Page, email: string): Promise<void> {
  await page.goto(`${cmsUrl}/admin/login`, { waitUntil: 'networkidle' })
  await page.locator('#field-email').fill(email)
  await page.locator('#field-password').fill(password)
  await page.locator('button[type=submit]').click()
}

const linkSchema = z.object({ url: z.string() })

it('from the invitation to a second sign-in with a code, and the sessions', async () => {
  const { page, told, faults } = await watched()
  const email = `invitat-${Date.now()}@demo.example`
  const own = accountOf('admin').password
  const person = { name: 'Ana Popescu', email, roles: ['contributor'], way: 'hand', password: own }
  const { url } = linkSchema.parse(
    (await (await clientOf('admin')).call('POST', '/users/invitations', person)).body,
  )
  const [, token = ''] = url.split('#')

  await page.goto(url, { waitUntil: 'networkidle' })
  await page.locator('#field-password').waitFor()
  expect(page.url()).toBe(`${cmsUrl}/admin/parola`)
  await page.locator('#field-password').fill('scurtă')
  await page.locator('#field-again').fill('scurtă')
  await page.getByRole('button', { name: 'Puneți parola' }).click()
  await page.locator('small.avizier-urgent').waitFor()
  await look(page, 'set-password')
  await page.locator('#field-password').fill(password)
  await page.locator('#field-again').fill(password)
  await page.getByRole('button', { name: 'Puneți parola' }).click()
  await page.waitForURL(/\/admin\/login\?parola=noua$/)
  await look(page, 'sign-in')
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.getByText('Legătura a expirat sau a fost folosită.').waitFor()
  await look(page, 'closed-link')

  await signIn(page, email)
  await page.waitForURL(`${cmsUrl}/admin`)
  await page.goto(`${cmsUrl}/admin/account`, { waitUntil: 'networkidle' })
  await page.getByRole('button', { name: 'Puneți un cod de pe telefon' }).click()
  await page.locator('#proof-password').fill('nu e asta')
  await page.getByRole('button', { name: 'Mai departe' }).click()
  await page.getByText('Nu este parola cu care v-ați autentificat.').waitFor()
  await look(page, 'proof')
  await page.locator('#proof-password').fill(password)
  await page.getByRole('button', { name: 'Mai departe' }).click()
  const secret = ((await page.locator('.avizier-factor code').textContent()) ?? '').replaceAll(
    ' ',
    '',
  )
  await look(page, 'factor-setup')
  await page.locator('#field-first-code').fill(codeAt(secret, new Date()))
  await page.getByRole('button', { name: 'Confirmați codul' }).click()
  await page.locator('.avizier-codes li').first().waitFor()
  const codes = await page.locator('.avizier-codes li').allTextContents()
  expect(codes).toHaveLength(10)
  await look(page, 'recovery-codes')
  await page.getByRole('button', { name: 'Le-am păstrat' }).click()
  await page.getByText('Coduri de rezervă nefolosite: 10').waitFor()

  const other = await watched()
  await signIn(other.page, email)
  await other.page.locator('#field-code').waitFor()
  await look(other.page, 'code')
  await other.page.locator('#field-code').fill('000000')
  await other.page.locator('button[type=submit]').click()
  await other.page.getByText('Codul nu este bun').waitFor()
  await other.page.locator('#field-code').fill(codes[0] ?? '')
  await other.page.locator('button[type=submit]').click()
  await other.page.waitForURL(`${cmsUrl}/admin`)

  await page.goto(`${cmsUrl}/admin/account`, { waitUntil: 'networkidle' })
  await page.locator('.avizier-access__sessions li').nth(1).waitFor()
  await look(page, 'account')
  await page.getByRole('button', { name: /^Închideți sesiunea/ }).click()
  await expect.poll(() => page.locator('.avizier-access__sessions li').count()).toBe(1)
  await other.page.goto(`${cmsUrl}/admin/account`)
  await other.page.waitForURL(/\/admin\/login/)

  expect(told.filter((text) => text.includes(token))).toEqual([])
  expect(told.filter((text) => text && !text.startsWith(cmsUrl))).toEqual([])
  expect([...faults, ...other.faults]).toEqual([])
  await page.context().close()
  await other.page.context().close()
})

it('a forgotten password is answered alike, and the administrator invites and gives links', async () => {
  const { page, faults } = await watched()
  await page.goto(`${cmsUrl}/admin/login`, { waitUntil: 'networkidle' })
  await page.getByRole('link', { name: 'Ați uitat parola?' }).click()
  await page.locator('#field-email').fill('nimeni@demo.example')
  await look(page, 'forgotten')
  await page.getByRole('button', { name: 'Trimiteți-mi legătura' }).click()
  await page.getByText('Dacă adresa are cont în redacție').waitFor()
  await look(page, 'forgotten-told')
  expect(faults).toEqual([])
  await page.context().close()

  const admin = await adminPage(browser, accountOf('admin'))
  await admin.open('/collections/users/create')
  await admin.page.getByRole('button', { name: 'Creați contul' }).click()
  await admin.page.getByText('Scrieți numele persoanei.').waitFor()
  await look(admin.page, 'invite')
  await admin.page.getByLabel('Nume').fill('Ioan Pop')
  await admin.page.getByLabel('E-mail').first().fill(`ioan-${Date.now()}@demo.example`)
  await admin.page.getByLabel('Editor').check()
  await admin.page.getByRole('radio', { name: /O dau eu/ }).check()
  await admin.page.getByLabel('Parola dumneavoastră').fill(accountOf('admin').password)
  await admin.page.getByRole('button', { name: 'Creați contul' }).click()
  await admin.page.getByText(/\/admin\/parola#[\w-]{43}/).waitFor()
  await look(admin.page, 'invited')
  await admin.page.getByRole('link', { name: 'Deschideți contul' }).click()
  await admin.page.getByText('Persoana nu și-a ales încă parola').waitFor()
  expect(await admin.page.locator('#change-password').isVisible()).toBe(false)
  await look(admin.page, 'other')
  // The form that was refused is one.
  expect(admin.errors.filter((error) => !error.includes('status of 400'))).toEqual([])
  await admin.page.context().close()
})
