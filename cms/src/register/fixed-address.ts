import type { SubjectCollection } from '@avizier/shared/collections'
import { subjectKey } from '@avizier/shared/reference'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { registerIndexSlug, registerSlug } from './slugs.ts'
import { todaysForm } from './reconcile.ts'
import { readRow } from './rows.ts'
import { findIndexEntry } from './store.ts'

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

/** True where a document that is public now has this address. */
export async function isPublicAt(req: PayloadRequest, path: string): Promise<boolean> {
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: registerIndexSlug,
    where: { and: [{ path: { equals: path } }, { isLive: { equals: true } }] },
    limit: 1,
    pagination: false,
    req,
  })
  return docs.length > 0
}
