import type { PayloadRequest, Where } from 'payload'
import type { StoredRow } from '../database/stored-row.ts'
import type { Subject } from './links.ts'

/** A text of a document as its version holds it; the newest, or the one of a revision. Undefined where there is none. */
export async function textOf(
  req: PayloadRequest,
  { collection, id }: Subject,
  revision?: number,
): Promise<StoredRow | undefined> {
  const which: Where =
    revision === undefined
      ? { latest: { equals: true } }
      : { 'version.revision': { equals: revision } }
  const { docs } = await req.payload.db.findVersions<StoredRow>({
    collection,
    where: { and: [{ parent: { equals: id } }, which] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req,
  })
  const [found] = docs
  if (found) return { ...found.version, id }
  return revision === undefined ? mainRow(req, { collection, id }) : undefined
}

/** What was written below the versions, as an archive is, has no other text. */
async function mainRow(
  req: PayloadRequest,
  { collection, id }: Subject,
): Promise<StoredRow | undefined> {
  const where: Where = { id: { equals: id } }
  return (await req.payload.db.findOne<StoredRow>({ collection, where, req })) ?? undefined
}
