import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
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

it('while the CMS is away for hours, pages change at their minute; when it is back, the publisher goes on', async () => {
  await using folder = await temporaryDirectory('away')
  const editor = await clientOf('editor')
  const clock = settableClock(folder.path)
  const { options } = clock
  const page = await makeAnnouncement(editor, { title: 'Gaz oprit', endsInHours: 3 })
  await using publisher = startPart('publisher', newsroom, {
    ...options,
    environment: { ...options.environment, DATA_DIR: folder.path },
  })
  await publisher.whileAlive(untilCaughtUp(newsroom, folder.path))
  await untilPageSays(folder.path, page, 'in-force')

  await cms.end('SIGKILL')
  await expect.poll(publisher.printed, { timeout: 60_000 }).toContain('cannot be reached')
  for (const hours of [1, 2]) {
    clock.setHours(hours)
    await pause(500)
  }
  await untilPageSays(folder.path, page, 'in-force')
  clock.setHours(4)
  await untilPageSays(folder.path, page, 'over')

  cms = await startCms(newsroom)
  await makeRelease(editor, { title: 'Publicat după întoarcere' })
  await publisher.whileAlive(untilCaughtUp(newsroom, folder.path))
  const files = await expectFullBuild(newsroom, folder.path, clock.now)
  console.log(`4 hours without a CMS, then ${files} files compared`)
})
