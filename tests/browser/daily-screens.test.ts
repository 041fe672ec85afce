import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startBrowser } from '../support/browser.ts'
import { faultsOf } from '../support/faults-of-screen.ts'
import { accountOf, adminPage } from '../support/admin-page.ts'
import { act, clientOf, makeDocument, makeRelease } from '../support/api-client.ts'
import { someRows } from '../support/admin-screens.ts'
import { message } from '../../cms/src/inbox/testing.ts'
import { bringSubmission } from '../support/bring-submission.ts'
import { freshNumber } from '../support/fresh-number.ts'
import { lexical } from '../support/lexical.ts'
import { sideBySide } from '../support/side-by-side.ts'

// The screens that an editor meets each day: opened once, then looked at in both colours and at three widths.

let browser: Browser
let release: string
let corrected: string
let material: string
let picture: string
let received: string

beforeAll(async () => {
  browser = await startBrowser()
  const editor = await clientOf('contributor')
  release = await makeRelease(editor, {
    title: `Iluminat nou în Mănăștur ${freshNumber()}`,
    lead: 'Lucrările încep luni, 7 decembrie 2026.',
    body: lexical('Se montează 412 corpuri de iluminat pe strazi.'),
  })
  await editor.call('PATCH', `/press-releases/${release}?draft=true`, {
    lead: 'Încep luni, 8 decembrie 2026.',
  })
  await act(editor, 'press-releases', release, 'submit', { note: 'cifrele sunt verificate' })
  corrected = await makeRelease(editor, { title: `Pod nou peste Someș ${freshNumber()}` })
  await editor.call('PATCH', `/press-releases/${corrected}?draft=true`, { lead: 'Are trei benzi.' })
  await act(editor, 'press-releases', corrected, 'submit')
  await act(await clientOf('chief'), 'press-releases', corrected, 'approve')
  const title = `Program de sărbători ${freshNumber()}`
  material = await makeDocument(await clientOf('department'), 'materials', { title, text: 'Luni.' })
  received = await bringSubmission(message)
  const rows = await someRows([await clientOf('chief')])
  picture = rows.find(({ collection }) => collection === 'media')?.id ?? ''
})
afterAll(() => browser.close())

const daily = (): Record<string, string> => ({
  'the day': '',
  'the list': '/collections/press-releases',
  'a list without a line': '/collections/press-releases?search=xqxqxq',
  'a new document': '/collections/press-releases/create',
  'a document': `/collections/press-releases/${release}`,
  'its history': `/collections/press-releases/${release}/versions`,
  'a material': `/collections/materials/${material}`,
  'handing in': '/collections/materials/create',
  'the materials': '/collections/materials',
  'the inbox': '/collections/submissions',
  'what came in': `/collections/submissions/${received}`,
  'the pictures': '/collections/media',
  'a picture': `/collections/media/${picture}`,
})

const dialog = (page: Page) => page.locator('dialog[open]')

/** What is opened over a screen, and what it is called. */
const dialogs: Record<string, (page: Page) => Promise<void>> = {
  'a withdrawal': async (page) => {
    await page.getByRole('button', { name: 'Alte acțiuni' }).click()
    await page.locator('#act-withdraw').click()
    await dialog(page).getByLabel('Este înlocuit de altul').check()
  },
  'a correction': async (page) => {
    await page.locator('.avizier-acts').getByRole('button', { name: 'Publicați…' }).click()
    await dialog(page).getByLabel('Rectificare').check()
    await dialog(page).getByLabel('Ce era greșit').waitFor()
  },
}

it('the thirteen screens and two dialogs have no axe violations, scroll not sideways and are large enough to touch', async () => {
  const faults: Record<string, string[]> = {}
  const editor = await adminPage(browser, accountOf('editor'))
  const pages = [editor, await adminPage(browser, accountOf('chief'))]
  await sideBySide(pages, Object.entries(daily()), async ({ page, open }, [name, path]) => {
    await open(path)
    const found = await faultsOf(page)
    if (found.length > 0) faults[name] = [...new Set(found)]
  })
  const { page, open } = editor
  await open(`/collections/press-releases/${corrected}`)
  for (const [name, openDialog] of Object.entries(dialogs)) {
    await openDialog(page)
    const found = await faultsOf(page)
    if (found.length > 0) faults[name] = [...new Set(found)]
    await page.keyboard.press('Escape')
    await dialog(page).waitFor({ state: 'detached' })
  }
  for (const each of pages) await each.page.context().close()
  expect(faults).toEqual({})
})
