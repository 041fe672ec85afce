import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startBrowser } from '../support/browser.ts'
import { accountOf, adminPage } from '../support/admin-page.ts'
import { act, clientOf, makeDocument, makeRelease } from '../support/api-client.ts'
import { someRows } from '../support/admin-screens.ts'
import { lexical } from '../support/lexical.ts'
import { sideBySide } from '../support/side-by-side.ts'

// The screens that an editor meets each day: opened once, then looked at in both colours and at three widths.

let browser: Browser
let release: string
let material: string
let picture: string

beforeAll(async () => {
  browser = await startBrowser()
  const editor = await clientOf('contributor')
  release = await makeRelease(editor, {
    title: `Iluminat nou în Mănăștur ${Date.now()}`,
    lead: 'Lucrările încep luni, 7 decembrie 2026.',
    body: lexical('Se montează 412 corpuri de iluminat pe strazi.'),
  })
  await editor.call('PATCH', `/press-releases/${release}?draft=true`, {
    lead: 'Încep luni, 8 decembrie 2026.',
  })
  await act(editor, 'press-releases', release, 'submit', { note: 'cifrele sunt verificate' })
  const title = `Program de sărbători ${Date.now()}`
  material = await makeDocument(await clientOf('department'), 'materials', { title, text: 'Luni.' })
  const rows = await someRows([await clientOf('chief')])
  picture = rows.find(({ collection }) => collection === 'media')?.id ?? ''
})
afterAll(() => browser.close())

const daily = (): Record<string, string> => ({
  'the day': '',
  'the list': '/collections/press-releases',
  'a new document': '/collections/press-releases/create',
  'a document': `/collections/press-releases/${release}`,
  'its history': `/collections/press-releases/${release}/versions`,
  'a material': `/collections/materials/${material}`,
  'handing in': '/collections/materials/create',
  'the materials': '/collections/materials',
  'the pictures': '/collections/media',
  'a picture': `/collections/media/${picture}`,
})

/** What axe says of a page as it stands; by some rules, or by all that it has. */
async function violations(page: Page, ...rules: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).exclude('iframe')
  const found = await (rules.length > 0 ? axe.withRules(rules) : axe).analyze()
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

const overflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth > clientWidth ? [`${scrollWidth} px on ${clientWidth} px`] : []
  })

/** Everything wrong with a screen in light and dark and at three widths. */
async function faultsOf(page: Page): Promise<string[]> {
  const faults = await violations(page)
  await page.evaluate(() => (document.documentElement.dataset.theme = 'dark'))
  for (const fault of await violations(page, 'color-contrast')) faults.push(`dark ${fault}`)
  for (const width of [1440, 768, 360]) {
    await page.setViewportSize({ width, height: 800 })
    for (const fault of await overflow(page)) faults.push(fault)
  }
  for (const fault of await violations(page, 'target-size')) faults.push(`360 px ${fault}`)
  await page.setViewportSize({ width: 1440, height: 900 })
  return faults
}

it('the ten screens have no axe violations, scroll not sideways and are large enough to touch', async () => {
  const faults: Record<string, string[]> = {}
  const pages = await Promise.all(['editor', 'chief'].map((role) => adminPage(browser, accountOf(role))))
  await sideBySide(pages, Object.entries(daily()), async ({ page, open }, [name, path]) => {
    await open(path)
    const found = await faultsOf(page)
    if (found.length > 0) faults[name] = [...new Set(found)]
  })
  for (const { page } of pages) await page.context().close()
  expect(faults).toEqual({})
})
