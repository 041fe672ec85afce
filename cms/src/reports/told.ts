import { dayOf } from '@avizier/shared/dates'
import { formatNumber } from '@avizier/shared/numbers'
import { daysText } from '@avizier/shared/periods'
import type { PrintedReport } from '../print/report.ts'
import { byHand, type Line, type Report } from './report.ts'

/** A figure as people read it; words where the office writes it by hand. */
export const figureOf = ({ count }: Line): string => (count === null ? byHand : formatNumber(count))

/** What it tells of: the year, or as much of it as there was at `now`. */
export function periodOf({ year }: Pick<Report, 'year'>, now: Date): string {
  const last = `${year}-12-31`
  const today = dayOf(now)
  return daysText(`${year}-01-01`, today < last ? today : last)
}

export const reportHead = ['Capitolul', 'Indicatorul', 'Valoarea']

/** The report as lines of a table; numbers are written as spreadsheets read them. */
export const reportRows = ({ sections }: Report): string[][] =>
  sections.flatMap(({ heading, lines }) =>
    lines.map(({ label, count, isPart }) => [
      heading,
      isPart ? `  ${label}` : label,
      count === null ? byHand : String(count),
    ]),
  )

/** The report as pages of paper say it. */
export const printedBlocks = ({ sections }: Report): PrintedReport['blocks'] =>
  sections.flatMap(({ heading, lines }): PrintedReport['blocks'] => [
    { kind: 'heading', text: heading },
    {
      kind: 'table',
      columns: [{ label: 'Indicatorul' }, { label: 'Valoarea', align: 'end' }],
      rows: lines.map((line) => [line.isPart ? `– ${line.label}` : line.label, figureOf(line)]),
    },
  ])
