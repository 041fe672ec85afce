import { dataDirLayout } from '@avizier/shared/data-dir'
import { checkFiles } from '@avizier/site/check-files'
import { lockDataDir } from './start/lock.ts'
import { environmentOf, type Part } from './start/environment.ts'
import { ownScript, packageProgram, type Command } from './start/house.ts'
import { openNewsroom } from './start/newsroom.ts'
import { requirePorts } from './start/ports.ts'
import { isMendable } from './start/refusal.ts'
import { failureOf, launch, runToEnd } from './start/running.ts'

// npm run dev: CMS and site with hot reload on the data of npm start. The mirror follows the register, and the site's
// development server draws its pages from the mirror.

const end = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => end.abort('stopped'))

process.exit(await develop().catch(tell))

async function develop(): Promise<number> {
  const newsroom = await openNewsroom(process.env)
  const { dataDir, sitePort, cmsPort, siteUrl, cmsUrl } = newsroom.settings
  const { logsDir } = dataDirLayout(dataDir)
  const unlock = lockDataDir(dataDir)
  await checkFiles(dataDir)
  await requirePorts(newsroom.settings)
  const prepare = (part: Part, name: string, command: Command) => ({
    name,
    command,
    environment: environmentOf(
      part,
      newsroom,
      process.env,
      part === 'first-run' ? 'production' : 'development',
    ),
    logsDir,
  })
  console.log('Preparing the database …')
  await runToEnd(
    prepare('first-run', 'first-run', ownScript('scripts/start/first-run.ts')),
    end.signal,
  )
  const running = [
    prepare('site', 'dev-site', packageProgram('site', 'astro', 'dev', '--port', String(sitePort))),
    prepare('counter', 'dev-counter', ownScript('site/counter/main.ts')),
    prepare('mailer', 'dev-mailer', ownScript('site/mailer/main.ts')),
    prepare('publisher', 'dev-mirror', ownScript('site/publisher/main.ts', '--mirror-only')),
    prepare('cms', 'dev-cms', packageProgram('cms', 'next', 'dev', '-p', String(cmsPort))),
  ].map(launch)
  console.log(`Site ${siteUrl}/, newsroom ${cmsUrl}/admin, logs in ${logsDir}`)
  console.log('The first screen is compiled when it is asked for. Ctrl-C ends everything.')

  const deaths = running.map(async (part) => failureOf(part, await part.ended))
  const failure = await Promise.race([stopped(), ...deaths])
  for (const part of running.toReversed()) await part.stop(3000)
  unlock()
  if (failure) throw failure
  return 0
}

function tell(error: unknown): number {
  if (end.signal.aborted) return 0
  console.error(isMendable(error) ? error.message : error)
  return 1
}

function stopped(): Promise<undefined> {
  return new Promise((resolve) => end.signal.addEventListener('abort', () => resolve(undefined)))
}
