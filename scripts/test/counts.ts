import { stripVTControlCharacters } from 'node:util'
import { z } from 'zod'

export interface Counts {
  passed: number
  failed: number
  skipped: number
}

export const add = (a: Counts, b: Counts): Counts => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
})

/** The plain closing line: `3 passed, 0 failed`, with `, 1 skipped` where there are any. */
export const closingLine = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`

/** A run in which nothing was tested is not a good one. */
export const exitCodeOf = ({ passed, failed }: Counts): number =>
  failed > 0 || passed === 0 ? 1 : 0

/** What is read of the report of `vitest --reporter=json`. */
const reportSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      /** Why a file could not be run. */
      message: z.string().default(''),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          ancestorTitles: z.array(z.string()),
          status: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
})

export interface Report {
  counts: Counts
  /** Failed tests, and files that could not be loaded, each with the first lines of its reason. */
  failures: string[]
  /** Each suite or test that was skipped, once; its title tells the reason. */
  skips: string[]
}

/** Reads vitest's JSON report. A file that failed before its first test counts as one failure. */
export function readReport(json: unknown): Report {
  const { testResults } = reportSchema.parse(json)
  const failures: string[] = []
  const skips = new Map<string, number>()
  const counts: Counts = { passed: 0, failed: 0, skipped: 0 }
  for (const { name, status, message, assertionResults } of testResults) {
    let failedHere = 0
    for (const test of assertionResults)
      if (test.status === 'passed') counts.passed += 1
      else if (test.status === 'failed') {
        failedHere += 1
        failures.push(`${name}: ${test.fullName}${reasonOf(test.failureMessages?.[0])}`)
      } else {
        const title = `${name}: ${test.ancestorTitles.join(' › ') || test.fullName}`
        skips.set(title, (skips.get(title) ?? 0) + 1)
      }
    if (status === 'failed' && failedHere === 0) {
      failedHere = 1
      failures.push(`${name}: the file could not be run${reasonOf(message)}`)
    }
    counts.failed += failedHere
  }
  for (const number of skips.values()) counts.skipped += number
  return {
    counts,
    failures,
    skips: [...skips].map(([title, number]) => `${title} (${number} tests)`),
  }
}

/** Whoever reads the log of another machine sees its last lines only. */
const reasonLines = 8
const reasonWidth = 600

/** The first lines of an error and the first place in this house, each on a line below. */
export function reasonOf(message = ''): string {
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => line.trim() !== '')
  const isPlace = (line: string) => /^\s+at /.test(line)
  const words = lines.filter((line) => !isPlace(line)).slice(0, reasonLines)
  const place = lines.find((line) => isPlace(line) && !/node_modules|node:/.test(line))
  return indented([...words, ...(place ? [place.trim()] : [])])
}

/** Lines below the one that names what failed. */
export const indented = (lines: readonly string[]): string =>
  lines.map((line) => `\n    ${line.slice(0, reasonWidth)}`).join('')
