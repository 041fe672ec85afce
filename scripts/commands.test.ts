import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { promisify } from 'node:util'
import { dataDirLayout } from '@avizier/shared/data-dir'
import { openMirror } from '@avizier/site/mirror'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ownScript, requireBuilt } from './start/house.ts'
import { Refusal } from './start/refusal.ts'

let home: string
beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'avizier-commands-'))
  const { publisherDir, releasesDir, current } = dataDirLayout(home)
  await mkdir(publisherDir)
  await mkdir(releasesDir, { recursive: true })
  await symlink('releases/R1/site', current)
})
afterEach(() => rm(home, { recursive: true }))

/** How a command of the terminal ends in this DATA_DIR, and what it says. */
async function run(command: string) {
  const { cwd, args } = ownScript(`scripts/${command}.ts`)
  const env = { ...process.env, DATA_DIR: home, CMS_PORT: '2', NODE_NO_WARNINGS: '1' }
  return promisify(execFile)(process.execPath, args, { cwd, env }).then(
    ({ stdout, stderr }) => ({ code: 0, said: stdout + stderr }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({
      code,
      said: stdout + stderr,
    }),
  )
}

it.each(['start', 'dev', 'status', 'rebuild', 'rollback'])(
  'npm run %s refuses the order book of a newer program with a sentence',
  async (command) => {
    const { orderBook } = dataDirLayout(home)
    const database = new DatabaseSync(orderBook)
    database.exec('PRAGMA user_version = 99')
    database.close()
    const { code, said } = await run(command)
    expect(existsSync(dataDirLayout(home).database)).toBe(false)
    expect(said).toContain(`${orderBook} has version 99, and this program knows 1`)
    expect(said).not.toMatch(/^ +at |Error:/m)
    expect(code).toBe(1)
  },
)

it('npm run status names a lock that is none, and goes on', async () => {
  const { publisherDir } = dataDirLayout(home)
  await mkdir(path.join(publisherDir, 'lock.db'))
  const { code, said } = await run('status')
  expect(said).toContain(`${publisherDir}/lock.db cannot be opened`)
  expect(said).toContain('verified    not yet')
  expect(code).toBe(1)
})

it('nothing is ordered from a site that was never built: a sentence says what to do', () => {
  const appDir = path.join(home, 'dist')
  expect(() => requireBuilt(appDir)).toThrow(
    new Refusal(`The site is not built yet (${appDir} is not there): npm start does it.`),
  )
  requireBuilt(home)
})

it('npm run status says of a mirror without rows, or without anything, that it has not been filled yet', async () => {
  const { mirror } = dataDirLayout(home)
  openMirror(mirror).close()
  expect(await run('status')).toMatchObject({
    code: 0,
    said: expect.stringContaining('its mirror has not been filled yet') as string,
  })
  await writeFile(mirror, '')
  const { said } = await run('status')
  expect(said).toContain(`${mirror} has not been filled yet`)
  expect(said).toContain('verified    not yet')
})

it('npm run verify names a database that is none', async () => {
  const { database } = dataDirLayout(home)
  await writeFile(database, 'x'.repeat(5000))
  const damaged = await run('verify')
  expect(damaged.said).toContain(`${database} is damaged`)
  expect(damaged.said).not.toMatch(/^ +at |Error:/m)
  await rm(database)
  await mkdir(database)
  expect((await run('verify')).said).toMatch(/avizier\.db cannot be opened\. It must be a file/)
})
