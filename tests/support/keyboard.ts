import type { Locator, Page } from 'playwright-core'

/** What somebody without a mouse does: Tab until it is there. Throws where no Tab leads to it. */
export async function tabTo(page: Page, wanted: Locator, most = 150): Promise<void> {
  await wanted.waitFor()
  for (let pressed = 0; pressed < most; pressed++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${most} times Tab did not lead to ${String(wanted)}`)
}

/** Goes there and presses it. */
export async function pressByKey(page: Page, wanted: Locator): Promise<void> {
  await tabTo(page, wanted)
  await page.keyboard.press('Enter')
}
