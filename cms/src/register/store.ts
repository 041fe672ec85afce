import { subjectKey, type Reference } from '@avizier/shared/reference'
import type { SubjectCollection } from '@avizier/shared/collections'
import { chainStart, rowHash, type RegisterRow } from '@avizier/shared/register'
import type { PayloadRequest, Where } from 'payload'
import { registerHeadSlug, registerIndexSlug, registerSlug } from './slugs.ts'
import { headSchema, indexEntrySchema, readRow, toStored, type IndexEntry } from './rows.ts'

// The register's own reads and writes. They go to the database adapter, below hooks and access, always with `req`, so
// that they stand in the transaction of the change that they record.

const headName = 'head'

/** The number and hash the next row continues from. Throws where the first boot did not make it. */
export async function readHead(
  req: PayloadRequest,
): Promise<{ id: string; number: number; hash: string }> {
  const stored = await req.payload.db.findOne({
    collection: registerHeadSlug,
    where: { name: { equals: headName } },
    req,
  })
  return headSchema.parse(stored)
}

/** Makes the head of an empty register, once. */
export async function ensureHead(req: PayloadRequest): Promise<void> {
  const where: Where = { name: { equals: headName } }
  if (await req.payload.db.findOne({ collection: registerHeadSlug, where, req })) return
  await req.payload.db.create({
    collection: registerHeadSlug,
    data: { name: headName, number: 0, hash: chainStart },
    req,
  })
}

export async function findIndexEntry(
  req: PayloadRequest,
  collection: SubjectCollection,
  id: string,
): Promise<IndexEntry | null> {
  const stored = await req.payload.db.findOne({
    collection: registerIndexSlug,
    where: { key: { equals: subjectKey(collection, id) } },
    req,
  })
  return stored ? indexEntrySchema.parse(stored) : null
}

export async function findRow(req: PayloadRequest, number: number): Promise<RegisterRow> {
  const stored = await req.payload.db.findOne({
    collection: registerSlug,
    where: { number: { equals: number } },
    req,
  })
  return readRow(stored)
}

/** The row by which the subject of its `latest` row was public last, also where that one withdrew it. */
export async function lastPublicRow(
  req: PayloadRequest,
  latest: RegisterRow,
): Promise<RegisterRow | null> {
  if (latest.snapshot) return latest
  const { docs } = await req.payload.db.find({
    collection: registerSlug,
    where: {
      and: [
        { subjectKey: { equals: subjectKey(latest.collection, latest.subject) } },
        { event: { not_equals: 'withdrawn' } },
      ],
    },
    sort: '-number',
    limit: 1,
    pagination: false,
    req,
  })
  const [row] = docs
  return row ? readRow(row) : null
}

/** Rows after `number` in order, at most `limit`. */
export const rowsAfter = (
  req: PayloadRequest,
  number: number,
  limit: number,
): Promise<RegisterRow[]> => rowsWhere(req, { number: { greater_than: number } }, limit)

/** Rows of which this holds, in order; all of them without a limit. */
export async function rowsWhere(
  req: PayloadRequest,
  where: Where,
  limit?: number,
): Promise<RegisterRow[]> {
  const { docs } = await req.payload.db.find({
    collection: registerSlug,
    where,
    sort: 'number',
    ...(limit !== undefined && { limit }),
    pagination: false,
    req,
  })
  return docs.map(readRow)
}

/** The number of the last row of a time up to an instant; 0 where there is none. */
export async function lastNumberAt(req: PayloadRequest, at: string): Promise<number> {
  const { docs } = await req.payload.db.find({
    collection: registerSlug,
    where: { at: { less_than_equal: at } },
    sort: '-number',
    limit: 1,
    pagination: false,
    req,
  })
  const [last] = docs
  return last === undefined ? 0 : readRow(last).number
}

/** True where a live document, the settings included, refers to this one. */
export async function isReferredTo(req: PayloadRequest, reference: Reference): Promise<boolean> {
  const { docs } = await req.payload.db.find({
    collection: registerIndexSlug,
    where: { refers: { in: [subjectKey(reference.ref, reference.id)] } },
    limit: 1,
    pagination: false,
    req,
  })
  return docs.length > 0
}

/** Writes a row behind the head, moves the head, and brings the index up to it. Returns the row. */
export async function append(
  req: PayloadRequest,
  facts: Omit<RegisterRow, 'number' | 'previousHash'>,
  entry: IndexEntry | null,
  refers: string[],
): Promise<RegisterRow> {
  const head = await readHead(req)
  const row: RegisterRow = { ...facts, number: head.number + 1, previousHash: head.hash }
  await writeRow(req, row, entry, refers)
  await moveHead(req, head.id, row)
  return row
}

/** Makes a row that was written the newest of the register. */
export async function moveHead(
  req: PayloadRequest,
  headId: string,
  newest: RegisterRow,
): Promise<void> {
  const data = { name: headName, number: newest.number, hash: rowHash(newest) }
  await req.payload.db.updateOne({ collection: registerHeadSlug, id: headId, data, req })
}

/** Writes a row and brings the index up to it; the head is the caller's to move in the same transaction. */
export async function writeRow(
  req: PayloadRequest,
  row: RegisterRow,
  entry: IndexEntry | null,
  refers: string[],
): Promise<void> {
  const { db } = req.payload
  await db.create({ collection: registerSlug, data: toStored(row), req })
  const indexed = {
    key: subjectKey(row.collection, row.subject),
    number: row.number,
    isLive: row.event !== 'withdrawn',
    path: row.path,
    snapshotHash: row.snapshotHash,
    refers,
  }
  if (entry) await db.updateOne({ collection: registerIndexSlug, id: entry.id, data: indexed, req })
  else await db.create({ collection: registerIndexSlug, data: indexed, req })
}

/** Brings the index up to a form that has grown: its row stays, and what it shows is another. */
export async function writeReferences(
  req: PayloadRequest,
  { id }: IndexEntry,
  refers: string[],
): Promise<void> {
  await req.payload.db.updateOne({ collection: registerIndexSlug, id, data: { refers }, req })
}
