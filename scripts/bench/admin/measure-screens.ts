import type { Browser, Page } from 'playwright-core'
import { failureOf } from '../../start/running.ts'
import { cmsAnswers, newestRowIsLive } from '../../start/answers.ts'
import type { Newsroom } from '../../start/newsroom.ts'
import { createParts } from '../../start/parts.ts'
import type { Progress } from '../../start/progress.ts'
import { spreadOf, type Spread } from '../figures.ts'
import { heldAtRest, launchCms } from '../observed-cms.ts'
import { cpuSecondsOf } from '../processes.ts'
import { accountOf } from '../sign-in.ts'
import { putToWork } from './office-at-work.ts'
import { screensOf, type Screen } from './screens.ts'

/** What was measured of a screen; times in milliseconds. */
export interface ScreenFigures {
  name: string
  server: Spread
  usable: Spread
  /** Of the CMS, for one load: what a busy machine does not change. */
  processor: number
}

export interface AdminFigures {
  screens: ScreenFigures[]
  /** What the CMS holds at rest before and after all these loads, in bytes. */
  held: { before: number; after: number; loads: number }
}

/** Before anything counts: the browser has its scripts, the CMS has compiled what it runs. */
const warmUp = 3

/** The screens of an editor in a newsroom that runs as `npm start` runs it, each loaded so many times by one browser. */
export async function measureScreens(
  newsroom: Newsroom,
  { loads, startBrowser }: { loads: number; startBrowser: () => Promise<Browser> },
  progress: Progress,
  signal: AbortSignal,
): Promise<AdminFigures> {
  const parts = createParts(newsroom)
  const cms = launchCms(newsroom)
  const cmsEnds = cms.ended.then(async (how) => Promise.reject(await failureOf(cms, how)))
  const whileAlive = <T>(work: Promise<T>) => parts.whileAlive(Promise.race([work, cmsEnds]))
  try {
    await whileAlive(progress.step('Start the CMS', () => cmsAnswers(newsroom, signal)))
    for (const part of ['site', 'counter', 'publisher'] as const) parts.start(part)
    await whileAlive(progress.step('First release', () => newestRowIsLive(newsroom, signal)))
    await using browser = await startBrowser()
    return await whileAlive(workAt(newsroom, cms.pid ?? 0, { browser, loads }, progress, signal))
  } finally {
    await parts.stop()
    await cms.stop()
  }
}

async function workAt(
  newsroom: Newsroom,
  pid: number,
  { browser, loads }: { browser: Browser; loads: number },
  progress: Progress,
  signal: AbortSignal,
): Promise<AdminFigures> {
  const office = await progress.step('Put the office to work', () =>
    putToWork(newsroom, new Date()),
  )
  const page = await signedIn(newsroom, browser)
  const screens = screensOf(`${newsroom.settings.cmsUrl}/admin`, office)
  const before = await heldAtRest(pid, signal)
  const measured: ScreenFigures[] = []
  for (const screen of screens)
    measured.push(
      await progress.step(`${loads} × ${screen.name}`, () =>
        measureScreen(screen, page, { pid, loads }, signal),
      ),
    )
  await page.context().close()
  const after = await heldAtRest(pid, signal)
  return { screens: measured, held: { before, after, loads: loads * screens.length } }
}

async function signedIn({ settings }: Newsroom, browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const { email, password } = await accountOf(settings, 'editor')
  const answer = await context.request.post(`${settings.cmsUrl}/api/users/login`, {
    data: { email, password },
  })
  if (!answer.ok()) throw new Error(`The editor cannot sign in: ${answer.status()}`)
  return context.newPage()
}

async function measureScreen(
  { name, begin, load }: Screen,
  page: Page,
  { pid, loads }: { pid: number; loads: number },
  signal: AbortSignal,
): Promise<ScreenFigures> {
  await begin?.(page)
  for (let turn = 0; turn < warmUp; turn += 1) await load(page, turn)
  const times: { server: number; usable: number }[] = []
  const used = await cpuSecondsOf(pid)
  for (let turn = 0; turn < loads; turn += 1) {
    signal.throwIfAborted()
    times.push(await load(page, turn))
  }
  return {
    name,
    server: spreadOf(times.map(({ server }) => server)),
    usable: spreadOf(times.map(({ usable }) => usable)),
    processor: (((await cpuSecondsOf(pid)) - used) * 1000) / loads,
  }
}
