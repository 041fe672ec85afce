import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { clientOf, makeRelease } from '../support/api-client.ts'
import { accountOf, adminPage } from '../support/admin-page.ts'
import { startBrowser } from '../support/browser.ts'
import { lexical } from '../support/lexical.ts'

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

/** A text in which „strazi” looks like two words: its first letters are bold. */
function wrongText() {
  const body = lexical('zi, iar Ion Pop, CNP 1800101221144, locuiește aici.')
  const [paragraph] = body.root.children
  const [rest] = paragraph?.children ?? []
  if (!paragraph || !rest) throw new Error('A text of one paragraph has none')
  paragraph.children = [{ ...rest, text: 'Pe ' }, { ...rest, text: 'stra', format: 1 }, rest]
  return body
}

const listed = (page: Page) => page.locator('.avizier-checks')

it('what the checks say stands beside its field; one click puts the right words there, or lets pass with a reason', async () => {
  const lead = 'Circulația este închisă între orele 9:00 și 15:00, pentru o lucrare.'
  const title = 'Strada Teilor se închide luni, 6 decembrie 2026'
  const id = await makeRelease(await clientOf('editor'), { title, lead, body: wrongText() }, true)
  const { page, errors, open } = await adminPage(browser, accountOf('editor'))
  await open(`/collections/press-releases/${id}`)
  await expect.poll(() => listed(page).innerText()).toContain('De îndreptat (2)')

  const offer = (words: string) =>
    page.getByRole('button', { name: `Puneți: ${words}`, exact: true })
  await offer('luni, 7 decembrie 2026').click()
  await offer('străzi').click()
  expect(await page.locator('#field-title').inputValue()).toBe(
    'Strada Teilor se închide luni, 7 decembrie 2026',
  )
  const body = page.locator('.rich-text-lexical [contenteditable=true]').first()
  expect(await body.innerText()).toBe('Pe străzi, iar Ion Pop, CNP 1800101221144, locuiește aici.')
  expect(await body.locator('strong').innerText()).toBe('străzi')

  // The next save by itself brings the next answer.
  await expect
    .poll(() => listed(page).innerText(), { timeout: 20_000 })
    .not.toMatch(/duminică|strazi/)
  await page.getByRole('button', { name: 'Lăsați așa…' }).click()
  await page.getByLabel('De ce rămâne așa?').fill('Hotărârea instanței cere textul întreg.')
  await page.getByRole('button', { name: 'Lăsați așa', exact: true }).click()
  await expect.poll(() => listed(page).innerText()).toContain('Lăsat așa de ')
  expect(await listed(page).innerText()).not.toContain('De îndreptat')
  expect(errors).toEqual([])
})
