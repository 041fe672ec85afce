import { readdir } from 'node:fs/promises'
import path from 'node:path'

/** Median, 95th percentile and worst of measured times, by the nearest rank; `count` of them. */
export interface Spread {
  count: number
  median: number
  p95: number
  worst: number
}

/** Throws RangeError for no times at all. */
export function spreadOf(times: readonly number[]): Spread {
  if (times.length === 0) throw new RangeError('Nothing was measured')
  const sorted = times.toSorted((a, b) => a - b)
  const at = (part: number) => sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? 0
  return { count: sorted.length, median: at(0.5), p95: at(0.95), worst: at(1) }
}

/** What is measured of one tool at one size; times in milliseconds, memory in bytes. */
export interface Figures {
  documents: number
  tool: string
  /** Publication → live, one at a time. */
  single: Spread
  /** The same for a hundred at once, and from the first publication until all are live. */
  storm: Spread & { total: number }
  rebuild: number
  memory: number
  /** Files in the public folder. */
  files: number
}

const columns = [
  'documents',
  'tool',
  'publish → live: median',
  'p95',
  'worst',
  'n',
  'storm of 100: median',
  'p95',
  'worst',
  'all live after',
  'full rebuild',
  'peak memory',
  'files',
]

/** A table in Markdown. */
export function tableOf(rows: readonly Figures[]): string {
  const cells = rows.map(({ documents, tool, single, storm, rebuild, memory, files }) => [
    whole(documents),
    tool,
    ...[single.median, single.p95, single.worst].map(time),
    String(single.count),
    ...[storm.median, storm.p95, storm.worst, storm.total, rebuild].map(time),
    `${whole(Math.round(memory / 1_000_000))} MB`,
    whole(files),
  ])
  const lines = [columns, columns.map((_, index) => (index === 1 ? '---' : '---:')), ...cells]
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n')
}

const whole = (value: number): string => value.toLocaleString('en-US')

/** `340 ms`, `4.21 s`, `84.3 s`. */
const time = (ms: number): string => {
  if (ms < 1000) return `${Math.round(ms)} ms`
  return `${(ms / 1000).toFixed(ms < 10_000 ? 2 : 1)} s`
}

/** How many files there are in a public folder. */
export async function countFiles(folder: string): Promise<number> {
  // With a slash at the end a link is followed.
  const entries = await readdir(path.join(folder, '/'), { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).length
}
