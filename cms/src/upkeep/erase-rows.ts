import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import type { Work } from '../jobs/job.ts'

/** So few in a turn that nobody notices who saves meanwhile. */
export const erasedAtOnce = 25

/** Takes turns until one has found fewer than `erasedAtOnce`; `few` says how many it found. */
export async function fewAtATime(
  { turn }: Work,
  few: (req: PayloadRequest) => Promise<number>,
): Promise<void> {
  while ((await turn(few)) === erasedAtOnce);
}

/** Erases rows of a collection, a few in each turn. */
export const eraseRows = (work: Work, collection: CollectionSlug, where: Where): Promise<void> =>
  fewAtATime(work, async (req) => {
    const { db } = req.payload
    const query = { collection, where, limit: erasedAtOnce, pagination: false, req }
    const { docs } = await db.find<{ id: string }>({ ...query, select: { id: true } })
    const ids = docs.map(({ id }) => id)
    if (ids.length > 0) await db.deleteMany({ collection, where: { id: { in: ids } }, req })
    return ids.length
  })
