import { ChainError, cursorAt, registerStart, type Cursor } from './chain.ts'
import type { Register } from './catch-up.ts'

/** The cursor of somebody who wants the rows after the newest that there is now. */
export async function startNow(register: Register, signal: AbortSignal): Promise<Cursor> {
  const { head } = await register.after({ after: Number.MAX_SAFE_INTEGER }, signal)
  return startAfter(head, register, signal)
}

/** The cursor of somebody who has all rows up to `number`, or says so. Throws ChainError where there is no such row. */
export async function startAfter(
  number: number,
  register: Register,
  signal: AbortSignal,
): Promise<Cursor> {
  if (number === 0) return registerStart
  const { rows, head } = await register.after({ after: number - 1 }, signal)
  const [row] = rows
  if (row?.number !== number)
    throw new ChainError(
      `There is no row ${number} to follow after: the register ends at row ${head}`,
    )
  return cursorAt(row)
}
