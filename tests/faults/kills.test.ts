import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { newestRowIsLive } from '../../scripts/start/answers.ts'
import type { Newsroom } from '../../scripts/start/newsroom.ts'
import { clientOf } from '../support/api-client.ts'
import {
  expectFullBuild,
  expectWholeChain,
  untilCaughtUp,
  untilPrecompressed,
} from './full-build.ts'
import { openAgain } from './newsroom.ts'
import { startCms, startPart, type Part } from './part.ts'
import { expectLive, publishOn, readOn } from './traffic.ts'

const forever = new AbortController().signal
const rounds = Number(process.env.FAULTS_ROUNDS ?? 2)

let newsroom: Newsroom
let site: Part
let cms: Part
let publisher: Part

const startPublisher = (): void => void (publisher = startPart('publisher', newsroom))

const victims = {
  'the publisher': async () => {
    await publisher.end('SIGKILL')
    startPublisher()
  },
  'the CMS': async () => {
    await cms.end('SIGKILL')
    cms = await startCms(newsroom)
  },
  both: async () => {
    await Promise.all([publisher.end('SIGKILL'), cms.end('SIGKILL')])
    startPublisher()
    cms = await startCms(newsroom)
  },
}

beforeAll(async () => {
  newsroom = await openAgain(inject('newsroom'))
  site = startPart('site', newsroom)
  cms = await startCms(newsroom)
  startPublisher()
  await publisher.whileAlive(newestRowIsLive(newsroom, forever))
})
afterAll(async () => {
  for (const part of [publisher, cms, site]) await part.end('SIGTERM')
})

describe('kill -9 while publications are going on', () => {
  it('loses nothing that was answered, and leaves the folder of a full build', async () => {
    const editor = await clientOf('editor')
    const reading = readOn()
    const answered = new Map<string, string>()
    let kills = 0
    let unanswered = 0
    for (let round = 1; round <= rounds; round += 1)
      for (const [victim, killAndStart] of Object.entries(victims)) {
        const traffic = [1, 2].map((one) => publishOn(editor, `Ucis ${victim} ${round}.${one}`))
        // Anywhere in the life of a batch, which takes about this long.
        await pause(100 + Math.random() * 500)
        await killAndStart()
        kills += victim === 'both' ? 2 : 1
        await pause(Math.random() * 300)
        for (const each of traffic) {
          await each.stop()
          unanswered += each.unanswered()
          for (const [title, id] of each.answered) answered.set(title, id)
        }
      }
    const { dataDir } = newsroom.settings
    await publisher.whileAlive(untilCaughtUp(newsroom, dataDir))
    await reading.stop()
    const rows = await expectWholeChain(newsroom)
    const files = await expectFullBuild(newsroom, dataDir)
    await untilPrecompressed(dataDir)
    await expectLive(editor, answered)
    console.log(
      `${kills} kills, ${answered.size} publications answered, ${unanswered} requests without an answer, ` +
        `${rows} rows, ${files} files compared, ${reading.pages()} pages read meanwhile`,
    )
    expect(answered.size).toBeGreaterThan(10)
  })
})
