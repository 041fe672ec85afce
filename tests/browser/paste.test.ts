import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { house } from '../../scripts/start/house.ts'
import { beginDocument, publishForm } from '../support/admin-page.ts'
import { startBrowser } from '../support/browser.ts'
import { untilPublic } from '../support/api-client.ts'
import { freshNumber } from '../support/fresh-number.ts'

const folder = path.join(house, 'cms/src/editor/paste/clipboards')
const clipboards = readdirSync(folder).filter((file) => file.endsWith('.clip'))
/** Their pictures are in the clipboard itself, and are offered. */
const withReadablePictures = new Set(['word-online.clip'])
const clipboard = (name: string): string => readFileSync(path.join(folder, name), 'utf8')

let browser: Browser
let page: Page
/** The hosts that the page asked since the test began. */
const asked = new Set<string>()
beforeAll(async () => {
  browser = await startBrowser()
  page = await (
    await browser.newContext({ locale: 'ro-RO', viewport: { width: 1440, height: 900 } })
  ).newPage()
  page.on('request', (request) => asked.add(new URL(request.url()).origin))
  await signIn()
})
afterAll(() => browser.close())

async function signIn(): Promise<void> {
  const { cmsUrl, accounts } = inject('newsroom')
  const editor = accounts.find(({ roles }) => roles.includes('editor'))
  await page.goto(`${cmsUrl}/admin/login`)
  await page.locator('#field-email').fill(editor?.email ?? '')
  await page.locator('#field-password').fill(editor?.password ?? '')
  await page.locator('button[type=submit]').click()
  await page.waitForURL(`${cmsUrl}/admin`)
}

/** A new release whose text has the caret; gives the editor of the text. */
async function newRelease(title: string) {
  await beginDocument(page, 'press-releases', title)
  await page.locator('#field-lead').fill('Ce s-a lipit ajunge pe site.')
  const body = page.locator('.rich-text-lexical [contenteditable=true]').first()
  await body.click()
  return body
}

/** Does to the element with the caret what a browser does when somebody pastes. */
const paste = (html: string) =>
  page.evaluate((data) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', data)
    clipboardData.setData('text/plain', 'text')
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, html)

async function publish(): Promise<string> {
  const isWhole = (stored: string) =>
    stored.includes('un singur cuvânt') && stored.includes('în Piața Unirii.')
  await publishForm(page, 'press-releases', isWhole)
  await page.locator('[role=status]', { hasText: /Pe site din/ }).waitFor({ timeout: 60_000 })
  const link = page.locator('a[href*="/comunicate/"]').first()
  return new URL((await link.getAttribute('href')) ?? '').pathname
}

/** The editor has taken in what was done to it: what is pasted before that lands in the middle of it. */
const drawn = () =>
  page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  )

describe('what is pasted', () => {
  it('from every program asks no other host, and can be published', async () => {
    const { cmsUrl, siteUrl } = inject('newsroom')
    const body = await newRelease(`Un text lipit din toate programele ${freshNumber()}`)
    asked.clear()
    for (const name of clipboards) {
      await paste(clipboard(name))
      await drawn()
      if (withReadablePictures.has(name))
        await page.getByRole('button', { name: 'Lăsați afară' }).click()
      await drawn()
      await page.keyboard.press('Control+End')
      // Once more, out of a list: what comes next would go on with it.
      await page.keyboard.press('Enter')
      await page.keyboard.press('Enter')
      await drawn()
    }
    await expect.poll(() => body.innerText()).toContain('un singur cuvânt')
    await expect.poll(() => body.innerText()).toContain('în Piața Unirii.')
    const address = await publish()
    const text = await untilPublic(address, (html) => html.includes('în Piața Unirii.'))
    // Where a list begins is held by its clipboard's own test; here it may go on with the one before.
    expect(text).toContain('<li>a treia etapă</li><li>a patra etapă</li>')
    expect(text).toContain('dir="rtl">أهلا بكم في كلوج</')
    expect(text).not.toMatch(/ora 10:00|\[1\]|AP1|clip_image/)
    const others = [...asked].filter((origin) => ![cmsUrl, siteUrl, 'null'].includes(origin))
    expect(others).toEqual([])
  })

  it('is followed by a sentence that tells what was left out', async () => {
    await newRelease('Un text cu imagini')
    await paste(clipboard('word-pictures-and-notes.clip'))
    await page
      .getByText(/2\s+imagini nu au fost preluate: încărcați-le .* 2\s+note de subsol nu au fost/)
      .waitFor({ timeout: 10_000 })
  })
})
