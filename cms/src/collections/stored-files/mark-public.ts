import { isReferenced } from '@avizier/shared/collections'
import { referenceKey, subjectKey, type Reference } from '@avizier/shared/reference'
import { createLocalReq, type Payload, type PayloadRequest, type Where } from 'payload'
import { fileCollections, type FileCollection } from './attached-files.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import { registerIndexSlug } from '../../register/slugs.ts'

// Files say themselves whether the site shows them, so that a query of who may read them can ask for it.

type FileRow = { id: string; isPublic?: boolean | null }

const isFile = (collection: string): collection is FileCollection =>
  isReferenced(collection) && (fileCollections as readonly string[]).includes(collection)

/** Brings the row of a file up to the register, in the transaction that writes there. */
export async function markPublic(
  req: PayloadRequest,
  { ref, id }: Reference,
  isPublic: boolean,
): Promise<void> {
  if (!isFile(ref)) return
  const where = { id: { equals: id } }
  const row = await req.payload.db.findOne<FileRow>({ collection: ref, where, req })
  if (row && (row.isPublic ?? false) !== isPublic)
    await req.payload.db.updateOne({ collection: ref, id, data: { isPublic }, req })
}

const pageSize = 200

/** The same for all files, once at the start: those that were public before they said so. */
export async function markAllPublic(payload: Payload): Promise<void> {
  for (const collection of fileCollections)
    for (let after = ''; ;) {
      const { docs } = await payload.db.find<FileRow>({
        collection,
        where: after ? { id: { greater_than: after } } : {},
        sort: 'id',
        limit: pageSize,
        pagination: false,
        select: { isPublic: true },
        req: await createLocalReq({}, payload),
      })
      const live = await liveAmong(payload, collection, docs)
      for (const { id, isPublic } of docs)
        if (live.has(subjectKey(collection, id)) !== (isPublic ?? false))
          await inTransaction(payload, async (req) =>
            markPublic(req, { ref: collection, id }, live.has(subjectKey(collection, id))),
          )
      const last = docs.at(-1)
      if (!last || docs.length < pageSize) break
      after = last.id
    }
}

async function liveAmong(
  payload: Payload,
  collection: FileCollection,
  rows: readonly FileRow[],
): Promise<Set<string>> {
  const keys = rows.map(({ id }) => referenceKey({ ref: collection, id }))
  const where: Where = { and: [{ key: { in: keys } }, { isLive: { equals: true } }] }
  const { docs } = await payload.db.find<{ id: string; key: string }>({
    collection: registerIndexSlug,
    where,
    pagination: false,
    req: await createLocalReq({}, payload),
  })
  return new Set(docs.map(({ key }) => key))
}
