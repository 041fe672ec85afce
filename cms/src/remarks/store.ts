import { subjectKey } from '@avizier/shared/reference'
import type { PayloadRequest, Where } from 'payload'
import type { Subject } from '../workflow/act-rows.ts'
import { readRemark, type Remark } from './remark.ts'
import { noticesSlug, remarksSlug } from './slugs.ts'

// The remarks' own reads and writes. They go to the database adapter, below hooks and access, with the request of the
// transaction that they belong to.

export const keyOf = ({ collection, id }: Subject): string => subjectKey(collection, id)

/** The columns by which rows name their document. */
export const documentColumns = (subject: Subject) => ({
  document: keyOf(subject),
  documentCollection: subject.collection,
  documentId: subject.id,
})

/** The remarks on a document, oldest first. */
export const remarksOn = (req: PayloadRequest, subject: Subject): Promise<Remark[]> =>
  find(req, { document: { equals: keyOf(subject) } })

/** One remark of a document; null where it has none with this id. */
export async function remarkOn(
  req: PayloadRequest,
  subject: Subject,
  id: string,
): Promise<Remark | null> {
  const found = await find(req, {
    and: [{ document: { equals: keyOf(subject) } }, { id: { equals: id } }],
  })
  return found[0] ?? null
}

async function find(req: PayloadRequest, where: Where): Promise<Remark[]> {
  const { docs } = await req.payload.db.find({
    collection: remarksSlug,
    where,
    sort: 'at',
    pagination: false,
    limit: 0,
    req,
  })
  return docs.map(readRemark)
}

type NewRemark = Omit<Remark, 'id' | 'settledBy' | 'settledAt'>

export async function addRemark(
  req: PayloadRequest,
  subject: Subject,
  remark: NewRemark,
): Promise<Remark> {
  const data = { ...remark, ...documentColumns(subject), settledBy: null, settledAt: null }
  return readRemark(await req.payload.db.create({ collection: remarksSlug, data, req }))
}

/** Marks a thread as settled by somebody, or with null as open again. */
export async function settle(
  req: PayloadRequest,
  id: string,
  settled: { by: string; at: string } | null,
): Promise<void> {
  const data = { settledBy: settled?.by ?? null, settledAt: settled?.at ?? null }
  await req.payload.db.updateOne({ collection: remarksSlug, id, data, req, returning: false })
}

/** Forgets what was said of a document that is deleted for good, and what was told of it. */
export async function forgetRemarks(req: PayloadRequest, subject: Subject): Promise<void> {
  const where = { document: { equals: keyOf(subject) } }
  for (const collection of [remarksSlug, noticesSlug] as const)
    await req.payload.db.deleteMany({ collection, where, req })
}
