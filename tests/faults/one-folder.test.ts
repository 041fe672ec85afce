import { dataDirLayout } from '@avizier/shared/data-dir'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import type { Newsroom } from '../../scripts/start/newsroom.ts'
import { clientOf, makeRelease } from '../support/api-client.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'
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

it('a second publisher of a folder is refused; when the first is killed another one may start', async () => {
  await using folder = await temporaryDirectory('one-folder')
  const environment = { DATA_DIR: folder.path }
  await using first = startPart('publisher', newsroom, { environment })
  await first.whileAlive(untilCaughtUp(newsroom, folder.path))

  await using second = startPart('publisher', newsroom, { environment })
  expect(await second.ended).toBe(1)
  expect(second.printed()).toBe(
    `Another publisher works in ${dataDirLayout(folder.path).publisherDir}: there is one for each folder\n`,
  )

  await first.end('SIGKILL')
  await using third = startPart('publisher', newsroom, { environment })
  await makeRelease(await clientOf('editor'), { title: 'După al doilea publicator' })
  await third.whileAlive(untilCaughtUp(newsroom, folder.path))
  await expectFullBuild(newsroom, folder.path)
})
