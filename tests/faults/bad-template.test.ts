import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { dataDirLayout } from '@avizier/shared/data-dir'
import { fileOf } from '../../site/publisher/files/write.ts'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { z } from 'zod'
import { compiledSite } from '../../scripts/start/house.ts'
import type { Newsroom } from '../../scripts/start/newsroom.ts'
import { clientOf, makeRelease, type ApiClient } from '../support/api-client.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'
import { expectFullBuild, untilCaughtUp } from './full-build.ts'
import { openAgain } from './newsroom.ts'
import { startCms, startPart, type Part } from './part.ts'

const generous = { timeout: 60_000, interval: 100 }

let newsroom: Newsroom
let cms: Part
beforeAll(async () => {
  newsroom = await openAgain(inject('newsroom'))
  cms = await startCms(newsroom)
})
afterAll(() => cms.end('SIGTERM'))

/** The compiled site with a fault in one template, for as long as the file `fault` exists. */
async function faultyApp(folder: string): Promise<{ appDir: string; fault: string }> {
  const appDir = path.join(folder, 'app')
  const fault = path.join(folder, 'fault')
  await cp(compiledSite, appDir, { recursive: true })
  const entry = path.join(appDir, 'server/entry.mjs')
  await rename(entry, path.join(appDir, 'server/whole.mjs'))
  await writeFile(
    entry,
    `import { existsSync } from 'node:fs'
     import { render as whole } from './whole.mjs'
     export async function render(address, reader) {
       if (address.includes('cu-defect') && existsSync(${JSON.stringify(fault)})) throw new TypeError('quotes is undefined')
       return whole(address, reader)
     }`,
  )
  return { appDir, fault }
}

const madeSchema = z.object({
  path: z.string(),
  failing: z.object({ error: z.string(), attempts: z.number() }).nullable(),
})

/** What an editor is told of a press release. */
async function toldOf(who: ApiClient, id: string): Promise<z.infer<typeof madeSchema>> {
  const { body } = await who.call('GET', `/register/status/press-releases/${id}`)
  return madeSchema.parse(body)
}

it('a document that cannot be rendered stops no other, is told, keeps its last good page, and mends by itself', async () => {
  await using folder = await temporaryDirectory('bad-template')
  const editor = await clientOf('editor')
  const { appDir, fault } = await faultyApp(folder.path)
  const dataDir = path.join(folder.path, 'data')
  await mkdir(dataDir)
  await using publisher = startPart('publisher', newsroom, {
    environment: { DATA_DIR: dataDir, AVIZIER_APP_DIR: appDir },
  })
  const pageOf = (address: string) =>
    readFile(fileOf(dataDirLayout(dataDir).current, address), 'utf8')
  const before = await makeRelease(editor, { title: 'Vechi cu defect' })
  await publisher.whileAlive(untilCaughtUp(newsroom, dataDir))
  const { path: oldPage } = await toldOf(editor, before)
  expect(await pageOf(oldPage)).toContain('Pe scurt.')

  await writeFile(fault, '')
  await editor.call('PATCH', `/press-releases/${before}`, { lead: 'Altul.', _status: 'published' })
  const broken = await makeRelease(editor, { title: 'Nou cu defect' })
  const good = await makeRelease(editor, { title: 'Fără greșeală' })
  await publisher.whileAlive(untilCaughtUp(newsroom, dataDir))
  const { path: goodPage } = await toldOf(editor, good)
  const { path: newPage } = await toldOf(editor, broken)
  expect(await pageOf(goodPage)).toContain('Fără greșeală')
  expect(await pageOf(oldPage)).toContain('Pe scurt.')
  await expect(pageOf(newPage)).rejects.toThrow('ENOENT')
  for (const id of [before, broken])
    await expect
      .poll(async () => (await toldOf(editor, id)).failing?.error, generous)
      .toContain('quotes is undefined')

  await rm(fault)
  await expect.poll(() => pageOf(newPage).catch(String), generous).toContain('Nou cu defect')
  await expect.poll(() => pageOf(oldPage), generous).toContain('Altul.')
  for (const id of [before, broken])
    await expect.poll(async () => (await toldOf(editor, id)).failing, generous).toBeNull()
  const files = await expectFullBuild(newsroom, dataDir)
  console.log(`2 of 3 publications could not be rendered, then could; ${files} files compared`)
})
