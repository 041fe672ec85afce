import { count } from '@avizier/shared/numbers'
import { readCsv } from '../../csv/read-csv.ts'
import { columnOf, columns, type Column } from '../columns.ts'

/** More than an office writes to; what is over is said. */
const mostRows = 1000

/** A row of a file, by the number that a spreadsheet shows, and its cells; those of columns that it has not are left out. */
export interface FileRow {
  row: number
  cells: Partial<Record<Column, string>>
}

/** The rows of a file of journalists, or why it cannot be read, in a sentence. */
export function readRows(text: string): { rows: FileRow[] } | { fault: string } {
  const table = readCsv(text)
  if (table === null)
    return { fault: 'Fișierul nu se poate citi: o celulă începe cu ghilimele și nu se termină.' }
  const [heading = [], ...body] = table
  const known = heading.map(columnOf)
  const twice = known.find((name, at) => name !== undefined && known.indexOf(name) !== at)
  if (twice) return { fault: `Coloana „${columns[twice].head}” apare de două ori.` }
  const missing = (['name', 'email'] as const).filter((name) => !known.includes(name))
  if (missing.length > 0) return { fault: missingSentence(missing) }
  const rows = body
    .map((cells, index): FileRow => ({ row: index + 2, cells: named(cells, known) }))
    .filter(({ cells }) => Object.values(cells).some((cell) => cell !== ''))
  if (rows.length === 0) return { fault: 'Sub capul de tabel nu este niciun rând.' }
  if (rows.length > mostRows)
    return {
      fault: `Fișierul are ${count(rows.length, 'un rând', 'rânduri')}; se pot importa cel mult ${count(mostRows, 'unul', 'rânduri')} odată.`,
    }
  return { rows }
}

const missingSentence = (missing: readonly Column[]): string =>
  `Primul rând trebuie să numească coloanele; lipsește ${missing.map((name) => `„${columns[name].head}”`).join(' și ')}.`

const named = (cells: readonly string[], known: readonly (Column | undefined)[]) =>
  Object.fromEntries(
    known.flatMap((name, at) => (name === undefined ? [] : [[name, cells[at] ?? '']])),
  ) as FileRow['cells']
