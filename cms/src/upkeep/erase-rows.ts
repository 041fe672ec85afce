import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { dropFilesOf, type PrivateFiles } from '../collections/stored-files/private/files-of.ts'
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

/** Rows of which the time is over, and the private files that go with them. */
export interface Overdue {
  collection: CollectionSlug
  where: Where
  files?: PrivateFiles
}

/** Erases rows of a collection, a few in each turn. */
export const eraseRows = (work: Work, { collection, where, files }: Overdue): Promise<void> =>
  fewAtATime(work, async (req) => {
    const { db } = req.payload
    const query = { collection, where, limit: erasedAtOnce, pagination: false, req }
    const { docs } = await db.find<{ id: string }>({ ...query, select: { id: true } })
    const ids = docs.map(({ id }) => id)
    if (files) for (const id of ids) await dropFilesOf(req, files, id)
    if (ids.length > 0) await db.deleteMany({ collection, where: { id: { in: ids } }, req })
    return ids.length
  })
