import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { dataDirLayout } from '@avizier/shared/data-dir'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import type { Newsroom } from '../../scripts/start/newsroom.ts'
import { clientOf, makeRelease } from '../support/api-client.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'
import { expectFullBuild, untilCaughtUp } from './full-build.ts'
import { openAgain } from './newsroom.ts'
import { startCms, startPart, type Part } from './part.ts'
import { smallDiskFor } from './small-disk.ts'

/** How much is left when a batch begins: none of it, or as much as some of its files need. */
const leftBytes = [0, 20_000, 60_000, 120_000]

let newsroom: Newsroom
let cms: Part
beforeAll(async () => {
  newsroom = await openAgain(inject('newsroom'))
  cms = await startCms(newsroom)
})
afterAll(() => cms.end('SIGTERM'))

it('a disk that is full in the middle of a batch stops no reader, is told, and is caught up with', async () => {
  await using folder = await temporaryDirectory('full-disk')
  const editor = await clientOf('editor')
  const disk = await smallDiskFor(folder.path)
  await using publisher = startPart('publisher', newsroom, {
    environment: { DATA_DIR: folder.path },
    through: disk.through,
  })
  const dataDir = disk.seenAt(publisher, folder.path)
  await publisher.whileAlive(untilCaughtUp(newsroom, dataDir))

  let pages = 0
  for (const [round, left] of leftBytes.entries()) {
    const told = publisher.printed().length
    await disk.fill(publisher, folder.path, left)
    for (let count = 1; count <= 5; count += 1)
      await makeRelease(editor, { title: `Disc plin ${round}.${count}` })
    await expect
      .poll(() => publisher.printed().slice(told), { timeout: 60_000 })
      .toContain(`cannot write in ${folder.path}`)
    pages += await expectWholePages(dataDir)
    await disk.empty(publisher, folder.path)
    await publisher.whileAlive(untilCaughtUp(newsroom, dataDir))
  }
  const files = await expectFullBuild(newsroom, dataDir)
  console.log(
    `${disk.kind}: full ${leftBytes.length} times, 20 publications, ${pages} pages whole meanwhile, ${files} files compared`,
  )
})

/** Every page of the public folder has its end. Returns how many there are. */
async function expectWholePages(dataDir: string): Promise<number> {
  const folder = `${dataDirLayout(dataDir).current}/`
  const names = (await readdir(folder, { recursive: true })).filter(
    (name) => name.endsWith('.html') && !path.basename(name).startsWith('.'),
  )
  const cut: string[] = []
  for (const name of names)
    if (!(await readFile(path.join(folder, name), 'utf8')).includes('</html>')) cut.push(name)
  expect(cut).toEqual([])
  return names.length
}
