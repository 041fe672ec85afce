import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { z } from 'zod'
import { codeAt } from '../../../cms/src/sign-in/second-factor/totp.ts'
import { openMailServer, type MailServer } from '../../contracts/mail/mail-server.ts'
import { accountOf, type AdminPage, adminPage } from '../../support/admin-page.ts'
import { clientOf } from '../../support/api-client.ts'
import { bringSubmission } from '../../support/bring-submission.ts'
import { startBrowser } from '../../support/browser.ts'
import { cameraInto, type Camera } from './camera.ts'

// What the city sends in, the post and an account: pictures of the editors' guide, as film.test.ts takes those of a day.
// The newsroom sends to a mail server that is opened here, at the port of SMTP_URL.
// FILM=/tmp/film SMTP_URL=smtp://127.0.0.1:2525 MAIL_FROM=stiri@primarie.example pnpm exec vitest run --project browser tests/browser/film

const editor = 'Maria Lazăr'
const own = 'o parolă destul de lungă'
const question = {
  form: 'contact',
  values: {
    name: 'Ioana Mărginean',
    email: 'ioana@exemplu.ro',
    subject: 'Lucrări pe strada Observatorului',
    message:
      'Bună ziua,\n\nTrotuarul din dreptul numărului 34 este desfăcut de două săptămâni și nu este semnalizat. Când se termină lucrările?',
  },
} as const

let browser: Browser
let server: MailServer
let take: Camera
let office: AdminPage

beforeAll(async () => {
  const { FILM = '', SMTP_URL } = process.env
  if (!SMTP_URL) throw new Error('Set SMTP_URL: the pictures of the post show letters that went.')
  server = await openMailServer(Number(new URL(SMTP_URL).port))
  server.behave((mail, accept, refuse) => {
    const to = JSON.stringify(mail.to)
    if (to.includes('plin')) refuse(452, '4.2.2 Mailbox full')
    else if (to.includes('inchis')) refuse(550, '5.1.1 Recipient address rejected: user unknown')
    else accept()
  })
  browser = await startBrowser()
  take = await cameraInto(FILM)
  const admin = await clientOf('admin')
  const { email } = accountOf('editor')
  const users = z.object({ docs: z.tuple([z.object({ id: z.string() })]) })
  const { body } = await admin.call('GET', `/users?where[email][equals]=${email}`)
  await admin.call('PATCH', `/users/${users.parse(body).docs[0].id}`, { name: editor })
  office = await adminPage(browser, accountOf('editor'))
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

it('what came in is read and answered', async () => {
  const { page, open } = office
  await bringSubmission({ form: 'page-feedback', page: '/anunturi/', values: { found: 'no' } })
  await bringSubmission({
    form: 'contact',
    values: {
      name: 'Vasile Rus',
      email: 'inchis@exemplu.ro',
      subject: 'Programul de Crăciun',
      message: 'Care este programul ghișeelor între 24 și 31 decembrie?',
    },
  })
  const id = await bringSubmission(question)
  await open('/collections/submissions')
  await page.getByRole('link', { name: /strada Observatorului/ }).waitFor()
  await take(page, 'inbox', { narrow: true })
  await open(`/collections/submissions/${id}`)
  await page.getByRole('button', { name: 'Preluați' }).click()
  await page.getByText(`Preluată de ${editor}`).waitFor()
  await page
    .getByLabel('Răspunsul, prin e-mail')
    .fill(
      'Bună ziua, doamnă Mărginean,\n\nLucrările se termină pe 4 decembrie. Am cerut constructorului să pună astăzi semne și bandă.',
    )
  await take(page, 'submission', { narrow: true, whole: true })
  await page.getByRole('button', { name: 'Trimiteți răspunsul' }).click()
  await page.getByText(/S-a răspuns azi/).waitFor()
})

it('proposals to a debate are in its register', async () => {
  const { page, open } = office
  const list = await (await fetch(`${inject('newsroom').siteUrl}/ghiseu/propuneri/`)).text()
  const [, rest = ''] = /href="\/ghiseu\/propuneri(\/2[^"]+)"/.exec(list) ?? []
  const propose = (name: string, isNamePublic: string, article: string, words: string) =>
    bringSubmission({
      form: 'proposal',
      page: `/dezbateri${rest}`,
      values: {
        ...{ name, isNamePublic, email: 'propunere@exemplu.ro', article, proposal: words },
        consent: 'yes',
      },
    })
  await propose(
    'Asociația Pietonilor din Cluj',
    'yes',
    'art. 12 alin. (3)',
    'Trotuarul să rămână liber pe cel puțin 1,8 metri, pe toate străzile din zona centrală.',
  )
  const id = await propose(
    'Vasile Rus',
    '',
    'întregul proiect',
    'Regulile să se aplice și pe străzile din jurul școlilor, de la 1 septembrie.',
  )
  await open(`/collections/submissions/${id}`)
  await page.locator('.avizier-submission a[href*="/debate-notices/"]').click()
  await page.getByRole('button', { name: 'Propuneri', exact: true }).click()
  await page.locator('.avizier-proposals li').nth(1).waitFor()
  await page.locator('.avizier-proposals').scrollIntoViewIfNeeded()
  await take(page, 'proposals')
})

