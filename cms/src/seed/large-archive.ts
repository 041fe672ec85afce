import type { Payload, PayloadRequest, TypeWithID } from 'payload'
import { documentPath } from '@avizier/shared/paths'
import { referenceKey, referencesIn } from '@avizier/shared/reference'
import { rowHash, type RegisterRow } from '@avizier/shared/register'
import { parseSnapshot } from '@avizier/shared/kinds/index'
import { publicFace } from '../collections/public-face.ts'
import { searchKeysName } from '../database/search-keys.ts'
import { keysOfDocument } from '../fields/search-keys.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { reconcile } from '../register/reconcile.ts'
import { record } from '../register/record.ts'
import { moveHead, readHead, writeRow } from '../register/store.ts'
import { archiveDocument, type ArchiveCollection, type ArchiveWorld } from './archive-document.ts'

const batchSize = 500

/**
 * Adds `count` published documents over the last ten years for measurement. Goes below the hooks, a batch in one
 * transaction, yet each document has its version and its register row, so that nothing tells it from one that was
 * published by hand; the sweep finds nothing to heal.
 */
export async function seedArchive(
  payload: Payload,
  count: number,
  now: Date,
  say: (done: number) => void,
): Promise<void> {
  const world = await worldOf(payload)
  await inTransaction(payload, async (req) => {
    const { number } = await readHead(req)
    world.first = number
  })
  for (let done = 0; done < count; done += batchSize) {
    const size = Math.min(batchSize, count - done)
    await inTransaction(payload, (req) => addBatch(req, world, now, done, size, count))
    say(done + size)
  }
  // What the new documents show is public from now on.
  await inTransaction(payload, async (req) => {
    for (const id of world.departments) await record(req, publicFace, 'departments', id, now)
    for (const id of world.topics) await record(req, publicFace, 'topics', id, now)
  })
}

async function worldOf(payload: Payload): Promise<ArchiveWorld> {
  const idsOf = async (collection: 'departments' | 'topics'): Promise<string[]> => {
    const { docs } = await payload.find({ collection, pagination: false, depth: 0 })
    return docs.map(({ id }) => String(id))
  }
  return { departments: await idsOf('departments'), topics: await idsOf('topics'), first: 0 }
}

async function addBatch(
  req: PayloadRequest,
  world: ArchiveWorld,
  now: Date,
  from: number,
  size: number,
  count: number,
): Promise<void> {
  const head = await readHead(req)
  let last = { number: head.number, hash: head.hash }
  let newest: RegisterRow | undefined
  for (let index = from; index < from + size; index += 1) {
    const { collection, data } = archiveDocument(index, count, world, now)
    newest = await addDocument(req, collection, data, last, now)
    last = { number: newest.number, hash: rowHash(newest) }
  }
  if (newest) await moveHead(req, head.id, newest)
}

async function addDocument(
  req: PayloadRequest,
  collection: ArchiveCollection,
  data: Record<string, unknown>,
  last: { number: number; hash: string },
  now: Date,
): Promise<RegisterRow> {
  const document = await createWithVersion(req, collection, data, now)
  const snapshot = parseSnapshot(collection, publicFace.toSnapshot[collection](document, now))
  const decision = reconcile(
    collection,
    { snapshot, path: documentPath(collection, snapshot) },
    null,
  )
  if (!decision) throw new Error(`${collection}/${document.id} is published and has nothing to say`)
  const row: RegisterRow = {
    ...decision,
    number: last.number + 1,
    previousHash: last.hash,
    at: snapshot.publishedAt,
    actor: 'system',
    collection,
    subject: String(document.id),
  }
  await writeRow(req, row, null, referencesIn(decision.snapshot).map(referenceKey))
  return row
}

async function createWithVersion(
  req: PayloadRequest,
  collection: ArchiveCollection,
  data: Record<string, unknown>,
  now: Date,
): Promise<TypeWithID> {
  const { db } = req.payload
  const document = (await db.create({
    collection,
    data: {
      ...data,
      [searchKeysName]: keysOfDocument(data),
      _status: 'published',
      deskState: 'published',
      owesReview: false,
    },
    req,
  })) as TypeWithID
  await db.createVersion({
    collectionSlug: collection,
    parent: document.id,
    versionData: document,
    createdAt: now.toISOString(),
    updatedAt: now.toISOString(),
    autosave: false,
    req,
  })
  return document
}
