import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { z } from 'zod'
import { apiClient, clientOf, publishByTwo } from './api-client.ts'

export interface AdminPage {
  page: Page
  /** What the browser complained of, on whatever screen. */
  errors: string[]
  /** The hosts that were asked for anything. */
  hosts: Set<string>
  /** Opens a screen of the admin and waits until it has asked for all that it needs. */
  open(path: string): Promise<void>
}

/** A browser's page in the office, signed in with this account. */
export async function adminPage(
  browser: Browser,
  account: { email: string; password: string },
  options: BrowserContextOptions = {},
): Promise<AdminPage> {
  const { cmsUrl } = inject('newsroom')
  const { email, password } = account
  const { body } = await apiClient().call('POST', '/users/login', { email, password })
  const { token } = z.object({ token: z.string() }).parse(body)
  const context = await browser.newContext({
    locale: 'ro-RO',
    timezoneId: 'Europe/Bucharest',
    viewport: { width: 1440, height: 900 },
    ...options,
  })
  await context.addCookies([
    { name: 'payload-token', value: token, url: cmsUrl, sameSite: 'Strict', httpOnly: true },
  ])
  const page = await context.newPage()
  // Seven suites share the cores of a small machine: what is slow there is no fault.
  page.setDefaultTimeout(60_000)
  const errors: string[] = []
  const hosts = new Set<string>()
  page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${page.url()}: ${message.text()}`)
  })
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url())
    if (protocol !== 'data:' && protocol !== 'blob:') hosts.add(host)
  })
  const open = async (path: string) => {
    await page.goto(`${cmsUrl}/admin${path}`, { waitUntil: 'networkidle' })
    await page.waitForFunction(isAlive)
  }
  return { page, errors, hosts, open }
}

/** On a busy machine the network is idle before React has the page: what it gives each of Payload's frames is there then. */
const isAlive = (): boolean =>
  document.querySelector('.template-default__nav-toggler-wrapper:not([role])') === null

/** Begins a document as an editor does: its first word makes it, and its form opens. */
export async function beginDocument(page: Page, collection: string, word: string): Promise<void> {
  await page.goto(`${inject('newsroom').cmsUrl}/admin/collections/${collection}/create`)
  await page.locator('#first-word').fill(word)
  await page.keyboard.press('Enter')
  await page.waitForURL(new RegExp(`/${collection}/[0-9a-f-]{36}$`))
}

/**
 * Two people publish what an editor's form has saved, once the newest text is as it `is` to be; the form is opened again.
 */
export async function publishForm(
  page: Page,
  collection: string,
  is: (stored: string) => boolean,
): Promise<void> {
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  const editor = await clientOf('editor')
  const newest = async () => (await editor.call('GET', `/${collection}/${id}?draft=true`)).text
  await expect.poll(async () => is(await newest()), { timeout: 30_000 }).toBe(true)
  await publishByTwo(editor, collection, id)
  await page.reload()
}

/** The demonstration account of a role. */
export function accountOf(role: string): { email: string; password: string } {
  const account = inject('newsroom').accounts.find(({ roles }) => roles.includes(role))
  if (!account) throw new Error(`The demonstration has no account with the role ${role}`)
  return account
}
