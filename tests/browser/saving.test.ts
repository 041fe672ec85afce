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

const documentSchema = z.object({ title: z.string(), lead: z.string(), _status: z.string() })
async function stored(id: string) {
  const { body } = await (
    await clientOf('editor')
  ).call('GET', `/press-releases/${id}?draft=true&depth=0`)
  return documentSchema.parse(body)
}
const countOf = async (): Promise<unknown> =>
  (await (await clientOf('editor')).call('GET', '/press-releases/count')).body.totalDocs

async function openedByTwo(): Promise<{ id: string; first: Page; second: Page }> {
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
    await page.locator('.avizier-presence').waitFor({ state: 'attached' })
  }
  return { id, first, second }
}

it('two people see each other and what each saves, and choose where both wrote', async () => {
  const { id, first, second } = await openedByTwo()
  await first.locator('#field-title').fill('Titlul primei persoane')
  await second
    .getByText(/\(la „Titlu”\) lucrează acum la acest document/)
    .waitFor({ timeout: 4_000 })
  await expect
    .poll(() => second.locator('#field-title').inputValue())
    .toBe('Titlul primei persoane')

  // Both at once in one field, and the second in another: it is the one that saves later.
  await first.locator('#field-lead').fill('Rezumatul primei persoane.')
  await second.locator('#field-lead').fill('Rezumatul celei de-a doua persoane.')
  await second.locator('#field-title').fill('Titlul celei de-a doua persoane')
  const sides = [first.locator('[data-conflict="lead"]'), second.locator('[data-conflict="lead"]')]
  await expect
    .poll(async () => (await Promise.all(sides.map((one) => one.count()))).join(''))
    .toMatch(/01|10/)
  const [asked] = (await sides[0]?.count()) ? [sides[0]] : [sides[1]]
  const texts = await asked?.innerText()
  expect(texts).toContain('Rezumatul primei persoane.')
  expect(texts).toContain('Rezumatul celei de-a doua persoane.')
  expect(texts).not.toMatch(/"root"|[0-9a-f]{8}-/)
  await asked?.getByRole('button', { name: 'Rămân amândouă' }).click()
  await expect.poll(async () => (await stored(id)).lead).toMatch(/primei.*doua|doua.*primei/)
  expect((await stored(id)).title).toBe('Titlul celei de-a doua persoane')

  await second.close()
  await first.getByText('lucrează acum').waitFor({ state: 'detached', timeout: 4_000 })
})

it('what could not be saved is offered again beside what is there, and is saved then', async () => {
  const { id, first, second } = await openedByTwo()
  await second.close()
  await first.context().setOffline(true)
  await first.locator('#field-lead').fill('Scris fără legătură.')
  await first.getByText('Serverul nu răspunde.').waitFor()
  // The tab is gone before the network is back. One that is closed may send its last words once it is.
  const again = await first.context().newPage()
  const isGone = first.waitForEvent('crash')
  void first.goto('chrome://crash').catch(() => undefined)
  await isGone
  await first.close()
  await again.context().setOffline(false)
  await again.goto(`${inject('newsroom').cmsUrl}/admin/collections/press-releases/${id}`)
  const offer = again.locator('.avizier-notice', { hasText: 'Aveți text nesalvat' })
  await offer.getByText('Scris fără legătură.').waitFor()
  expect(await offer.innerText()).toContain('Rezumatul de la început.')
  expect((await stored(id)).lead).toBe('Rezumatul de la început.')
  await offer.getByRole('button', { name: 'Puneți la loc ce ați scris' }).click()
  await expect.poll(async () => (await stored(id)).lead).toBe('Scris fără legătură.')
  await offer.waitFor({ state: 'detached' })
  expect(await again.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain(
    'avizier-unsaved',
  )
})

it('what one person types in two tabs while the session ends is saved after signing in again', async () => {
  const { id, first, second } = await openedByTwo()
  await second.close()
  const address = first.url()
  const other = await first.context().newPage()
  await other.goto(address)
  await other.getByText('deschis și în altă filă').waitFor({ timeout: 10_000 })
  const session = await first.context().cookies()
  await first.context().clearCookies()
  await first.locator('#field-title').fill('Scris în prima filă')
  await other.locator('#field-lead').fill('Scris în a doua filă.')
  for (const page of [first, other]) await page.getByText('Sesiunea s-a încheiat.').waitFor()
  expect((await stored(id)).title).toBe('Deschis de doi')
  await first.context().addCookies(session)
  await expect
    .poll(() => stored(id), { timeout: 20_000 })
    .toMatchObject({ title: 'Scris în prima filă', lead: 'Scris în a doua filă.' })
  await expect.poll(() => other.locator('#field-title').inputValue()).toBe('Scris în prima filă')
  for (const page of [first, other])
    await expect
      .poll(() => page.evaluate(() => JSON.stringify({ ...localStorage })))
      .not.toContain('avizier-unsaved')
})

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
  await status.filter({ hasText: 'Pe site din' }).waitFor()
  await page.getByRole('button', { name: 'Alte acțiuni' }).click()
  await page.locator('#act-withdraw').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('A fost publicat din eroare').check()
  await dialog.getByLabel('Motivul').fill('Nu mai este de actualitate.')
  await dialog.getByRole('button', { name: 'Retrageți', exact: true }).click()
  await page.getByText('Retras: pleacă de pe site').waitFor()
  // The act itself has the screen look: of what is live it would ask again only ten seconds after the last time.
  await status.filter({ hasText: /^Retras de pe site din/ }).waitFor({ timeout: 9_000 })

  await page.goto(`${page.url()}/versions`)
  await page.getByRole('link', { name: 'textul de atunci' }).last().click()
  await page.getByRole('button', { name: 'Restaurați ca ciornă versiunea din dreapta' }).waitFor()
}, 60_000)
