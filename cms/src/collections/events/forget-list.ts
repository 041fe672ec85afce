import type { CollectionBeforeDeleteHook } from 'payload'
import { attendancesSlug } from '../../fields/attendances-slug.ts'

/** Who was expected at an event goes with it. Before it: SQLite would empty what names it, MongoDB would leave that. */
export const forgetList: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.db.deleteMany({
    collection: attendancesSlug,
    where: { event: { equals: id } },
    req,
  })
}
