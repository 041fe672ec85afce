import type { CollectionBeforeOperationHook, CollectionSlug, PayloadRequest } from 'payload'
import { refuse } from '../../access/refuse.ts'
import { isStaff } from '../../access/is-staff.ts'
import { worksInOffice } from '../../access/works-in-office.ts'
import {
  fileCollections,
  filesNamedIn,
  type FileCollection,
} from '../stored-files/attached-files.ts'

/**
 * A department attaches only files that it may read: attached, a file can be read and goes out with the document, so an
 * id that somebody guessed or overheard would open what is another department's.
 */
export const refuseForeignFiles: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'restoreVersion') return
  if (overrideAccess || !isStaff(req.user) || worksInOffice(req.user)) return
  const data =
    operation === 'restoreVersion' ? await versionOf(req, collection.slug, args.id) : args.data
  const named = filesNamedIn(collection.flattenedFields, data)
  for (const files of fileCollections)
    if (await hasForeign(req, files, [...named[files]]))
      refuse(
        'Documentul folosește un fișier al altui compartiment sau al Biroului Mass-media. Scoateți-l și încărcați-l pe al dumneavoastră.',
      )
}

/** What would become the draft: the office may have taken a file out since. */
async function versionOf(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: number | string,
): Promise<unknown> {
  const { docs } = await req.payload.db.findVersions({
    collection,
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]?.version ?? {}
}

/** What names no file at all is told elsewhere. */
async function hasForeign(
  req: PayloadRequest,
  collection: FileCollection,
  ids: readonly string[],
): Promise<boolean> {
  if (ids.length === 0) return false
  const where = { id: { in: ids } }
  const { totalDocs: there } = await req.payload.count({ collection, where, req })
  const { totalDocs: readable } = await req.payload.count({
    collection,
    where,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return readable < there
}
