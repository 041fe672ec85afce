import { authoredCollections, type AuthoredCollection } from '@avizier/shared/collections'
import { createLocalReq, type PayloadRequest, type Where } from 'payload'
import type { Work } from '../jobs/job.ts'
import { findIndexEntry } from '../register/store.ts'
import { beforeNow, kept } from './kept-how-long.ts'

/** Documents that were thrown away long ago and never were public. What the register knows stays, in the trash too. */
export async function eraseTrash({ payload, turn, now, signal }: Work): Promise<void> {
  const overdue: Where = { deletedAt: { less_than: beforeNow(now, kept.trashMs) } }
  const looking = await createLocalReq({}, payload)
  for (const collection of authoredCollections)
    for (const id of await idsOf(looking, collection, overdue)) {
      signal.throwIfAborted()
      // What the register knows is there for good, and costs nobody a turn night after night.
      if (await isKnown(looking, collection, id)) continue
      await turn(async (req) => {
        // Somebody may have taken it back meanwhile.
        const still: Where = { and: [{ id: { equals: id } }, overdue] }
        const isOverdue = (await idsOf(req, collection, still)).length > 0
        if (isOverdue && !(await isKnown(req, collection, id)))
          await payload.delete({ collection, id, trash: true, req })
      })
    }
}

async function idsOf(
  req: PayloadRequest,
  collection: AuthoredCollection,
  where: Where,
): Promise<string[]> {
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection,
    where,
    pagination: false,
    select: { deletedAt: true },
    req,
  })
  return docs.map(({ id }) => id)
}

const isKnown = async (
  req: PayloadRequest,
  collection: AuthoredCollection,
  id: string,
): Promise<boolean> => (await findIndexEntry(req, collection, id)) !== null
