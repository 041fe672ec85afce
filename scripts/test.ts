import { existsSync } from 'node:fs'
import { mkdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { buildAll } from './start/builds.ts'
import { house, packageProgram, type Command } from './start/house.ts'
import { openNewsroom } from './start/newsroom.ts'
import { createProgress, seconds } from './start/progress.ts'
import { add, closingLine, exitCodeOf, indented, readReport, type Counts } from './test/counts.ts'
import { furnish } from './test/furnish.ts'
import { runInLanes, type Task } from './test/lanes.ts'
import { runProgram } from './test/program.ts'
import { openScratch } from './test/scratch.ts'
import { suites } from './test/suites.ts'

// npm test: everything that can be checked, several things at the same moment. Each check of the code counts as one test.

const checks: { name: string; command: () => Command }[] = [
  { name: 'format', command: () => packageProgram('.', 'prettier', '--check', '.') },
  {
    name: 'lint',
    command: () => packageProgram('.', 'oxlint', '--tsconfig', 'tsconfig.lint.json'),
  },
  { name: 'types of shared', command: () => typesOf('shared') },
  { name: 'types of cms', command: () => typesOf('cms') },
  { name: 'types of the demonstration', command: () => typesOf('cms/demo') },
  { name: 'types of scripts and tests', command: () => typesOf('.') },
  // Not `astro check`: where the checker cannot be loaded that one says so and ends with 0.
  { name: 'types of site', command: () => packageProgram('site', '@astrojs/check:astro-check') },
]
/** By the compiler that is not written in JavaScript: a sixth of the time; Astro and Next still need the one that is. */
const typesOf = (folder: string) => packageProgram('.', 'typescript-native:tsc', '-p', folder)

/** Two cores have work for three: who waits for a browser or a restart leaves time to who computes. */
const lanes = 3
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
  // Hundreds of processes load Payload, the publisher or the compiled CMS: each reads what the first has compiled.
  NODE_COMPILE_CACHE: path.join(home, 'compiled'),
  // Four suites ask for a compiled site: the first makes it.
  COMPILED_SITE_OF_RUN: path.join(home, 'site'),
  // Two begin with the demonstration: it is made once, and each has a copy.
  DEMONSTRATION_OF_RUN: path.join(home, 'demonstration'),
}
for (const made of [environment.COMPILED_SITE_OF_RUN, environment.DEMONSTRATION_OF_RUN])
  await rm(made, { recursive: true, force: true })
await mkdir(home, { recursive: true })
/** For those that start nothing as `npm start` does: a newsroom that runs writes to a disk. */
const scratch = await openScratch()
const failures: string[] = []
const skips: string[] = []
const times: string[] = []
let counts: Counts = { passed: 0, failed: 0, skipped: 0 }

try {
  await runInLanes(
    [
      task('build', () => counted(build)),
      task('demonstration', () =>
        counted(() => furnish(environment.DEMONSTRATION_OF_RUN, environment, end.signal)),
      ),
      ...suites.ofTheDemonstration.map((name) => ({
        ...task(name, () => runSuite(name, false)),
        after: ['build', 'demonstration'],
      })),
      ...suites.ofTheBuild.map((name) => ({
        ...task(name, () => runSuite(name, false)),
        after: ['build'],
      })),
      ...checks.map(({ name, command }) =>
        task(name, () => counted(() => runProgram(command(), optionsOf(name, true)))),
      ),
      ...suites.patient.map((name) => task(name, () => runSuite(name, true))),
      ...suites.others.map((name) => task(name, () => runSuite(name, false))),
    ],
    lanes,
  )
} finally {
  await scratch.remove()
}
sumUp()
process.exit(exitCodeOf(counts))

function task(name: string, work: () => Promise<void>): Task {
  return {
    name,
    run: async () => {
      const start = performance.now()
      console.log(`── ${name} begins`)
      await work()
      const took = seconds(performance.now() - start)
      times.push(`${name} ${took}`)
      console.log(`── ${name} took ${took}`)
    },
  }
}

function optionsOf(name: string, isPatient: boolean) {
  const isOnDisk = [...suites.ofTheDemonstration, ...suites.ofTheBuild].some(
    (suite) => suite === name,
  )
  const ofSuite = isOnDisk ? environment : { ...environment, ...scratch.environment }
  return { name, environment: ofSuite, signal: end.signal, isPatient }
}

/** Counts one piece of work as one test. */
async function counted(work: () => Promise<void>): Promise<void> {
  try {
    await work()
    counts.passed += 1
  } catch (error) {
    end.signal.throwIfAborted()
    fail(whole(error))
  }
}

/** What the suites start is the production build, as `npm start` makes it. */
async function build(): Promise<void> {
  const progress = createProgress(process.stdout, () => performance.now())
  const newsroom = await openNewsroom({ DATA_DIR: path.join(home, 'data') })
  await buildAll(newsroom, progress, end.signal)
}

async function runSuite(name: string, isPatient: boolean): Promise<void> {
  const file = path.join(home, `${name}.json`)
  await mkdir(home, { recursive: true })
  await rm(file, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const vitest = packageProgram('.', 'vitest', 'run', '--project', name, ...reporters)
  // Its failures are counted from the report; without a report the run itself is the failure.
  const outcome = await runProgram(vitest, optionsOf(name, isPatient)).catch(
    (error: unknown) => error,
  )
  end.signal.throwIfAborted()
  if (!existsSync(file)) return fail(`${name}: vitest left no report: ${whole(outcome)}`)
  const report = readReport(JSON.parse(await readFile(file, 'utf8')))
  counts = add(counts, report.counts)
  failures.push(...report.failures.map(shorten))
  skips.push(...report.skips.map(shorten))
  if (outcome instanceof Error && report.counts.failed === 0)
    fail(`${name}: vitest failed outside of the tests: ${whole(outcome)}`)
}

function fail(what: string): void {
  counts.failed += 1
  failures.push(what)
}

/** What an error says, its lines below the first; without the colours that a program gave them. */
function whole(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  const [first = '', ...rest] = stripVTControlCharacters(text).split('\n')
  return `${first}${indented(rest)}`
}

function shorten(line: string): string {
  return line.replaceAll(`${house}${path.sep}`, '')
}

function sumUp(): void {
  console.log(`\n── summary, ${seconds(performance.now() - begun)} (${times.join(', ')})`)
  for (const line of skips) console.log(`SKIPPED  ${line}`)
  for (const line of failures) console.log(`FAILED   ${line}`)
  console.log(closingLine(counts))
}
