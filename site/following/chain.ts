import { chainStart, registerRowSchema, rowHash, type RegisterRow } from '@avizier/shared/register'
import { z } from 'zod'

/** The last row that somebody has taken. Its hash says of which register: each row names that of the row before. */
export const cursorSchema = z.object({
  number: z.number().int().nonnegative(),
  hash: registerRowSchema.shape.previousHash,
})
export type Cursor = z.infer<typeof cursorSchema>

/** Where nothing was taken yet. */
export const registerStart: Cursor = { number: 0, hash: chainStart }

export const cursorAt = (row: RegisterRow): Cursor => ({ number: row.number, hash: rowHash(row) })

/** The register is not the one that was followed until now, or it did not send all of it. */
export class ChainError extends Error {
  override name = 'ChainError'
}

/** Throws ChainError unless a row is the one after `cursor`; `remedy` is what to do where the register is another one. */
export function requireNext(row: RegisterRow, { number, hash }: Cursor, remedy = ''): void {
  if (row.number !== number + 1)
    throw new ChainError(`The register sent row ${row.number} after row ${number}: one is missing`)
  if (row.previousHash !== hash)
    throw new ChainError(
      `Row ${row.number} does not continue row ${number}: the register is another one, perhaps an older backup. ${remedy}`.trim(),
    )
}

/** The rows of an answer that `cursor` does not have yet. Throws ChainError where one of them does not continue the one before. */
export function rowsToTake(
  rows: readonly RegisterRow[],
  cursor: Cursor,
  remedy: string,
): RegisterRow[] {
  let last = cursor
  return rows.filter((row) => {
    if (row.number <= last.number) return false
    requireNext(row, last, remedy)
    last = cursorAt(row)
    return true
  })
}

/** Throws ChainError where the register ends before `cursor`. `whose` cursor it is stands in the sentence. */
export function requireReached(head: number, cursor: Cursor, whose: string, remedy: string): void {
  if (head < cursor.number)
    throw new ChainError(
      `The register ends at row ${head}, this ${whose} at ${cursor.number}: an older backup was put back. ${remedy}`,
    )
}
