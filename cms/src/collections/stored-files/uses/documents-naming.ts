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
  return idsByCollection(docs.map(({ document }) => document))
}

/** Documents by their keys, `press-releases/ID`: the ids of each collection. */
export function idsByCollection(keys: readonly string[]): Map<AuthoredCollection, string[]> {
  const ids = new Map<AuthoredCollection, string[]>()
  for (const key of new Set(keys)) {
    const [collection = '', id = ''] = key.split('/')
    if (isAuthored(collection)) ids.set(collection, [...(ids.get(collection) ?? []), id])
  }
  return ids
}
