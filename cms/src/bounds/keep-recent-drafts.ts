import type { AuthoredCollection } from '@avizier/shared/collections'
import type { CollectionAfterChangeHook, PayloadRequest, Where } from 'payload'
import { notPinned } from '../scheduling/not-pinned.ts'
import { plansOf } from '../scheduling/plans.ts'

/** So many old drafts of a document are kept, the newest; what was published stays, and what is scheduled to be. */
export const mostDrafts = 100

/** Payload's own `maxPerDoc` takes the oldest versions, those that were public included. */
export const keepRecentDrafts: CollectionAfterChangeHook = async ({ doc, collection, req }) => {
  const { id } = doc as { id: string | number }
  await dropOldDrafts(req, collection.slug as AuthoredCollection, String(id))
}

async function dropOldDrafts(
  req: PayloadRequest,
  collection: AuthoredCollection,
  id: string,
): Promise<void> {
  const { db } = req.payload
  const where: Where = {
    and: [
      { parent: { equals: id } },
      { 'version._status': { equals: 'draft' } },
      // Not what the form opens with.
      { latest: { not_equals: true } },
    ],
  }
  const { totalDocs } = await db.countVersions({ collection, where, req })
  if (totalDocs <= mostDrafts) return
  const plans = await plansOf(req, { collection, id })
  const { docs } = await db.findVersions({
    collection,
    where: { and: [where, ...notPinned(plans.map(({ plan }) => plan))] },
    sort: 'updatedAt',
    limit: totalDocs - mostDrafts,
    pagination: false,
    select: { parent: true },
    req,
  })
  await db.deleteVersions({ collection, where: { id: { in: docs.map((each) => each.id) } }, req })
}
