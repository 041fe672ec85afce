import { randomUUID } from 'node:crypto'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { beneath } from './beneath.ts'

/** Names and values of a row of one table: no lists, no groups, dates as ISO instants. */
export type PlainRow = Readonly<Record<string, string | number | boolean | null>>

/**
 * Writes many rows in one statement, below Payload, which takes a statement for each. `req` is in a transaction. The caller
 * knows that none of them is there yet; on SQLite one that is there by a unique field stays as it is.
 */
export async function insertRows(
  req: PayloadRequest,
  collection: CollectionSlug,
  rows: readonly PlainRow[],
): Promise<void> {
  if (rows.length === 0) return
  const place = await beneath(req, collection)
  if ('model' in place) {
    await place.model.insertMany([...rows], place.options)
    return
  }
  const written = rows.map((row) => ({ id: randomUUID(), ...row }))
  await place.db.insert(place.table).values(written).onConflictDoNothing()
}
