import { isEscaped } from '@avizier/shared/csv'
import { CsvError, parse } from 'csv-parse/sync'

/** What somebody's spreadsheet wrote, row by row; null where it is no table of cells. */
export function readCsv(text: string): string[][] | null {
  try {
    const rows = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      // What a spreadsheet gives to be pasted has quotation marks within cells as they are.
      relax_quotes: true,
      // An empty row is counted, so that the others keep the numbers that the spreadsheet shows.
      skip_empty_lines: false,
    })
    return rows.map((row) => row.map(plainCell))
  } catch (error) {
    // A quotation mark that never ends.
    if (error instanceof CsvError) return null
    throw error
  }
}

/** As our own file has it: what a spreadsheet would have calculated stands behind an apostrophe. */
const plainCell = (cell: string): string => (isEscaped(cell) ? cell.slice(1) : cell).trim()

/** The one of which the first row has most, outside of quotation marks; Romanian offices write semicolons, programs commas. */
function delimiterOf(text: string): string {
  const first = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '')
  const times = (mark: string) => first.split(mark).length
  return [';', ',', '\t'].toSorted((a, b) => times(b) - times(a))[0] ?? ';'
}
