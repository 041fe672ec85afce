import { randomUUID } from 'node:crypto'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { CollectionSlug, PayloadRequest } from 'payload'
import type { SQLiteAdapter } from './honest-commit.ts'

/** Names and values of a row of one table: no lists, no groups, dates as ISO instants. */
export type PlainRow = Readonly<Record<string, string | number | null>>

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
  const transaction = await req.transactionID
  if (transaction === undefined)
    throw new Error(`Rows of ${collection} are written in a transaction`)
  const { db } = req.payload
  if ('connection' in db) {
    const mongo = db as unknown as MongooseAdapter
    const model = mongo.collections[collection]
    if (!model) throw new Error(`MongoDB has no collection ${collection}`)
    const session = mongo.sessions[transaction]
    await model.insertMany([...rows], { ...(session && { session }) })
    return
  }
  const sqlite = db as unknown as SQLiteAdapter
  const tables: Record<string, Parameters<SQLiteAdapter['drizzle']['insert']>[0]> = sqlite.tables
  const table = tables[sqlite.tableNameMap.get(collection.replaceAll('-', '_')) ?? '']
  const session = sqlite.sessions[transaction] as { db: SQLiteAdapter['drizzle'] } | undefined
  if (!table || !session) throw new Error(`SQLite has no table of ${collection}, or no transaction`)
  const written = rows.map((row) => ({ id: randomUUID(), ...row }))
  await session.db.insert(table).values(written).onConflictDoNothing()
}
