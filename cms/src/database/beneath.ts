import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { GenericTable } from '@payloadcms/db-sqlite'
import type { CollectionSlug, PayloadRequest } from 'payload'
import type { SQLiteAdapter } from './honest-commit.ts'

/** A collection as its database has it, below Payload, in the transaction of `req`. */
export async function beneath(req: PayloadRequest, collection: CollectionSlug) {
  const transaction = await req.transactionID
  if (transaction === undefined)
    throw new Error(`Rows of ${collection} are written in a transaction`)
  const { db } = req.payload
  return 'connection' in db
    ? inMongo(db as unknown as MongooseAdapter, collection, transaction)
    : inSqlite(db, collection, transaction)
}

function inMongo(mongo: MongooseAdapter, collection: CollectionSlug, transaction: string | number) {
  const model = mongo.collections[collection]
  if (!model) throw new Error(`MongoDB has no collection ${collection}`)
  const session = mongo.sessions[transaction]
  return { model, options: { ...(session && { session }) } }
}

function inSqlite(sqlite: SQLiteAdapter, collection: CollectionSlug, transaction: string | number) {
  const tables: Record<string, GenericTable> = sqlite.tables
  const name = sqlite.tableNameMap.get(collection.replaceAll('-', '_')) ?? ''
  const table = tables[name]
  const session = sqlite.sessions[transaction] as { db: SQLiteAdapter['drizzle'] } | undefined
  if (!table || !session) throw new Error(`SQLite has no table of ${collection}, or no transaction`)
  return { db: session.db, table, relations: tables[`${name}${sqlite.relationshipsSuffix}`] }
}
