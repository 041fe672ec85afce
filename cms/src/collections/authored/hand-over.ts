import type { AuthoredCollection } from '@avizier/shared/collections'
import type { CollectionAfterChangeHook } from 'payload'
import { relationId } from '../../database/relation-id.ts'
import type { StoredRow } from '../../database/stored-row.ts'
import { findDocument } from './find-document.ts'

/**
 * Whose a document is stands in its main row, by which access is decided; a draft is saved beside it. What was never public
 * is handed over by the draft itself. Written below hooks: no new version, and `updatedAt` stays (null leaves it alone).
 */
export const handOver: CollectionAfterChangeHook<StoredRow> = async ({
  collection,
  data,
  doc,
  operation,
  req,
}) => {
  if (operation !== 'update' || !('department' in data)) return
  const slug = collection.slug as AuthoredCollection
  const { standing } = await findDocument(slug, String(doc.id), req)
  const department = relationId(data.department)
  if (standing.wasPublished || standing.department === department) return
  await req.payload.db.updateOne({
    collection: slug,
    id: String(doc.id),
    data: { department, updatedAt: null },
    req,
    returning: false,
  })
}
