import { spreadOf } from '../figures.ts'
import { demonstrationAt } from './demonstration.ts'
import { fts5 } from './fts5.ts'
import { judge, successOf, type Verdict } from './judge.ts'
import { judgedAt } from './judged-queries.ts'
import { ownSearch } from './own.ts'

const kinds = ['topic', 'form', 'plain', 'old-letters', 'number', 'mistyped', 'nonsense'] as const

/** The judged queries, asked of the site's search and of SQLite's, as a table in Markdown with what was wrong below. */
export async function searchTable(): Promise<string> {
  const { rows, keyAt } = demonstrationAt(judgedAt)
  await using own = await ownSearch(rows)
  const ours = await judge(own.ask, keyAt)
  const verdicts: [string, Verdict][] = [
    ['Avizier', ours],
    ['SQLite FTS5', await judge(fts5(own.records), keyAt)],
  ]
  const columns = ['engine', 'success@3', ...kinds]
  const lines = [
    columns,
    columns.map((_, index) => (index === 0 ? '---' : '---:')),
    ...verdicts.map(([name, verdict]) => [
      name,
      share(successOf(verdict)),
      ...kinds.map((kind) => outOf(verdict.counts[kind])),
    ]),
  ].map((cells) => `| ${cells.join(' | ')} |`)
  const files = spreadOf(own.loaded.map(({ files }) => files))
  const bytes = spreadOf(own.loaded.map(({ bytes }) => bytes))
  const loaded = `First query: median ${files.median} requests, ${kilobytes(bytes.median)}; worst ${files.worst}, ${kilobytes(bytes.worst)}.`
  return [...lines, '', loaded, '', ...ours.wrong.map((wrong) => `- ${wrong}`)].join('\n')
}

const outOf = ({ right, asked }: { right: number; asked: number }): string => `${right}/${asked}`
const share = (counted: { right: number; asked: number }): string =>
  `${(counted.right / counted.asked).toFixed(3)} (${outOf(counted)})`
const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} kB`
