import { writeFile } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { startBrowser } from '../support/browser.ts'
import { mongodbForTests, titled } from '../support/mongodb.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'
import type { Newsroom } from '../../scripts/start/newsroom.ts'
import { furnish, openAgain } from './newsroom.ts'
import type { Trace } from './trace.ts'
import { play, type Typed } from './two-typists.ts'

// Two people type at random in one document while the network and the CMS go away. TYPING_SECONDS=600 is ten minutes,
// TYPING_SEED types the same words again, TYPING_TRACE names a file for all that happened.

const seconds = Number(process.env.TYPING_SECONDS)
const seed = Number(process.env.TYPING_SEED ?? Date.now() % 100_000)
const mongodb = await mongodbForTests()

let browsers: Browser[]
beforeAll(async () => {
  browsers = [await startBrowser(), await startBrowser()]
})
afterAll(() => Promise.all(browsers.map((browser) => browser.close())))

it(
  `two people type ${seconds} s in one document: nothing is lost`,
  async () => {
    await expectNothingLost(await openAgain(inject('newsroom')))
  },
  (seconds + 180) * 1000,
)

it.skipIf(mongodb.missing !== undefined)(
  titled('the same on MongoDB', mongodb),
  async () => {
    if (mongodb.missing !== undefined) return
    await using database = await mongodb.start()
    await using folder = await temporaryDirectory('typing')
    const running = inject('newsroom')
    const newsroom = await openAgain({ ...running, dataDir: folder.path }, database.url)
    const password = running.accounts.find(({ roles }) => roles.includes('editor'))?.password ?? ''
    await furnish(newsroom, { documents: 5, password })
    await expectNothingLost(newsroom)
  },
  (seconds + 300) * 1000,
)

async function expectNothingLost(newsroom: Newsroom): Promise<void> {
  const account = inject('newsroom').accounts.find(({ roles }) => roles.includes('editor'))
  if (!account) throw new Error('Nobody to type')
  const played = await play({ newsroom, browsers, account, seconds, seed })
  console.log(told(played))
  const { lost, words, trace } = played
  if (process.env.TYPING_TRACE) await writeFile(process.env.TYPING_TRACE, linesOf(trace))
  expect(lost).toEqual([])
  expect(words).toBeGreaterThan(seconds / 4)
}

function told({ typed, words, lost, givenUp, conflicts, memory, trace }: Typed): string {
  const perMinute = [...trace.asked].map(
    ([name, times]) => `${name} ${Math.round((times * 30) / seconds)}`,
  )
  return [
    `seed ${seed}: ${typed} characters typed in ${words} words, ${lost.join('').length} lost;`,
    `${givenUp} given up by choice; ${conflicts.join(' + ')} conflicts settled;`,
    `${trace.saves.length} saves, median ${trace.percentile(0.5)} ms, p95 ${trace.percentile(0.95)} ms;`,
    `memory of the CMS every 10 s, in MB: ${memory.join(' ')};`,
    `asked by one person in a minute: ${perMinute.join(', ')}`,
  ].join('\n')
}

const linesOf = ({ events }: Trace): string =>
  events.map((event) => `${JSON.stringify(event)}\n`).join('')
