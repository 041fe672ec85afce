import { dayOf } from '@avizier/shared/dates'
import { figuresRows, figureText } from '@avizier/shared/figures'
import { daysText } from '@avizier/shared/periods'
import type { PrintedReport } from '../print/report.ts'
import type { Line, Report } from './report.ts'

/** A report as it is printed, with all of its lines or those alone that are published. */
export interface PrintedYear extends Pick<Report, 'title' | 'year'> {
  sections: readonly { heading: string; lines: readonly Omit<Line, 'sort'>[] }[]
}

/** What stands in the place of a figure that nobody has written yet. */
const unwritten = 'se completează de birou'

/** A figure as people read it; words where the office writes it by hand. */
export const figureOf = ({ value }: Pick<Line, 'value'>): string =>
  value === null ? unwritten : figureText(value)

/** What it tells of: the year, or as much of it as there was at `now`. */
export function periodOf({ year }: Pick<Report, 'year'>, now: Date): string {
  const last = `${year}-12-31`
  const today = dayOf(now)
  return daysText(`${year}-01-01`, today < last ? today : last)
}

/** The report as lines of a table, with those that nobody has written yet. */
export const reportRows = ({ sections }: Report): string[][] =>
  figuresRows(
    sections.map(({ heading, lines }) => ({
      heading,
      lines: lines.map((line) => ({ ...line, value: line.value ?? unwritten })),
    })),
  )

/** The report as pages of paper say it. */
export const printedBlocks = ({ sections }: PrintedYear): PrintedReport['blocks'] =>
  sections.flatMap(({ heading, lines }): PrintedReport['blocks'] => [
    { kind: 'heading', text: heading },
    {
      kind: 'table',
      columns: [{ label: 'Indicatorul' }, { label: 'Valoarea', align: 'end' }],
      rows: lines.map((line) => [line.isPart ? `– ${line.label}` : line.label, figureOf(line)]),
    },
  ])
