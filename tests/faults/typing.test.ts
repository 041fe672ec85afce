import { setTimeout as pause } from 'node:timers/promises'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { z } from 'zod'
import { startBrowser } from '../support/browser.ts'
import { mongodbForTests, titled } from '../support/mongodb.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'
import type { Newsroom } from '../../scripts/start/newsroom.ts'
import { furnish, openAgain } from './newsroom.ts'
import { startCms, type Part } from './part.ts'
import { openTypist, settle, typeUntil, type Typist } from './typist.ts'

// Two people type at random in one document while the network and the CMS go away. TYPING_SECONDS=600 is ten minutes.

const seconds = Number(process.env.TYPING_SECONDS ?? 20)
/** How long one of them is without a network. */
const offlineMs = Math.min(20_000, seconds * 200)
const mongodb = await mongodbForTests()

let browsers: Browser[]
beforeAll(async () => {
  browsers = [await startBrowser(), await startBrowser()]
})
afterAll(() => Promise.all(browsers.map((browser) => browser.close())))

it(
  `two people type ${seconds} s in one document: nothing is lost`,
  async () => {
    await play(await openAgain(inject('newsroom')))
  },
  (seconds + 180) * 1000,
)

const skipped =
  mongodb.missing ?? (process.env.TYPING_SECONDS ? undefined : 'TYPING_SECONDS is not set')
it.skipIf(skipped !== undefined)(
  titled('the same on MongoDB', skipped === undefined ? mongodb : { missing: skipped }),
  async () => {
    if (mongodb.missing !== undefined) return
    await using database = await mongodb.start()
    await using folder = await temporaryDirectory('typing')
    const running = inject('newsroom')
    const newsroom = await openAgain({ ...running, dataDir: folder.path }, database.url)
    const password = running.accounts.find(({ roles }) => roles.includes('editor'))?.password ?? ''
    await furnish(newsroom, { documents: 5, password })
    await play(newsroom)
  },
  (seconds + 300) * 1000,
)

const signedIn = z.object({ token: z.string() })
const made = z.object({ doc: z.object({ id: z.string() }) })

/** Asks the CMS as whoever has the token. */
const asking =
  ({ settings: { cmsUrl } }: Newsroom, token?: string) =>
  async (method: string, path: string, body?: object): Promise<unknown> => {
    const headers = {
      'content-type': 'application/json',
      ...(token && { authorization: `JWT ${token}` }),
    }
    const answer = await fetch(`${cmsUrl}/api${path}`, {
      method,
      headers,
      ...(body && { body: JSON.stringify(body) }),
    })
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    return answer.json()
  }

async function play(newsroom: Newsroom): Promise<void> {
  const { accounts } = inject('newsroom')
  const account = accounts.find(({ roles }) => roles.includes('editor'))
  if (!account) throw new Error('Nobody to type')
  const part: { cms: Part } = { cms: await startCms(newsroom) }
  try {
    const { email, password } = account
    const { token } = signedIn.parse(
      await asking(newsroom)('POST', '/users/login', { email, password }),
    )
    const ask = asking(newsroom, token)
    const draft = { title: 'Scris de doi', lead: 'Rezumat.', _status: 'draft' }
    const { id } = made.parse(await ask('POST', '/press-releases?draft=true', draft)).doc
    const typists = await openBoth(newsroom, token, id)
    await typeThrough(newsroom, part, typists)
    await comeInStep(typists)
    await expectNothingLost(ask, id, typists)
  } finally {
    await part.cms.end('SIGTERM')
  }
}

async function openBoth(newsroom: Newsroom, token: string, id: string): Promise<Typist[]> {
  const opened: Typist[] = []
  for (const browser of browsers)
    opened.push(
      await openTypist({
        browser,
        token,
        cmsUrl: newsroom.settings.cmsUrl,
        path: `/collections/press-releases/${id}`,
      }),
    )
  return opened
}

/** Random words with a network that goes away for one, and a CMS that is killed for both. */
async function typeThrough(
  newsroom: Newsroom,
  part: { cms: Part },
  typists: Typist[],
): Promise<void> {
  const until = Date.now() + seconds * 1000
  const isOver = () => Date.now() > until
  const typing = typists.map((typist, place) =>
    typeUntil(typist, place === 0 ? 'ana' : 'ion', Math.random, isOver),
  )
  const faults = async () => {
    await pause(seconds * 250)
    await part.cms.end('SIGKILL')
    await pause(2000)
    part.cms = await startCms(newsroom)
    await pause(seconds * 100)
    await typists[0]?.page.context().setOffline(true)
    await pause(offlineMs)
    await typists[0]?.page.context().setOffline(false)
  }
  await Promise.all([...typing, faults()])
}

/** Until nobody has anything that is not saved. */
async function comeInStep(typists: Typist[]): Promise<void> {
  const kept = ({ page }: Typist) =>
    page.evaluate(
      () => Object.keys(localStorage).filter((key) => key.startsWith('avizier-unsaved:')).length,
    )
  const isInStep = async () => {
    let open = 0
    for (const typist of typists) {
      await settle(typist, 'Rămân amândouă')
      await typist.page
        .locator('h1')
        .first()
        .click({ timeout: 1000 })
        .catch(() => undefined)
      open += (await kept(typist)) + (await typist.page.locator('[data-conflict]').count())
    }
    return open
  }
  await expect.poll(isInStep, { timeout: 90_000, interval: 500 }).toBe(0)
}

async function expectNothingLost(
  ask: ReturnType<typeof asking>,
  id: string,
  typists: Typist[],
): Promise<void> {
  const newest = await ask('GET', `/press-releases/${id}?draft=true&depth=0`)
  const versions = await ask(
    'GET',
    `/press-releases/versions?where[parent][equals]=${id}&depth=0&limit=200`,
  )
  const text = JSON.stringify([newest, versions])
  const typed = typists.flatMap((one) => one.typed)
  const missing = typed.filter((word) => !text.includes(word))
  const lost = missing.filter((word) => !typists.some(({ givenUp }) => givenUp.has(word)))
  const lettersOf = (words: string[]) => words.reduce((sum, word) => sum + word.length, 0)
  console.log(
    `${lettersOf(typed)} characters typed in ${typed.length} words, ${lettersOf(lost)} lost; ` +
      `${lettersOf(missing) - lettersOf(lost)} given up by choice; ` +
      `${typists.map(({ conflicts }) => conflicts).join(' + ')} conflicts settled`,
  )
  expect(lost).toEqual([])
  expect(typed.length).toBeGreaterThan(5)
}
