import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'playwright-core'
import sharp from 'sharp'

/** Takes the pictures of the film, each under its name. */
export type Camera = (page: Page, name: string, ways?: Ways) => Promise<void>

interface Ways {
  /** Also as a telephone shows it, under the name with „-360”. */
  narrow?: true
  /** All of the page, not what fits on the screen. */
  whole?: true
}

const wideScreen = { width: 1440, height: 900 }

/** As many colours as a palette has: a third of the bytes. With a lower quality what is small and coloured turns grey. */
const compressed = (picture: Buffer): Promise<Buffer> =>
  sharp(picture).png({ palette: true, quality: 100, compressionLevel: 9, effort: 10 }).toBuffer()

/** Writes into a folder, which is made; what was written there before under the same names is replaced. */
export async function cameraInto(folder: string): Promise<Camera> {
  await mkdir(folder, { recursive: true })
  const take = async (page: Page, name: string, whole: boolean) => {
    // What fades in or says that something was saved is over, and the pointer marks nothing.
    await page.mouse.move(0, 0)
    await page.evaluate(() => document.fonts.ready)
    await page.waitForTimeout(700)
    const screen = page.viewportSize() ?? wideScreen
    if (whole) {
      // A window as high as the page: on a page that is longer than its window, what sticks would stand in the middle.
      const height = await page.evaluate(() => document.documentElement.scrollHeight)
      await page.setViewportSize({ width: screen.width, height: Math.max(height, screen.height) })
    }
    const picture = await page.screenshot({ animations: 'disabled' })
    if (whole) await page.setViewportSize(screen)
    await writeFile(path.join(folder, `${name}.png`), await compressed(picture))
  }
  return async (page, name, { narrow = false, whole = false } = {}) => {
    await take(page, name, whole)
    if (!narrow) return
    const wide = page.viewportSize() ?? wideScreen
    await page.setViewportSize({ width: 360, height: 780 })
    await take(page, `${name}-360`, whole)
    await page.setViewportSize(wide)
  }
}
