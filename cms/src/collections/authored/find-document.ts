import type { AuthoredCollection } from '@avizier/shared/collections'
import type { PayloadRequest } from 'payload'
import type { MainRow } from '../../access/act-of.ts'
import type { Standing } from '../../access/decide.ts'
import { relationId } from '../../database/relation-id.ts'
import { addressFixedBy } from '../../register/fixed-address.ts'

type Row = Record<string, unknown> & { id: string }

/** How a document stands, by its main row and the register, in the request's transaction. */
export async function findDocument(
  collection: AuthoredCollection,
  id: string,
  req: PayloadRequest,
): Promise<{ main: MainRow; standing: Standing }> {
  const row = await req.payload.db.findOne<Row>({ collection, where: { id: { equals: id } }, req })
  const isTrashed = Boolean(row?.deletedAt)
  const isPublished = row?._status === 'published'
  const wasPublished = isPublished || (await addressFixedBy(req, collection, id)) !== null
  return {
    main: { isLive: isPublished && !isTrashed, isTrashed },
    standing: { department: relationId(row?.department), wasPublished },
  }
}

/** Of which document a version is, and what of it decides who may restore it. */
export async function findVersion(
  collection: AuthoredCollection,
  id: string,
  req: PayloadRequest,
): Promise<{ parent: string; department: string | null }> {
  const { docs } = await req.payload.db.findVersions<Row>({
    collection,
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    req,
  })
  const [found] = docs
  return {
    parent: String(found?.parent ?? ''),
    department: relationId(found?.version.department),
  }
}
