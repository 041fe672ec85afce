import { authoredCollections, type AuthoredCollection } from '@avizier/shared/collections'
import type { Work } from '../jobs/job.ts'
import { findIndexEntry } from '../register/store.ts'
import { beforeNow, kept } from './kept-how-long.ts'

/** Documents that were thrown away long ago and never were public. What the register knows stays, in the trash too. */
export async function eraseTrash(work: Work): Promise<void> {
  for (const collection of authoredCollections)
    for (
      let last: string | null = '';
      last !== null;
      last = await eraseNext(work, collection, last)
    )
      work.signal.throwIfAborted()
}

/** Looks at one document, the first behind `after` by id. Returns its id; null where there is none. */
function eraseNext(
  { payload, turn, now }: Work,
  collection: AuthoredCollection,
  after: string,
): Promise<string | null> {
  const behind = after === '' ? [] : [{ id: { greater_than: after } }]
  return turn(async (req) => {
    const { docs } = await payload.db.find<{ id: string }>({
      collection,
      where: { and: [{ deletedAt: { less_than: beforeNow(now, kept.trashMs) } }, ...behind] },
      sort: 'id',
      limit: 1,
      pagination: false,
      select: { deletedAt: true },
      req,
    })
    const [document] = docs
    if (!document) return null
    const { id } = document
    if (!(await findIndexEntry(req, collection, id)))
      await payload.delete({ collection, id, trash: true, req })
    return id
  })
}
