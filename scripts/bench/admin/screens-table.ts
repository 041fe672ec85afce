import type { AdminFigures } from './measure-screens.ts'

const columns = [
  'screen',
  'server: median',
  'p95',
  'usable: median',
  'p95',
  'processor time of the CMS',
]

/** A table in Markdown, and below it what the CMS held. */
export function screensTable({ screens, held }: AdminFigures): string {
  const cells = screens.map(({ name, server, usable, processor }) => [
    name,
    ...[server.median, server.p95, usable.median, usable.p95, processor].map(milliseconds),
  ])
  const lines = [columns, columns.map((_, index) => (index === 0 ? '---' : '---:')), ...cells]
  return [
    ...lines.map((line) => `| ${line.join(' | ')} |`),
    '',
    `The CMS held ${megabytes(held.before)} before and ${megabytes(held.after)} after ${held.loads} loads.`,
  ].join('\n')
}

const milliseconds = (value: number): string => `${Math.round(value)} ms`
const megabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000)} MB`
