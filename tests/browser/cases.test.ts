import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startBrowser } from '../support/browser.ts'
import { accountOf, adminPage, type AdminPage } from '../support/admin-page.ts'
import { clientOf } from '../support/api-client.ts'
import { faultsOf } from '../support/faults-of-screen.ts'
import { freshNumber } from '../support/fresh-number.ts'

// A request for information from its arrival to its end, between three people at their screens.

let browser: Browser
let ana: AdminPage
let maria: AdminPage
let department: AdminPage
let place: string
const mark = `${freshNumber()}`
const subject = `Locuri de parcare pe strada Teilor ${mark}`
const asker = 'Doina Uranescu'

beforeAll(async () => {
  browser = await startBrowser()
  ana = await adminPage(browser, accountOf('contributor'))
  // An editor writes at the answer too, by a program: four eyes leave the approval to the chief.
  maria = await adminPage(browser, accountOf('chief'))
  department = await adminPage(browser, accountOf('department'))
})
afterAll(() => browser.close())

const dialog = (page: Page) => page.getByRole('dialog')
const stands = (page: Page, word: string) =>
  page.locator('.avizier-submission__head .avizier-state', { hasText: word }).waitFor()

async function act(
  page: Page,
  button: string,
  fill: (page: Page) => Promise<void>,
  confirm: string,
) {
  await page.getByRole('button', { name: button, exact: true }).first().click()
  await fill(page)
  await dialog(page).getByRole('button', { name: confirm, exact: true }).click()
  await dialog(page).waitFor({ state: 'detached' })
}
const nothing = () => Promise.resolve()

it('is written by hand, and what was typed survives a reload', async () => {
  const { page, open } = ana
  await open('/collections/cases/create')
  await page.getByLabel('Cerere de informații publice').check()
  await page.getByLabel('Cum a venit').selectOption('e-mail')
  await page.getByLabel('Pe scurt, despre ce este vorba').fill(subject)
  await page.reload({ waitUntil: 'networkidle' })
  await expect
    .poll(() => page.getByLabel('Pe scurt, despre ce este vorba').inputValue())
    .toBe(subject)
  await page.getByLabel('Ce s-a cerut').fill(`Sunt ${asker}. Câte locuri sunt? Tel. 0745 123 456.`)
  await page.getByLabel('Numele', { exact: true }).fill(asker)
  await page.getByRole('button', { name: 'Deschideți solicitarea' }).click()
  await page.waitForURL(/\/cases\/[0-9a-f-]{36}$/)
  place = new URL(page.url()).pathname.replace('/admin', '')
  await stands(page, 'De înregistrat')
})

it('is registered; what is wrong is said beside its field', async () => {
  const { page } = ana
  await page.getByRole('button', { name: 'Înregistrați…' }).first().click()
  await dialog(page).getByRole('button', { name: 'Înregistrați', exact: true }).click()
  await dialog(page).getByText('Completați aici.').waitFor()
  await dialog(page).getByLabel('Numărul de înregistrare').fill(mark)
  await dialog(page).getByText('Alegeți ziua și ora.').waitFor()
  await page.keyboard.press('Escape')
  const { body } = await (
    await clientOf('contributor')
  ).call('POST', `${place.replace('/collections', '')}/acts`, {
    ...{ act: 'register', seen: 1, number: mark, at: new Date().toISOString() },
  })
  expect(body).toEqual({ seen: 2 })
  await ana.open(place)
  await stands(page, 'În lucru')
  await page.getByText('10 zile de la înregistrarea din', { exact: false }).first().waitFor()
})

