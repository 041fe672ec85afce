import { setTimeout as pause } from 'node:timers/promises'
import type { Browser, Page } from 'playwright-core'

/** Somebody who types at random in a document, and what became of it. */
export interface Typist {
  page: Page
  /** Each burst of keys, a word that is typed once in the world. */
  typed: string[]
  /** Words that stood where the typist chose the other text, or cleared a field. */
  givenUp: Set<string>
  conflicts: number
}

export type Chance = () => number

interface Opening {
  browser: Browser
  cmsUrl: string
  path: string
  token: string
}

/** Opens a document in a browser of its own. */
export async function openTypist({ browser, cmsUrl, path, token }: Opening): Promise<Typist> {
  const context = await browser.newContext({
    locale: 'ro-RO',
    viewport: { width: 1280, height: 900 },
  })
  await context.addCookies([
    { name: 'payload-token', value: token, url: cmsUrl, sameSite: 'Strict', httpOnly: true },
  ])
  const page = await context.newPage()
  await page.goto(`${cmsUrl}/admin${path}`)
  await page.locator(editor).waitFor()
  await page.locator('.avizier-presence').waitFor({ state: 'attached' })
  return { page, typed: [], givenUp: new Set(), conflicts: 0 }
}

const editor = '[data-field-path="body"] [contenteditable="true"]'
const title = '#field-title'
const lead = '#field-lead'
/** A field is cleared before the browser refuses more. */
const roomIn = { [title]: 140, [lead]: 500 }

export const wordsIn = (text: string): string[] => text.match(/[a-z]+q\d+q[a-z]+/g) ?? []

/** Types until told to stop, and settles what is asked. */
export async function typeUntil(
  typist: Typist,
  name: string,
  chance: Chance,
  isOver: () => boolean,
): Promise<void> {
  while (!isOver()) {
    await settle(typist, chance() < 0.15 ? 'Rămâne ce este salvat' : 'Rămân amândouă')
    const drawn = chance()
    await typeIn(typist, drawn < 0.6 ? editor : drawn < 0.85 ? lead : title, name, chance)
    await pause(chance() * 900)
  }
}

async function typeIn(typist: Typist, field: string, name: string, chance: Chance): Promise<void> {
  const { page } = typist
  await page.locator(field).click()
  await page.keyboard.press('Control+End')
  if (field === editor) {
    if (chance() < 0.3) await page.keyboard.press('Enter')
  } else {
    const held = await page.locator(field).inputValue()
    if (held.length > roomIn[field as keyof typeof roomIn]) {
      for (const word of wordsIn(held)) typist.givenUp.add(word)
      await page.keyboard.press('Control+A')
    }
  }
  const letters = Array.from({ length: 2 + Math.floor(chance() * 10) }, () =>
    String.fromCharCode(97 + Math.floor(chance() * 16)),
  )
  const word = `${name}q${typist.typed.length}q${letters.join('')}`
  await page.keyboard.type(` ${word}`, { delay: 10 + chance() * 50 })
  typist.typed.push(word)
}

/** Makes the choice in each field that two people wrote. */
export async function settle(typist: Typist, wanted: string): Promise<void> {
  const { page } = typist
  const asked = page
    .locator('[data-conflict]')
    .filter({ has: page.getByRole('button') })
    .first()
  if (!(await asked.isVisible())) return
  const button = asked.getByRole('button', { name: wanted })
  const found = (await button.count()) > 0 ? button : asked.getByRole('button').first()
  const path = await asked.getAttribute('data-conflict')
  // What is on the page at this moment: what was typed last is given up too.
  if ((await found.innerText()) === 'Rămâne ce este salvat')
    for (const word of wordsIn(await textOf(page, path))) typist.givenUp.add(word)
  typist.conflicts += 1
  // It may be settled by itself at this very moment.
  await found.click({ timeout: 2_000 }).catch(() => undefined)
  // As long as a hand needs from a button to the keys.
  await pause(400)
}

const textOf = (page: Page, path: string | null): Promise<string> =>
  path === 'body'
    ? page.locator(editor).innerText()
    : page.locator(path === 'title' ? title : lead).inputValue()
