import type { PayloadRequest, Where } from 'payload'
import type { Rhythm } from '@avizier/shared/rhythms'
import { subscriptionsSlug } from './slugs.ts'

// Whoever has changed the rhythm has been told up to another row of the register than the others of the new one.

const withOwnPlace = { toldRow: { exists: true } }

/** True where somebody of this rhythm has a place of their own in the register. */
export async function hasOwnPlaces(req: PayloadRequest, rhythm: Rhythm): Promise<boolean> {
  const where: Where = {
    and: [{ isActive: { equals: true } }, { rhythm: { equals: rhythm } }, withOwnPlace],
  }
  return (await req.payload.db.findOne({ collection: subscriptionsSlug, where, req })) !== null
}

/** Those of these that have a place of their own have been told up to this row. */
export async function moveOwnPlaces(
  req: PayloadRequest,
  those: readonly { id: string; toldRow: number | null }[],
  toldRow: number,
): Promise<void> {
  const behind = those.filter((each) => each.toldRow !== null && each.toldRow < toldRow)
  if (behind.length === 0) return
  const where: Where = { id: { in: behind.map(({ id }) => id) } }
  const data = { toldRow }
  const query = { collection: subscriptionsSlug, where, data, req, returning: false } as const
  await req.payload.db.updateMany(query)
}
