import type { SQLInputValue, SQLOutputValue, StatementSync } from 'node:sqlite'
import type { SQLiteAdapter } from './honest-commit.ts'

export type Result = Awaited<ReturnType<SQLiteAdapter['client']['execute']>>
type Row = Result['rows'][number]
type Value = Row[number]

/** Runs a statement to its end; a statement that answers with no columns says how many rows it touched. */
export function resultOf(statement: StatementSync, values: SQLInputValue[]): Result {
  const columns = statement.columns().map(({ name }) => name)
  if (columns.length === 0) {
    const { changes, lastInsertRowid } = statement.run(...values)
    return answer(columns, [], Number(changes), BigInt(lastInsertRowid))
  }
  statement.setReturnArrays(true)
  const cells = statement.all(...values) as unknown as SQLOutputValue[][]
  return answer(
    columns,
    cells.map((row) => rowOf(columns, row.map(fromStored))),
    0,
    undefined,
  )
}

const answer = (
  columns: string[],
  rows: Row[],
  rowsAffected: number,
  lastInsertRowid: bigint | undefined,
): Result => ({
  columns,
  columnTypes: columns.map(() => ''),
  rows,
  rowsAffected,
  lastInsertRowid,
  toJSON: () => ({ columns, rows, rowsAffected }),
})

/** Cells by name, and by number behind that: drizzle reads one or the other. */
function rowOf(columns: readonly string[], cells: readonly Value[]): Row {
  const row = Object.defineProperty({} as Row, 'length', { value: cells.length })
  for (const [index, value] of cells.entries()) {
    Object.defineProperty(row, index, { value })
    const name = columns[index] ?? ''
    if (!Object.hasOwn(row, name)) row[name] = value
  }
  return row
}

const fromStored = (value: SQLOutputValue): Value =>
  value instanceof Uint8Array ? new Uint8Array(value).buffer : value
