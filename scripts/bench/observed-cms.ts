import { setTimeout as pause } from 'node:timers/promises'
import { dataDirLayout } from '@avizier/shared/data-dir'
import { environmentOf } from '../start/environment.ts'
import type { Newsroom } from '../start/newsroom.ts'
import { partCommand } from '../start/parts.ts'
import { launch, type Running } from '../start/running.ts'
import { heldBy, untilIdle } from './processes.ts'

const collectGarbage = new URL('./collect-garbage.ts', import.meta.url).href
/** What one collection frees lets the next free more. */
const collections = 3

/** The CMS as `npm start` runs it, but that it can be told to collect its garbage. */
export function launchCms(newsroom: Newsroom): Running {
  const { cwd, args } = partCommand('cms', newsroom)
  return launch({
    name: 'cms',
    command: { cwd, args: ['--import', collectGarbage, ...args] },
    environment: environmentOf('cms', newsroom, process.env),
    logsDir: dataDirLayout(newsroom.settings.dataDir).logsDir,
  })
}

/** What it holds when it does nothing and its garbage is collected, in bytes. */
export async function heldAtRest(processId: number, signal: AbortSignal): Promise<number> {
  await untilIdle(processId, signal)
  for (let turn = 0; turn < collections; turn += 1) {
    process.kill(processId, 'SIGUSR2')
    await pause(1000, undefined, { signal })
  }
  return heldBy(processId)
}
