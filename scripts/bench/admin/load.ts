import type { Page } from 'playwright-core'

/** One load of a screen, in milliseconds: until the server's last byte, and until the screen can be worked with. */
export interface Load {
  server: number
  usable: number
}

/** Opens an address; usable are elements that are seen, not switched off, and to which React has given its handlers. */
export async function openPage(
  page: Page,
  address: string,
  elements: readonly string[],
): Promise<Load> {
  await page.goto(address, { waitUntil: 'commit' })
  const usable = await page.waitForFunction(
    (selectors) => {
      const isUsable = (selector: string) => {
        const element = document.querySelector<HTMLElement>(selector)
        if (!element?.checkVisibility() || element.matches(':disabled')) return false
        return Object.keys(element).some((key) => key.startsWith('__react'))
      }
      return selectors.every(isUsable) && performance.now()
    },
    elements,
    { polling: 'raf', timeout: 60_000 },
  )
  const server = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation')
    if (!(navigation instanceof PerformanceNavigationTiming)) return 0
    return navigation.responseEnd - navigation.requestStart
  })
  return { server, usable: Number(await usable.jsonValue()) }
}

/** What somebody does on an open page and what the server is asked for it, until `shown` is true of the page. */
export async function doAndAwait(
  page: Page,
  asked: { method: string; address: RegExp },
  work: () => Promise<unknown>,
  shown?: () => Promise<unknown>,
): Promise<Load> {
  const answered = page.waitForResponse(
    (answer) => answer.request().method() === asked.method && asked.address.test(answer.url()),
    { timeout: 60_000 },
  )
  const began = performance.now()
  await work()
  const answer = await answered
  if (!answer.ok()) throw new Error(`${asked.method} ${answer.url()}: ${answer.status()}`)
  await answer.finished()
  await shown?.()
  const { requestStart, responseEnd } = answer.request().timing()
  return { server: responseEnd - requestStart, usable: performance.now() - began }
}