it('the post tells what waits, what did not go and why', async () => {
  const chief = await adminPage(browser, accountOf('chief'))
  const { page, open } = chief
  await open('/post')
  const send = async (to: string) => {
    await page.getByLabel('Către adresa').fill(to)
    await page.getByRole('button', { name: 'Trimiteți un mesaj de probă' }).click()
  }
  await send('cutie-plina@exemplu.ro')
  await send('cutie-inchisa@exemplu.ro')
  await send('chief@demo.example')
  await page.getByText('4.2.2 Mailbox full').first().waitFor({ state: 'attached', timeout: 60_000 })
  await page.getByText('5.1.1 Recipient').first().waitFor({ state: 'attached', timeout: 60_000 })
  await page.locator('summary').first().click()
  await page.waitForTimeout(6000)
  await take(page, 'post', { narrow: true })
  await page.getByRole('button', { name: 'Opriți trimiterea' }).click()
  await page.getByText('nu pleacă niciun mesaj până la pornire').waitFor()
  await page.waitForTimeout(6000)
  await take(page, 'post-stopped')
  await page.getByRole('button', { name: 'Porniți din nou trimiterea' }).click()
  await page.getByRole('button', { name: 'Opriți trimiterea' }).waitFor()
  expect(chief.errors).toEqual([])
})

it('an account begins with an invitation and gets a code of a phone', async () => {
  const admin = await adminPage(browser, accountOf('admin'))
  const email = 'ana.popescu@primarie.example'
  await admin.open('/collections/users/create')
  await admin.page.getByLabel('Nume').fill('Ana Popescu')
  await admin.page.getByLabel('E-mail').first().fill(email)
  await admin.page.getByLabel('Editor').check()
  await take(admin.page, 'invite')
  await admin.page.getByRole('button', { name: 'Creați contul' }).click()
  const letter = await expect
    .poll(() => server.taken.find(({ to }) => JSON.stringify(to).includes(email)), {
      timeout: 60_000,
    })
    .toBeDefined()
    .then(() => server.taken.find(({ to }) => JSON.stringify(to).includes(email)))
  const [link = ''] = /http\S+parola#\S+/.exec(letter?.text ?? '') ?? []
  const page = await (
    await browser.newContext({
      ...{ locale: 'ro-RO', timezoneId: 'Europe/Bucharest' },
      viewport: { width: 1440, height: 900 },
    })
  ).newPage()
  await setPassword(page, link)
  await signIn(page, email)
  await page.goto(`${inject('newsroom').cmsUrl}/admin/account`, { waitUntil: 'networkidle' })
  await page.getByRole('button', { name: 'Puneți un cod de pe telefon' }).click()
  await page.locator('#proof-password').fill(own)
  await page.getByRole('button', { name: 'Mai departe' }).click()
  const secret = (await page.locator('.avizier-factor code').textContent()) ?? ''
  await take(page, 'second-factor', { narrow: true })
  await page.locator('#field-first-code').fill(codeAt(secret.replaceAll(' ', ''), new Date()))
  await page.getByRole('button', { name: 'Confirmați codul' }).click()
  await page.locator('.avizier-codes li').first().waitFor()
  await take(page, 'recovery-codes')
  await page.getByRole('button', { name: 'Le-am păstrat' }).click()
  await page.getByText('Coduri de rezervă nefolosite: 10').waitFor()
  await take(page, 'account', { narrow: true, whole: true })
})

async function setPassword(page: Page, link: string): Promise<void> {
  await page.goto(link, { waitUntil: 'networkidle' })
  await page.locator('#field-password').waitFor()
  await take(page, 'set-password')
  await page.locator('#field-password').fill(own)
  await page.locator('#field-again').fill(own)
  await page.getByRole('button', { name: 'Puneți parola' }).click()
  await page.waitForURL(/\/admin\/login/)
}

async function signIn(page: Page, email: string): Promise<void> {
  await page.locator('#field-email').fill(email)
  await page.locator('#field-password').fill(own)
  await page.locator('button[type=submit]').click()
  await page.waitForURL(`${inject('newsroom').cmsUrl}/admin`)
}
