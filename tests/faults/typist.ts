import { setTimeout as pause } from 'node:timers/promises'
import { errors, type Browser, type Locator, type Page } from 'playwright-core'
import type { Trace } from './trace.ts'

/** Somebody who types at random in a document, and what became of it. */
export interface Typist {
  name: string
  page: Page
  trace: Trace
  chance: Chance
  /** Each burst of keys, a word that is typed once in the world. */
  typed: string[]
  /** Words that stood where the typist chose the other text, or cleared a field. */
  givenUp: Set<string>
  conflicts: number
}

export type Chance = () => number

/** The same numbers for the same seed, from 0 to below 1 (mulberry32). */
export function chanceFrom(seed: number): Chance {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

interface Opening {
  browser: Browser
  cmsUrl: string
  path: string
  token: string
  name: string
  trace: Trace
  chance: Chance
}

/** Opens a document in a browser of its own. */
export async function openTypist(opening: Opening): Promise<Typist> {
  const { browser, cmsUrl, path, token, name, trace, chance } = opening
  const context = await browser.newContext({
    locale: 'ro-RO',
    viewport: { width: 1280, height: 900 },
  })
  await context.addCookies([
    { name: 'payload-token', value: token, url: cmsUrl, sameSite: 'Strict', httpOnly: true },
  ])
  const page = await context.newPage()
  trace.follow(page, name)
  await page.goto(`${cmsUrl}/admin${path}`)
  await page.locator(editor).waitFor()
  await page.locator('.avizier-presence').waitFor({ state: 'attached' })
  return { name, page, trace, chance, typed: [], givenUp: new Set(), conflicts: 0 }
}

const editor = '[data-field-path="body"] [contenteditable="true"]'
const title = '#field-title'
const lead = '#field-lead'
/** The words of the rows of a list, which is one field of the document. */
const rows = 'quotes'
const rowWords = [0, 1].map((row) => `#field-${rows}__${row}__text`)
/** A field is cleared before the browser refuses more. */
const roomIn = (field: string): number => (field === title ? 140 : 500)

/** The letters of words: none that marks where a name and a number end. */
const letters = 'abcdefghijklmnop'
/** Each with what stands right behind it, and those that begin within another. */
export const wordsIn = (text: string): string[] =>
  [...text.matchAll(/(?=((?:ana|ion)q\d+q[a-p]+))/g)].flatMap(([, word]) => word ?? [])

/** Types until told to stop, and settles what is asked. */
export async function typeUntil(typist: Typist, isOver: () => boolean): Promise<void> {
  const { chance } = typist
  while (!isOver()) {
    await settle(typist, chance() < 0.15 ? 'Rămâne ce este salvat' : 'Rămân amândouă')
    const drawn = chance()
    await typeIn(typist, fieldFor(drawn))
    await pause(chance() * 900)
  }
}

const fieldFor = (drawn: number): string => {
  if (drawn < 0.45) return editor
  if (drawn < 0.65) return lead
  return (drawn < 0.75 ? title : rowWords[drawn < 0.9 ? 0 : 1]) ?? title
}

/** Opens what is folded around a part of the form, and brings it into view: what nobody looks at is not drawn. */
const unfold = (part: Locator): Promise<void> =>
  part.evaluate((element) => {
    const folded = element.querySelector('.collapsible--collapsed')
    for (let box: Element | null = folded ?? element; box; box = box.parentElement)
      if (box.classList.contains('collapsible--collapsed'))
        box.querySelector<HTMLElement>('.collapsible__toggle')?.click()
    element.scrollIntoView({ block: 'center' })
  })

/**
 * Puts the cursor at the end of a field. A row that comes into view while the browser is busy may stay empty until it comes
 * into view again: whoever sees it so scrolls away and back.
 */
async function goTo(page: Page, field: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    if (attempt > 1) {
      await page.evaluate(() => window.scrollTo(0, 0))
      await pause(300)
    }
    if (rowWords.includes(field)) {
      await unfold(page.locator('.collapsible-field', { hasText: 'Citate' }))
      await unfold(page.locator(`#field-${rows}`))
      await unfold(page.locator(`#${rows}-row-${rowWords.indexOf(field)}`))
    }
    try {
      await page.locator(field).click({ timeout: 5_000 })
      await page.keyboard.press('Control+End')
      // The editor hears of the new place a moment later; no hand is faster.
      await pause(50)
      return
    } catch (error) {
      if (attempt === 6 || !(error instanceof errors.TimeoutError)) throw error
    }
  }
}

