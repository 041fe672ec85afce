import { subjectKey } from '@avizier/shared/reference'
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  PayloadRequest,
  Where,
} from 'payload'
import { fileCollections, filesNamedIn, noFiles, type FileIds } from '../attached-files.ts'
import { fileUsesSlug, isUsedName } from './collection.ts'

// Written at the database adapter, in the transaction of the save that names or drops a file.

interface UseRow {
  id: string
  file: string
}

/** Remembers after each save which files the newest text of a document names. */
export const keepUses: CollectionAfterChangeHook<{ id: string }> = async ({
  collection,
  data,
  doc,
  req,
}) => {
  // What is answered may have been asked for in part; `data` is the whole text.
  const named = filesNamedIn(collection.flattenedFields, data)
  await bringUpUses(req, subjectKey(collection.slug, doc.id), named)
}

/** A document that is gone names nothing. */
export const forgetUses: CollectionAfterDeleteHook = ({ collection, id, req }) =>
  bringUpUses(req, subjectKey(collection.slug, String(id)), noFiles())

/** A file that is gone is named by nobody who could show it. */
export const forgetFile: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  const where: Where = { file: { equals: subjectKey(collection.slug, String(id)) } }
  await req.payload.db.deleteMany({ collection: fileUsesSlug, where, req })
}

/** Brings what is remembered of a document up to what it names; nothing is written where it is the same. */
export async function bringUpUses(
  req: PayloadRequest,
  document: string,
  named: FileIds,
): Promise<void> {
  const { db } = req.payload
  const { docs } = await db.find<UseRow>({
    collection: fileUsesSlug,
    where: { document: { equals: document } },
    pagination: false,
    req,
  })
  const known = new Set(docs.map(({ file }) => file))
  const wanted = keysOf(named)
  for (const file of wanted)
    if (!known.has(file)) {
      await db.create({ collection: fileUsesSlug, data: { file, document }, req })
      await tellFile(req, file, true)
    }
  for (const { id, file } of docs)
    if (!wanted.has(file)) {
      await db.deleteOne({ collection: fileUsesSlug, where: { id: { equals: id } }, req })
      await tellFile(req, file, await isNamed(req, file))
    }
}

/** `media/ID` for each file. */
export const keysOf = (named: FileIds): Set<string> =>
  new Set(fileCollections.flatMap((files) => [...named[files]].map((id) => subjectKey(files, id))))

async function isNamed(req: PayloadRequest, file: string): Promise<boolean> {
  const where: Where = { file: { equals: file } }
  return (await req.payload.db.findOne<UseRow>({ collection: fileUsesSlug, where, req })) !== null
}

async function tellFile(req: PayloadRequest, file: string, isUsed: boolean): Promise<void> {
  const [slug, id = ''] = file.split('/')
  const collection = fileCollections.find((each) => each === slug)
  if (!collection) return
  const where: Where = { id: { equals: id } }
  const row = await req.payload.db.findOne<{ id: string; isUsed?: boolean | null }>({
    ...{ collection, where, select: { [isUsedName]: true }, req },
  })
  if (row && (row.isUsed ?? false) !== isUsed)
    await req.payload.db.updateOne({ collection, id, data: { [isUsedName]: isUsed }, req })
}
