import type { CollectionBeforeDeleteHook } from 'payload'
import { distributionsSlug } from '../../fields/distributions-slug.ts'

/** Where an issue went goes with it. Before it: SQLite would empty what names it, MongoDB would leave that. */
export const forgetDistribution: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.db.deleteMany({
    collection: distributionsSlug,
    where: { issue: { equals: id } },
    req,
  })
}
