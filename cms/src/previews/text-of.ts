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
  return found && { ...found.version, id }
}
