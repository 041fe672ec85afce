import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { accountOf, adminPage, type AdminPage } from '../support/admin-page.ts'
import { clientOf } from '../support/api-client.ts'
import { startBrowser } from '../support/browser.ts'
import { faultsOf } from '../support/faults-of-screen.ts'

// What the press wrote, judged by keys alone, and the review that is made of it.

let browser: Browser
let maria: AdminPage
beforeAll(async () => {
  browser = await startBrowser()
  maria = await adminPage(browser, accountOf('editor'))
})
afterAll(() => browser.close())

/** Stories of the demonstration that nobody has judged; older than what is found here. */
const ofDemonstration = 4
const flood = 'Strada Teilor din cartierul Someșeni, inundată după o conductă spartă'
const derby = 'Derbiul orașului s-a încheiat fără spectatori în tribune'

async function found(title: string, outlet: string): Promise<string> {
  const data = { title, outlet, medium: 'online', state: 'new' }
  const publishedAt = new Date().toISOString()
  const url = `https://gazeta.example/${crypto.randomUUID()}`
  const made = await (
    await clientOf('chief')
  ).call('POST', '/cuttings', { ...data, publishedAt, url })
  return z.object({ doc: z.object({ id: z.string() }) }).parse(made.body).doc.id
}
const judgedAs = async (id: string) => {
  const { body } = await (await clientOf('chief')).call('GET', `/cuttings/${id}`)
  const { state, tone } = z.object({ state: z.string(), tone: z.string().nullish() }).parse(body)
  return [state, tone ?? null]
}

it('stories are judged by keys, taken back, and the marked ones are the review', async () => {
  const [first, second] = [await found(flood, 'Gazeta'), await found(`${flood}!`, 'Radio')]
  const sport = await found(derby, 'Gazeta')
  const { page, open, errors } = maria
  await open('/monitorizare')
  const stories = page.locator('.avizier-triage__story')
  await page.getByText(`Știri de triat: ${ofDemonstration + 2}.`).waitFor()
  const current = page.locator('[aria-current].avizier-triage__story h2')
  const say = (words: RegExp) => page.getByText(words).first().waitFor()
  expect(await faultsOf(page)).toEqual([])
  // The newest on top, and looked at: what is about sports goes.
  expect(await current.innerText()).toBe(derby)
  await page.keyboard.press('n')
  await say(/^Scoasă ca nerelevantă/)
  expect(await judgedAs(sport)).toEqual(['irrelevant', null])
  await page.keyboard.press('u')
  await say(/^Readusă la triat/)
  expect(await judgedAs(sport)).toEqual(['new', null])
  expect(await current.innerText()).toBe(derby)
  await page.keyboard.press('j')
  await page.keyboard.press('3')
  await page.keyboard.press('r')
  await say(/^Marcată ca relevantă/)
  expect([await judgedAs(first), await judgedAs(second)]).toEqual([
    ['relevant', 'critical'],
    ['relevant', 'critical'],
  ])
  expect(await stories.count()).toBe(ofDemonstration + 1)
  await page.keyboard.press('n')
  await page.getByText(`Știri de triat: ${ofDemonstration}.`).waitFor()

  await open('/monitorizare/revista')
  const told = page.locator('.avizier-review__stories > li')
  await expect.poll(() => told.filter({ hasText: flood }).innerText()).toContain('Ton: critic')
  expect(await told.filter({ hasText: derby }).count()).toBe(0)
  expect(await faultsOf(page)).toEqual([])
  await open('/monitorizare/statistici')
  await page.getByRole('rowheader', { name: 'Gazeta', exact: true }).waitFor()
  expect(await faultsOf(page)).toEqual([])
  expect(errors).toEqual([])
})