it('a colleague who has not seen it is told who did what, and keeps what was typed', async () => {
  const { page, open } = ana
  await open(place)
  await page.getByLabel('Textul răspunsului').fill('Sunt 42 de locuri.')
  const seen = await (
    await clientOf('editor')
  ).call('POST', `${place.replace('/collections', '')}/acts`, {
    act: 'write',
    seen: 2,
    text: 'Sunt 41 de locuri.',
  })
  expect(seen.status).toBe(200)
  await page.getByRole('button', { name: 'Salvați răspunsul' }).click()
  await page.getByText('Între timp s-a schimbat ceva', { exact: false }).waitFor()
  await page.getByText('Sunt 41 de locuri.').first().waitFor()
  expect(await page.getByLabel('Textul răspunsului').inputValue()).toBe('Sunt 42 de locuri.')
  await page.getByRole('button', { name: 'Păstrați ce ați scris' }).click()
  await page.getByRole('button', { name: 'Salvați răspunsul' }).click()
  await page.getByRole('button', { name: 'Trimiteți spre aprobare…' }).waitFor()
})

it('a department answers its part, and reads nothing else of it', async () => {
  const { page } = ana
  await act(
    page,
    'Cereți unui compartiment…',
    async () => {
      const pick = dialog(page).getByLabel('Compartimentul')
      await pick.selectOption((await ownDepartment()) ?? '')
      await dialog(page).getByLabel('Ce i se cere').fill(`Câte locuri de parcare? ${mark}`)
    },
    'Cereți',
  )
  await department.open('')
  await department.page.getByRole('link', { name: `Câte locuri de parcare? ${mark}` }).click()
  await department.page
    .getByLabel('Răspunsul compartimentului')
    .fill(`Sunt 42, numărate ieri ${mark}.`)
  const told = await department.page.content()
  for (const secret of [asker, subject, '0745 123 456', 'Sunt 42 de locuri.'])
    expect(told).not.toContain(secret)
  await department.page.getByRole('button', { name: 'Trimiteți răspunsul' }).click()
  await department.page.getByRole('heading', { name: 'Ce ați răspuns' }).waitFor()
})

const ownDepartment = async (): Promise<string | null> => {
  const { body } = await (await clientOf('department')).call('GET', '/users/me')
  return (body.user as { department?: string | null }).department ?? null
}

it('is approved by somebody else and sent, and made a question without what tells of people', async () => {
  await ana.open(place)
  await ana.page.getByText(`Sunt 42, numărate ieri ${mark}.`).first().waitFor()
  await act(ana.page, 'Trimiteți spre aprobare…', nothing, 'Trimiteți')
  await maria.open(place)
  await act(maria.page, 'Aprobați…', nothing, 'Aprobați')
  await act(maria.page, 'Trimiteți răspunsul…', nothing, 'Trimiteți răspunsul')
  await stands(maria.page, 'Cu răspuns')
  await ana.open(place)
  await ana.page.getByRole('button', { name: 'Pregătiți pentru site…' }).click()
  const question = dialog(ana.page).getByLabel('Întrebarea', { exact: true })
  expect(await question.inputValue()).toBe('Sunt [nume]. Câte locuri sunt? Tel. [telefon].')
  expect(await dialog(ana.page).locator('mark').allInnerTexts()).toEqual([asker, '0745 123 456'])
  expect(await faultsOf(ana.page)).toEqual([])
  await question.fill('Câte locuri sunt?')
  await dialog(ana.page).getByLabel('Titlul').fill(`Câte locuri sunt? ${mark}`)
  await dialog(ana.page).getByLabel('Răspunsul pe scurt').fill('Sunt 42.')
  await dialog(ana.page).getByRole('button', { name: 'Faceți ciorna' }).click()
  await ana.page.getByRole('link', { name: `Câte locuri sunt? ${mark}` }).waitFor()
})

it('its page, the list, the form and the part have no faults in light, dark and at three widths', async () => {
  const faults: Record<string, string[]> = {}
  for (const path of [place, '/collections/cases', '/collections/cases/create']) {
    await maria.open(path)
    faults[path] = await faultsOf(maria.page)
  }
  faults.part = await faultsOf(department.page)
  expect(Object.values(faults).flat()).toEqual([])
  for (const { errors } of [ana, maria, department])
    expect(errors.filter((error) => !error.includes('409'))).toEqual([])
})
