import { isAuthored, type AuthoredCollection } from '@avizier/shared/collections'
import { subjectKey } from '@avizier/shared/reference'
import type { PayloadRequest } from 'payload'
import type { FileCollection } from '../attached-files.ts'
import { fileUsesSlug } from './collection.ts'

/** The documents whose newest text names a file, by an index: their ids by collection. */
export async function documentsNaming(
  req: PayloadRequest,
  files: FileCollection,
  id: string,
): Promise<Map<AuthoredCollection, string[]>> {
  const { docs } = await req.payload.db.find<{ id: string; document: string }>({
    collection: fileUsesSlug,
    where: { file: { equals: subjectKey(files, id) } },
    pagination: false,
    req,
  })
  const naming = new Map<AuthoredCollection, string[]>()
  for (const { document } of docs) {
    const [collection = '', documentId = ''] = document.split('/')
    if (isAuthored(collection))
      naming.set(collection, [...(naming.get(collection) ?? []), documentId])
  }
  return naming
}
