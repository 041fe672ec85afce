import { setTimeout as pause } from 'node:timers/promises'
import type { Browser } from 'playwright-core'
import { z } from 'zod'
import type { Newsroom } from '../../scripts/start/newsroom.ts'
import { startCms, type Part } from './part.ts'
import { megabytesOf, Trace } from './trace.ts'
import { chanceFrom, openTypist, settle, typeUntil, wordsIn, type Typist } from './typist.ts'

const signedIn = z.object({ token: z.string() })
const made = z.object({ doc: z.object({ id: z.string() }) })
const versions = z.object({
  docs: z.array(z.looseObject({ latest: z.boolean().nullish() })),
})

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

export interface Playing {
  newsroom: Newsroom
  browsers: readonly Browser[]
  account: { email: string; password: string }
  seconds: number
  /** The same seed types the same words in the same fields; what meets whom follows from the clock. */
  seed: number
}

/** Characters, and what became of them. */
export interface Typed {
  typed: number
  words: number
  lost: string[]
  givenUp: number
  conflicts: number[]
  /** Memory of the CMS, in megabytes, from its last start to the end of the play. */
  memory: number[]
  trace: Trace
}

/** Two people type at random in one document of a newsroom that does not run yet, while network and CMS go away. */
export async function play(playing: Playing): Promise<Typed> {
  const { newsroom, account } = playing
  const part: { cms: Part } = { cms: await startCms(newsroom) }
  try {
    const { email, password } = account
    const { token } = signedIn.parse(
      await asking(newsroom)('POST', '/users/login', { email, password }),
    )
    const ask = asking(newsroom, token)
    const quotes = ['Întâi.', 'Apoi.'].map((text) => ({ text, role: 'primar' }))
    const draft = { title: 'Scris de doi', lead: 'Rezumat.', quotes, _status: 'draft' }
    const { id } = made.parse(await ask('POST', '/press-releases?draft=true', draft)).doc
    const trace = new Trace()
    const typists = await openBoth(playing, token, id, trace)
    // Of old drafts only a hundred are kept: what stood in one is looked for while it is there.
    const seen = new Set<string>()
    const memory: number[] = []
    const looking = setInterval(() => {
      void lookBack(ask, id, seen).catch(() => undefined)
      void megabytesOf(part.cms.pid).then((megabytes) => memory.push(megabytes))
    }, lookMs)
    await typeThrough(playing, part, typists).finally(() => clearInterval(looking))
    await comeInStep(typists)
    memory.push(await megabytesOf(part.cms.pid))
    await lookBack(ask, id, seen)
    const newest = await ask('GET', `/press-releases/${id}?draft=true&depth=0`)
    for (const word of wordsIn(JSON.stringify(newest))) seen.add(word)
    return { ...count(seen, typists), memory, trace }
  } finally {
    await part.cms.end('SIGTERM')
  }
}

async function openBoth(
  { newsroom, browsers, seed }: Playing,
  token: string,
  id: string,
  trace: Trace,
): Promise<Typist[]> {
  const opened: Typist[] = []
  for (const [place, browser] of browsers.entries())
    opened.push(
      await openTypist({
        browser,
        token,
        trace,
        name: place === 0 ? 'ana' : 'ion',
        chance: chanceFrom(2 * seed + place),
        cmsUrl: newsroom.settings.cmsUrl,
        path: `/collections/press-releases/${id}`,
      }),
    )
  return opened
}

/** Random words with a network that goes away for one, and a CMS that is killed for both. */
async function typeThrough(
  { newsroom, seconds }: Playing,
  part: { cms: Part },
  typists: Typist[],
): Promise<void> {
  const until = Date.now() + seconds * 1000
  const isOver = () => Date.now() > until
  const typing = typists.map((typist) => typeUntil(typist, isOver))
  const [first] = typists
  const faults = async () => {
    await pause(seconds * 250)
    await part.cms.end('SIGKILL')
    first?.trace.note('cms', 'killed')
    await pause(2000)
    part.cms = await startCms(newsroom)
    first?.trace.note('cms', 'started')
    await pause(seconds * 100)
    await first?.page.context().setOffline(true)
    first?.trace.note('ana', 'offline')
    await pause(Math.min(20_000, seconds * 200))
    await first?.page.context().setOffline(false)
    first?.trace.note('ana', 'online')
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
  const giveUpAt = Date.now() + 90_000
  while ((await isInStep()) > 0) {
    if (Date.now() > giveUpAt) throw new Error('Ninety seconds later something is not saved')
    await pause(500)
  }
}

const lookMs = 10_000

/** Notes each word that stands in a version; not in the newest, which the next autosave may write over. */
async function lookBack(
  ask: ReturnType<typeof asking>,
  id: string,
  seen: Set<string>,
): Promise<void> {
  const { docs } = versions.parse(
    await ask('GET', `/press-releases/versions?where[parent][equals]=${id}&depth=0&limit=200`),
  )
  for (const word of wordsIn(JSON.stringify(docs.filter(({ latest }) => !latest)))) seen.add(word)
}

function count(seen: ReadonlySet<string>, typists: readonly Typist[]) {
  const words = typists.flatMap((one) => one.typed)
  // Letters of a neighbour may stand right behind a word; its number makes it one of a kind.
  const isIn = (some: Iterable<string>) => {
    const found = [...some]
    return (word: string) => found.some((one) => one.startsWith(word))
  }
  const missing = words.filter((word) => !isIn(seen)(word))
  const givenUp = typists.flatMap((one) => [...one.givenUp])
  const lost = missing.filter((word) => !isIn(givenUp)(word))
  const lettersOf = (some: string[]) => some.join('').length
  return {
    typed: lettersOf(words),
    words: words.length,
    lost,
    givenUp: lettersOf(missing) - lettersOf(lost),
    conflicts: typists.map(({ conflicts }) => conflicts),
  }
}
