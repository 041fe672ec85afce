import { chainStart, hashOf, rowHash, type RegisterRow } from '@avizier/shared/register'

export type ChainVerdict =
  { isWhole: true; rows: number; hash: string } | { isWhole: false; number: number; fault: string }

/**
 * Walks the register from its first row and says where the chain breaks, if it does: a missing number, a changed
 * snapshot, a changed row, or a head that names another last row.
 */
export async function verifyChain(
  rows: AsyncIterable<RegisterRow>,
  head: { number: number; hash: string },
): Promise<ChainVerdict> {
  let previousHash = chainStart
  let last = 0
  for await (const row of rows) {
    const broken = (fault: string): ChainVerdict => ({ isWhole: false, number: row.number, fault })
    if (row.number !== last + 1) return broken(`row ${last + 1} is missing`)
    if (row.previousHash !== previousHash)
      return broken(
        `row ${last || 'zero'} was changed after row ${row.number} was written, or row ${row.number} was`,
      )
    const snapshotHash = row.snapshot ? hashOf(row.snapshot) : null
    if (snapshotHash !== row.snapshotHash) return broken('its snapshot is not what its hash says')
    previousHash = rowHash(row)
    last = row.number
  }
  if (head.number !== last)
    return {
      isWhole: false,
      number: last + 1,
      fault: `the head says ${head.number} rows, the register has ${last}`,
    }
  if (head.hash !== previousHash)
    return { isWhole: false, number: last, fault: 'the last row is not what the head says' }
  return { isWhole: true, rows: last, hash: previousHash }
}
