import { performance } from 'node:perf_hooks'
import { gzipSync } from 'node:zlib'
import { printReport } from '../../cms/src/print/report.ts'
import type { PrintedIssue } from '../../cms/src/print/newspaper/printed-issue.ts'
import { paintPage, setIssue } from '../../cms/src/print/newspaper/set-issue.ts'
import { exampleIssue } from '../../cms/src/print/newspaper/testing.ts'
import { report } from '../../cms/src/print/testing.ts'
import { spreadOf } from './figures.ts'

// The newspaper of eight pages: how long it takes whole, and one page after each edit. Beside it a report with the same
// words from the same engine, which is set in one column, once, without syllables.

const rounds = 15

/** The issue with another word in a text of page 3, as it is while somebody writes. */
function edited(issue: PrintedIssue, round: number): PrintedIssue {
  const again = structuredClone(issue)
  const piece = again.pages[2]?.pieces['a']
  if (piece?.kind === 'article') {
    const typed = { type: 'text' as const, text: `Rândul ${round} scris acum. `, marks: [] }
    piece.body.unshift({ type: 'paragraph', children: [typed] })
  }
  return again
}

const wordsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (value === null || typeof value !== 'object' || value instanceof Uint8Array) return []
  return Object.values(value).flatMap(wordsOf)
}

interface Taken<Result> {
  /** By the clock, and of a processor, in milliseconds: the second is the same on a busy machine. */
  clock: number
  processor: number
  result: Result
}

async function timed<Result>(work: () => Promise<Result>): Promise<Taken<Result>> {
  const began = performance.now()
  const before = process.cpuUsage()
  const result = await work()
  const { user, system } = process.cpuUsage(before)
  return { clock: performance.now() - began, processor: (user + system) / 1000, result }
}

async function repeated(work: (round: number) => Promise<unknown>): Promise<string> {
  const taken: Taken<unknown>[] = []
  for (let round = 0; round < rounds; round += 1) taken.push(await timed(() => work(round)))
  const clock = spreadOf(taken.map((each) => each.clock))
  const processor = spreadOf(taken.map((each) => each.processor))
  return `${Math.round(clock.median)} ms, at most ${Math.round(clock.worst)} ms; of a processor ${Math.round(processor.median)} ms`
}

async function allPages(issue: PrintedIssue): Promise<void> {
  for (const place of issue.pages.keys()) await paintPage(issue, place + 1)
}

/** Measures the newspaper in this process; its thread begins with the first page. */
export async function printTable(): Promise<string> {
  const issue = await exampleIssue()
  const words = wordsOf(issue.pages).filter((each) => each.length > 40)
  const blocks = words.map((text) => ({ kind: 'paragraph' as const, text }))
  const first = await timed(() => setIssue(issue))
  const page = await paintPage(issue, 3)
  const peer = (round: number) => printReport({ ...report, title: `Raportul ${round}`, blocks })
  const rows = [
    [
      'the first issue, with its thread and typefaces',
      `${Math.round(first.clock)} ms; of a processor ${Math.round(first.processor)} ms`,
    ],
    [
      'an issue of 8 pages after an edit',
      await repeated((round) => setIssue(edited(issue, round))),
    ],
    [
      'one page painted after an edit',
      await repeated((round) => paintPage(edited(issue, -round), 3)),
    ],
    [
      'all eight pages painted, one by one',
      await repeated((round) => allPages(edited(issue, 100 + round))),
    ],
    ['its bytes: PDF of the issue', `${first.result.pdf.length}`],
    ['page 3 as SVG, compressed', `${page.svg.length}, ${gzipSync(page.svg).length}`],
    [`a report with the same ${words.length} texts`, await repeated(peer)],
    ['its bytes', `${(await peer(0)).length}`],
  ]
  return rows.map(([what, figure]) => `${what}: ${figure}`).join('\n')
}
