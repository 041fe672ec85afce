import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { storedFile } from '@avizier/shared/kinds/fields'
import { z } from 'zod'
import { relationId } from '../../../database/relation-id.ts'
import { changeFiles } from '../change-files.ts'
import type { Kept } from '../judge-files.ts'

// Reads and writes of files that are never public, at the database adapter, below hooks and access, with the request of the
// transaction that they belong to.

/** A collection of files that are never public, see `collection.ts`. */
export interface PrivateFiles {
  slug: CollectionSlug
  /** The field that names what they came with. */
  of: string
}

/** A file, from its database form; `name` is what its owner called it. */
export const privateFileSchema = z.object({ id: z.string(), name: z.string(), stored: storedFile })
export type PrivateFile = z.infer<typeof privateFileSchema>

/** Where their bytes are kept. */
export const dirOf = ({ collections }: Payload, { slug }: PrivateFiles): string =>
  String(collections[slug].config.custom?.dir)

/** The files that came with something, in order. */
export const filesOf = (
  req: PayloadRequest,
  files: PrivateFiles,
  id: string,
): Promise<PrivateFile[]> => filesReadAs(privateFileSchema, req, files, id)

/** The same with what else their rows tell. */
export async function filesReadAs<Row>(
  schema: z.ZodType<Row>,
  req: PayloadRequest,
  { slug, of }: PrivateFiles,
  id: string,
): Promise<Row[]> {
  const asked = { where: { [of]: { equals: id } }, sort: 'createdAt', pagination: false, limit: 0 }
  const { docs } = await req.payload.db.find({ collection: slug, ...asked, req })
  return docs.map((doc) => schema.parse(doc))
}

/** The files of several, by what they came with. */
export async function filesOfEach(
  req: PayloadRequest,
  { slug, of }: PrivateFiles,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly PrivateFile[]>> {
  if (ids.length === 0) return new Map()
  const asked = {
    where: { [of]: { in: [...ids] } },
    sort: 'createdAt',
    pagination: false,
    limit: 0,
  }
  const { docs } = await req.payload.db.find<Record<string, unknown>>({
    ...{ collection: slug, ...asked, req },
  })
  const told = Map.groupBy(docs, (doc) => relationId(doc[of]) ?? '')
  return new Map(
    [...told].map(([id, rows]) => [id, rows.map((row) => privateFileSchema.parse(row))]),
  )
}

/** Writes files that were looked at and a row of each; `more` is what else the rows tell. In the transaction of `req`. */
export async function keepFiles(
  req: PayloadRequest,
  files: PrivateFiles,
  id: string,
  kept: readonly Kept[],
  more: Readonly<Record<string, string>> = {},
): Promise<void> {
  for (const { name, toStore } of kept) {
    const data = { ...more, [files.of]: id, name, stored: toStore.file }
    await req.payload.db.create({ collection: files.slug, data, req })
  }
  const written = kept.map(({ toStore }) => toStore)
  if (written.length > 0)
    await changeFiles(req, dirOf(req.payload, files), { written, obsolete: [] })
}

/** Takes away the rows of some files in the transaction of `req`, and their bytes after it. */
export async function dropFiles(
  req: PayloadRequest,
  files: PrivateFiles,
  gone: readonly PrivateFile[],
): Promise<void> {
  if (gone.length === 0) return
  const where = { id: { in: gone.map(({ id }) => id) } }
  await req.payload.db.deleteMany({ collection: files.slug, where, req })
  const obsolete = gone.map(({ stored }) => stored.source)
  await changeFiles(req, dirOf(req.payload, files), { written: [], obsolete })
}

/** Takes away all files that came with something. */
export const dropFilesOf = async (
  req: PayloadRequest,
  files: PrivateFiles,
  id: string,
): Promise<void> => dropFiles(req, files, await filesOf(req, files, id))
