import type { PayloadRequest } from 'payload'
import type { StoredRow } from '../database/stored-row.ts'
import type { Subject } from './act-rows.ts'
import { deskStateName, owesReviewName } from './slugs.ts'
import type { Standing } from './standing.ts'

// The derived state beside a document, written below hooks: no new version, and `updatedAt` stays (null leaves it alone).

type Kept = Pick<Standing, 'state' | 'owesReview'>

const valuesOf = ({ state, owesReview }: Kept) => ({
  [deskStateName]: state,
  [owesReviewName]: owesReview,
})

export async function keepMainRow(
  req: PayloadRequest,
  { collection, id }: Subject,
  kept: Kept,
): Promise<void> {
  const data = { ...valuesOf(kept), updatedAt: null }
  await req.payload.db.updateOne({ collection, id, data, req, returning: false })
}

/**
 * In the newest text, `version` by its id. It is no autosave any more: what an act was about is not written over by the next
 * one, which begins a version of its own.
 */
export const keepNewest = (
  req: PayloadRequest,
  subject: Subject,
  version: string,
  kept: Kept,
): Promise<void> => writeVersion(req, subject, version, { autosave: false }, valuesOf(kept))

/** The same in a version that stays what it is. */
export const keepVersion = (
  req: PayloadRequest,
  subject: Subject,
  version: string,
  kept: Kept,
): Promise<void> => writeVersion(req, subject, version, {}, valuesOf(kept))

/**
 * Writes a few values of a version, `about` it and `within` it. The whole text goes with them: MongoDB, and Mongoose for it,
 * puts what it is given of `version` in the place of all that was there.
 */
export async function writeVersion(
  req: PayloadRequest,
  { collection }: Subject,
  version: string,
  about: { latest?: boolean; autosave?: boolean; updatedAt?: string },
  within: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const { db } = req.payload
  const where = { id: { equals: version } }
  const { docs } = await db.findVersions<StoredRow>({
    collection,
    where,
    limit: 1,
    pagination: false,
    req,
  })
  const [found] = docs
  if (!found) throw new Error(`${collection} has no version ${version}`)
  const { id: _, ...said } = found.version
  await db.updateVersion({
    collection,
    id: version,
    versionData: { updatedAt: null, ...about, version: { ...said, ...within } } as never,
    req,
    returning: false,
  })
}
