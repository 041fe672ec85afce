import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { buildAll } from './start/builds.ts'
import { house, packageProgram, type Command } from './start/house.ts'
import { openNewsroom } from './start/newsroom.ts'
import { createProgress, seconds } from './start/progress.ts'
import { add, closingLine, exitCodeOf, readReport, type Counts } from './test/counts.ts'

// npm test: everything that can be checked, in the order of its price. Each check of the code counts as one test.

const checks: { name: string; command: () => Command }[] = [
  { name: 'format', command: () => packageProgram('.', 'prettier', '--check', '.') },
  { name: 'lint', command: () => packageProgram('.', 'eslint', '.') },
  { name: 'types of shared', command: () => packageProgram('.', 'typescript:tsc', '-p', 'shared') },
  { name: 'types of cms', command: () => packageProgram('.', 'typescript:tsc', '-p', 'cms') },
  {
    name: 'types of the demonstration',
    command: () => packageProgram('.', 'typescript:tsc', '-p', 'cms/demo'),
  },
  { name: 'types of scripts and tests', command: () => packageProgram('.', 'typescript:tsc') },
  // Not `astro check`: where the checker cannot be loaded that one says so and ends with 0.
  { name: 'types of site', command: () => packageProgram('site', '@astrojs/check:astro-check') },
]
const home = path.join(house, '.cache/tests')

const begun = performance.now()
const end = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => end.abort(new Error(`stopped by ${signal}`)))
const environment = {
  ...process.env,
  TZ: 'UTC',
  NEXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
}
const failures: string[] = []
const skips: string[] = []
let counts: Counts = { passed: 0, failed: 0, skipped: 0 }

for (const { name, command } of checks) await count(name, () => check(name, command()))
await count('build', build)
await runTests()
sumUp()
process.exit(exitCodeOf(counts))

/** Counts one piece of work as one test. */
async function count(name: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
    counts.passed += 1
  } catch (error) {
    end.signal.throwIfAborted()
    console.error(error instanceof Error ? error.message : error)
    counts.failed += 1
    failures.push(name)
  }
}

/** Runs a program on this terminal. Throws when it fails. */
async function check(name: string, command: Command): Promise<void> {
  const start = performance.now()
  console.log(`\n── ${name}`)
  const child = spawn(process.execPath, command.args, {
    cwd: command.cwd,
    env: environment,
    stdio: ['ignore', 'inherit', 'inherit'],
    signal: end.signal,
  })
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) throw new Error(`${name} failed`)
  console.log(`   ${seconds(performance.now() - start)}`)
}

/** What the suites start is the production build, as `npm start` makes it. */
async function build(): Promise<void> {
  console.log('\n── build')
  const progress = createProgress(process.stdout, () => performance.now())
  const newsroom = await openNewsroom({ DATA_DIR: path.join(home, 'data') })
  await buildAll(newsroom, progress, end.signal)
}

async function runTests(): Promise<void> {
  const file = path.join(home, 'report.json')
  await mkdir(home, { recursive: true })
  await rm(file, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const vitest = packageProgram('.', 'vitest', 'run', ...reporters)
  // Its failures are counted from the report; without a report the run itself is the failure.
  const outcome = await check('tests', vitest).catch((error: unknown) => error)
  end.signal.throwIfAborted()
  if (!existsSync(file)) {
    counts.failed += 1
    failures.push(`tests: vitest left no report (${String(outcome)})`)
    return
  }
  const report = readReport(JSON.parse(await readFile(file, 'utf8')))
  counts = add(counts, report.counts)
  failures.push(...report.failures.map(shorten))
  skips.push(...report.skips.map(shorten))
  if (outcome instanceof Error && report.counts.failed === 0) {
    counts.failed += 1
    failures.push('tests: vitest failed outside of the tests (see above)')
  }
}

function shorten(line: string): string {
  return line.replace(`${house}${path.sep}`, '')
}

function sumUp(): void {
  console.log(`\n── summary, ${seconds(performance.now() - begun)}`)
  for (const line of skips) console.log(`SKIPPED  ${line}`)
  for (const line of failures) console.log(`FAILED   ${line}`)
  console.log(closingLine(counts))
}
