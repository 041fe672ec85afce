import { authoredCollections, type AuthoredCollection } from '@avizier/shared/collections'
import type { Where } from 'payload'
import type { JobKind, Work } from '../jobs/job.ts'
import { hasBelievableTime } from './believable-time.ts'
import { erasedAtOnce, fewAtATime } from './erase-rows.ts'
import { beforeNow, kept } from './kept-how-long.ts'
import { notPinned } from '../scheduling/not-pinned.ts'
import { openPlans } from '../scheduling/plans.ts'

/**
 * Drops drafts of long ago that a later version replaced. Each version that was published stays, or is scheduled to be,
 * and the newest of each document, with which its form opens.
 */
export const dropOldVersions: JobKind = {
  name: 'drop-old-versions',
  label: { ro: 'Ștergerea ciornelor vechi', en: 'Dropping old drafts' },
  every: { hour: 2, minute: 20 },
  attempts: 4,
  isStillDue: hasBelievableTime,
  async run(work) {
    for (const collection of authoredCollections) await dropOf(work, collection)
  },
}

function dropOf(work: Work, collection: AuthoredCollection): Promise<void> {
  const { db } = work.payload
  const where: Where = {
    and: [
      { updatedAt: { less_than: beforeNow(work.now, kept.oldDraftsMs) } },
      { 'version._status': { equals: 'draft' } },
      { latest: { not_equals: true } },
    ],
  }
  return fewAtATime(work, async (req) => {
    const plans = await openPlans(work.payload, req)
    const { docs } = await db.findVersions({
      collection,
      where: { and: [where, ...notPinned(plans.map(({ plan }) => plan))] },
      limit: erasedAtOnce,
      pagination: false,
      select: { parent: true },
      req,
    })
    const ids = docs.map(({ id }) => id)
    if (ids.length > 0) await db.deleteVersions({ collection, where: { id: { in: ids } }, req })
    return ids.length
  })
}
