import { smallNewsroom } from '../../site/src/testing/newsroom.ts'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { startBrowser } from '../support/browser.ts'
import { inEveryText } from './in-every-text.ts'
import { openPages, type OpenPages } from './open-pages.ts'

// Nothing that an editor types may make a page wider than the screen, whichever field it stands in.

const noon = new Date('2026-11-23T10:00:00.000Z')
const widths = [320, 360, 390, 768, 1440]
const word = 'neîntrerupt'.repeat(12)
const words = {
  word,
  address: `https://exemplu.ro/${'dosar/'.repeat(20)}?pagina=${word}`,
  mail: `${word}@${word}.example`,
  digits: '0264431900'.repeat(15),
}

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

/** What reaches beyond the window or out of its own box into its neighbours; tables scroll by themselves. */
const overflowing = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    const isOutside = (element: Element) =>
      !element.closest('.table, .unseen, .skip, template, svg') &&
      element.getBoundingClientRect().right > clientWidth + 1
    const isSpilling = (element: Element) =>
      element instanceof HTMLElement &&
      !element.closest('.table, .unseen, .skip, select, input') &&
      getComputedStyle(element).display !== 'inline' &&
      element.clientWidth > 0 &&
      element.scrollWidth > element.clientWidth + 1
    const found = [...document.body.querySelectorAll('*')].filter(
      (element) => isOutside(element) || isSpilling(element),
    )
    const names = found.map(({ tagName, className }) => `${tagName}.${String(className)}`)
    return scrollWidth > clientWidth ? [`page of ${scrollWidth}`, ...names] : names
  })

describe.each(Object.entries(words))('with a long %s in every text', (_, long) => {
  let site: OpenPages
  let page: Page
  beforeAll(async () => {
    const rows = inEveryText(smallNewsroom(), (text) => `${text} ${long}`)
    site = await openPages(inject('appDir'), rows, noon)
    page = await browser.newPage()
  })
  afterAll(async () => {
    await page.close()
    await site.close()
  })

  it('no page is wider than its window and nothing leaves its column', async () => {
    expect(site.kinds.length).toBeGreaterThan(30)
    const wide: string[] = []
    for (const address of site.kinds) {
      await page.goto(site.origin + address)
      expect(await page.content(), address).toContain(long.slice(0, 40))
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 })
        const found = await overflowing(page)
        if (found.length > 0) wide.push(`${address} at ${width}: ${found.slice(0, 6).join(' ')}`)
      }
    }
    expect(wide).toEqual([])
  })
})
