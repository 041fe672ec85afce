import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, inject, it } from 'vitest'
import { clientOf, makeRelease } from '../support/api-client.ts'
import { mongodbForTests, titled } from '../support/mongodb.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'
import { expectFullBuild, expectWholeChain, untilCaughtUp } from './full-build.ts'
import { furnish, openAgain } from './newsroom.ts'
import { startCms, startPart } from './part.ts'
import { expectLive } from './traffic.ts'

const found = await mongodbForTests()
const given = process.env.TEST_MONGODB_URL
const mongodb = given ? { missing: `${new URL(given).host} is not ours to stop` } : found

describe.skipIf(mongodb.missing !== undefined)(titled('a newsroom on MongoDB', mongodb), () => {
  it('goes on by itself when its database was away', async () => {
    if (mongodb.missing !== undefined) return
    await using database = await mongodb.start()
    await using folder = await temporaryDirectory('database-away')
    const running = inject('newsroom')
    const newsroom = await openAgain({ ...running, dataDir: folder.path }, database.url)
    const password = running.accounts.find(({ roles }) => roles.includes('editor'))?.password ?? ''
    await furnish(newsroom, { documents: 10, password })
    await using cms = await startCms(newsroom)
    await using publisher = startPart('publisher', newsroom)
    await using site = startPart('site', newsroom)
    const editor = await clientOf('editor')
    const answered = new Map<string, string>()
    const publish = async (title: string) => {
      answered.set(title, await makeRelease(editor, { title }))
    }
    await publish('Înainte')
    await publisher.whileAlive(untilCaughtUp(newsroom, folder.path))

    const bringBack = await database.takeAway?.()
    const refused = publish('Când baza de date lipsește').then(
      () => 'answered late',
      (error: unknown) => String(error),
    )
    await pause(5000)
    await bringBack?.()
    const outcome = await refused

    await cms.whileAlive(publish('După'))
    await publisher.whileAlive(untilCaughtUp(newsroom, folder.path))
    await site.whileAlive(expectLive(editor, answered))
    const rows = await expectWholeChain(newsroom)
    const files = await expectFullBuild(newsroom, folder.path)
    expect(answered.size).toBeGreaterThanOrEqual(2)
    console.log(`away for 5 s (${outcome}); ${rows} rows, ${files} files compared`)
  })
})
