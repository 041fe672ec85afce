import { readFile } from 'node:fs/promises'
import { dataDirLayout } from '@avizier/shared/data-dir'
import { ownScript } from '../start/house.ts'
import type { Progress } from '../start/progress.ts'
import { runToEnd } from '../start/running.ts'
import { openEditor } from './editor.ts'
import { countFiles, type Figures } from './figures.ts'
import type { RunningNewsroom } from './newsroom.ts'
import { untilIdle, watchMemory } from './processes.ts'
import { publishSingly, publishStorm } from './publications.ts'

/** Measures a newsroom that runs as `npm start` runs it, through its public doors. */
export async function measureAvizier(
  newsroom: RunningNewsroom,
  documents: number,
  progress: Progress,
  signal: AbortSignal,
): Promise<Figures> {
  const editor = await openEditor(newsroom)
  const memory = watchMemory(newsroom.publisherId)
  /** Like the peers, it begins each with nothing left to do: no part of the search index, no compressed pages. */
  const rest = () =>
    progress.step('Wait until nothing is left to do', () => untilIdle(newsroom.publisherId, signal))
  await rest()
  const single = await progress.step('Publish 100, one at a time', () =>
    publishSingly(editor, 100, signal),
  )
  await rest()
  const storm = await progress.step('Publish 100 in 10 s', () => publishStorm(editor, signal))
  await rest()
  const began = performance.now()
  await progress.step('Rebuild', () => rebuild(newsroom, signal))
  const rebuilt = performance.now() - began
  const alone = await peakOf(newsroom.publisherId)
  progress.say(`  the publisher alone held ${Math.round(alone / 1_000_000)} MB at most`)
  return {
    documents,
    tool: 'Avizier',
    single,
    storm,
    rebuild: rebuilt,
    // The publisher with what it starts, as for the peers.
    memory: Math.max(await memory.stop(), alone),
    files: await countFiles(dataDirLayout(newsroom.settings.dataDir).current),
  }
}

/** As a webmaster does it: `npm run rebuild`. */
const rebuild = ({ settings }: RunningNewsroom, signal: AbortSignal): Promise<void> =>
  runToEnd(
    {
      name: 'rebuild',
      command: ownScript('scripts/rebuild.ts'),
      environment: {
        ...process.env,
        DATA_DIR: settings.dataDir,
        SITE_PORT: String(settings.sitePort),
        CMS_PORT: String(settings.cmsPort),
      },
      logsDir: dataDirLayout(settings.dataDir).logsDir,
    },
    signal,
  )

/** The most memory that a process has ever held. */
async function peakOf(processId: number): Promise<number> {
  const status = await readFile(`/proc/${processId}/status`, 'utf8')
  return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1]) * 1024
}
