import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from './ports.ts'
import { secantusPython } from './secantusdb.ts'
import { temporaryDirectory } from './temporary-directory.ts'

/** A database of its own on a MongoDB. */
export interface TestMongodb extends AsyncDisposable {
  /** For DATABASE_URL. */
  url: string
  stop: () => Promise<void>
  /** Takes the server away and resolves with what brings it back, with its data; absent where it is somebody else's. */
  takeAway?: () => Promise<() => Promise<void>>
}

/** How a test file gets a MongoDB, or why it cannot: then the suite is skipped under a title that says so. */
export type MongodbForTests = { start: () => Promise<TestMongodb>; missing?: never } | Missing
interface Missing {
  missing: string
}

const startTimeoutMs = 60_000

/**
 * TEST_MONGODB_URL where it is set, else SecantusDB from PyPI. At the top of a test file:
 *
 *     const mongodb = await mongodbForTests()
 *     describe.skipIf(mongodb.missing)(titled('on MongoDB', mongodb), …)
 */
export async function mongodbForTests(): Promise<MongodbForTests> {
  const given = process.env.TEST_MONGODB_URL
  if (given) return { start: () => Promise.resolve(onServer(given)) }
  const found = await secantusPython()
  return 'missing' in found ? found : { start: () => startSecantus(found.python) }
}

/** A title that carries the reason of a skip into the summary of `npm test`. */
export const titled = (title: string, { missing }: MongodbForTests): string =>
  missing === undefined ? title : `${title} (skipped: ${missing})`

const databaseName = () => `avizier-test-${process.pid}-${Date.now()}`

/** A new database on a server that is somebody else's: it is named apart and left there. */
function onServer(serverUrl: string): TestMongodb {
  const url = new URL(serverUrl)
  url.pathname = `/${databaseName()}`
  const stop = () => Promise.resolve()
  return { url: url.href, stop, [Symbol.asyncDispose]: stop }
}

async function startSecantus(python: string): Promise<TestMongodb> {
  const storage = await temporaryDirectory('mongodb')
  const port = await freePort()
  const start = () => listening(python, storage.path, port)
  let end = await start().catch(async (error: unknown) => {
    await storage.remove()
    throw error
  })
  const stop = async () => {
    await end()
    await storage.remove()
  }
  const takeAway = async () => {
    await end()
    return async () => void (end = await start())
  }
  // Payload makes all indexes at once; of more connections at the same moment SecantusDB resets some.
  const url = `mongodb://127.0.0.1:${port}/${databaseName()}?replicaSet=secantus&maxPoolSize=20`
  return { url, stop, takeAway, [Symbol.asyncDispose]: stop }
}

/** Starts a server and waits until it listens. Returns what ends it. */
async function listening(
  python: string,
  storage: string,
  port: number,
): Promise<() => Promise<void>> {
  const server = spawn(
    python,
    [
      ...['-m', 'secantus', '--host', '127.0.0.1', '--port', String(port)],
      ...['--storage-path', path.join(storage, 'data'), '--cache-size', '256M'],
      ...['--log-level', 'ERROR'],
    ],
    { cwd: storage, stdio: ['ignore', 'ignore', 'inherit'] },
  )
  const ended = once(server, 'exit')
  const end = async () => {
    server.kill('SIGTERM')
    const timer = setTimeout(() => server.kill('SIGKILL'), 10_000)
    await ended
    clearTimeout(timer)
  }
  // A test run that is cut short must not leave a database behind.
  process.once('exit', () => server.kill('SIGKILL'))
  const startsBy = Date.now() + startTimeoutMs
  while (!(await listens(port))) {
    if (server.exitCode !== null || Date.now() > startsBy) {
      await end()
      throw new Error(`SecantusDB did not start on port ${port} (exit code ${server.exitCode})`)
    }
    await pause(100)
  }
  return end
}

const listens = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
