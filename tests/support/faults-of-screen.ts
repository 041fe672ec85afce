import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** What axe says of a page as it stands; by some rules, or by all that it has. */
async function violations(
  page: Page,
  except: string | null,
  ...rules: string[]
): Promise<string[]> {
  const framed = new AxeBuilder({ page }).setLegacyMode().exclude('iframe')
  const axe = except === null ? framed : framed.exclude(except)
  const found = await (rules.length > 0 ? axe.withRules(rules) : axe).analyze()
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

/** By how much a page scrolls sideways as it stands; while it is being drawn, the grey places of what is awaited may stand beyond its edge. */
export const overflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth > clientWidth ? [`${scrollWidth} px on ${clientWidth} px`] : []
  })

/** Everything wrong with a screen, or with the dialog over it, in light and dark and at three widths; but for a part of it. */
export async function faultsOf(page: Page, except: string | null = null): Promise<string[]> {
  await page.evaluate(() => (document.documentElement.dataset.theme = 'light'))
  const faults = await violations(page, except)
  // A colour that is half way to the other theme is none that anybody reads.
  await page.addStyleTag({ content: '*, ::before, ::after { transition: none !important }' })
  await page.evaluate(() => (document.documentElement.dataset.theme = 'dark'))
  for (const fault of await violations(page, except, 'color-contrast')) faults.push(`dark ${fault}`)
  for (const width of [1440, 768, 360]) {
    await page.setViewportSize({ width, height: 800 })
    for (const fault of await overflow(page)) faults.push(fault)
  }
  for (const fault of await violations(page, except, 'target-size')) faults.push(`360 px ${fault}`)
  await page.setViewportSize({ width: 1440, height: 900 })
  return faults
}
