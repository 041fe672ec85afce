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
export const keepNewest = (
  req: PayloadRequest,
  subject: Subject,
  version: string,
  kept: Kept,
): Promise<void> => writeVersion(req, subject, version, { autosave: false }, valuesOf(kept))

/** Writes a few values of a version, `about` it and `within` it; all others stay as they are. */
export async function writeVersion(
  req: PayloadRequest,
  { collection }: Subject,
  version: string,
  about: { latest?: boolean; autosave?: boolean; updatedAt?: string },
  within: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const { db } = req.payload
  // MongoDB would put a whole `version` in the place of the old one; SQLite knows no path.
  const said =
    db.name === 'mongoose'
      ? Object.fromEntries(
          Object.entries(within).map(([name, value]) => [`version.${name}`, value]),
        )
      : { version: { ...within, updatedAt: null } }
  await db.updateVersion({
    collection,
    id: version,
    versionData: { updatedAt: null, ...about, ...said } as never,
    req,
    returning: false,
  })
}
