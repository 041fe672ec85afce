import { spawn } from 'node:child_process'
import { cp, readFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { dataDirLayout } from '@avizier/shared/data-dir'
import type { TestProject } from 'vitest/node'
import { z } from 'zod'
import { house } from '../../scripts/start/house.ts'
import { freePort } from './ports.ts'
import { temporaryDirectory } from './temporary-directory.ts'

export const accountsSchema = z.array(
  z.object({ email: z.string(), password: z.string(), roles: z.array(z.string()) }),
)

/** A whole newsroom that runs as `npm start` runs it, with demonstration content, for the tests of several folders. */
export interface RunningNewsroom {
  siteUrl: string
  cmsUrl: string
  counterUrl: string
  dataDir: string
  accounts: z.infer<typeof accountsSchema>
  /** Nobody publishes alone what they wrote. */
  fourEyes: boolean
}

declare module 'vitest' {
  interface ProvidedContext {
    newsroom: RunningNewsroom
  }
}

const readyWithinMs = 9 * 60_000

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await temporaryDirectory('running')
  // Of npm test, which has made it for all; whoever runs alone begins with an empty folder.
  const { DEMONSTRATION_OF_RUN: made } = process.env
  if (made) await cp(made, dataDir.path, { recursive: true, verbatimSymlinks: true })
  const [sitePort, cmsPort, counterPort] = [await freePort(), await freePort(), await freePort()]
  const child = spawn(process.execPath, [path.join(house, 'scripts/start.ts')], {
    cwd: house,
    env: {
      ...process.env,
      DATA_DIR: dataDir.path,
      SITE_PORT: String(sitePort),
      CMS_PORT: String(cmsPort),
      COUNTER_PORT: String(counterPort),
      DATABASE_URL: '',
      DEMO: 'on',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
    await dataDir.remove()
  }

  const giveUpAt = Date.now() + readyWithinMs
  while (!output.includes('Ready after')) {
    if (child.exitCode !== null || Date.now() > giveUpAt) {
      await stop()
      throw new Error(`npm start did not get ready:\n${output}`)
    }
    await pause(200)
  }
  const accounts: unknown = JSON.parse(await readFile(dataDirLayout(dataDir.path).accounts, 'utf8'))
  project.provide('newsroom', {
    siteUrl: `http://localhost:${sitePort}`,
    cmsUrl: `http://localhost:${cmsPort}`,
    counterUrl: `http://localhost:${counterPort}`,
    dataDir: dataDir.path,
    accounts: accountsSchema.parse(accounts),
    fourEyes: true,
  })
  return stop
}
