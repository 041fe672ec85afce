import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { house } from './start/house.ts'

// npm run canary [-- VERSION]: whether pages are still what Astro's own server says, on the newest Astro. Tried in a copy
// that is thrown away, before anybody upgrades (docs/decisions/0016).

const catalog = 'pnpm-workspace.yaml'
const pinned = /^( {2}astro: )(.+)$/m
const test = 'tests/publishing/served.test.ts'
const read = promisify(execFile)

const meanings = {
  GREEN: 'Pages are what its server says.',
  RED: 'Pages are not what its server says: docs/decisions/0016-pages-without-the-server.md tells what follows.',
  'NOT TRIED':
    'The site cannot be compiled with it as it is (see above), whoever renders the pages.',
}

const [, , here = ''] = pinned.exec(await readFile(path.join(house, catalog), 'utf8')) ?? []
const tried = process.argv[2] ?? (await newest())
console.log(`Astro ${here} is pinned; ${tried} is tried.`)
const end = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end.abort())
const home = await mkdtemp(path.join(tmpdir(), 'avizier-canary-'))
try {
  await copyTracked(home)
  await pin(path.join(home, catalog), tried)
  const outcome = await tryOut()
  console.log(`${outcome}: Astro ${tried}, where ${here} is pinned. ${meanings[outcome]}`)
  process.exitCode = outcome === 'GREEN' ? 0 : 1
} catch (error) {
  if (!end.signal.aborted) throw error
  console.error('Given up before it was known.')
  process.exitCode = 130
} finally {
  // What a program that was given up began may still be writing.
  await rm(home, { recursive: true, force: true, maxRetries: 10 })
}

async function tryOut(): Promise<keyof typeof meanings> {
  const isCompiled =
    (await runs(home, 'pnpm', 'install', '--no-frozen-lockfile')) &&
    (await runs(path.join(home, 'site'), 'pnpm', 'exec', 'astro', 'build'))
  if (!isCompiled) return 'NOT TRIED'
  const isSame = await runs(home, 'pnpm', 'exec', 'vitest', 'run', '--project', 'publishing', test)
  return isSame ? 'GREEN' : 'RED'
}

async function newest(): Promise<string> {
  const { stdout } = await read('pnpm', ['view', 'astro', 'version'], { cwd: house })
  return stdout.trim()
}

/** What Git knows, as it lies here now: also without what was deleted here. */
async function copyTracked(folder: string): Promise<void> {
  const { stdout } = await read('git', ['ls-files', '-z'], { cwd: house, maxBuffer: 2 ** 24 })
  for (const file of stdout.split('\0').filter((name) => name !== '')) {
    end.signal.throwIfAborted()
    if (existsSync(path.join(house, file)))
      await cp(path.join(house, file), path.join(folder, file), { recursive: true })
  }
}

async function pin(file: string, version: string): Promise<void> {
  const text = await readFile(file, 'utf8')
  if (!pinned.test(text)) throw new Error(`${catalog} pins no astro: the canary cannot try another`)
  await writeFile(file, text.replace(pinned, `$1${version}`))
}

/** Runs a program on this terminal; whether it ended well. Rejects where the whole is given up. */
async function runs(cwd: string, program: string, ...args: string[]): Promise<boolean> {
  const { signal } = end
  const child = spawn(program, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'], signal })
  const [code] = (await once(child, 'exit')) as [number | null]
  signal.throwIfAborted()
  return code === 0
}
