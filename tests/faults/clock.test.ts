import { execFile } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { promisify } from 'node:util'
import { dataDirLayout } from '@avizier/shared/data-dir'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { ownScript } from '../../scripts/start/house.ts'
import type { Newsroom } from '../../scripts/start/newsroom.ts'
import { clientOf, makeRelease } from '../support/api-client.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'
import { makeAnnouncement, untilPageSays } from './announcement.ts'
import { settableClock } from './clock.ts'
import { expectFullBuild, untilCaughtUp } from './full-build.ts'
import { openAgain } from './newsroom.ts'
import { startCms, startPart, type Part } from './part.ts'

let newsroom: Newsroom
let cms: Part
beforeAll(async () => {
  newsroom = await openAgain(inject('newsroom'))
  cms = await startCms(newsroom)
})
afterAll(() => cms.end('SIGTERM'))

it('a clock that was hours ahead, or goes back by hours, leaves nothing wrong', async () => {
  await using folder = await temporaryDirectory('clock')
  const editor = await clientOf('editor')
  const clock = settableClock(folder.path)
  const { options } = clock
  const page = await makeAnnouncement(editor, { title: 'Apă oprită', endsInHours: 2 })
  clock.setHours(3)
  await using publisher = startPart('publisher', newsroom, {
    ...options,
    environment: { ...options.environment, DATA_DIR: folder.path },
  })
  let files = 0
  /** A publication wakes the publisher; the announcement itself does not change. */
  const publishAndCompare = async (state: 'coming' | 'in-force' | 'over') => {
    await makeRelease(editor, { title: `Publicat când anunțul era ${state}` })
    await publisher.whileAlive(untilCaughtUp(newsroom, folder.path))
    await untilPageSays(folder.path, page, state)
    files += await expectFullBuild(newsroom, folder.path, clock.now)
  }
  await publishAndCompare('over')
  clock.setHours(0)
  await publishAndCompare('in-force')
  clock.setHours(-5)
  await publishAndCompare('coming')

  // A release that is older by its name is made beside those that are there, not in their place.
  const { releasesDir } = dataDirLayout(folder.path)
  const before = await readdir(releasesDir)
  const rebuild = ownScript('scripts/rebuild.ts')
  await promisify(execFile)(process.execPath, rebuild.args, {
    cwd: rebuild.cwd,
    env: { ...process.env, DATA_DIR: folder.path },
  })
  const after = await readdir(releasesDir)
  expect(after).toHaveLength(2)
  expect(after).toEqual(expect.arrayContaining(before))
  await publishAndCompare('coming')

  clock.setHours(0)
  await publishAndCompare('in-force')
  console.log(`4 clocks, 5 comparisons of ${files} files together`)
})
