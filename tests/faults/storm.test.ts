import { spawn, type ChildProcess } from 'node:child_process'
import { readdir, readlink } from 'node:fs/promises'
import { dataDirLayout } from '@avizier/shared/data-dir'
import { publisherId } from '@avizier/site/lock'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { newestRowIsLive } from '../../scripts/start/answers.ts'
import { environmentOf } from '../../scripts/start/environment.ts'
import { ownScript } from '../../scripts/start/house.ts'
import type { Newsroom } from '../../scripts/start/newsroom.ts'
import { clientOf, makeRelease } from '../support/api-client.ts'
import { expectFullBuild, expectWholeChain, untilCaughtUp } from './full-build.ts'
import { openAgain } from './newsroom.ts'
import { startCms, startPart, type Part } from './part.ts'
import { expectLive, readOn, type Answered } from './traffic.ts'

const publications = 100
/** How many editors press the button at the same time. */
const editors = 5

let newsroom: Newsroom
let site: Part
let cms: Part
let publisher: Part

beforeAll(async () => {
  newsroom = await openAgain(inject('newsroom'))
  site = startPart('site', newsroom)
  cms = await startCms(newsroom)
  publisher = startPart('publisher', newsroom)
  await publisher.whileAlive(newestRowIsLive(newsroom, new AbortController().signal))
})
afterAll(async () => {
  for (const part of [publisher, cms, site]) await part.end('SIGTERM')
})

/** Asks for a rebuild as a person does, and does not wait for its end. */
function askForRebuild(): ChildProcess {
  const { cwd, args } = ownScript('scripts/rebuild.ts')
  const env = environmentOf('publisher', newsroom, process.env)
  return spawn(process.execPath, args, { cwd, env, stdio: 'ignore' })
}

/** Until then an order would be carried out by who gives it. */
async function untilItHoldsTheFolder({ pid }: Part): Promise<void> {
  const { publisherDir } = dataDirLayout(newsroom.settings.dataDir)
  await expect.poll(() => publisherId(publisherDir), { timeout: 30_000 }).toBe(pid)
}

/** Waits until a release is being made beside the public one. */
async function untilRebuilding(): Promise<void> {
  const { current, releasesDir } = dataDirLayout(newsroom.settings.dataDir)
  const before = new Set(await readdir(releasesDir))
  const asking = askForRebuild()
  const isBegun = async () => (await readdir(releasesDir)).some((name) => !before.has(name))
  await expect.poll(isBegun, { timeout: 30_000, interval: 5 }).toBe(true)
  const names = await readdir(releasesDir)
  const target = await readlink(current)
  expect(names.filter((name) => !before.has(name) && target.includes(name))).toEqual([])
  asking.kill('SIGKILL')
}

describe('a storm of publications while the site is rebuilt and its publisher killed', () => {
  it('is live as a whole, and the folder is that of a full build', async () => {
    const editor = await clientOf('editor')
    const reading = readOn()
    const answered: Answered = new Map()
    let begun = 0
    let firstAt = Infinity
    const publishInTurn = async () => {
      for (;;) {
        begun += 1
        const title = `Furtună ${begun}`
        if (begun > publications) return
        answered.set(title, await makeRelease(editor, { title }))
        firstAt = Math.min(firstAt, performance.now())
      }
    }
    const storm = Array.from({ length: editors }, publishInTurn)
    await untilRebuilding()
    const beforeKill = answered.size
    await publisher.end('SIGKILL')
    publisher = startPart('publisher', newsroom)
    await publisher.whileAlive(untilItHoldsTheFolder(publisher))
    await untilRebuilding()
    await Promise.all(storm)

    const { dataDir } = newsroom.settings
    await publisher.whileAlive(untilCaughtUp(newsroom, dataDir))
    const seconds = (performance.now() - firstAt) / 1000
    await reading.stop()
    const rows = await expectWholeChain(newsroom)
    const files = await expectFullBuild(newsroom, dataDir)
    await expectLive(editor, answered)
    console.log(
      `${answered.size} publications live ${seconds.toFixed(1)} s after the first was answered; killed after ${beforeKill} of them, ` +
        `in a rebuild; ${rows} rows, ${files} files compared, ${reading.pages()} pages read meanwhile`,
    )
    expect(answered.size).toBe(publications)
  })
})
