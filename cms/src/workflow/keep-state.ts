import type { PayloadRequest } from 'payload'
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
export async function keepNewest(
  req: PayloadRequest,
  { collection }: Subject,
  version: string,
  kept: Kept,
): Promise<void> {
  const { db } = req.payload
  const values = valuesOf(kept)
  // MongoDB would put a whole `version` in the place of the old one; SQLite knows no path.
  const within =
    db.name === 'mongoose'
      ? Object.fromEntries(
          Object.entries(values).map(([name, value]) => [`version.${name}`, value]),
        )
      : { version: { ...values, updatedAt: null } }
  await db.updateVersion({
    collection,
    id: version,
    versionData: { autosave: false, updatedAt: null, ...within } as never,
    req,
    returning: false,
  })
}
