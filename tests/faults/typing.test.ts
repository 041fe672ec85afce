import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { startBrowser } from '../support/browser.ts'
import { mongodbForTests, titled } from '../support/mongodb.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'
import type { Newsroom } from '../../scripts/start/newsroom.ts'
import { furnish, openAgain } from './newsroom.ts'
import { play } from './two-typists.ts'

// Two people type at random in one document while the network and the CMS go away. TYPING_SECONDS=600 is ten minutes.

const seconds = Number(process.env.TYPING_SECONDS)
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
  const { typed, words, lost, givenUp, conflicts } = await play({
    newsroom,
    browsers,
    account,
    seconds,
  })
  console.log(
    `${typed} characters typed in ${words} words, ${lost.join('').length} lost; ` +
      `${givenUp} given up by choice; ${conflicts.join(' + ')} conflicts settled`,
  )
  expect(lost).toEqual([])
  expect(words).toBeGreaterThan(5)
}
