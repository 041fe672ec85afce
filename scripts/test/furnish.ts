import { dataDirLayout } from '@avizier/shared/data-dir'
import { environmentOf } from '../start/environment.ts'
import { ownScript } from '../start/house.ts'
import { openNewsroom, type Environment } from '../start/newsroom.ts'
import { runToEnd } from '../start/running.ts'

/** The demonstration in an empty folder, as the first run of `npm start` leaves it: each suite that needs it copies it. */
export async function furnish(
  dataDir: string,
  environment: Environment,
  signal: AbortSignal,
): Promise<void> {
  const newsroom = await openNewsroom({ DATA_DIR: dataDir, DEMO: 'on' })
  await runToEnd(
    {
      name: 'first-run',
      command: ownScript('scripts/start/first-run.ts'),
      environment: environmentOf('first-run', newsroom, environment),
      logsDir: dataDirLayout(newsroom.settings.dataDir).logsDir,
    },
    signal,
  )
}
