import type { Browser, Page } from 'playwright-core'
import { accountOf, adminPage, type AdminPage } from '../../support/admin-page.ts'
import { clientOf } from '../../support/api-client.ts'
import { z } from 'zod'

/** Who plays the day, each at a browser of their own. */
export const people = {
  department: 'Radu Mureșan',
  contributor: 'Ana Pop',
  editor: 'Maria Lazăr',
  chief: 'Ion Câmpean',
} as const

export type Cast = Record<keyof typeof people, AdminPage>

const rowsSchema = z.object({ docs: z.array(z.object({ id: z.string() })) })

/** The demonstration accounts under the names of people, signed in side by side. */
export async function castOf(browser: Browser): Promise<Cast> {
  const admin = await clientOf('admin')
  const enter = async (role: keyof typeof people) => {
    const { email } = accountOf(role)
    const { body } = await admin.call('GET', `/users?where[email][equals]=${email}`)
    const id = rowsSchema.parse(body).docs[0]?.id ?? ''
    await admin.call('PATCH', `/users/${id}`, { name: people[role] })
    return adminPage(browser, accountOf(role))
  }
  return {
    department: await enter('department'),
    contributor: await enter('contributor'),
    editor: await enter('editor'),
    chief: await enter('chief'),
  }
}

/** A calendar of dates that opens in it is none. */
export const dialog = (page: Page) => page.locator('dialog[open]')

/** Waits until the bar of a document says how it stands. */
export const stands = (page: Page, word: string, timeout = 90_000) =>
  page.locator('.avizier-state', { hasText: word }).first().waitFor({ timeout })

/** Presses a button of the bar above a document; its dialog opens. */
export async function ask(page: Page, name: string): Promise<void> {
  await page.locator('.avizier-acts').getByRole('button', { name }).first().click()
  await dialog(page).waitFor()
}

/** The same for an act among „Alte acțiuni”. */
export async function askOther(page: Page, act: string): Promise<void> {
  await page.locator('.avizier-acts').getByRole('button', { name: 'Alte acțiuni' }).click()
  await page.locator(`#act-${act}`).click()
  await dialog(page).waitFor()
}

export async function confirm(page: Page, name: string): Promise<void> {
  await dialog(page).getByRole('button', { name, exact: true }).click()
  await dialog(page).waitFor({ state: 'detached', timeout: 30_000 })
}

/** Nothing is said any more about what was just done. */
export const quiet = (page: Page) =>
  page.waitForFunction(() => document.querySelectorAll('[data-sonner-toast]').length === 0)

/** The rows that a question to the API finds. */
export async function rowsOf(question: string): Promise<{ id: string }[]> {
  const { body } = await (await clientOf('chief')).call('GET', question)
  return rowsSchema.parse(body).docs
}

/** The first of them. */
export async function firstOf(question: string): Promise<string> {
  const [row] = await rowsOf(`${question}&limit=1`)
  if (!row) throw new Error(`The demonstration has nothing for ${question}`)
  return row.id
}

export const shown = (page: Page) => page.locator('h1').first().waitFor()
