import type { SubjectCollection } from '@avizier/shared/collections'
import { subjectKey } from '@avizier/shared/reference'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { registerIndexSlug, registerSlug } from './slugs.ts'
import { todaysForm } from './reconcile.ts'
import { indexEntrySchema, readRow, type IndexEntry } from './rows.ts'
import { findIndexEntry, findRow } from './store.ts'

const addressFacts = z.object({
  slug: z.string(),
  /** Departments and topics have none. */
  publishedAt: z.string().nullable().default(null),
})

/** Slug and first publication of a document that was ever public: they never change again. Null before that. */
export async function addressFixedBy(
  req: PayloadRequest,
  collection: SubjectCollection,
  id: string,
): Promise<z.infer<typeof addressFacts> | null> {
  if (!(await findIndexEntry(req, collection, id))) return null
  const { docs } = await req.payload.db.find({
    collection: registerSlug,
    where: { subjectKey: { equals: subjectKey(collection, id) } },
    sort: 'number',
    limit: 1,
    pagination: false,
    req,
  })
  const [first] = docs
  return first ? addressFacts.parse(todaysForm(collection, readRow(first))) : null
}

/** Those of these addresses that another document has or once had: links to them must never lead to something else. */
export async function takenPaths(
  req: PayloadRequest,
  paths: readonly string[],
  exceptSubject: { collection: SubjectCollection; id: string } | null,
): Promise<string[]> {
  const { docs } = await req.payload.db.find<{ id: string; key: string; path: string }>({
    collection: registerIndexSlug,
    where: { path: { in: paths } },
    select: { key: true, path: true },
    pagination: false,
    req,
  })
  const own = exceptSubject && subjectKey(exceptSubject.collection, exceptSubject.id)
  return docs.filter(({ key }) => key !== own).map(({ path }) => path)
}

/** Whether readers find a document: it is live, or it was withdrawn and its page stays. */
export const isPublicEntry = (entry: IndexEntry | null): entry is IndexEntry =>
  entry !== null && entry.snapshotHash !== null

/** True where a document that is public now has this address, also one that was withdrawn and whose page stays. */
export async function isPublicAt(req: PayloadRequest, path: string): Promise<boolean> {
  return isPublicEntry(await entryAt(req, path))
}

/** The address that took the place of this one, where its document was replaced; `except` names one that is passed over. */
export async function replacementAt(
  req: PayloadRequest,
  path: string,
  except: { collection: SubjectCollection; id: string } | null = null,
): Promise<string | null> {
  const entry = await entryAt(req, path)
  if (!entry || (except && entry.key === subjectKey(except.collection, except.id))) return null
  return (await findRow(req, entry.number)).replacedBy ?? null
}

async function entryAt(req: PayloadRequest, path: string): Promise<IndexEntry | null> {
  const stored = await req.payload.db.findOne({
    collection: registerIndexSlug,
    where: { path: { equals: path } },
    req,
  })
  return stored ? indexEntrySchema.parse(stored) : null
}
