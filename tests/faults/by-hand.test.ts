import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { dataDirLayout } from '@avizier/shared/data-dir'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { environmentOf } from '../../scripts/start/environment.ts'
import { ownScript } from '../../scripts/start/house.ts'
import type { Newsroom } from '../../scripts/start/newsroom.ts'
import { expectFullBuild, untilCaughtUp, untilPrecompressed } from './full-build.ts'
import { openAgain } from './newsroom.ts'
import { startCms, startPart, type Part } from './part.ts'

let newsroom: Newsroom
let cms: Part
beforeAll(async () => {
  newsroom = await openAgain(inject('newsroom'))
  cms = await startCms(newsroom)
})
afterAll(() => cms.end('SIGTERM'))

/** Runs npm run verify to its end. */
async function verify(): Promise<{ code: number | null; said: string }> {
  const { cwd, args } = ownScript('scripts/verify.ts')
  const env = environmentOf('cms', newsroom, process.env)
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'inherit'] })
  const closed = once(child, 'close')
  const said = await text(child.stdout)
  await closed
  return { code: child.exitCode, said }
}

it('what was changed, deleted or added in the public folder by hand is named and mended', async () => {
  const { dataDir } = newsroom.settings
  await using publisher = startPart('publisher', newsroom)
  await publisher.whileAlive(untilCaughtUp(newsroom, dataDir))
  await untilPrecompressed(dataDir)
  const inFolder = (name: string) => path.join(dataDirLayout(dataDir).current, name)
  const front = await readFile(inFolder('index.html'), 'utf8')

  await writeFile(inFolder('index.html'), front.replace('<body>', '<body>Altceva'))
  await rm(inFolder('rss.xml'))
  await rm(inFolder('despre'), { recursive: true })
  await mkdir(inFolder('ascuns'))
  await writeFile(inFolder('ascuns/index.html'), 'Nimeni nu a publicat asta.')
  await writeFile(inFolder('favicon.svg'), '<svg/>')
  await writeFile(inFolder('presa/index.html.gz'), 'Nu este ce scrie în pagină.')
  await writeFile(inFolder('pagina-stearsa.html.br'), 'Ce a rămas.')

  const { code, said } = await verify()
  expect(code).toBe(1)
  for (const line of [
    'index.html: other bytes',
    'rss.xml: missing',
    'despre/index.html: missing',
    'ascuns/index.html: unexpected',
    'favicon.svg: other bytes',
    'presa/index.html.gz: other bytes',
    'pagina-stearsa.html.br: unexpected',
  ])
    expect(said).toContain(`\n${line}\n`)

  const isMended = async () => (await readFile(inFolder('index.html'), 'utf8')) === front
  await expect.poll(isMended, { timeout: 60_000 }).toBe(true)
  const files = await expectFullBuild(newsroom, dataDir)
  await untilPrecompressed(dataDir)
  console.log(`${said.trim().split('\n').at(-1)}; mended, ${files} files compared`)
})
