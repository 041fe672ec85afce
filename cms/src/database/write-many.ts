import { randomUUID } from 'node:crypto'
import { and, eq, inArray } from '@payloadcms/db-sqlite/drizzle'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { beneath } from './beneath.ts'
import type { PlainRow } from './insert-rows.ts'

/** Which rows of another collection each row names, in one of its fields. */
export interface Naming {
  field: string
  of: CollectionSlug
}

/** A row as it is written, and the ids of what it names. */
export interface NamingRow {
  row: PlainRow
  named: readonly string[]
}

interface Many {
  fresh: readonly NamingRow[]
  changed: readonly (NamingRow & { id: string })[]
}

/**
 * Writes many rows, new and changed, in a few statements below Payload and its hooks: a thousand are there before anybody
 * who saves notices. `req` is in a transaction. What is new must be so, by every unique field.
 */
export async function writeMany(
  req: PayloadRequest,
  collection: CollectionSlug,
  naming: Naming,
  many: Many,
): Promise<void> {
  const place = await beneath(req, collection)
  if ('model' in place) await writeInMongo(place, naming, many)
  else await writeInSqlite(place, naming, many)
}

type Beneath = Awaited<ReturnType<typeof beneath>>
type InMongo = Extract<Beneath, { model: unknown }>
type InSqlite = Extract<Beneath, { table: unknown }>

async function writeInMongo({ model, options }: InMongo, { field }: Naming, many: Many) {
  const { ObjectId } = model.base.Types
  const whole = ({ row, named }: NamingRow) => ({
    ...row,
    [field]: named.map((id) => new ObjectId(id)),
  })
  await model.insertMany(many.fresh.map(whole), options)
  if (many.changed.length === 0) return
  const updates = many.changed.map((each) => ({
    updateOne: { filter: { _id: new ObjectId(each.id) }, update: { $set: whole(each) } },
  }))
  await model.bulkWrite(updates, options)
}

/** SQLite takes so many values in a statement, and a row of a table has some twenty. */
const rowsInStatement = 1000

async function writeInSqlite(place: InSqlite, naming: Naming, { fresh, changed }: Many) {
  const { db, table, relations } = place
  const [own, parent, path] = [table.id, relations?.parent, relations?.path]
  if (!relations || !own || !parent || !path)
    throw new Error(`SQLite has no table of what ${naming.field} names`)
  const made = fresh.map((each) => ({ id: randomUUID(), ...each }))
  for (const some of inPortions(made))
    await db.insert(table).values(some.map(({ id, row }) => ({ id, ...row })))
  const updatedAt = new Date().toISOString()
  for (const { id, row } of changed)
    await db
      .update(table)
      .set({ ...row, updatedAt })
      .where(eq(own, id))
  for (const some of inPortions(changed.map(({ id }) => id)))
    await db.delete(relations).where(and(inArray(parent, some), eq(path, naming.field)))
  const named = [...made, ...changed].flatMap((each) =>
    each.named.map((other, index) => ({
      ...{ order: index + 1, parent: each.id, path: naming.field },
      [`${naming.of}ID`]: other,
    })),
  )
  for (const some of inPortions(named)) await db.insert(relations).values(some)
}

function* inPortions<T>(all: readonly T[]): Generator<T[]> {
  for (let from = 0; from < all.length; from += rowsInStatement)
    yield all.slice(from, from + rowsInStatement)
}
