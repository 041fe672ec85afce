import { longDateTime } from '@avizier/shared/dates'
import { pressOutlet } from '@avizier/shared/forms/accreditation'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { caseKinds, type CaseKind } from '../../cms/src/cases/kinds.ts'
import { accountOf, adminPage, type AdminPage } from '../support/admin-page.ts'
import { clientOf, publishByTwo, untilPublic } from '../support/api-client.ts'
import { startBrowser } from '../support/browser.ts'
import { freshNumber } from '../support/fresh-number.ts'

// One case of every kind at the screens of the office: written by hand, answered, approved by somebody else, and on the site.

interface Way {
  /** How it came, where it may come by several ways. */
  channel?: string
  /** What this kind asks for, by its label. */
  asks?: Readonly<Record<string, string>>
  /** What is pressed in the end, and what is chosen then. */
  end: readonly [button: string, confirm: string, choice?: RegExp]
  stands: string
}

const surname = 'Uranescu'
const asker = `Doina ${surname}`
const sent = ['Trimiteți răspunsul…', 'Trimiteți răspunsul'] as const
const answered = { end: sent, stands: 'Cu răspuns' } as const

const ways: Readonly<Record<CaseKind, Way>> = {
  'information-request': { channel: 'counter', ...answered },
  question: { channel: 'e-mail', ...answered },
  'broadcast-question': {
    asks: { Emisiunea: 'Ora orașului', Postul: 'Radio Someș', 'Cine a întrebat': asker },
    ...answered,
  },
  'press-problem': {
    asks: { Publicația: 'Gazeta', 'Adresa articolului': 'https://gazeta.example/1' },
    ...answered,
  },
  accreditation: {
    channel: 'paper',
    asks: { [pressOutlet]: 'Gazeta', Funcția: 'reporter' },
    ...{ end: ['Acordați acreditarea…', 'Acordați'], stands: 'Acordată' },
  },
  complaint: { channel: 'paper', end: [...sent, /^Întemeiată/], stands: 'Cu răspuns' },
}

let browser: Browser
let ana: AdminPage
let chief: AdminPage
beforeAll(async () => {
  browser = await startBrowser()
  ana = await adminPage(browser, accountOf('contributor'))
  chief = await adminPage(browser, accountOf('chief'))
})
afterAll(() => browser.close())

const dialog = (page: Page) => page.getByRole('dialog')
const press = (within: Page | Locator, name: string) =>
  within.getByRole('button', { name, exact: true }).first().click()
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true })

async function act(page: Page, button: string, confirm: string, choice?: RegExp): Promise<void> {
  await press(page, button)
  if (choice) await dialog(page).getByLabel(choice).check()
  await press(dialog(page), confirm)
  await dialog(page).waitFor({ state: 'detached' })
}

/** Writes a case by hand; gives its address. Where it is registered, its number is known already. */
async function write(kind: CaseKind, { channel, asks = {} }: Way, subject: string) {
  const { page, open } = ana
  await open('/collections/cases/create')
  await field(page, caseKinds[kind].label.ro).check()
  if (channel) await field(page, 'Cum a venit').selectOption(channel)
  await field(page, 'Pe scurt, despre ce este vorba').fill(subject)
  const who = kind === 'press-problem' ? '' : `${surname} întreabă: `
  await field(page, 'Ce s-a cerut').fill(who + subject)
  if (!['press-problem', 'broadcast-question'].includes(kind)) {
    await field(page, 'Numele').fill(asker)
    await field(page, 'E-mail').fill('doina@exemplu.ro')
  }
  for (const [label, words] of Object.entries(asks)) await field(page, label).fill(words)
  const now = longDateTime(new Date()).replace(/^\S+ /, '').replace(' ora', '')
  if (kind === 'broadcast-question') await type(page, 'Difuzată la', now)
  if (kind === 'complaint') await field(page, 'Cererea reclamată').selectOption({ index: 1 })
  if (await field(page, 'Numărul de înregistrare').isVisible()) {
    await field(page, 'Numărul de înregistrare').fill(`${Date.now()}`)
    await type(page, 'Înregistrată la', now)
  }
  await press(page, 'Deschideți solicitarea')
  await page.waitForURL(/\/cases\/[0-9a-f-]{36}$/)
  return new URL(page.url()).pathname.replace('/admin', '')
}

/** A day and an hour, by the keyboard. */
async function type(page: Page, label: string, words: string): Promise<void> {
  await field(page, label).fill(words)
  await page.keyboard.press('Tab')
}

it.each(Object.entries(ways) as [CaseKind, Way][])(
  '%s: from its arrival to its end, and to the site where that is for it',
  async (kind, way) => {
    const subject = `De ce nu merge lumina? ${caseKinds[kind].series}${freshNumber()}`
    const place = await write(kind, way, subject)
    const isWritten = way.end[0] === sent[0]
    if (isWritten) {
      await field(ana.page, 'Textul răspunsului').fill('Fiindcă s-a ars un cablu.')
      await press(ana.page, 'Salvați răspunsul')
      await act(ana.page, 'Trimiteți spre aprobare…', 'Trimiteți')
    }
    await chief.open(place)
    if (isWritten) await act(chief.page, 'Aprobați…', 'Aprobați')
    await act(chief.page, ...way.end)
    const head = chief.page.locator('.avizier-submission__head')
    await head.getByText(way.stands, { exact: true }).waitFor()
    const isForTheSite = !['accreditation', 'complaint'].includes(kind)
    const offer = chief.page.getByRole('button', { name: 'Pregătiți pentru site…' })
    expect(await offer.count()).toBe(isForTheSite ? 1 : 0)
    if (isForTheSite) await publish(place, subject)
  },
)

