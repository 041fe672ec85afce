import type { AuthoredCollection } from '@avizier/shared/collections'
import { referenceKey, subjectKey } from '@avizier/shared/reference'
import type { Payload, TypedUser } from 'payload'
import { z } from 'zod'
import { registerIndexSlug } from '../../../register/slugs.ts'
import type { FileCollection } from '../attached-files.ts'
import { fileUsesSlug } from './collection.ts'
import { idsByCollection } from './documents-naming.ts'

/** A document in which a file appears. */
export interface FileUse {
  collection: AuthoredCollection
  id: string
  title: string
  /** The form that readers have shows it. */
  isLive: boolean
  /** The newest text names it. */
  isInNewest: boolean
  isTrashed: boolean
}

export interface FileUses {
  uses: FileUse[]
  /** There are more than are looked for. */
  hasMore: boolean
}

/** The logo of the city may be everywhere: so many are told, and that there are more. */
export const mostUses = 12

interface Reader {
  payload: Payload
  user: TypedUser | null
}

/** Where each of these files appears, as far as the person may read it: by the ids of the files. */
export async function findUses(
  reader: Reader,
  collection: FileCollection,
  ids: readonly string[],
): Promise<Map<string, FileUses>> {
  const places = await Promise.all(
    ids.map((id) => placesOf(reader.payload, referenceKey({ ref: collection, id }))),
  )
  const documents = await readDocuments(
    reader,
    places.flatMap(({ keys }) => [...keys.keys()]),
  )
  return new Map(
    ids.map((id, index) => {
      const { keys = new Map<string, Place>(), hasMore = false } = places[index] ?? {}
      const uses = [...keys].flatMap(([key, place]) => {
        const document = documents.get(key)
        return document ? [{ ...document, ...place }] : []
      })
      return [id, { uses: uses.slice(0, mostUses), hasMore: hasMore || uses.length > mostUses }]
    }),
  )
}

type Place = Pick<FileUse, 'isLive' | 'isInNewest'>

/** By indexes alone: the newest texts that name the file, and the public forms that show it. */
async function placesOf(
  payload: Payload,
  file: string,
): Promise<{ keys: Map<string, Place>; hasMore: boolean }> {
  const asked = { limit: mostUses + 1, pagination: false } as const
  const newest = await payload.db.find<{ id: string; document: string }>({
    ...{ ...asked, collection: fileUsesSlug, where: { file: { equals: file } } },
  })
  const live = await payload.db.find<{ id: string; key: string }>({
    ...{ ...asked, collection: registerIndexSlug, where: { refers: { in: [file] } } },
  })
  const keys = new Map<string, Place>()
  for (const { key } of live.docs) keys.set(key, { isLive: true, isInNewest: false })
  for (const { document } of newest.docs)
    keys.set(document, { isLive: keys.has(document), isInNewest: true })
  return { keys, hasMore: newest.docs.length > mostUses || live.docs.length > mostUses }
}

const rowSchema = z.object({
  id: z.string(),
  title: z.string().nullish(),
  deletedAt: z.unknown(),
})

async function readDocuments(
  { payload, user }: Reader,
  keys: readonly string[],
): Promise<Map<string, Omit<FileUse, keyof Place>>> {
  const found = new Map<string, Omit<FileUse, keyof Place>>()
  for (const [collection, ids] of idsByCollection(keys)) {
    const { docs } = await payload.find({
      collection,
      where: { id: { in: ids } },
      ...{ draft: true, trash: true, depth: 0, pagination: false, limit: 0 },
      select: { title: true, deletedAt: true },
      // Who reads nothing of a collection is told nothing of it: a department knows no issues.
      ...{ overrideAccess: false, user, disableErrors: true },
    })
    for (const doc of docs) {
      const { id, title, deletedAt } = rowSchema.parse(doc)
      found.set(subjectKey(collection, id), {
        ...{ collection, id, isTrashed: Boolean(deletedAt) },
        title: title?.trim() ? title : 'Fără titlu',
      })
    }
  }
  return found
}
