import { existsSync } from 'node:fs'
import { cp, rename, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { once } from 'node:events'
import path from 'node:path'
import { dataDirLayout } from '@avizier/shared/data-dir'
import { monthOf } from '@avizier/shared/dates'
import { publisherId } from '@avizier/site/lock'
import { newestRowIsLive, cmsAnswers } from '../start/answers.ts'
import { environmentOf } from '../start/environment.ts'
import { house, ownScript } from '../start/house.ts'
import { openNewsroom, type Newsroom } from '../start/newsroom.ts'
import { createParts, type Parts, type RunningPart } from '../start/parts.ts'
import type { Progress } from '../start/progress.ts'
import { runToEnd } from '../start/running.ts'
import { hashInputs } from '../start/stamp.ts'

export interface RunningNewsroom extends Newsroom, AsyncDisposable, Pick<Parts, 'whileAlive'> {
  /** The publisher's process. */
  publisherId: number
}

/** What a furnished newsroom follows from; it is made once for each of their states and each month, and kept. */
const furnishedFrom = ['cms/src/migrations', 'cms/src/seed', 'scripts/bench/furnish.ts']

/** Fills an empty folder with so many documents: what `npm start` would find on a later day. */
export async function furnish(
  { dataDir, keptIn }: { dataDir: string; keptIn: string },
  documents: number,
  signal: AbortSignal,
): Promise<Newsroom> {
  const state = (await hashInputs(house, furnishedFrom)).slice(0, 12)
  const kept = path.join(keptIn, `newsroom-${documents}-${monthOf(new Date())}-${state}`)
  if (!existsSync(kept)) {
    const making = `${kept}.making`
    await rm(making, { recursive: true, force: true })
    await furnishAnew(making, documents, signal)
    await rename(making, kept)
  }
  await cp(kept, dataDir, { recursive: true })
  return openOwn(dataDir)
}

const openOwn = async (dataDir: string): Promise<Newsroom> =>
  openNewsroom({
    DATA_DIR: dataDir,
    SITE_PORT: String(await freePort()),
    CMS_PORT: String(await freePort()),
    COUNTER_PORT: String(await freePort()),
  })

async function furnishAnew(dataDir: string, documents: number, signal: AbortSignal): Promise<void> {
  const newsroom = await openOwn(dataDir)
  await runToEnd(
    {
      name: 'furnish',
      command: ownScript('scripts/bench/furnish.ts', String(documents)),
      environment: environmentOf('first-run', newsroom, process.env),
      logsDir: dataDirLayout(dataDir).logsDir,
    },
    signal,
  )
}

/** Starts CMS, publisher and site server as `npm start` does, and what else is wanted; resolves when all that was published is live. */
export async function run(
  newsroom: Newsroom,
  progress: Progress,
  signal: AbortSignal,
  more: readonly RunningPart[] = [],
): Promise<RunningNewsroom> {
  const parts = createParts(newsroom)
  try {
    parts.start('site')
    parts.start('cms')
    await parts.whileAlive(progress.step('Start the CMS', () => cmsAnswers(newsroom, signal)))
    parts.start('publisher')
    for (const part of more) parts.start(part)
    await parts.whileAlive(progress.step('First release', () => newestRowIsLive(newsroom, signal)))
    return {
      ...newsroom,
      publisherId: publisherId(dataDirLayout(newsroom.settings.dataDir).publisherDir) ?? 0,
      whileAlive: parts.whileAlive,
      [Symbol.asyncDispose]: () => parts.stop(),
    }
  } catch (error) {
    await parts.stop()
    throw error
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
