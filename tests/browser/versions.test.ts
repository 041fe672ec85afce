import { clock, plainDate } from '@avizier/shared/dates'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { accountOf, adminPage, type AdminPage } from '../support/admin-page.ts'
import { startBrowser } from '../support/browser.ts'
import { clientOf } from '../support/api-client.ts'
import { lexical } from '../support/lexical.ts'

let browser: Browser
let admin: AdminPage
let id: string
let version: { id: string; updatedAt: string }

const paragraph = (text: string) => lexical(text).root.children
const body = (word: string) => ({
  root: {
    ...lexical('').root,
    children: [
      ...paragraph(`În text ${word}`),
      {
        type: 'block',
        version: 2,
        format: '',
        fields: {
          id: 'a'.repeat(24),
          blockType: 'callout',
          blockName: '',
          tone: word === 'vechi' ? 'info' : 'important',
          title: `Titlu ${word}`,
          content: lexical(`În chenar ${word}`),
        },
      },
    ],
  },
})

beforeAll(async () => {
  browser = await startBrowser()
  const editor = await clientOf('editor')
  const made = await editor.call('POST', '/press-releases?draft=true', {
    title: 'Două versiuni',
    lead: 'L',
    body: body('vechi'),
  })
  id = z.object({ doc: z.object({ id: z.string() }) }).parse(made.body).doc.id
  await editor.call('PATCH', `/press-releases/${id}?draft=true`, { body: body('nou') })
  const listed = await editor.call(
    'GET',
    `/press-releases/versions?where[parent][equals]=${id}&sort=-updatedAt&limit=1`,
  )
  const schema = z.object({ docs: z.array(z.object({ id: z.string(), updatedAt: z.string() })) })
  const [latest] = schema.parse(listed.body).docs
  if (!latest) throw new Error('The press release has no version')
  version = latest
  admin = await adminPage(browser, accountOf('editor'))
})
afterAll(() => browser.close())

/** „28 noiembrie 2026, 12:44”, as the admin writes an instant. */
const written = (instant: string): string => `${plainDate(instant)}, ${clock(instant)}`

describe('versions', () => {
  it.each(['Europe/Bucharest', 'America/New_York'])(
    'are dated by the office’s clock in %s: in the history, where they are compared, where they are restored',
    async (timezoneId) => {
      const { page, open, errors } = await adminPage(browser, accountOf('editor'), { timezoneId })
      const time = written(version.updatedAt)
      await open(`/collections/press-releases/${id}/versions`)
      const hour = clock(version.updatedAt)
      await page.locator('.avizier-time time').getByText(hour).first().waitFor()
      await open(`/collections/press-releases/${id}/versions/${version.id}`)
      const sides = page.locator('.avizier-differences__sides option', { hasText: time })
      await sides.first().waitFor({ state: 'attached' })
      await page.getByRole('button', { name: /Restaurați/ }).click()
      await page.locator('.confirmation-modal').getByText(time).waitFor()
      expect(errors).toEqual([])
      await page.context().close()
    },
  )

  it('compare what stands in call-outs', async () => {
    const { page, open } = admin
    await open(`/collections/press-releases/${id}/versions/${version.id}`)
    const section = page.locator('.avizier-differences section', { hasText: 'Text' })
    const text = await section.innerText()
    for (const part of ['De reținut', 'Important', 'Titlu vechi', 'Titlu nou'])
      expect(text).toContain(part)
    for (const part of ['În chenar vechi', 'În chenar nou']) expect(text).toContain(part)
    expect(await section.locator('del').allInnerTexts()).toContain('vechi')
    expect(await section.locator('ins').allInnerTexts()).toContain('nou')
  })
})

it('an hour in a form is the office’s hour, wherever the browser is', async () => {
  const editor = await clientOf('editor')
  const made = await editor.call('POST', '/announcements?draft=true', {
    title: 'De la ora zece',
    validFrom: '2026-12-01T08:00:00.000Z',
  })
  const announcement = z.object({ doc: z.object({ id: z.string() }) }).parse(made.body).doc.id
  const timezoneId = 'America/New_York'
  const { page, open } = await adminPage(browser, accountOf('editor'), { timezoneId })
  await open(`/collections/announcements/${announcement}`)
  const hour = page.locator('#field-validFrom input')
  await expect.poll(() => hour.inputValue()).toBe('1 decembrie 2026, 10:00')
  await hour.fill('2 decembrie 2026, 11:30')
  await hour.press('Enter')
  const saved = async () => {
    const { body } = await editor.call('GET', `/announcements/${announcement}?draft=true`)
    return body.validFrom
  }
  await expect.poll(saved, { timeout: 30_000 }).toBe('2026-12-02T09:30:00.000Z')
  await page.context().close()
})
