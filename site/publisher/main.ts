import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { dataDirLayout } from '@avizier/shared/data-dir'
import { ownSettings } from '../settings.ts'
import { follow } from '../following/follow.ts'
import { createRegisterClient } from '../following/register-client.ts'
import { describeProblem } from './describe-problem.ts'
import { takeLock } from './lock.ts'
import { openPublisher } from './publisher.ts'
import { createReporter, type Reporter } from './reporter.ts'
import { publishingFollower } from './rounds.ts'
import { openSearchIndex } from './search/search-index.ts'

// The publisher as a process: follows the register for as long as it runs. `--mirror-only` follows without rendering.

const clock = () => new Date()
const settings = ownSettings(process.env)
const { dataDir } = settings
const isMirrorOnly = process.argv.includes('--mirror-only')
const apiKey = process.env.PUBLISHER_API_KEY
if (!apiKey) stop('PUBLISHER_API_KEY is not set: `npm start` sets it from the secrets in DATA_DIR')

const home = dataDirLayout(dataDir).publisherDir
await mkdir(home, { recursive: true })

const end = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end.abort())
let wake = (): void => undefined
// Somebody on this machine laid an order in the order book (npm run rebuild and the like). Heard before the lock is held: from
// then on others know which process to tell.
process.on('SIGHUP', () => wake())
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
const publishing = publishingFollower(publisher, {
  signal: end.signal,
  clock,
  behind: () => wake(),
  failed: (error) => log(describe(error)),
})
const following = follow(isMirrorOnly ? publisher.follower : publishing, {
  client,
  signal: end.signal,
  log,
  describe,
})
wake = following.wake
await following.ended
reporter?.close()
await publisher.close()
await search?.close()
release()

function describe(problem: unknown): string {
  return describeProblem(problem, dataDir)
}

function log(line: string): void {
  process.stdout.write(`${new Date().toISOString()} ${line}\n`)
}

function stop(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}
