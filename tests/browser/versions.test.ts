import { clock, plainDate } from '@avizier/shared/dates'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { accountOf, adminPage, type AdminPage } from '../support/admin-page.ts'
import { startBrowser } from '../support/browser.ts'
import { deskOf } from '../support/desk.ts'
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
  const editor = await deskOf('editor')
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
const written = (instant: string): string =>
  `${plainDate(instant)}, ${clock(instant)}`

describe('versions', () => {
  it('are dated in the zone of the office, in their list, their header and where they are restored', async () => {
    const { page, open } = admin
    const time = written(version.updatedAt)
    await open(`/collections/press-releases/${id}/versions`)
    expect(await page.locator('main, .versions').first().innerText()).toContain(time)
    await open(`/collections/press-releases/${id}/versions/${version.id}`)
    expect(await page.locator('header').first().innerText()).toContain(time)
    await page
      .getByRole('button', { name: /Restaurați/ })
      .first()
      .click()
    await page.getByRole('dialog').getByText(time).first().waitFor()
  })

  it('compare what stands in call-outs', async () => {
    const { page, open } = admin
    await open(`/collections/press-releases/${id}/versions/${version.id}`)
    const text = await page.locator('.lexical-diff').first().innerText()
    for (const part of ['Felul: De reținut', 'Felul: Important', 'Titlu vechi', 'Titlu nou'])
      expect(text).toContain(part)
    for (const part of ['În chenar vechi', 'În chenar nou']) expect(text).toContain(part)
  })
})
