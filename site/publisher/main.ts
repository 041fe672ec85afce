import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { dataDirLayout } from '@avizier/shared/data-dir'
import { readSettings } from '@avizier/shared/settings'
import { openSearchIndex } from './search/search-index.ts'
import { describeProblem } from './describe-problem.ts'
import { takeLock } from './lock.ts'
import { createProblemLog } from './problem-log.ts'
import { openPublisher, type Publisher } from './publisher.ts'
import { createRegisterClient } from '../following/register-client.ts'
import { createReporter, type Reporter } from './reporter.ts'

// The publisher as a process: follows the register for as long as it runs. `--mirror-only` follows without rendering.

/** How long one question to the register stays open. */
const waitSeconds = 25
const longestPauseMs = 10_000

const clock = () => new Date()
const settings = readSettings(process.env)
const dataDir = path.resolve(settings.dataDir)
const isMirrorOnly = process.argv.includes('--mirror-only')
const apiKey = process.env.PUBLISHER_API_KEY
if (!apiKey) stop('PUBLISHER_API_KEY is not set: `npm start` sets it from the secrets in DATA_DIR')

const home = dataDirLayout(dataDir).publisherDir
await mkdir(home, { recursive: true })

const end = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end.abort())
let wake = new AbortController()
// Somebody on this machine laid an order in the order book (npm run rebuild and the like). Heard before the lock is held: from
// then on others know which process to tell.
process.on('SIGHUP', () => wake.abort())
const release = takeLock(home)
if (!release) stop(`Another publisher works in ${home}: there is one for each folder`)

const search = isMirrorOnly ? undefined : await openSearchIndex({ dataDir, clock, log })
const client = createRegisterClient(settings.cmsUrl, apiKey)
let reporter: Reporter | undefined
const publisher = await openPublisher({
  dataDir,
  appDir: process.env.AVIZIER_APP_DIR ?? path.resolve(import.meta.dirname, '../dist'),
  siteUrl: settings.siteUrl,
  client,
  clock,
  log,
  search,
  changed: () => reporter?.changed(),
})
// What an earlier run left undone.
if (!publisher.isFilling()) search?.wake()
if (!isMirrorOnly)
  reporter = createReporter(
    () => client.reportState(publisher.state()),
    // The log has it already: a CMS that cannot be reached does not answer the next question either.
    () => undefined,
  )
end.signal.addEventListener('abort', () => void publisher.stop())
await run(publisher)
reporter?.close()
await publisher.close()
await search?.close()
release()

async function run(publisher: Publisher): Promise<void> {
  const note = createProblemLog(log, (problem) => describeProblem(problem, dataDir))
  while (!end.signal.aborted) {
    const problems = await step(publisher)
    if (end.signal.aborted) return
    const failures = note(problems)
    if (failures === 0) continue
    const wait = pause(Math.min(250 * 2 ** failures, longestPauseMs), undefined, {
      signal: end.signal,
    })
    await wait.catch(() => undefined)
  }
}

/** Follows and publishes once; what went wrong comes back. Pages whose time has come go live while the CMS is down too. */
async function step(publisher: Publisher): Promise<unknown[]> {
  const problems: unknown[] = []
  const note = (error: unknown) => void problems.push(error)
  await follow(publisher).catch(note)
  if (isMirrorOnly || end.signal.aborted) return problems
  await publisher.publish().catch(note)
  // Goes on beside the next steps, and says itself how it ended.
  publisher.work().then(wakeIfBehind, (error: unknown) => log(describeProblem(error, dataDir)))
  return problems
}

/** What a comparison found to mend does not wait for the next publication. */
function wakeIfBehind(): void {
  if (!end.signal.aborted && publisher.isBehind()) wake.abort()
}

/** Waits for rows, but not past the instant at which a page changes by itself. */
async function follow(publisher: Publisher): Promise<void> {
  wake = new AbortController()
  const due = publisher.nextDue()
  const untilDue = due ? Math.max(0, (due.getTime() - Date.now()) / 1000) : waitSeconds
  const hasWork = !isMirrorOnly && publisher.isBehind()
  const wait = hasWork ? 0 : Math.min(waitSeconds, untilDue)
  try {
    await publisher.follow(wait, AbortSignal.any([end.signal, wake.signal]))
  } catch (error) {
    if (!wake.signal.aborted) throw error
  }
}

function log(line: string): void {
  process.stdout.write(`${new Date().toISOString()} ${line}\n`)
}

function stop(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}