/** Makes the question for the site, without who asked, and has it published. */
async function publish(place: string, subject: string): Promise<void> {
  await ana.open(place)
  await press(ana.page, 'Pregătiți pentru site…')
  const question = dialog(ana.page).getByLabel('Întrebarea', { exact: true })
  expect(await question.inputValue()).not.toContain(surname)
  // A mark left for a name would keep the question from publication.
  await question.fill(subject)
  await field(ana.page, 'Titlul').fill(subject)
  await field(ana.page, 'Răspunsul pe scurt').fill('S-a ars un cablu.')
  await press(dialog(ana.page), 'Faceți ciorna')
  await dialog(ana.page).waitFor({ state: 'detached' })
  const link = ana.page.getByRole('link', { name: subject, exact: true })
  const id = (await link.getAttribute('href'))?.split('/').at(-1) ?? ''
  await publishByTwo(await clientOf('contributor'), 'questions', id)
  const mark = subject.split(' ').at(-1) ?? ''
  const list = await untilPublic('/intrebari/', (text) => text.includes(mark))
  const address = new RegExp(`/intrebari/\\d{4}/[^"]*${mark.toLowerCase()}/`).exec(list)?.[0] ?? ''
  expect(await untilPublic(address, (text) => text.includes(mark))).not.toContain(surname)
}

it('a saved e-mail and the form of the counter make cases that stand on the desk', async () => {
  const { page, open } = ana
  const mark = `${freshNumber()}`
  await open('/collections/cases/create')
  await page.getByText('Dintr-un e-mail salvat (.eml)').click()
  const lines = [
    ...[`From: ${asker} <doina@exemplu.ro>`, `Subject: Salubritatea ${mark}`],
    ...[`Date: ${new Date().toUTCString()}`, `Message-ID: <${mark}@exemplu.ro>`, '', 'Cât costă?'],
  ]
  const saved = { mimeType: 'message/rfc822', buffer: Buffer.from(lines.join('\r\n')) }
  const file = field(page, 'Mesajul, salvat din programul de poștă')
  await file.setInputFiles({ name: 'mesaj.eml', ...saved })
  await press(page, 'Preluați mesajul')
  await page.getByRole('heading', { name: `Salubritatea ${mark}` }).waitFor()

  const citizen = await browser.newPage()
  await citizen.goto(`${inject('newsroom').siteUrl}/ghiseu/intrebare/`)
  for (const [name, words] of Object.entries({
    ...{ subject: `Parcarea ${mark}`, question: 'Câte locuri sunt?' },
    ...{ name: asker, email: 'doina@exemplu.ro' },
  }))
    await citizen.locator(`main [name=${name}]`).fill(words)
  await press(citizen, 'Trimiteți întrebarea')
  await citizen.getByText('Am primit, vă mulțumim').waitFor()
  const desk = async () => {
    await open(`/collections/cases?search=${mark}`)
    return page.locator('tbody tr').count()
  }
  await expect.poll(desk, { timeout: 60_000 }).toBe(2)
})

it('of two who press the same act at once one reads what the other did, and of two drafts no word is lost', async () => {
  const maria = await adminPage(browser, accountOf('editor'))
  const place = await write('question', ways.question, `Câte bănci sunt? ${freshNumber()}`)
  await maria.open(place)
  const answer = (page: Page) => field(page, 'Textul răspunsului')
  await answer(ana.page).fill('Sunt zece bănci.')
  await answer(maria.page).fill('Sunt unsprezece bănci.')
  await Promise.all([press(ana.page, 'Salvați răspunsul'), press(maria.page, 'Salvați răspunsul')])
  const overtaken = ({ page }: AdminPage) => page.getByText('Între timp s-a schimbat ceva').count()
  await expect.poll(async () => (await overtaken(ana)) + (await overtaken(maria))).toBe(1)
  const [winner, other] = (await overtaken(ana)) === 0 ? [ana, maria] : [maria, ana]
  const stored = await answer(winner.page).inputValue()
  // Both texts stand before whoever came second.
  await other.page.getByText(stored).first().waitFor()
  expect(await answer(other.page).inputValue()).not.toBe(stored)
  await press(other.page, 'Păstrați ce ați scris')
  await press(other.page, 'Salvați răspunsul')
  await act(other.page, 'Trimiteți spre aprobare…', 'Trimiteți')

  const deciders = [chief, await adminPage(browser, accountOf('chief'))]
  for (const { page, open } of deciders) {
    await open(place)
    await press(page, 'Aprobați…')
  }
  await Promise.all(deciders.map(({ page }) => press(dialog(page), 'Aprobați')))
  const refused = ({ page }: AdminPage) => dialog(page).getByText('Între timp').count()
  await expect.poll(async () => (await Promise.all(deciders.map(refused))).sort()).toEqual([0, 1])
  expect(
    [ana, maria, chief].flatMap(({ errors }) => errors).filter((error) => !error.includes('409')),
  ).toEqual([])
})
