import { dataDirLayout } from '@avizier/shared/data-dir'
import { checkFiles } from '@avizier/site/check-files'
import { createParts, type Parts } from './start/parts.ts'
import { buildAll } from './start/builds.ts'
import { cmsAnswers, newestRowIsLive } from './start/answers.ts'
import { copyDatabase, readDatabaseState } from './start/database.ts'
import { environmentOf } from './start/environment.ts'
import { house, ownScript } from './start/house.ts'
import { lockDataDir } from './start/lock.ts'
import { requireDkimKey } from './start/dkim-key.ts'
import { requireMongodb } from './start/mongodb.ts'
import { openNewsroom, settingsOf, type Newsroom } from './start/newsroom.ts'
import { requirePorts } from './start/ports.ts'
import { createProgress, seconds } from './start/progress.ts'
import { prepareDataDir, requireRoom } from './start/data-dir.ts'
import { isMendable } from './start/refusal.ts'
import { runToEnd } from './start/running.ts'

// npm start: everything from an empty DATA_DIR to a newsroom that runs, and its end.

const end = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => end.abort('stopped'))

const progress = createProgress(process.stdout, () => performance.now())
process.exit(await start().catch(tell))

async function start(): Promise<number> {
  const begun = performance.now()
  const settings = settingsOf(process.env)
  await prepareDataDir(settings.dataDir)
  const unlock = lockDataDir(settings.dataDir)
  await checkFiles(settings.dataDir)
  await requirePorts(settings)
  await requireRoom(settings.dataDir)
  await requireRoom(house)
  requireDkimKey(settings.mail)
  if (settings.databaseUrl) await requireMongodb(settings.databaseUrl)
  const newsroom = await openNewsroom(process.env)

  await buildAll(newsroom, progress, end.signal)
  await prepareDatabase(newsroom)
  const parts = createParts(newsroom)
  try {
    await parts.whileAlive(startParts(newsroom, parts))
    progress.say(`\nReady after ${seconds(performance.now() - begun)}.\n${welcome(newsroom)}\n`)
    parts.keep(progress.say)
    await parts.whileAlive(ended(end.signal))
  } finally {
    await progress.step('Stop', () => parts.stop())
    unlock()
  }
  return 0
}

/** Copies the database before it is migrated, then migrates it and makes what the first run makes. */
async function prepareDatabase(newsroom: Newsroom): Promise<void> {
  const { dataDir, databaseUrl } = newsroom.settings
  if (!databaseUrl) {
    const { database: file, backupsDir } = dataDirLayout(dataDir)
    const { exists, pendingMigrations, hasUsers } = await readDatabaseState(file)
    if (pendingMigrations.length === 0 && hasUsers) {
      progress.skip('Prepare the database', 'nothing to migrate')
      return
    }
    if (exists && pendingMigrations.length > 0)
      await progress.step('Copy the database before migrating', () =>
        copyDatabase(file, backupsDir, new Date()),
      )
  }
  await progress.step('Prepare the database and the first content', () =>
    runToEnd(
      {
        name: 'first-run',
        command: ownScript('scripts/start/first-run.ts'),
        environment: environmentOf('first-run', newsroom, process.env),
        logsDir: dataDirLayout(dataDir).logsDir,
      },
      end.signal,
    ),
  )
}

/** The public site comes first: it needs nobody. */
async function startParts(newsroom: Newsroom, parts: Parts): Promise<void> {
  parts.start('site')
  parts.start('counter')
  parts.start('cms')
  await progress.step('Start the CMS', () => cmsAnswers(newsroom, end.signal))
  parts.start('publisher')
  parts.start('mailer')
  await progress.step('Publish what is in the register', () =>
    newestRowIsLive(newsroom, end.signal),
  )
}

function welcome({ settings }: Newsroom): string {
  const { accounts, logsDir } = dataDirLayout(settings.dataDir)
  return [
    `Public site  ${settings.siteUrl}/`,
    `Newsroom     ${settings.cmsUrl}/admin`,
    `Accounts     ${accounts}`,
    `Logs         ${logsDir}`,
    'Ctrl-C ends everything.',
  ].join('\n')
}

function ended(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}

/** What a failure leaves on the terminal; gives the exit code. A stop that was asked for is no failure. */
function tell(error: unknown): number {
  if (end.signal.aborted) return 0
  if (isMendable(error)) console.error(`\n${error.message}`)
  else console.error(error)
  return 1
}