async function typeIn({ page, name, chance, typed, trace, givenUp }: Typist, field: string) {
  await goTo(page, field)
  if (field === editor) {
    if (chance() < 0.3) await page.keyboard.press('Enter')
  } else {
    const held = await textIn(page, field)
    if (held.length > roomIn(field)) {
      for (const word of wordsIn(held)) givenUp.add(word)
      trace.note(name, 'clears', { field, held })
      await page.keyboard.press('Control+A')
    }
  }
  const drawn = Array.from(
    { length: 2 + Math.floor(chance() * 10) },
    () => letters[Math.floor(chance() * letters.length)],
  )
  const word = `${name}q${typed.length}q${drawn.join('')}`
  await page.keyboard.type(` ${word}`, { delay: 10 + chance() * 50 })
  typed.push(word)
  trace.note(name, 'typed', { word, field, shown: await textIn(page, field) })
}

/** Makes the choice in each field that two people wrote. */
export async function settle(typist: Typist, wanted: string): Promise<void> {
  const { page, name, trace } = typist
  const asked = page
    .locator('[data-conflict]')
    .filter({ has: page.getByRole('button') })
    .first()
  if (!(await asked.isVisible())) return
  // It may be settled by itself at any moment.
  const isMade = await choose(typist, asked, wanted).catch((error: unknown) => {
    if (!(error instanceof errors.TimeoutError)) throw error
    return false
  })
  if (isMade) typist.conflicts += 1
  else trace.note(name, 'had nothing to choose any more')
  // As long as a hand needs from a button to the keys.
  await pause(400)
}

const theirsStays = 'Rămâne ce este salvat'
const soon = { timeout: 2_000 }

/** True where the choice was made. Whoever lets the saved text stand gives up their own words, not those that are saved. */
async function choose({ page, name, trace, givenUp }: Typist, first: Locator, wanted: string) {
  const path = await first.getAttribute('data-conflict', soon)
  // Another may have become the first by now.
  const asked = page.locator(`[data-conflict="${path}"]`)
  const button = asked.getByRole('button', { name: wanted })
  const found = (await button.count()) > 0 ? button : asked.getByRole('button').first()
  const choice = await found.innerText(soon)
  const saved = await asked.locator('.avizier-sides__both > div').nth(1).innerText(soon)
  // What is on the page at this moment: what was typed last is given up too.
  const mine = await wordsAt(page, path ?? '')
  await found.click(soon)
  const stays = new Set(wordsIn(saved))
  if (choice === theirsStays)
    for (const word of wordsIn(mine)) if (!stays.has(word)) givenUp.add(word)
  trace.note(name, 'chose', { path, choice, mine, saved })
  return true
}

/** What stands in a field of the document at this moment. */
const wordsAt = async (page: Page, path: string): Promise<string> => {
  if (path !== rows) return textIn(page, path === 'body' ? editor : path === 'title' ? title : lead)
  const words = await page
    .locator(`[id^="field-${rows}__"][id$="__text"]`)
    .evaluateAll((some) => some.map((one) => (one as HTMLTextAreaElement).value))
  return words.join('\n')
}

const textIn = (page: Page, field: string): Promise<string> =>
  field === editor ? page.locator(field).innerText() : page.locator(field).inputValue()
