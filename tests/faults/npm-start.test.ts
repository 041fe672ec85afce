import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import { expect, inject, it } from 'vitest'
import { newestRowIsLive } from '../../scripts/start/answers.ts'
import { ownScript } from '../../scripts/start/house.ts'
import { clientOf, makeRelease } from '../support/api-client.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'
import { expectLive } from './traffic.ts'
import { untilCaughtUp } from './full-build.ts'
import { makeEditor, openAgain } from './newsroom.ts'

const generous = { timeout: 60_000, interval: 100 }

/** The processes that a process has started and that still live: by what stands in their command line. */
async function childrenOf(parent: number): Promise<Map<string, number>> {
  const children = new Map<string, number>()
  for (const name of await readdir('/proc')) {
    const [, state, ppid] = /^\d+ \(.*\) (\S) (\d+)/s.exec(await procFile(name, 'stat')) ?? []
    if (Number(ppid) !== parent || state === 'Z') continue
    const line = await procFile(name, 'cmdline')
    for (const part of ['publisher/main', 'next', 'counter/main', 'server/main'])
      if (line.includes(part)) children.set(part, Number(name))
  }
  return children
}

/** A process may end while it is looked at. */
const procFile = (id: string, file: string): Promise<string> =>
  readFile(`/proc/${id}/${file}`, 'utf8').catch(() => '')

const isAlive = async (id: number): Promise<boolean> =>
  /\) [^ZX]/.test(await procFile(String(id), 'stat'))

it('npm start makes a newsroom in an empty folder, starts again what was killed, and takes all with it when it is killed', async () => {
  await using folder = await temporaryDirectory('npm-start')
  const running = inject('newsroom')
  const newsroom = await openAgain({ ...running, dataDir: folder.path })
  const { dataDir, sitePort, cmsPort, counterPort } = newsroom.settings
  const { cwd, args } = ownScript('scripts/start.ts')
  const env = {
    ...process.env,
    DATA_DIR: dataDir,
    SITE_PORT: String(sitePort),
    CMS_PORT: String(cmsPort),
    COUNTER_PORT: String(counterPort),
    DATABASE_URL: '',
    DEMO: 'off',
  }
  const start = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'inherit'] })
  let printed = ''
  start.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  await expect.poll(() => printed, { ...generous, timeout: 180_000 }).toContain('Ready after')
  const password = running.accounts.find(({ roles }) => roles.includes('editor'))?.password ?? ''
  await makeEditor(newsroom, password)

  const editor = await clientOf('editor')
  const answered = new Map<string, string>()
  for (const part of ['publisher/main', 'next', 'counter/main', 'server/main']) {
    const killed = (await childrenOf(start.pid ?? 0)).get(part) ?? 0
    process.kill(killed, 'SIGKILL')
    const isBack = async () => ((await childrenOf(start.pid ?? 0)).get(part) ?? killed) !== killed
    await expect.poll(isBack, generous).toBe(true)
    await newestRowIsLive(newsroom, new AbortController().signal)
    const title = `După moartea părții ${part}`
    answered.set(title, await makeRelease(editor, { title }))
  }
  expect(printed.match(/Starting it again\./g)).toHaveLength(4)
  await untilCaughtUp(newsroom, dataDir)
  await expectLive(editor, answered)

  const parts = [...(await childrenOf(start.pid ?? 0)).values()]
  expect(parts).toHaveLength(4)
  start.kill('SIGKILL')
  await once(start, 'exit')
  for (const id of parts) await expect.poll(() => isAlive(id), generous).toBe(false)
})
