import type { CollectionSlug, Where } from 'payload'
import type { Work } from '../jobs/job.ts'

/** So few in a turn that nobody notices who saves meanwhile. */
export const erasedAtOnce = 25

/** Erases rows of a collection, a few in each turn. */
export async function eraseRows(
  { payload, turn }: Work,
  collection: CollectionSlug,
  where: Where,
): Promise<void> {
  for (let erased = erasedAtOnce; erased === erasedAtOnce;) {
    erased = await turn(async (req) => {
      const query = { collection, where, limit: erasedAtOnce, pagination: false, req }
      const { docs } = await payload.db.find<{ id: string }>({ ...query, select: { id: true } })
      const ids = docs.map(({ id }) => id)
      if (ids.length > 0)
        await payload.db.deleteMany({ collection, where: { id: { in: ids } }, req })
      return ids.length
    })
  }
}
